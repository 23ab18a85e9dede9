// What the chairman typed to assign procedures, with its days as days.
import type { AssignmentInput } from '#app/domain/assignments/assign-procedures.server.ts';
import type { DeskForm } from '#app/http/desk-route.server.ts';
import { assignmentPartIds } from '#catalog/assignments.ts';

export const readAssignment = ({ text, texts, day }: DeskForm): AssignmentInput => ({
  codes: texts('codes'),
  userId: text('userId'),
  part: assignmentPartIds.find((id) => id === text('part')) ?? 'main',
  from: day('from'),
  // What was typed and is no day is told as one that is wrong, not taken for none.
  until: text('until').trim() === '' ? undefined : (day('until') ?? text('until')),
  named: text('named') !== '',
  telephone: text('telephone'),
  basis: text('basis'),
  seen: text('seen'),
});
