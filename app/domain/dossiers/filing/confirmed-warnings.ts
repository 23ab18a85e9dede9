// What is odd in a declaration without being wrong is asked once more and, when whoever sends it says that it is so, taken as
// it is. The event keeps how many such questions there were, never what they said: the answers stand sealed.
// Who files pledges anyway: his one tick is for both.
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

/**
 * One tick vouches for the declaration, with what the page showed as odd.
 * @returns the refusal of a sending for which nobody vouches
 */
export function unpledged(warnings: readonly Problem[]): { ok: false; refusal: SubmissionRefusal } {
  const message =
    warnings.length === 0
      ? 'Hãy đánh dấu cam đoan những điều đã khai là đúng sự thật.'
      : 'Hãy xem lại các điểm nêu ở đầu trang, rồi đánh dấu cam đoan những điều đã khai là đúng sự thật.';
  return { ok: false, refusal: { code: 'invalid', message, pledgeMissing: true } };
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
