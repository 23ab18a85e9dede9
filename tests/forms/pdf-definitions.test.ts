// Every declaration through both of its papers, each rendered once and read back by another library.
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';

import type { FieldDefinition } from '#forms/definition.ts';
import { checkDeclaration, controlOf, exampleWire, forms, kindOf, type Answers } from '#forms/index.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { blankForm, filledForm } from '#forms/pdf/index.server.ts';

import { overflowing, readPdf, type ReadPdf } from '../support/read-pdf.ts';
import { contextOf } from './context.ts';
import { unit } from './pdf-example.ts';

const inquiryForms = inquiryKinds.flatMap((kind) => kind.forms.map(({ form }) => form));
const at = new Date('2026-11-24T08:00:00Z');

const squeezed = (text: string) => text.normalize('NFC').replace(/\s/g, '');

/** Texts that another one is drawn over, on the same line. */
function overlapping(pdf: ReadPdf): readonly string[] {
  return pdf.pages.flatMap(({ items }) =>
    items.flatMap((a) =>
      items
        .filter((b) => b !== a && Math.abs(a.y - b.y) < 4 && b.x > a.x && b.x < a.x + a.width - 2)
        .map((b) => `${a.text} | ${b.text}`),
    ),
  );
}

/** Pages that begin with the place and date of a signature: nothing that is signed stands above it. */
function signedAlone({ pages }: ReadPdf): readonly number[] {
  return pages.flatMap(({ text }, index) => (/^(\d+ )?Phú An, ngày/.test(text) ? [index + 1] : []));
}

/** What the paper must say of the answers: each field's text, and each cell of a group's table. */
function printedTexts(fields: readonly FieldDefinition[], answers: Answers): readonly string[] {
  return fields.flatMap((field) => {
    const answer = answers[field.id];
    // A line of the official paper never stays blank without a reason.
    if (answer === undefined) return field.waived === undefined ? [] : [field.waived.instead];
    const { entry } = controlOf(field);
    if (entry === undefined) return [kindOf(field).paperText(field, answer, answers)];
    return (answer as readonly Answers[]).flatMap((one) => printedTexts(entry.fields, one));
  });
}

describe.each([...forms, ...inquiryForms].map((def) => [def.code, def] as const))('%s', (_code, def) => {
  const onPaper = new Set(
    def.paper.flatMap((block) => {
      if (block.block === 'line') return [...block.fields];
      if (block.block === 'table') return [block.group];
      return block.block === 'columns' ? block.rows.flatMap((row) => [...row.fields]) : [];
    }),
  );
  const fields = def.sections.flatMap((section) => section.fields).filter((field) => onPaper.has(field.id));

  it('Đ3.4b the blank reads as the official paper, inside its margins, with a form field under each wire path', async () => {
    const bytes = await blankForm(def, unit);
    const document = await PDFDocument.load(bytes);
    const names = new Set(
      document
        .getForm()
        .getFields()
        .map((field) => field.getName()),
    );
    const expected = fields
      .flatMap((field) => {
        const entry = controlOf(field).entry;
        return entry
          ? entry.fields.map((inner) => [`${field.id}.0.${inner.id}`, inner] as const)
          : [[field.id, field] as const];
      })
      .flatMap(([path, field]) =>
        kindOf(field)
          .paperParts(field)
          .flatMap((part) =>
            'box' in part ? [`${path}${part.box}`] : 'tick' in part ? [`${path}${part.tick}`] : [],
          ),
      );
    expect(expected.filter((name) => !names.has(name))).toEqual([]);

    const pdf = await readPdf(bytes);
    expect(pdf.text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(squeezed(pdf.text)).toContain(squeezed(def.title.toLocaleUpperCase('vi')));
    expect(pdf.text).toBe(pdf.text.normalize('NFC'));
    expect(overflowing(pdf, 30)).toEqual([]);
    expect(overlapping(pdf)).toEqual([]);
    expect(signedAlone(pdf)).toEqual([]);
  });

  it('Đ3.4b the example declaration is printed whole, no text over another', async () => {
    const context = contextOf(def);
    const checked = checkDeclaration(def, exampleWire(def, context), context);
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    const bytes = await filledForm(def, checked.answers, { unit, at });
    const pdf = await readPdf(bytes);
    const printed = squeezed(pdf.text);
    const missing = printedTexts(fields, checked.answers).filter((text) => !printed.includes(squeezed(text)));
    expect(missing).toEqual([]);
    expect(pdf.text).toBe(pdf.text.normalize('NFC'));
    expect(overflowing(pdf, 30)).toEqual([]);
    expect(overlapping(pdf)).toEqual([]);
    expect(signedAlone(pdf)).toEqual([]);
    expect(bytes.length).toBeLessThan(80_000);
  });
});
