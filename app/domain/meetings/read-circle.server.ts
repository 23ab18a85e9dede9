// Who may be invited to a meeting, who chairs it, and who is invited when nobody says otherwise: the whole board.
import type { Person } from '#app/read-models/meetings.ts';
import { isOfBoard } from '#app/vocabulary/staff-roles.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { chairsAmong, type StaffRow } from './meeting-plan.ts';
import { mayConvene } from './permissions.ts';
import { staffNow } from './reach-meeting.server.ts';

const personOf = ({ id, name, position }: StaffRow): Person => ({ id, name, position: position ?? '' });

export interface ReadCircle {
  /** The board first. */
  readonly staff: readonly Person[];
  readonly board: readonly string[];
  /** Empty for the deputy, who chairs what he convenes. */
  readonly chairs: readonly Person[];
}

/** @returns refused as `not-allowed` to whoever is not of the staff */
export async function readCircle(deps: Deps, actor: Actor): Promise<Outcome<{ circle: ReadCircle }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const staff = await staffNow(deps);
  const board = staff.filter(isOfBoard);
  return {
    ok: true,
    circle: {
      staff: [...board, ...staff.filter((one) => !isOfBoard(one))].map(personOf),
      board: board.map(({ id }) => id),
      chairs: actor.roles.includes('editor-in-chief') ? chairsAmong(staff).map(personOf) : [],
    },
  };
}

/**
 * For the page on which a meeting is convened.
 * @returns refused as `not-allowed` to all but the head and the deputy
 */
export async function readCircleToConvene(
  deps: Deps,
  actor: Actor,
): Promise<Outcome<{ circle: ReadCircle }>> {
  if (actor.kind === 'staff' && !mayConvene(actor))
    return refuse(
      'not-allowed',
      'Chỉ Trưởng ban Biên tập được triệu tập cuộc họp; Phó Trưởng ban khi Trưởng ban đi vắng.',
    );
  return readCircle(deps, actor);
}
