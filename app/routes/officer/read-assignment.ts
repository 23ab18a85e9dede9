// What the chairman typed to assign procedures, with its days as days.
import type { AssignmentInput } from '#app/domain/assignments/assign-procedures.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import type { TypedAssignment } from '#app/ui/pages/officer/assignments/assign-fields.tsx';
import { assignmentPartIds } from '#catalog/assignments.ts';
import { readDate } from '#catalog/local-date.ts';

export function readAssignment(fields: FormData): {
  readonly entries: TypedAssignment;
  readonly input: AssignmentInput;
} {
  const text = (name: string) => textOf(fields, name).normalize('NFC').trim().slice(0, 1000);
  const entries = {
    codes: fields.getAll('codes').filter((code) => typeof code === 'string'),
    userId: text('userId'),
    part: text('part'),
    from: text('from'),
    until: text('until'),
    named: text('named') !== '',
    telephone: text('telephone'),
    basis: text('basis'),
  };
  return {
    entries,
    input: {
      ...entries,
      seen: textOf(fields, 'seen'),
      part: assignmentPartIds.find((id) => id === entries.part) ?? 'main',
      from: readDate(entries.from),
      // What was typed and is no day is told as one that is wrong, not taken for none.
      until: entries.until === '' ? undefined : (readDate(entries.until) ?? entries.until),
    },
  };
}
