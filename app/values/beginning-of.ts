// The beginning of a text, for lists.

/**
 * @param longest letters, about
 * @returns a text on one line, whole where it is no longer; else whole words and " …", and of one word without an end
 *   its first letters
 */
export function beginningOf(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(' ', longest);
  return space > 0 ? `${line.slice(0, space)} …` : `${Array.from(line).slice(0, longest).join('')}…`;
}
