// A text that somebody has to write: a reason, a report.
export const longestText = 4000;

/**
 * @param longest characters
 * @returns the text composed and trimmed; undefined when there is none, or more than is taken
 */
export function cleanText(input: string, longest = longestText): string | undefined {
  const text = input.replaceAll('\r\n', '\n').normalize('NFC').trim();
  return text === '' || text.length > longest ? undefined : text;
}
