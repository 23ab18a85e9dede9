// Ids that others point at (a file at its document, a claim at its exemption): kept when a name is rewritten,
// made from the name when it is new.

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

/** @returns "giay-chung-sinh" for "Giấy chứng sinh", at most 60 letters; "muc" for a name without a letter or figure */
export function idFrom(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'muc' : plain;
}

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
