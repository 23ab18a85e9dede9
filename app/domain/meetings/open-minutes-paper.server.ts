// The official paper of confirmed minutes, drawn from what was confirmed.
import { localDate } from '#catalog/local-date.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.server.ts';
import { refuse, type Outcome } from '../refusal.ts';
import { drawMinutes } from './draw-minutes.server.ts';
import { openMeeting } from './open-meeting.server.ts';

export async function openMinutesPaper(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string },
): Promise<Outcome<{ fileName: string; mediaType: string; content: Uint8Array }>> {
  const opened = await openMeeting(deps, actor, input);
  if (!opened.ok) return opened;
  const { minutes, addenda, startsAt } = opened.meeting;
  if (minutes === undefined) return refuse('not-possible', 'Biên bản chưa được người chủ trì xác nhận.');
  const { name, header, place } = deps.unit;
  return {
    ok: true,
    fileName: `bien-ban-hop-ban-bien-tap-${localDate(startsAt)}.pdf`,
    mediaType: 'application/pdf',
    content: await drawMinutes({ name, headerLines: header, place }, minutes, addenda),
  };
}
