// The blank of a declaration, to download, fill on screen or by hand, and print (Đ3.4b).
import type { FieldDefinition, FieldId, FormDefinition, PaperBlock } from '../definition.ts';
import { controlOf, kindOf } from '../kinds/index.ts';
import { pledgeOf } from '../pledge.ts';
import { Boxes } from './boxes.server.ts';
import { compose, type Drawing } from './compose.server.ts';
import type { Paper, Strip } from './paper.server.ts';
import { draftMark, formHeader, officeUse, signingSpace } from './form-parts.server.ts';
import { addressed, type Unit } from './parts.server.ts';
import { signatures } from './signatures.server.ts';
import { table, type Column } from './table.server.ts';

export interface BlankOptions {
  readonly draft?: boolean;
}

/** Rows that a table has on the blank, fewer when the lines are set closer. Somebody who needs more takes a second sheet. */
const mostRows = (paper: Paper): number => (paper.pitch < 1 ? 4 : 6);

/** @returns the fields outside of groups, by id */
export function fieldsById(def: FormDefinition): ReadonlyMap<FieldId, FieldDefinition> {
  return new Map(
    def.sections.flatMap((section) => section.fields.map((field) => [field.id, field] as const)),
  );
}

/** @returns the words above a group's table, with a colon at the end */
export function tableCaption(group: FieldDefinition): string {
  return (group.paperLabel ?? group.label).replace(/:?$/, ':');
}

/**
 * Columns of a group's table, in points: numbers and dates as wide as they need, the rest for words.
 * @param dateWidth points for a date: its boxes on a blank need more than its digits
 */
export function groupColumns(
  entryFields: readonly FieldDefinition[],
  width: number,
  dateWidth: number,
): Column[] {
  const number = 35;
  const needs = entryFields.map((field) => {
    const { inputs } = controlOf(field);
    const short = inputs.length > 0 && inputs.every((input) => input.width === 2 || input.width === 4);
    if (!short) return undefined;
    return kindOf(field).paperParts(field).length > 2 ? dateWidth : 52;
  });
  const fixed = needs.reduce<number>((sum, need) => sum + (need ?? 0), number);
  const wordy = needs.filter((need) => need === undefined).length;
  const least = 60;
  // Too many columns for boxes in a row: a date then takes several lines of its cell.
  if (wordy > 0 && (width - fixed) / wordy < least && dateWidth > 90)
    return groupColumns(entryFields, width, 90);
  const words = wordy > 0 ? Math.max(least, (width - fixed) / wordy) : 0;
  return [
    { title: 'STT', share: number, align: 'center' },
    ...entryFields.map((field, i) => ({
      title: (field.paperLabel ?? field.label).replace(/:$/, ''),
      share: needs[i] ?? words,
    })),
  ];
}

/**
 * @param unit its place-name is printed before the date
 * @param options.draft marks every page "BẢN NHÁP": nobody may take it for a form that is in use
 * @returns an A4 PDF whose form fields are named by wire paths ("childBirthDate.day", "papers.0.name")
 */
export function blankForm(
  def: FormDefinition,
  unit: Unit,
  { draft = false }: BlankOptions = {},
): Promise<Uint8Array> {
  const options = {
    size: 'A4',
    title: def.title,
    subject: `Mẫu để trống. Nguồn: ${def.source}`,
    author: unit.name,
    // A blank has no moment of issue: the same definition gives the same bytes.
    at: new Date(Date.UTC(2018, 10, 24)),
    ...(draft ? { mark: draftMark } : {}),
  } as const;
  return compose(options, def.paper, (paper) => beginBlank(paper, def, unit));
}

async function beginBlank(paper: Paper, def: FormDefinition, unit: Unit): Promise<Drawing> {
  const boxes = await Boxes.on(paper);
  const fields = fieldsById(def);
  const size = paper.base;
  formHeader(paper, def);

  const cell =
    (id: FieldId, path: string) =>
    (width: number): readonly Strip[] => {
      const field = fields.get(id);
      if (!field) return [];
      return boxes.strips(
        [boxes.items(field, path, width, { size: size - 1, label: false })],
        width,
        size - 1,
      );
    };

  const draw: { readonly [B in PaperBlock['block']]: (block: Extract<PaperBlock, { block: B }>) => void } = {
    addressee: (block) => paper.text(addressed(block.text, unit), { align: 'center', after: 6 }),
    heading: (block) => {
      paper.skip(4);
      paper.ensure(size * 4);
      paper.text(block.text, { face: 'bold', as: 'H2', after: 1 });
    },
    paragraph: (block) =>
      paper.text(block.text, {
        face: block.italic ? 'italic' : 'regular',
        align: 'justify',
        indent: 28,
        after: 3,
      }),
    line: (block) => {
      const list = block.fields.flatMap((id) => fields.get(id) ?? []);
      const questions = list.filter((field) => pledgeOf(field) === undefined);
      paper.flow(
        boxes.strips(
          questions.map((field) => boxes.items(field, field.id, paper.width, { size, label: true })),
          paper.width,
          size,
        ),
      );
      for (const field of list) {
        const pledge = pledgeOf(field);
        if (pledge !== undefined)
          paper.text(pledge.replace(/[.;]?$/, '.'), { align: 'justify', indent: 28, after: 3 });
      }
    },
    table: (block) => {
      const group = fields.get(block.group);
      const entry = group && controlOf(group).entry;
      if (!entry) return;
      const rows = Math.max(1, Math.min(entry.max, Math.max(entry.min, mostRows(paper))));
      table(
        paper,
        groupColumns(entry.fields, paper.width, 166),
        Array.from({ length: rows }, (_, row) => [
          String(row + 1),
          ...entry.fields.map(
            (field) =>
              (width: number): readonly Strip[] =>
                boxes.strips(
                  [
                    boxes.items(field, `${group.id}.${row}.${field.id}`, width, {
                      size: size - 2,
                      label: false,
                    }),
                  ],
                  width,
                  size - 2,
                ),
          ),
        ]),
        { caption: tableCaption(group) },
      );
      paper.skip(4);
    },
    columns: (block) => {
      table(
        paper,
        [
          { title: '', share: 2.4 },
          { title: block.headings[0], share: 4 },
          { title: block.headings[1], share: 4 },
        ],
        block.rows.map((row) => [row.label, ...row.fields.map((id) => cell(id, id))]),
        { headedRows: true },
      );
      paper.skip(4);
    },
    'place-and-date': () => undefined,
    signatures: (block) => {
      paper.skip(8);
      const isDated = def.paper.some((b) => b.block === 'place-and-date');
      signatures(
        paper,
        block.people.map(({ title, hint }) => ({ title, hint })),
        {
          ...(isDated ? { dated: `${unit.place}, ngày ...... tháng ...... năm ..........` } : {}),
          space: signingSpace(paper),
        },
      );
    },
    'office-use': (block) => officeUse(paper, block),
  };
  return {
    block: (block) => (draw[block.block] as (b: PaperBlock) => void)(block),
    beforeSave: () => boxes.finish(),
  };
}
