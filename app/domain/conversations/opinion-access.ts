// Opinions that colleagues are asked for: what they say, who may do what with one, and whom it concerns.
import { opinionState } from '#app/conversations/opinions.ts';
import type { Opinion } from '#app/read-models/conversations.ts';
import { present } from '#app/values/present.ts';
import type { Capacity } from '#catalog/lifecycle.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Sql } from '#db/client.server.ts';
import type { OpinionRow } from '#db/queries/dossier-opinions.server.ts';
import { listStaffOf, type Colleague } from '#db/queries/staff-at-work.server.ts';
import { readRevision } from '../catalog/read-catalog.server.ts';
import { handling } from '../dossiers/dossier-access.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { KeyRing } from '../kernel/key-ring.ts';
import { openListed, sealJson } from '../personal-data/sealed-json.server.ts';

type Part = 'question' | 'answer';

const context = (id: string, part: Part): string => `dossier-opinion:${id}:${part}`;

export const sealOpinion = (keys: KeyRing, id: string, part: Part, text: string): Uint8Array =>
  sealJson(keys, text, context(id, part));

const open = (keys: KeyRing, id: string, part: Part, sealed: Uint8Array): string =>
  openListed<string>(keys, sealed, context(id, part)) ?? 'không đọc được';

/** "Phạm Văn Dũng", "Tư pháp - Hộ tịch" */
export const askedOf = ({ adviserName, unitName }: OpinionRow): string => adviserName ?? unitName ?? '';

/** Whoever is asked, with an account that is open. */
export const advisersOf = (
  sql: Sql,
  { advisers }: Pick<OpinionRow, 'advisers'>,
  at: Date,
): Promise<readonly Colleague[]> => listStaffOf(sql, { people: advisers }, at);

/** @param as the capacities of `staff` on its dossier; none in lists, where nothing is done with it */
export async function opinionFor(
  deps: Deps,
  staff: Staff,
  row: OpinionRow,
  as: readonly Capacity[] = [],
): Promise<Opinion> {
  const { keys, clock } = deps;
  const { id, code, registerNumber, askedByName, askedAt, answerBy, answeredAt, answeredByName } = row;
  const today = localDate(clock.now());
  const state = opinionState(row, row.state);
  const waiting = state === 'waiting';
  const handles = waiting && as.some((capacity) => handling.includes(capacity));
  const reminded = row.remindedAt !== null && localDate(row.remindedAt) === today;
  return {
    ...{ id, code, state, askedAt, answerBy },
    procedureName: (await readRevision(deps, row.procedureRevisionId))?.name ?? code,
    askedBy: askedByName,
    askedOf: askedOf(row),
    question: open(keys, id, 'question', row.question),
    late: waiting && answerBy < today,
    ...(row.answer !== null &&
      answeredAt !== null && {
        answer: { text: open(keys, id, 'answer', row.answer), by: answeredByName ?? '', at: answeredAt },
      }),
    ...present({ registerNumber, withdrawnAt: row.withdrawnAt, remindedAt: row.remindedAt }),
    may: {
      answer: waiting && row.advisers.includes(staff.userId),
      withdraw: handles,
      remind: handles && !reminded,
    },
  };
}
