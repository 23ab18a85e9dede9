// Every official declaration through both of its papers.
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';

import { checkDeclaration, controlOf, exampleWire, forms, kindOf } from '#forms/index.ts';
import { blankForm, filledForm } from '#forms/pdf/index.server.ts';

import { overflowing, readPdf } from '../support/read-pdf.ts';
import { unit } from './pdf-example.ts';

const context = { today: '2026-11-24', unitName: unit.name };
const at = new Date('2026-11-24T08:00:00Z');

describe.each(forms.map((def) => [def.code, def] as const))('%s', (_code, def) => {
  const onPaper = new Set(
    def.paper.flatMap((block) => {
      if (block.block === 'line') return [...block.fields];
      if (block.block === 'table') return [block.group];
      return block.block === 'columns' ? block.rows.flatMap((row) => [...row.fields]) : [];
    }),
  );
  const fields = def.sections.flatMap((section) => section.fields);

  it('Đ3.4b every field the blank offers is a form field under its wire path', async () => {
    const document = await PDFDocument.load(await blankForm(def, unit));
    const names = new Set(
      document
        .getForm()
        .getFields()
        .map((field) => field.getName()),
    );
    const expected = fields
      .filter((field) => onPaper.has(field.id))
      .flatMap((field) => {
        const entry = controlOf(field).entry;
        return entry
          ? entry.fields.map((inner) => [`${field.id}.0.${inner.id}`, inner] as const)
          : [[field.id, field] as const];
      })
      .flatMap(([path, field]) =>
        kindOf(field)
          .paperParts(field)
          .flatMap((part) => ('box' in part ? [`${path}${part.box}`] : [])),
      );
    expect(expected.filter((name) => !names.has(name))).toEqual([]);
  });

  it('Đ3.4b the blank reads as the official paper, inside its margins', async () => {
    const pdf = await readPdf(await blankForm(def, unit));
    expect(pdf.text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(pdf.text).toContain(def.title.toLocaleUpperCase('vi').normalize('NFC'));
    expect(pdf.text).toBe(pdf.text.normalize('NFC'));
    expect(overflowing(pdf, 30)).toEqual([]);
  });

  it('Đ3.4b the example declaration is printed whole', async () => {
    const checked = checkDeclaration(def, exampleWire(def, context), context);
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    const bytes = await filledForm(def, checked.answers, { unit, at });
    const pdf = await readPdf(bytes);
    const squeezed = pdf.text.replace(/\s/g, '');
    const missing = fields
      .filter(
        (field) =>
          onPaper.has(field.id) && !controlOf(field).entry && checked.answers[field.id] !== undefined,
      )
      .map((field) => kindOf(field).paperText(field, checked.answers[field.id], checked.answers))
      .filter((text) => !squeezed.includes(text.normalize('NFC').replace(/\s/g, '')));
    expect(missing).toEqual([]);
    expect(overflowing(pdf, 30)).toEqual([]);
    expect(bytes.length).toBeLessThan(80_000);
  });
});
