// Which page of a list is shown, the one way for all lists: past the end it is the last one, for what is there may have become
// less since the address was written.

/**
 * @param total how many lines the list has @param size lines of a page
 * @param wanted counts from 1, as the address asks for it
 * @returns `offset`: how many lines stand on the pages before
 */
export function pageWithin(total: number, size: number, wanted = 1) {
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages);
  return { page, pages, offset: (page - 1) * size };
}

/**
 * The same of a list that is read and counted at once: it is read once more where it ends before that page.
 * @param read a page of it, with how many lines there are on all
 */
export async function readWithin<T extends { readonly total: number }>(
  size: number,
  wanted: number | undefined,
  read: (page: number) => Promise<T>,
): Promise<T & { readonly page: number; readonly pages: number }> {
  const { page: first } = pageWithin(Infinity, size, wanted);
  const list = await read(first);
  const { page, pages } = pageWithin(list.total, size, first);
  return { ...(page === first ? list : await read(page)), page, pages };
}
