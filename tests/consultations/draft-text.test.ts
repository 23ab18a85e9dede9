// Drafts as the commune writes them: which lines are chapters, articles, clauses, points; and which clause is which in the
// next version, whatever was added, dropped, moved or reworded.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { carryClauses, numberOfClause, quoteStands, type Clause } from '#app/consultations/carry-clauses.ts';
import { recogniseDraft, type DraftLine } from '#app/consultations/draft-text.ts';

const lines = (text: string): DraftLine[] =>
  text
    .trim()
    .split('\n')
    .map((raw) => {
      const heading = raw.startsWith('# ');
      const other = raw.startsWith('> ');
      const said = heading || other ? raw.slice(2) : raw.trim();
      return {
        kind: heading ? 'heading' : other ? 'other' : 'paragraph',
        text: said,
        html: `<p>${said}</p>`,
      };
    });

const recognise = (text: string) => recogniseDraft(lines(text));
const labels = (text: string) =>
  recognise(text).clauses.map(({ label, title }) => (title === '' ? label : `${label}: ${title}`));

const regulation = `
QUY CHẾ
Quản lý chợ xã Phú An
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
Quy chế này quy định về quản lý chợ.
Điều 5 của Luật này không áp dụng tại đây.
Điều 2. Giờ hoạt động
1. Chợ mở từ 5 giờ.
2. Chợ đóng khi:
a) Trời tối;
b) Có bão;
đ) Có thông báo.
> Điều 9. Lời văn được trích từ luật khác
Chương II
Mục 1. QUẦY HÀNG
Điều 3. Quầy
1. Mỗi hộ một quầy.
`;

