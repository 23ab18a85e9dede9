// Opinions that colleagues are asked for: what they say, who may do what with one, and whom it concerns.
import { opinionState } from '#app/conversations/opinions.ts';
import type { OpinionHeading, Opinion } from '#app/read-models/conversations.ts';
import { present } from '#app/values/present.ts';
import type { Capacity } from '#catalog/lifecycle.ts';
import { localDate, type LocalDate } from '#catalog/local-date.ts';
import type { Sql } from '#db/client.server.ts';
import type { OpinionRow } from '#db/queries/dossier-opinions.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import {
  listStaffOf,
  listUnitsAtWork,
  type Colleague,
  type UnitAtWork,
} from '#db/queries/staff-at-work.server.ts';
import { listConcernedIn } from '#db/queries/persons.server.ts';
import { readRevision } from '../catalog/read-catalog.server.ts';
import { handling } from '../dossiers/dossier-access.server.ts';
import { accountsOf, type Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { KeyRing } from '../kernel/key-ring.ts';
import { openOrUndefined, sealJson } from '../personal-data/sealed-json.server.ts';

type Part = 'question' | 'answer';

const context = (id: string, part: Part): string => `dossier-opinion:${id}:${part}`;

/** @param id of the opinion: opened only under the same, and as the same part */
export const sealOpinion = (keys: KeyRing, id: string, part: Part, text: string): Uint8Array =>
  sealJson(keys, text, context(id, part));

const open = (keys: KeyRing, id: string, part: Part, sealed: Uint8Array): string =>
  openOrUndefined<string>(keys, sealed, context(id, part)) ?? 'không đọc được';

/** @returns of whom it is asked: "Phạm Văn Dũng", "Tư pháp - Hộ tịch" */
export const askedOf = ({ adviserName, unitName }: OpinionRow): string => adviserName ?? unitName ?? '';

/** @returns whoever is asked, with an account that is open; empty where nobody is left */
export const advisersOf = (
  sql: Sql,
  { advisers }: Pick<OpinionRow, 'advisers'>,
  at: Date,
): Promise<readonly Colleague[]> => listStaffOf(sql, { people: advisers }, at);

/**
 * Units with whoever of them `staff` may ask about a dossier: nobody asks himself, or whom it concerns.
 * @returns units and people by name; a unit in which nobody is left is none
 */
export async function listAdvisers(
  sql: Sql,
  staff: Staff,
  dossier: Pick<DossierRow, 'id' | 'ownerId'>,
  at: Date,
): Promise<readonly UnitAtWork[]> {
  const [units, concerned] = await Promise.all([listUnitsAtWork(sql, at), listConcernedIn(sql, dossier)]);
  const unable = [...accountsOf(staff), ...concerned];
  return units
    .map((unit) => ({ ...unit, members: unit.members.filter(({ id }) => !unable.includes(id)) }))
    .filter(({ members }) => members.length > 0);
}

/** How a question stands, and what `staff` may do with it now. @param as his capacities on its dossier */
export function opinionStanding(
  staff: Staff,
  row: OpinionRow,
  as: readonly Capacity[],
  today: LocalDate,
): Pick<Opinion, 'state' | 'late' | 'may'> {
  const state = opinionState(row, row.state);
  const isWaiting = state === 'waiting';
  const handles = isWaiting && as.some((capacity) => handling.includes(capacity));
  const isRemindedToday = row.remindedAt !== null && localDate(row.remindedAt) === today;
  return {
    state,
    late: isWaiting && row.answerBy < today,
    may: {
      answer: isWaiting && row.advisers.includes(staff.userId),
      withdraw: handles,
      remind: handles && !isRemindedToday,
    },
  };
}

/** @param as the capacities of `staff` on its dossier; none in lists, where nothing is done with it */
export async function opinionFor(
  deps: Deps,
  staff: Staff,
  row: OpinionRow,
  as: readonly Capacity[] = [],
): Promise<Opinion> {
  const { keys, clock } = deps;
  const { id, askedAt, answeredAt, answeredByName } = row;
  return {
    ...(await headingOf(deps, row)),
    askedAt,
    ...opinionStanding(staff, row, as, localDate(clock.now())),
    question: open(keys, id, 'question', row.question),
    ...(row.answer !== null &&
      answeredAt !== null && {
        answer: { text: open(keys, id, 'answer', row.answer), by: answeredByName ?? '', at: answeredAt },
      }),
    ...present({ withdrawnAt: row.withdrawnAt, remindedAt: row.remindedAt }),
  };
}

/**
 * On which dossier somebody asks whom until when, and not what.
 * @returns `procedureName`: the dossier's code where its procedure cannot be read
 */
export async function headingOf(deps: Deps, row: OpinionRow): Promise<OpinionHeading> {
  const { id, code, registerNumber, askedByName, answerBy, procedureRevisionId } = row;
  return {
    ...{ id, code, answerBy },
    procedureName: (await readRevision(deps, procedureRevisionId))?.name ?? code,
    askedBy: askedByName,
    askedOf: askedOf(row),
    ...present({ registerNumber }),
  };
}
