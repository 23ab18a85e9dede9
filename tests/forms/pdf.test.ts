// The blank and the filled declaration as PDFs, read back by another library.
import { PDFCheckBox, PDFDocument, PDFDropdown, PDFName, PDFRadioGroup, PDFTextField } from 'pdf-lib';
import { describe, expect, it } from 'vitest';

import type { Answers } from '#forms/index.ts';
import { blankForm, filledForm, paperDate, paperMoment } from '#forms/pdf/index.server.ts';
import { wrap } from '#forms/pdf/wrap.ts';

import { overflowing, readPdf } from '../support/read-pdf.ts';
import { example, exampleAnswers, unit } from './pdf-example.ts';

const at = new Date('2026-01-05T08:00:00Z');

describe('the blank declaration', () => {
  it('Đ3.4b a blank has a form field for every part of every field, named by its wire path', async () => {
    const document = await PDFDocument.load(await blankForm(example, unit));
    const names = document
      .getForm()
      .getFields()
      .map((field) => field.getName());
    expect(names).toEqual(
      expect.arrayContaining([
        'requesterName',
        'requesterIdentity.type',
        'requesterIdentity.number',
        'childBirthDate.day',
        'childBirthDate.month',
        'childBirthDate.year',
        'childSex',
        'motherBirth.year',
        'papers.0.name',
        'papers.5.issuedOn.day',
        'copiesWanted',
        'receiving.0',
        'receiving.2',
        'copies',
      ]),
    );
    expect(names).not.toContain('pledge');
    expect(new Set(names).size).toBe(names.length);
  });

  it('Đ3.4b choices are radio buttons, long lists drop down, statements are ticked', async () => {
    const form = (await PDFDocument.load(await blankForm(example, unit))).getForm();
    expect(form.getField('childSex')).toBeInstanceOf(PDFRadioGroup);
    expect(form.getRadioGroup('childSex').getOptions()).toEqual(['Nam', 'Nữ']);
    expect(form.getField('childEthnic')).toBeInstanceOf(PDFDropdown);
    expect(form.getDropdown('childEthnic').getOptions()).toContain('Tày');
    expect(form.getField('copiesWanted')).toBeInstanceOf(PDFCheckBox);
    expect(form.getField('receiving.1')).toBeInstanceOf(PDFCheckBox);
    expect(form.getField('reason')).toBeInstanceOf(PDFTextField);
    expect(form.getTextField('reason').isMultiline()).toBe(true);
  });

  it('Đ3.4b any Vietnamese letter can be typed into a blank: the whole font is at hand under its name', async () => {
    const document = await PDFDocument.load(await blankForm(example, unit));
    const form = document.getForm();
    const resources = form.acroForm.dict.lookup(PDFName.of('DR'));
    expect(String(resources)).toContain('/Tinos-Regular');
    form.getTextField('requesterName').setText('Đặng Thị Phượng Ưng');
    expect(form.getTextField('requesterName').getText()).toBe('Đặng Thị Phượng Ưng');
  });

  it('the printed words of a blank come back whole and in NFC', async () => {
    const pdf = await readPdf(await blankForm(example, unit));
    expect(pdf.text).toBe(pdf.text.normalize('NFC'));
    expect(pdf.text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(pdf.text).toContain('Độc lập - Tự do - Hạnh phúc');
    expect(pdf.text).toContain('TỜ KHAI ĐĂNG KÝ KHAI SINH');
    expect(pdf.text).toContain('Họ, chữ đệm, tên người yêu cầu:');
    expect(pdf.text).toContain('chịu trách nhiệm trước pháp luật về cam đoan của mình.');
    expect(pdf.title).toBe('Tờ khai đăng ký khai sinh');
    expect(pdf.language).toBe('vi-VN');
    expect(overflowing(pdf, 30)).toEqual([]);
  });
});

describe('the filled declaration', () => {
  it('Đ3.4b every answer stands on the filled paper, in NFC, in a small file', async () => {
    const bytes = await filledForm(example, exampleAnswers, { unit, at });
    const { text } = await readPdf(bytes);
    for (const part of [
      'Họ, chữ đệm, tên người yêu cầu: Nguyễn Thị Phượng Ưng',
      'Nhận kết quả: Tại xã; Thư điện tử',
      'Căn cước công dân số 074190000002 do Cục Cảnh sát quản lý hành chính về trật tự xã hội cấp',
      'Họ, chữ đệm, tên: TRẦN NGUYỄN MINH KHUÊ',
      'Giới tính: Nữ',
      'Giấy chứng sinh',
      'Phú An, ngày 05 tháng 01 năm 2026',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toBe(text.normalize('NFC'));
    expect(bytes.length).toBeLessThan(60_000);
  });

  it('text given decomposed is printed composed', async () => {
    const { text } = await readPdf(
      await filledForm(example, { ...exampleAnswers, relation: 'Bà nội'.normalize('NFD') }, { unit, at }),
    );
    expect(text).toContain('Bà nội');
  });

  it('a field that was not asked is left out', async () => {
    const { copies: _dropped, copiesWanted: _untouched, ...rest } = exampleAnswers;
    const { text } = await readPdf(await filledForm(example, rest, { unit, at }));
    expect(text).not.toContain('Số lượng bản sao');
  });

  it('a name of 600 letters, a word without end and a group of 50 entries stay inside the margins', async () => {
    const answers = {
      ...exampleAnswers,
      childName: `${'NGUYỄN '.repeat(40)}${'Ộ'.repeat(320)}`,
      reason: 'Một lý do dài hơn một dòng của tờ khai. '.repeat(60),
      papers: Array.from({ length: 50 }, (_, i) => ({
        name: `Giấy tờ thứ ${i + 1} có tên dài phải xuống dòng`,
        issuedOn: '2026-01-07',
        pages: i,
      })),
    };
    const pdf = await readPdf(await filledForm(example, answers, { unit, at }));
    expect(overflowing(pdf, 30)).toEqual([]);
    expect(pdf.text).toContain('Giấy tờ thứ 50');
    expect(pdf.text.match(/Ộ/g)?.length).toBeGreaterThanOrEqual(320);
    expect(pdf.pages.length).toBeGreaterThan(2);
    expect(
      pdf.pages
        .slice(1)
        .every((page, i) =>
          page.items.some((item) => item.text === String(i + 2) && item.y > page.height - 60),
        ),
    ).toBe(true);
    // The header row of a table comes back on every page the table runs over.
    expect(pdf.pages.filter((page) => page.text.includes('STT')).length).toBeGreaterThan(1);
  });

  it('no two texts of a paper lie on each other', async () => {
    const pdf = await readPdf(await filledForm(example, exampleAnswers, { unit, at }));
    for (const page of pdf.pages) {
      for (const a of page.items) {
        const over = page.items.filter(
          (b) => b !== a && Math.abs(a.y - b.y) < 4 && b.x > a.x && b.x < a.x + a.width - 2,
        );
        expect(over.map((b) => `${a.text} | ${b.text}`)).toEqual([]);
      }
    }
  });

  it('the same declaration drawn again is the same file, whatever was drawn in between', async () => {
    const draw = async (answers: Answers) => Buffer.from(await filledForm(example, answers, { unit, at }));
    const first = await draw(exampleAnswers);
    const other = await draw({ ...exampleAnswers, requesterName: 'Ẩ\u00a0Ỗ', reason: 'Ặ\u0323 ﬁ ;' });
    expect(first.equals(other)).toBe(false);
    expect((await draw(exampleAnswers)).equals(first)).toBe(true);
    expect((await readPdf(await draw(exampleAnswers))).text).toContain(exampleAnswers.requesterName);
  });

  it('a draft says on its face that it is one', async () => {
    expect(
      (await readPdf(await filledForm(example, exampleAnswers, { unit, at, draft: true }))).text,
    ).toContain('BẢN NHÁP');
  });
});

describe('words on paper', () => {
  it('dates carry a zero before days under 10 and before the months 1 and 2 only', () => {
    expect(paperDate(new Date('2026-01-05T00:00:00Z'))).toBe('ngày 05 tháng 01 năm 2026');
    expect(paperDate(new Date('2026-03-31T12:00:00Z'))).toBe('ngày 31 tháng 3 năm 2026');
    expect(paperDate(new Date('2026-11-24T00:00:00Z'))).toBe('ngày 24 tháng 11 năm 2026');
  });

  it('moments are told in the time of Vietnam', () => {
    expect(paperMoment(new Date('2026-12-31T18:05:00Z'))).toBe('01 giờ 05 phút, ngày 01 tháng 01 năm 2027');
  });

  it('no line is wider than its measure, and no letter is lost', () => {
    const measure = (text: string): number => text.length;
    const text = `một hai ba ${'x'.repeat(37)} bốn\nnăm`;
    const lines = wrap([{ text, face: 'regular' }], 10, measure, 4);
    expect(lines.every((line, i) => line.width <= (i === 0 ? 6 : 10))).toBe(true);
    expect(
      lines
        .flatMap((l) => l.runs.map((r) => r.text))
        .join('')
        .replace(/ /g, ''),
    ).toBe(text.replace(/[ \n]/g, ''));
  });
});