describe('a draft of the commune', () => {
  test('Đ10.8c: chapters, sections, articles, clauses and points are recognised, each with an address of its own', () => {
    expect(labels(regulation)).toEqual([
      'Phần mở đầu',
      'Chương I: QUY ĐỊNH CHUNG',
      'Điều 1: Phạm vi điều chỉnh',
      'Điều 2: Giờ hoạt động',
      'Khoản 1 Điều 2',
      'Khoản 2 Điều 2',
      'Điểm a khoản 2 Điều 2',
      'Điểm b khoản 2 Điều 2',
      'Điểm đ khoản 2 Điều 2',
      'Chương II',
      'Mục 1: QUẦY HÀNG',
      'Điều 3: Quầy',
      'Khoản 1 Điều 3',
    ]);
    const { clauses } = recognise(regulation);
    expect(clauses.map(({ address }) => address)).toContain('dieu-2-khoan-2-diem-dd');
    expect(clauses.find(({ address }) => address === 'dieu-1')?.text).toContain('Điều 5 của Luật này');
    expect(clauses.find(({ address }) => address === 'dieu-2-khoan-2-diem-dd')?.text).toContain(
      'Lời văn được trích',
    );
  });

  test('a plan without articles is divided by its Roman numerals and numbers', () => {
    expect(
      labels(
        'KẾ HOẠCH\nI. MỤC TIÊU\n1. Tăng thu nhập.\n2. Giảm nghèo.\nII. GIẢI PHÁP\n1. Vay vốn.\n# Tổ chức thực hiện\nVăn phòng theo dõi.',
      ),
    ).toEqual([
      'Phần mở đầu',
      'Mục I: MỤC TIÊU',
      'Khoản 1 mục I',
      'Khoản 2 mục I',
      'Mục II: GIẢI PHÁP',
      'Khoản 1 mục II',
      'Tổ chức thực hiện: Tổ chức thực hiện',
    ]);
  });

  test('an appendix ends the last article; its articles, parts and numbers are counted anew, and it can be commented on itself', () => {
    const { clauses, doubts } = recognise(
      'Điều 1. Phạm vi\n1. Chợ xã.\nĐiều 2. Hiệu lực\nTheo Phụ lục I ban hành kèm theo Quy chế này.\n' +
        'PHỤ LỤC I\n(Ban hành kèm theo Quy chế)\nDANH MỤC HÀNG CẤM\nI. HÀNG CẤM\n1. Pháo.\n2. Động vật hoang dã.\n' +
        'Phụ lục II: Nội quy\nĐiều 1. Giữ gìn vệ sinh\n1. Bỏ rác đúng chỗ.',
    );
    expect(clauses.map(({ label, title, address }) => [label, title, address])).toEqual([
      ['Điều 1', 'Phạm vi', 'dieu-1'],
      ['Khoản 1 Điều 1', '', 'dieu-1-khoan-1'],
      ['Điều 2', 'Hiệu lực', 'dieu-2'],
      ['Phụ lục I', 'DANH MỤC HÀNG CẤM', 'phu-luc-i'],
      ['Mục I', 'HÀNG CẤM', 'phu-luc-i-muc-i'],
      ['Khoản 1 mục I', '', 'phu-luc-i-muc-i-khoan-1'],
      ['Khoản 2 mục I', '', 'phu-luc-i-muc-i-khoan-2'],
      ['Phụ lục II', 'Nội quy', 'phu-luc-ii'],
      ['Điều 1 Phụ lục II', 'Giữ gìn vệ sinh', 'phu-luc-ii-dieu-1'],
      ['Khoản 1 Điều 1 Phụ lục II', '', 'phu-luc-ii-dieu-1-khoan-1'],
    ]);
    expect(doubts).toEqual([]);
    expect(clauses[2]?.text).toContain('Theo Phụ lục I ban hành');
  });

  test('numbers that do not follow one another are pointed out to whoever corrects the text', () => {
    const { doubts } = recognise('Điều 1. Một\n1. Một\n3. Ba\nĐiều 3. Ba\nĐiều 3. Lại ba');
    expect(doubts.map(({ message }) => message)).toEqual([
      'Khoản 3 ở Điều 1 đứng ngay sau số 1. Hãy kiểm tra có thiếu hoặc thừa dòng nào không.',
      'Điều 3 đứng ngay sau số 1. Hãy kiểm tra có thiếu hoặc thừa dòng nào không.',
      expect.stringContaining('Có hai Điều 3'),
      'Điều 3 đứng ngay sau số 3. Hãy kiểm tra có thiếu hoặc thừa dòng nào không.',
    ]);
    expect(recognise('Điều 5. Một\nĐiều 5a. Thêm\n1. Một\n1a. Chen giữa\n2. Hai').doubts).toHaveLength(1);
  });

  test('whatever is written, no word is lost and no address is given twice', () => {
    const anyLine = fc.oneof(
      fc.constantFrom(
        'Chương I',
        'CHUNG',
        'Mục 2',
        'Điều 1. Một',
        'Điều 2',
        '1. Một',
        '2. Hai',
        '1. Một',
        'a) A',
        'PHỤ LỤC',
        'đ) Đ',
        'I. MỘT',
      ),
      fc.string({ maxLength: 30 }).map((text) => text.trim() || 'x'),
    );
    const anyDraft = fc.array(
      fc.record({ kind: fc.constantFrom('heading', 'paragraph', 'other'), text: anyLine }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(anyDraft, (drawn) => {
        const draft = drawn.map(({ kind, text }): DraftLine => ({
          kind: kind,
          text,
          html: `[${text}]`,
        }));
        const { clauses, doubts } = recogniseDraft(draft);
        expect(clauses.map(({ html }) => html).join('')).toBe(draft.map(({ html }) => html).join(''));
        const addresses = clauses.map(({ address }) => address);
        expect(new Set(addresses).size).toBe(addresses.length);
        for (const { parent } of clauses) if (parent !== undefined) expect(addresses).toContain(parent);
        for (const { address } of doubts) expect(addresses).toContain(address);
      }),
    );
  });
});

describe('from version to version', () => {
  const first = (text: string) => carryClauses([], recognise(text).clauses, 0).clauses;
  const next = (before: readonly Clause[], text: string) =>
    carryClauses(before, recognise(text).clauses, Math.max(0, ...before.map(({ id }) => numberOfClause(id))));
  const idAt = (clauses: readonly Clause[], address: string) =>
    clauses.find((one) => one.address === address)?.id;

  const old = first(
    'Điều 1. Phạm vi\n1. Áp dụng cho chợ xã.\nĐiều 2. Giờ mở cửa\n1. Chợ mở lúc 5 giờ sáng.\n2. Chợ đóng lúc 18 giờ.',
  );

  test('an article that comes before the others renumbers them, and each keeps its id', () => {
    const { clauses, gone } = next(
      old,
      'Điều 1. Phạm vi\n1. Áp dụng cho chợ xã.\nĐiều 2. Giải thích từ ngữ\n1. Hộ kinh doanh là hộ có quầy.\nĐiều 3. Giờ mở cửa\n1. Chợ mở lúc 5 giờ sáng.\n2. Chợ đóng lúc 18 giờ.',
    );
    expect(gone).toEqual([]);
    expect(idAt(clauses, 'dieu-3-khoan-2')).toBe(idAt(old, 'dieu-2-khoan-2'));
    expect(old.map(({ id }) => id)).not.toContain(idAt(clauses, 'dieu-2'));
  });

  test('a clause that is reworded stays, one that is dropped is told, and its id is nobody else’s', () => {
    const { clauses, gone } = next(
      old,
      'Điều 1. Phạm vi\n1. Áp dụng cho chợ xã.\nĐiều 2. Giờ mở cửa\n1. Chợ mở lúc 6 giờ sáng.',
    );
    expect(idAt(clauses, 'dieu-2-khoan-1')).toBe(idAt(old, 'dieu-2-khoan-1'));
    expect(gone).toEqual([idAt(old, 'dieu-2-khoan-2')]);
    const [reworded] = clauses.filter(({ address }) => address === 'dieu-2-khoan-1');
    expect(reworded && quoteStands('lúc  5 giờ', reworded)).toBe(false);
    expect(reworded && quoteStands('Chợ mở', reworded)).toBe(true);
  });

  test('whatever becomes of the text, an anchor is on exactly one clause, or said to be gone', () => {
    const words = fc.array(fc.constantFrom('chợ', 'mở', 'đóng', 'hộ', 'quầy', 'giờ', 'phí'), {
      minLength: 1,
      maxLength: 6,
    });
    const article = fc.array(words, { minLength: 1, maxLength: 4 });
    const draft = fc.array(article, { minLength: 1, maxLength: 5 });
    const said = (articles: readonly (readonly (readonly string[])[])[]) =>
      articles
        .map((clauses, index) =>
          [
            `Điều ${index + 1}. ${clauses[0]?.[0] ?? ''}`,
            ...clauses.map((text, at) => `${at + 1}. ${text.join(' ')}`),
          ].join('\n'),
        )
        .join('\n');
    fc.assert(
      fc.property(fc.array(draft, { minLength: 2, maxLength: 4 }), (versions) => {
        let clauses: readonly Clause[] = [];
        let taken = 0;
        const ever = new Set<string>();
        for (const version of versions) {
          const carried = carryClauses(clauses, recognise(said(version)).clauses, taken);
          const ids = carried.clauses.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const { id } of clauses)
            expect(Number(ids.includes(id)) + Number(carried.gone.includes(id))).toBe(1);
          // An id that was gone never comes back to life on another clause.
          for (const id of ids) if (!clauses.some((one) => one.id === id)) expect(ever.has(id)).toBe(false);
          for (const id of ids) ever.add(id);
          taken = Math.max(taken, ...ids.map(numberOfClause));
          clauses = carried.clauses;
        }
        // The same text once more changes nothing.
        const same = carryClauses(clauses, clauses, taken);
        expect(same.gone).toEqual([]);
        expect(same.clauses.map(({ id }) => id)).toEqual(clauses.map(({ id }) => id));
      }),
    );
  });
});
