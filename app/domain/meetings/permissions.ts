// Who may do what at a meeting of the board, and when (Đ19): one table, from which buttons, refusals and tests come.
import type { MeetingAction, MeetingStage } from '#app/read-models/meetings.ts';
import type { Actor, StaffRole } from '../actor.ts';

/** What ties somebody to one meeting. */
export type Tie = 'head' | 'deputy' | 'chair' | 'secretary' | 'member' | 'invited';

export interface MeetingFacts {
  readonly chairId: string;
  readonly secretaryId: string | null;
  readonly invited: readonly string[];
}

interface Rule {
  readonly by: readonly Tie[];
  readonly at: readonly MeetingStage[];
}

export const meetingActions: Readonly<Record<MeetingAction, Rule>> = {
  change: { by: ['head', 'chair'], at: ['coming', 'begun'] },
  cancel: { by: ['head', 'chair'], at: ['coming', 'begun'] },
  // "Trong trường hợp Trưởng ban đi vắng, Phó trưởng ban sẽ chủ trì cuộc họp thay".
  'take-chair': { by: ['deputy'], at: ['coming', 'begun', 'recording'] },
  propose: { by: ['invited'], at: ['coming'] },
  excuse: { by: ['invited'], at: ['coming'] },
  'settle-proposal': { by: ['head', 'chair'], at: ['coming'] },
  'write-minutes': { by: ['secretary', 'chair'], at: ['begun', 'recording'] },
  'confirm-minutes': { by: ['chair'], at: ['recording'] },
  'write-addendum': { by: ['secretary', 'chair'], at: ['recorded'] },
  'confirm-addendum': { by: ['chair'], at: ['recorded'] },
  report: { by: ['chair'], at: ['recorded'] },
  'see-report': { by: ['head'], at: ['recorded'] },
};

const boardRoles: readonly StaffRole[] = ['editor-in-chief', 'deputy-editor', 'editor'];
const has = (actor: Actor, role: StaffRole) => actor.kind === 'staff' && actor.roles.includes(role);

export const isBoardRole = (role: string): boolean => boardRoles.some((one) => one === role);
export const isMember = (actor: Actor): boolean => boardRoles.some((role) => has(actor, role));

/** Đ19: the head convenes; the deputy in his absence. */
export const mayConvene = (actor: Actor): boolean =>
  has(actor, 'editor-in-chief') || has(actor, 'deputy-editor');

export function tiesTo(actor: Actor, meeting: MeetingFacts): readonly Tie[] {
  if (actor.kind !== 'staff') return [];
  const { userId } = actor;
  const ties: Tie[] = [];
  if (has(actor, 'editor-in-chief')) ties.push('head');
  if (has(actor, 'deputy-editor') && meeting.chairId !== userId) ties.push('deputy');
  if (meeting.chairId === userId) ties.push('chair');
  const named = meeting.secretaryId;
  const member = isMember(actor);
  const invited = meeting.invited.includes(userId);
  // Nobody named: the first of the invited board who opens the minutes writes them.
  if (named === userId || (named === null && member && invited)) ties.push('secretary');
  if (member) ties.push('member');
  if (invited) ties.push('invited');
  return ties;
}

/** The board sees every meeting, other staff those they are invited to, residents none. */
export const maySee = (ties: readonly Tie[]): boolean => ties.length > 0;

export function judge(
  ties: readonly Tie[],
  action: MeetingAction,
  stage: MeetingStage,
): 'yes' | 'not-allowed' | 'not-now' {
  const rule = meetingActions[action];
  if (!rule.by.some((tie) => ties.includes(tie))) return 'not-allowed';
  return rule.at.includes(stage) ? 'yes' : 'not-now';
}

/** A decision is ended by whoever has to carry it out, by the chair of its meeting, and by the head. */
export function mayFinish(
  actor: Actor,
  decision: { readonly responsibleId: string; readonly chairId: string },
): boolean {
  if (actor.kind !== 'staff') return false;
  const { userId } = actor;
  return userId === decision.responsibleId || userId === decision.chairId || has(actor, 'editor-in-chief');
}

export function stageOf(
  meeting: { readonly state: 'convened' | 'recording' | 'recorded' | 'cancelled'; readonly startsAt: Date },
  now: Date,
): MeetingStage {
  if (meeting.state !== 'convened') return meeting.state;
  return now < meeting.startsAt ? 'coming' : 'begun';
}
