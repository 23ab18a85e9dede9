// Which versions of a procedure or a form an address compares.
import type { Which } from '#app/domain/catalog-editing/read-side.server.ts';

/** @param text "ban-nhap", "hien-hanh" or the number of a version @returns undefined for anything else */
export function whichIn(text: string | null): Which | undefined {
  if (text === 'ban-nhap') return 'draft';
  if (text === 'hien-hanh') return 'live';
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}
