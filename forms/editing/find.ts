// Finds and replaces the parts of a definition by their ids. No function changes the definition it gets.
import type { FieldDefinition, FormDefinition, FormSection, PaperBlock } from '../definition.ts';

export type Fields = readonly FieldDefinition[];

/** Where a field stands: in a section, or among the entry fields of a group. */
export interface FieldLocation {
  readonly section: FormSection;
  readonly group?: FieldDefinition;
  /** The list it stands in. */
  readonly list: Fields;
  readonly index: number;
  readonly field: FieldDefinition;
}

/** @returns the fields of all sections, in order; a group is one field, without those of its entries */
export const fieldsIn = (def: FormDefinition): Fields => def.sections.flatMap((section) => section.fields);

/** @returns the fields of a group's entry; none for a field that is no group */
export const entryFields = (field: FieldDefinition): Fields => ('fields' in field ? field.fields : []);

/** @param path "childName", or "papers.title" for a field of a group's entries @returns undefined when there is none */
export function findField(def: FormDefinition, path: string): FieldLocation | undefined {
  const [outer = '', inner] = path.split('.');
  for (const section of def.sections) {
    const index = section.fields.findIndex((field) => field.id === outer);
    const field = section.fields[index];
    if (field === undefined) continue;
    if (inner === undefined) return { section, list: section.fields, index, field };
    const list = entryFields(field);
    const at = list.findIndex((one) => one.id === inner);
    const entry = list[at];
    return entry === undefined ? undefined : { section, group: field, list, index: at, field: entry };
  }
  return undefined;
}

/** @returns the form with exactly these fields in the section; unchanged when it has no such section */
export function withFields(def: FormDefinition, sectionId: string, fields: Fields): FormDefinition {
  return {
    ...def,
    sections: def.sections.map((section) => (section.id === sectionId ? { ...section, fields } : section)),
  };
}

/** @param place from `findField` of the same definition @returns the form with `list` in place of the list around it */
export function withList(def: FormDefinition, place: FieldLocation, list: Fields): FormDefinition {
  const { section, group } = place;
  if (group === undefined) return withFields(def, section.id, list);
  const inside = (field: FieldDefinition): FieldDefinition =>
    field.id === group.id && 'fields' in field ? { ...field, fields: list } : field;
  return withFields(def, section.id, section.fields.map(inside));
}

/** @param place from `findField` of the same definition @returns the form with `field` at this place */
export function withField(def: FormDefinition, place: FieldLocation, field: FieldDefinition): FormDefinition {
  return withList(
    def,
    place,
    place.list.map((one, index) => (index === place.index ? field : one)),
  );
}

/** @returns the list with these two items exchanged; undefined when one of the places is outside of the list */
export function exchanged<T>(list: readonly T[], from: number, to: number): readonly T[] | undefined {
  const [one, other] = [list[from], list[to]];
  if (one === undefined || other === undefined) return undefined;
  return list.map((item, index) => (index === from ? other : index === to ? one : item));
}

/**
 * A block of the paper has no stored id: its id comes from its content. A block that somebody has changed meanwhile has another
 * id, so a second editor cannot move or overwrite it.
 * @returns an id for each block, in their order; equal blocks get "-2", "-3" at the end
 */
export function blockIds(paper: readonly PaperBlock[]): readonly string[] {
  const counts = new Map<string, number>();
  return paper.map((block) => {
    const digest = shortDigest(JSON.stringify(block));
    const count = (counts.get(digest) ?? 0) + 1;
    counts.set(digest, count);
    return count === 1 ? digest : `${digest}-${count}`;
  });
}

/**
 * @param id of a line of the paper, as `blockIds` gives it
 * @returns undefined when the paper has no such line, or somebody has changed it meanwhile
 */
export function findBlock(def: FormDefinition, id: string): { index: number; block: PaperBlock } | undefined {
  const index = blockIds(def.paper).indexOf(id);
  const block = def.paper[index];
  return block === undefined ? undefined : { index, block };
}

/** A hash of 53 bits in the manner of FNV-1a: enough for a few dozen blocks, and available in the browser. */
function shortDigest(text: string): string {
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
  }
  return ((high >>> 11) * 2 ** 32 + (low >>> 0)).toString(36);
}
