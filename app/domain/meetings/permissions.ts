// What ties somebody to a meeting of the board (Đ19); what the ties open says app/publications/meeting-steps.ts.
import {
  meetingSteps,
  type ChairFacts,
  type MeetingEvent,
  type MeetingStage,
  type Tie,
} from '#app/publications/meeting-steps.ts';
import { permit } from '#app/steps/permit.ts';
import { isOfBoard, type StaffRole } from '#app/vocabulary/staff-roles.ts';
import type { meetingPapers, MeetingState } from '#app/publications/meeting-lists.ts';
import { isHisAccount, type Actor } from '../kernel/actor.ts';

interface TiedPeople {
  readonly chairId: string;
  readonly convenedBy: string;
  readonly secretaryId: string | null;
  readonly invited: readonly string[];
}

export interface MeetingStanding extends Omit<ChairFacts, 'chairsHimself'> {
  readonly stage: MeetingStage;
  readonly ties: readonly Tie[];
  readonly accounts: readonly string[];
  readonly identified: boolean;
  /** Who wrote at what is not confirmed yet: account ids. */
  readonly writers: Readonly<Record<(typeof meetingPapers)[number], readonly string[]>>;
}

/** May somebody who stands so do this at this stage? @param versions the meeting's, and the one that his page showed */
export function permitOnMeeting(
  { stage: state, ties, accounts, identified, writers, ...facts }: MeetingStanding,
  event: MeetingEvent,
  versions: { readonly now: number; readonly seen?: number | undefined } = { now: 0 },
) {
  const now = {
    ...{ state, version: versions.now },
    facts: { ...facts, chairsHimself: ties.includes('chair') },
    people: { 'minutes-writer': writers.minutes, 'addendum-writer': writers.addendum },
  };
  return permit(meetingSteps, now, { accounts, identified, as: ties }, { event, version: versions.seen });
}

const has = (actor: Actor, role: StaffRole) => actor.kind === 'staff' && actor.roles.includes(role);

/** @returns whether he is head, deputy or member of the board, by the roles of this hour */
export const isMember = (actor: Actor): boolean => actor.kind === 'staff' && isOfBoard(actor);

/** @returns Đ19: true for the head, and for the deputy, who convenes in his absence */
export const mayConvene = (actor: Actor): boolean =>
  has(actor, 'editor-in-chief') || has(actor, 'deputy-editor');

/**
 * What ties him to a meeting. Of the board, whoever is invited may write the minutes while no secretary is named.
 * @returns empty for whoever has nothing to do with it
 */
export function tiesTo(actor: Actor, meeting: TiedPeople): readonly Tie[] {
  if (actor.kind !== 'staff') return [];
  const { userId } = actor;
  const ties: Tie[] = [];
  if (has(actor, 'editor-in-chief')) ties.push('head');
  if (has(actor, 'deputy-editor')) ties.push('deputy');
  if (meeting.chairId === userId) ties.push('chair');
  if (isHisAccount(actor, meeting.convenedBy) && mayConvene(actor)) ties.push('convener');
  const secretaryId = meeting.secretaryId;
  const isInvited = meeting.invited.includes(userId);
  // Nobody named: the first of the invited board who opens the minutes writes them.
  if (secretaryId === userId || (secretaryId === null && isOfBoard(actor) && isInvited))
    ties.push('secretary');
  if (isOfBoard(actor)) ties.push('member');
  if (isInvited) ties.push('invited');
  return ties;
}

/**
 * @returns whether the ties show it to him: to the board every meeting, to other staff those they are invited to, to
 *   residents none
 */
export const maySee = (ties: readonly Tie[]): boolean => ties.length > 0;

/** @returns true for whoever has to carry the decision out, for the chair of its meeting, and for the head */
export function mayFinish(
  actor: Actor,
  decision: { readonly responsibleId: string; readonly chairId: string },
): boolean {
  if (actor.kind !== 'staff') return false;
  const { userId } = actor;
  return userId === decision.responsibleId || userId === decision.chairId || has(actor, 'editor-in-chief');
}

/** @returns `begun` for a meeting that is convened once its hour has come, `coming` before; else its state */
export function stageOf(
  meeting: { readonly state: MeetingState; readonly startsAt: Date },
  now: Date,
): MeetingStage {
  if (meeting.state !== 'convened') return meeting.state;
  return now < meeting.startsAt ? 'coming' : 'begun';
}
