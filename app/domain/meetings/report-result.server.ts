// Đ19: the deputy who chaired in the head's place "sau đó báo cáo kết quả cuộc họp với Trưởng ban"; the head has seen it.
import { changeMeeting } from '#db/queries/meetings.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { meetingLetters } from './meeting-mails.ts';
import { headsAmong, owesReport } from './meeting-plan.ts';
import { mailFacts, orRepeated, reachMeetingFor, record, tell } from './reach-meeting.server.ts';
import { cleanText } from './clean-text.ts';

/** @returns refused as the table of meetings says; `invalid` without a text */
export async function reportResult(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly text: string },
): Promise<Outcome<object>> {
  const text = cleanText(input.text);
  return deps.db.transaction(async (tx) => {
    const access = await reachMeetingFor(deps, tx, actor, { id: input.id }, 'report');
    if (!access.ok) return access;
    const { meeting, atWork } = access;
    if (!owesReport(meeting, atWork))
      return refuse('not-possible', 'Trưởng ban đã chủ trì cuộc họp này, nên không cần báo cáo.');
    if (meeting.reportedAt !== null && meeting.report === text) return { ok: true };
    if (meeting.reportedAt !== null)
      return refuse('not-possible', 'Kết quả cuộc họp đã được báo cáo với Trưởng ban.');
    if (text === undefined) return refuseAt('report', 'Hãy ghi tóm tắt kết quả cuộc họp.');
    await changeMeeting(tx, meeting.id, { report: text, reportedAt: deps.clock.now() });
    const facts = await mailFacts(tx, meeting);
    await tell(deps, tx, {
      kind: 'meeting-report',
      cause: `meeting-report:${meeting.id}`,
      to: headsAmong(atWork).map(({ id }) => id),
      meetingId: meeting.id,
      letter: () => meetingLetters.report(facts, text),
    });
    await record(deps, tx, actor, meeting.id, 'result-reported');
    return { ok: true };
  });
}

/** @returns refused as the table of meetings says */
export async function seeReport(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string },
): Promise<Outcome<object>> {
  return deps.db.transaction(async (tx) => {
    const access = await reachMeetingFor(deps, tx, actor, input, 'see-report');
    if (!access.ok) return access;
    const { meeting } = access;
    if (meeting.reportedAt === null || meeting.reportSeenAt !== null)
      return orRepeated(tx, actor, meeting.id, refuse('not-possible', 'Không có báo cáo nào chờ bạn xem.'), {
        event: 'report-seen',
      });
    await changeMeeting(tx, meeting.id, { reportSeenAt: deps.clock.now() });
    await record(deps, tx, actor, meeting.id, 'report-seen');
    return { ok: true };
  });
}
