// What is odd in a declaration without being wrong is asked once more and, when whoever sends it says that it is so, taken as
// it is. The event keeps how many such questions there were, never what they said: the answers stand sealed.
// The pledge is asked for beside it, so that whoever ticked neither is told of both.
import type { SubmissionRefusal } from '#app/read-models/dossiers.ts';
import type { EventRow } from '#db/queries/dossier-moves.server.ts';
import type { Problem } from '#forms/index.ts';

type Detail = EventRow['detail'];

/** @returns the refusal of a sending that did not confirm them */
export function unconfirmed(warnings: readonly Problem[]): { ok: false; refusal: SubmissionRefusal } {
  return {
    ok: false,
    refusal: {
      code: 'invalid',
      message: 'Hãy xem lại các điểm nêu ở đầu trang. Nếu đúng, đánh dấu xác nhận rồi gửi.',
      toConfirm: warnings,
    },
  };
}

const pledgeMissing = 'Hãy đánh dấu cam đoan những điều đã khai là đúng sự thật.';

/**
 * @param warnings that were not confirmed
 * @param accepted whether somebody vouches for the declaration
 * @returns the refusal of a sending in which either tick is missing, naming both at once
 */
export function unticked(
  warnings: readonly Problem[],
  accepted: boolean,
): { ok: false; refusal: SubmissionRefusal } {
  if (accepted) return unconfirmed(warnings);
  if (warnings.length === 0)
    return { ok: false, refusal: { code: 'invalid', message: pledgeMissing, pledgeMissing } };
  return { ok: false, refusal: { ...unconfirmed(warnings).refusal, pledgeMissing } };
}

/**
 * What the event of a sending keeps of the warnings that it confirmed.
 * @returns how many there were; empty where nothing was odd
 */
export const confirmedIn = (warnings: readonly Problem[]): Detail =>
  warnings.length === 0 ? {} : { confirmed: warnings.length };

/** Was something confirmed when the answers that stand now were sent? @param events in their order */
export function wasConfirmed(events: readonly Pick<EventRow, 'event' | 'detail'>[]): boolean {
  const last = events.findLast(({ event }) => event === 'submit' || event === 'answer-supplement');
  return typeof last?.detail['confirmed'] === 'number';
}
