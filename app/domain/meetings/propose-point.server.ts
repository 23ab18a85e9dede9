// Somebody invited asks for a point of the agenda; the chair takes it up or does not.
import {
  changeMeeting,
  insertProposal,
  listProposals,
  settleProposalRow,
} from '#db/queries/meetings.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { findSameAct } from '../kernel/same-act.server.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { meetingLetters } from './meeting-mails.ts';
import { mailFacts, orRepeated, reachMeetingFor, record, tell } from './reach-meeting.server.ts';
import { cleanText } from './clean-text.ts';

const longestTitle = 300;
const longestNote = 2000;

/** @returns refused as the table of meetings says; `invalid` without a title */
export async function proposePoint(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly title: string; readonly note: string },
): Promise<Outcome<object>> {
  const title = cleanText(input.title, longestTitle);
  const note = cleanText(input.note, longestNote) ?? '';
  return deps.db.transaction(async (tx) => {
    const access = await reachMeetingFor(deps, tx, actor, { id: input.id }, 'propose');
    if (!access.ok) return access;
    if (title === undefined)
      return refuseAt('title', `Hãy ghi nội dung đề nghị, tối đa ${longestTitle} ký tự.`);
    const { meeting, staff } = access;
    const asked = {
      meetingId: meeting.id,
      title: title.replaceAll('\n', ' '),
      note,
      proposedBy: staff.userId,
    };
    const same = await findSameAct(deps, tx, staff, {
      name: 'point-proposed',
      asked,
      listOpen: async (since) =>
        (await listProposals(tx, meeting.id)).filter(
          ({ state, proposedAt }) => state === 'proposed' && proposedAt >= since,
        ),
    });
    if (same !== undefined) return { ok: true };
    await insertProposal(tx, {
      ...asked,
      proposedAt: deps.clock.now(),
    });
    await record(deps, tx, actor, meeting.id, 'point-proposed', { title });
    return { ok: true };
  });
}

/**
 * @param input `take`: put last on the agenda, with whoever proposed it to present it; everybody is told
 * @returns refused as the table of meetings says; `not-possible` for what was settled before
 */
export async function settleProposal(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly proposal: string; readonly take: boolean },
): Promise<Outcome<object>> {
  return deps.db.transaction(async (tx) => {
    const access = await reachMeetingFor(deps, tx, actor, { id: input.id }, 'settle-proposal');
    if (!access.ok) return access;
    const { meeting, invitees } = access;
    const proposals = await listProposals(tx, meeting.id);
    const proposal = proposals.find(({ id }) => id === input.proposal);
    if (proposal?.state !== 'proposed')
      return orRepeated(
        tx,
        actor,
        meeting.id,
        refuse('not-possible', 'Đề nghị này đã được xem xét. Hãy xem lại.'),
        {
          event: input.take ? 'point-taken' : 'point-declined',
          detail: { title: proposal?.title },
        },
      );
    await settleProposalRow(tx, proposal.id, input.take ? 'taken' : 'declined');
    if (input.take) {
      const point = { title: proposal.title, presenter: proposal.proposedBy, minutes: null };
      const changedMeeting = await changeMeeting(tx, meeting.id, {
        agenda: [...meeting.agenda, point],
        changedAt: deps.clock.now(),
      });
      const facts = await mailFacts(tx, changedMeeting);
      await tell(deps, tx, {
        kind: 'meeting-changed',
        cause: `meeting-changed:${meeting.id}:${changedMeeting.lock}`,
        to: invitees.map(({ userId }) => userId),
        meetingId: meeting.id,
        letter: () => meetingLetters.changed(facts),
      });
    }
    await record(deps, tx, actor, meeting.id, input.take ? 'point-taken' : 'point-declined', {
      title: proposal.title,
    });
    return { ok: true };
  });
}
