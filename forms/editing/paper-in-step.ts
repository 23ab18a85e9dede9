// Keeps the paper in step with the questions: a standard paper is laid out again, one arranged by hand is repaired.
import { present } from '#app/values/present.ts';

import type { FieldDefinition, FormDefinition, PaperBlock } from '../definition.ts';
import { controlOf } from '../kinds/index.ts';
import { standardPaper } from '../paper.ts';
import { fieldsIn } from './find.ts';

/** @returns whether the official paper has a place for the field */
export const isPrinted = (field: FieldDefinition): boolean => field.offPaper !== true;

/** @returns ids of the fields whose answers the block prints; none for signatures, which only repeat a name */
export function fieldsOnBlock(block: PaperBlock): readonly string[] {
  switch (block.block) {
    case 'line':
      return block.fields;
    case 'table':
      return [block.group];
    case 'columns':
      return block.rows.flatMap((row) => row.fields);
    case 'addressee':
    case 'heading':
    case 'paragraph':
    case 'place-and-date':
    case 'signatures':
    case 'office-use':
      return [];
  }
}

/** @returns the line "Kính gửi: …" of the paper; undefined when it has none */
export const addresseeOf = (def: FormDefinition): string | undefined =>
  def.paper.flatMap((block) => (block.block === 'addressee' ? block.text : []))[0];

/** @returns the standard layout of the sections; addressee, first signatory and the commune's part stay as they are */
export function followingPaper(def: FormDefinition): readonly PaperBlock[] {
  const addressee = addresseeOf(def);
  const signatory = def.paper.flatMap((block) => (block.block === 'signatures' ? block.people : []))[0];
  const sections = def.sections.map((section) => ({ ...section, fields: section.fields.filter(isPrinted) }));
  const { title = '', hint = '', nameFrom } = signatory ?? {};
  const gone = nameFrom !== undefined && !fieldsIn(def).some(({ id }) => id === nameFrom);
  const body = standardPaper(
    sections,
    present({ addressee, signatory: signatory && (gone ? { title, hint } : signatory) }),
  );
  return [...body, ...def.paper.filter(({ block }) => block === 'office-use')];
}

/** @returns the block without the field; no block when it had no other field */
function withoutField(block: PaperBlock, id: string): readonly PaperBlock[] {
  switch (block.block) {
    case 'line': {
      const fields = block.fields.filter((field) => field !== id);
      return fields.length === 0 ? [] : [{ ...block, fields }];
    }
    case 'table':
      return block.group === id ? [] : [block];
    case 'columns': {
      const rows = block.rows.filter((row) => !row.fields.includes(id));
      return rows.length === 0 ? [] : [{ ...block, rows }];
    }
    case 'signatures': {
      const people = block.people.map((person) =>
        person.nameFrom === id ? { title: person.title, hint: person.hint } : person,
      );
      return [{ ...block, people }];
    }
    case 'addressee':
    case 'heading':
    case 'paragraph':
    case 'place-and-date':
    case 'office-use':
      return [block];
  }
}

/** A new field is printed after the field that is asked before it. */
function withNewField(def: FormDefinition, paper: readonly PaperBlock[], id: string): readonly PaperBlock[] {
  const fields = fieldsIn(def);
  const at = fields.findIndex((one) => one.id === id);
  const field = fields[at];
  if (field === undefined || !isPrinted(field)) return paper;
  const block: PaperBlock =
    controlOf(field).layout === 'group' ? { block: 'table', group: id } : { block: 'line', fields: [id] };
  const before = fields
    .slice(0, at)
    .reverse()
    .map((one) => paper.findLastIndex((other) => fieldsOnBlock(other).includes(one.id)))
    .find((index) => index >= 0);
  const place = before ?? (paper[0]?.block === 'addressee' ? 0 : -1);
  return [...paper.slice(0, place + 1), block, ...paper.slice(place + 1)];
}

/**
 * @param before the definition before a change of its questions
 * @param after the changed definition, still with the old paper
 * @returns `after` with a paper for its questions
 */
export function paperInStep(before: FormDefinition, after: FormDefinition): FormDefinition {
  if (after.paperLayout === 'standard') return { ...after, paper: followingPaper(after) };
  const [old, now] = [before, after].map((def) => fieldsIn(def).map(({ id }) => id)) as [string[], string[]];
  const gone = old.filter((id) => !now.includes(id));
  const newIds = now.filter((id) => !old.includes(id));
  const remaining = gone.reduce<readonly PaperBlock[]>(
    (paper, id) => paper.flatMap((block) => withoutField(block, id)),
    after.paper,
  );
  return { ...after, paper: newIds.reduce((paper, id) => withNewField(after, paper, id), remaining) };
}
