// Ids that others point at (a file at its document, a claim at its exemption): kept when a name is rewritten,
// made from the name when it is new.
import { slugOf } from '../../kernel/slug.ts';

const shape = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longest = 60;

export const idProblem = 'Mã gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ giay-chung-sinh';

/**
 * @returns whether it is lower case without marks, figures and single hyphens; of any length: the address of a procedure is made
 *   from its name
 */
export const isAddress = (text: string): boolean => shape.test(text);

/** @returns whether it may stand in an address, and is not too long for an id */
export const isId = (text: string): boolean => isAddress(text) && text.length <= longest;

/** Of an id, for the number that tells it from others of the same words. */
const numberRoom = 3;

/** @returns "giay-chung-sinh" for "Giấy chứng sinh", with room for a number; "muc" for a name without a letter or figure */
export const idFrom = (name: string): string => slugOf(name, longest - numberRoom) || 'muc';

/**
 * @param entries `id`: undefined for what is new
 * @returns the ids of the list in its order: the given ones as they are, the others made from their names and different from all
 */
export function idsFor(
  entries: readonly { readonly id: string | undefined; readonly name: string }[],
): readonly string[] {
  const takenIds = new Set(entries.flatMap(({ id }) => id ?? []));
  return entries.map(({ id, name }) => {
    if (id !== undefined) return id;
    const stem = idFrom(name);
    let newId = stem;
    for (let n = 2; takenIds.has(newId); n += 1) newId = `${stem}-${n}`;
    takenIds.add(newId);
    return newId;
  });
}
