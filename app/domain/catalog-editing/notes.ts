// The note of a change and the reason of a return: one tidy text.
import { cleanLines } from '#forms/text.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';

const longest = 2000;

/** What is longer is refused, not cut: its writer would not know. */
export function tidyNote(raw: string, whenEmpty: string): Outcome<{ readonly note: string }> {
  const note = cleanLines(raw);
  if (note === '') return refuse('invalid', whenEmpty);
  return note.length > longest
    ? refuse('invalid', `Viết gọn trong ${longest} ký tự (đang có ${note.length}).`)
    : { ok: true, note };
}
