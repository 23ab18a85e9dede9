// A filled declaration, drawn in the layout of the official paper.
import type { FieldDefinition, FieldId, FormDefinition, PaperBlock } from '../definition.ts';
import { controlOf, paperTextOf } from '../kinds/index.ts';
import { holds } from '../conditions.ts';
import type { Answers } from '../kinds/kind.ts';
import { applicableSections, waivedFields } from '../visibility.ts';
import { fieldsById, groupColumns, tableCaption } from './blank-form.server.ts';
import { compose, type Drawing } from './compose.server.ts';
import { pledgeOf } from '../pledge.ts';
import { paperLabel } from './boxes.server.ts';
import { draftMark, formHeader, officeUse, signingSpace } from './form-parts.server.ts';
import { ink, type Paper, type Strip } from './paper.server.ts';
import { addressed, labelledStrips, placeAndDate, type Unit } from './parts.server.ts';
import { signatures } from './signatures.server.ts';
import { table } from './table.server.ts';
import { own } from '../own.ts';

export interface FilledOptions {
  readonly unit: Unit;
  /** When it was declared; printed as a day of Asia/Ho_Chi_Minh above the signature. */
  readonly at: Date;
  /** Marks every page "BẢN NHÁP": not sent yet. */
  readonly draft?: boolean;
}

/** A box with or without its tick, before a statement. */
function statementStrips(paper: Paper, statement: string, ticked: boolean): Strip[] {
  const size = paper.base;
  const side = size * 0.8;
  return paper.strips(statement, paper.width, { size, indent: side + size * 0.5 }).map((strip, i) =>
    i > 0
      ? strip
      : {
          height: strip.height,
          draw(p, x, top) {
            const y = top - size * 0.24;
            const frame = { x, y: y - side, width: side, height: side };
            p.picture(ticked ? 'Đã đánh dấu' : 'Không đánh dấu', frame, (page) => {
              page.drawRectangle({ ...frame, borderWidth: 0.6, borderColor: ink });
              if (!ticked) return;
              const stroke = (x1: number, y1: number, x2: number, y2: number): void =>
                page.drawLine({
                  start: { x: x + x1 * side, y: y - y1 * side },
                  end: { x: x + x2 * side, y: y - y2 * side },
                  thickness: 1.1,
                  color: ink,
                });
              stroke(0.18, 0.5, 0.42, 0.78);
              stroke(0.42, 0.78, 0.84, 0.2);
            });
            strip.draw(p, x, top);
          },
        },
  );
}

/** A label with its answer, or with a dotted line when `value` is ''; `need` is the width of both, in points. */
interface Labelled {
  readonly label: string;
  readonly value: string;
  readonly need: number;
}

const statementOf = (field: FieldDefinition): string | undefined =>
  controlOf(field).inputs.find((input) => input.type === 'checkbox')?.label;

const gapIn = (paper: Paper): number => paper.base * 1.2;

/** A single field has the whole width; several get their own width and equal parts of the rest. */
function drawRow(paper: Paper, row: readonly Labelled[]): void {
  const [first] = row;
  if (first === undefined) return;
  if (row.length === 1) {
    paper.flow(labelledStrips(paper, paper.width, first.label, first.value));
    return;
  }
  const gap = gapIn(paper);
  const spare = (paper.width - gap * (row.length - 1) - row.reduce((sum, f) => sum + f.need, 0)) / row.length;
  const cells = row.map((f) => ({
    width: f.need + spare,
    strips: labelledStrips(paper, f.need + spare + 0.1, f.label, f.value),
  }));
  const height = Math.max(...cells.map((c) => c.strips.reduce((sum, s) => sum + s.height, 0)));
  paper.flow([
    {
      height,
      draw(p, left, top) {
        let x = left;
        for (const cell of cells) {
          let y = top;
          for (const strip of cell.strips) {
            strip.draw(p, x, y);
            y -= strip.height;
          }
          x += cell.width + gap;
        }
      },
    },
  ]);
}

