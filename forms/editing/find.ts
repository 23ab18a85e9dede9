// Finds and replaces the parts of a definition by their ids. Everything returns a new definition or nothing.
import type { FieldDefinition, FormDefinition, FormSection, PaperBlock } from '../definition.ts';

export type Fields = readonly FieldDefinition[];

/** Where a field stands: in a section, or among the entry fields of a group. */
export interface Found {
  readonly section: FormSection;
  readonly group?: FieldDefinition;
  /** The list it stands in. */
  readonly list: Fields;
  readonly index: number;
  readonly field: FieldDefinition;
}

/** All fields of all sections, in order; those of a group's entry are within the group. */
export const fieldsIn = (def: FormDefinition): Fields => def.sections.flatMap((section) => section.fields);

/** The fields of a group's entry; none where the field is no group. */
export const entryFields = (field: FieldDefinition): Fields => ('fields' in field ? field.fields : []);

/** @param path "childName", or "papers.title" for a field of a group's entries */
export function findField(def: FormDefinition, path: string): Found | undefined {
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

/** The form with these fields in the section, and no others. */
export function withFields(def: FormDefinition, sectionId: string, fields: Fields): FormDefinition {
  return {
    ...def,
    sections: def.sections.map((section) => (section.id === sectionId ? { ...section, fields } : section)),
  };
}

/** The list in which `found` stands, replaced. */
export function withList(def: FormDefinition, place: Found, list: Fields): FormDefinition {
  const { section, group } = place;
  if (group === undefined) return withFields(def, section.id, list);
  const inside = (field: FieldDefinition): FieldDefinition =>
    field.id === group.id && 'fields' in field ? { ...field, fields: list } : field;
  return withFields(def, section.id, section.fields.map(inside));
}

/** The form with `field` where the one that was found stood. */
export function withField(def: FormDefinition, place: Found, field: FieldDefinition): FormDefinition {
  return withList(
    def,
    place,
    place.list.map((one, index) => (index === place.index ? field : one)),
  );
}

/** The items of two neighbouring places exchanged; undefined when there is no such neighbour. */
export function exchanged<T>(list: readonly T[], from: number, to: number): readonly T[] | undefined {
  const [one, other] = [list[from], list[to]];
  if (one === undefined || other === undefined) return undefined;
  return list.map((item, index) => (index === from ? other : index === to ? one : item));
}

/**
 * A block of the paper has no id of its own: it is known by what it says. Changed meanwhile, it is another block,
 * so that nobody moves or overwrites what somebody else has just rewritten.
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
 * @returns undefined where there is none
 */
export function findBlock(def: FormDefinition, id: string): { index: number; block: PaperBlock } | undefined {
  const index = blockIds(def.paper).indexOf(id);
  const block = def.paper[index];
  return block === undefined ? undefined : { index, block };
}

/** FNV-1a of 53 bits: enough to tell a few dozen blocks apart, and the same in the browser. */
function shortDigest(text: string): string {
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
  }
  return ((high >>> 11) * 2 ** 32 + (low >>> 0)).toString(36);
}
