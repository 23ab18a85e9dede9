/**
 * In one pass; `/x+$/` begins anew at every `x` of a text that does not end in it.
 * @param letters that may stand at the end in any number and order
 * @returns the text without them
 */
export function withoutEnd(text: string, letters: string): string {
  let end = text.length;
  while (end > 0 && letters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