/** Fields of one line of the paper: side by side as long as they fit, then on further lines. */
function drawLine(
  paper: Paper,
  fields: readonly FieldDefinition[],
  answers: Answers,
  valueOf: (field: FieldDefinition) => string,
): void {
  let row: Labelled[] = [];
  const flush = (): void => {
    drawRow(paper, row);
    row = [];
  };
  for (const field of fields) {
    const statement = statementOf(field);
    if (statement !== undefined) {
      flush();
      if (pledgeOf(field) !== undefined)
        paper.text(statement.replace(/[.;]?$/, '.'), { align: 'justify', indent: 28, after: 3 });
      else paper.flow(statementStrips(paper, statement, own(answers, field.id) !== undefined));
      continue;
    }
    const label = paperLabel(field);
    const value = valueOf(field);
    const oneLine = !value.includes('\n');
    const need = paper.widthOf(`${label} ${value}`, paper.base) + (value === '' ? 50 : 2);
    const usedWidth = row.reduce((sum, f) => sum + f.need + gapIn(paper), 0);
    if (!oneLine || usedWidth + need > paper.width) flush();
    row.push({ label, value, need });
    if (!oneLine || need > paper.width) flush();
  }
  flush();
}

/** @returns an A4 PDF; a field that was not asked is left out, one without an answer has a dotted line */
export function filledForm(
  def: FormDefinition,
  answers: Answers,
  options: FilledOptions,
): Promise<Uint8Array> {
  const sheet = {
    size: 'A4',
    title: def.title,
    author: options.unit.name,
    at: options.at,
    ...(options.draft ? { mark: draftMark } : {}),
  } as const;
  return compose(sheet, def.paper, (paper) => Promise.resolve(beginFilled(paper, def, answers, options)));
}

function beginFilled(
  paper: Paper,
  def: FormDefinition,
  answers: Answers,
  { unit, at }: FilledOptions,
): Drawing {
  const fields = fieldsById(def);
  const askedIds = new Set(
    applicableSections(def, answers).sections.flatMap(({ fields: list }) => list.map((f) => f.id)),
  );
  const waived = new Map(waivedFields(def, answers).map((field) => [field.id, field.waived.instead]));
  const printedField = (id: FieldId): FieldDefinition | undefined =>
    askedIds.has(id) || waived.has(id) ? fields.get(id) : undefined;
  const valueOf = (field: FieldDefinition): string => waived.get(field.id) ?? paperTextOf(field, answers);
  formHeader(paper, def);

  const draw: { readonly [B in PaperBlock['block']]: (block: Extract<PaperBlock, { block: B }>) => void } = {
    addressee: (block) => paper.text(addressed(block.text, unit), { align: 'center', after: 6 }),
    heading: (block) => {
      if (!holds(block.showWhen, answers)) return;
      paper.skip(4);
      paper.ensure(paper.base * 3);
      paper.text(block.text, { face: 'bold', as: 'H2', after: 1 });
    },
    paragraph: (block) =>
      paper.text(block.text, {
        face: block.italic ? 'italic' : 'regular',
        align: 'justify',
        indent: 28,
        after: 3,
      }),
    line: (block) =>
      drawLine(
        paper,
        block.fields.flatMap((id) => printedField(id) ?? []),
        answers,
        valueOf,
      ),
    table: (block) => {
      const group = printedField(block.group);
      const entryFields = group && controlOf(group).entry?.fields;
      if (!group || !entryFields) return;
      const entries = (own(answers, group.id) ?? []) as readonly Answers[];
      table(
        paper,
        groupColumns(entryFields, paper.width, 76),
        entries.map((entry, row) => [
          String(row + 1),
          ...entryFields.map((field) => paperTextOf(field, entry)),
        ]),
        { caption: tableCaption(group) },
      );
      paper.skip(4);
    },
    columns: (block) => {
      const cell = (id: FieldId): string => {
        const field = printedField(id);
        return field ? valueOf(field) : '';
      };
      table(
        paper,
        [
          { title: '', share: 2.4 },
          { title: block.headings[0], share: 4 },
          { title: block.headings[1], share: 4 },
        ],
        block.rows.map((row) => [row.label, cell(row.fields[0]), cell(row.fields[1])]),
        { size: paper.base - 0.5, headedRows: true },
      );
      paper.skip(4);
    },
    // Drawn with the signatures: the law puts place and date above the signature at the right.
    'place-and-date': () => undefined,
    signatures: (block) => {
      paper.skip(8);
      const isDated = def.paper.some((b) => b.block === 'place-and-date');
      signatures(
        paper,
        block.people.map(({ title, hint, nameFrom }) => {
          const nameField = nameFrom ? printedField(nameFrom) : undefined;
          return { title, hint, ...(nameField ? { name: valueOf(nameField) } : {}) };
        }),
        { space: signingSpace(paper), ...(isDated ? { dated: placeAndDate(unit, at) } : {}) },
      );
    },
    'office-use': (block) => officeUse(paper, block),
  };
  return { block: (block) => (draw[block.block] as (b: PaperBlock) => void)(block) };
}
