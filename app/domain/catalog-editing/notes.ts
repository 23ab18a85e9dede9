// The note of a change and the reason of a return: one tidy text.
import { cleanLines } from '#forms/text.ts';

const longest = 2000;

export function tidyNote(raw: string): string {
  return cleanLines(raw).slice(0, longest);
}
