// Whole numbers from outside: the page of a list, a year, the version that a page was drawn with.
import { z } from 'zod';

/** As the portal writes them itself; fifteen digits are exact. */
const shape = z
  .string()
  .regex(/^(0|[1-9]\d{0,14})$/)
  .transform(Number);

/**
 * @param to left out: nine digits, which fit in every column of the database
 * @returns undefined when the text is no whole number between the bounds, both included
 */
export function wholeNumber(
  text: unknown,
  { from = 0, to = 999_999_999 }: { readonly from?: number; readonly to?: number } = {},
): number | undefined {
  const parsedNumber = shape.safeParse(text);
  return parsedNumber.success && parsedNumber.data >= from && parsedNumber.data <= to
    ? parsedNumber.data
    : undefined;
}

/** @returns the page that an address asks for, the first when it names none */
export const pageIn = (query: URLSearchParams): number =>
  wholeNumber(query.get('trang'), { from: 1, to: 99_999 }) ?? 1;
