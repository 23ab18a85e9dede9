// The official paper of confirmed minutes, drawn from what was confirmed.
import { localDate } from '#catalog/local-date.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { paperUnit } from '#app/commune/timeline.ts';
import { drawPdf } from '../drawing/draw-pdf.server.ts';
import type { drawMinutes } from './draw-minutes.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { openMeeting } from './open-meeting.server.ts';

/** @returns refused as the meeting is, and `not-possible` before its minutes are confirmed */
export async function openMinutesPaper(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string },
): Promise<Outcome<{ fileName: string; mediaType: string; content: Uint8Array }>> {
  const outcome = await openMeeting(deps, actor, input);
  if (!outcome.ok) return outcome;
  const { minutes, addenda, startsAt } = outcome.meeting;
  if (minutes === undefined) return refuse('not-possible', 'Biên bản chưa được người chủ trì xác nhận.');
  const unit = paperUnit(deps.commune.at(startsAt));
  const pdf = await drawPdf<typeof drawMinutes>(deps, 'known', 'minutes', [unit, minutes, addenda]);
  if (!pdf.ok) return pdf;
  const fileName = `bien-ban-hop-ban-bien-tap-${localDate(startsAt)}.pdf`;
  return { ...pdf, fileName, mediaType: 'application/pdf' };
}
