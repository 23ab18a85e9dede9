// What the file of a result is called when its applicant saves it: after what it is, not as an officer called it on his own computer.
import type { Procedure } from './procedure.ts';

/** Characters; with the code and the ending a name stays below what every disk takes. */
const longestName = 80;

/**
 * @param uploadedAs gives the ending
 * @param among `place`: counted from 0
 * @returns "Trích lục khai tử - PA-7K3M-Q9TX-2V.pdf"; with a number where there are several
 */
export function resultFileName(
  { name, results }: Pick<Procedure, 'name' | 'results'>,
  code: string,
  uploadedAs: string,
  { place, of }: { readonly place: number; readonly of: number },
): string {
  const called = resultName({ name, results }).replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ');
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(uploadedAs)?.[0].toLowerCase() ?? '';
  return `${called.slice(0, longestName).trim()} - ${code}${of > 1 ? ` (${place + 1})` : ''}${ending}`;
}

/** @returns the document that the procedure ends with, without what is said of it in brackets; of several the procedure's own name */
export function resultName({ name, results }: Pick<Procedure, 'name' | 'results'>): string {
  if (results.length > 1) return name;
  const [called = name] = results[0].split('(', 1);
  return called.trim();
}
