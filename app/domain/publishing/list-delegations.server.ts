// Every delegation of the board, and what the reader may delegate to whom.
import type { DelegationPower } from '#app/publications/board-steps.ts';
import type { DelegationLine } from '#app/read-models/publishing.ts';
import { localDate, type LocalDate } from '#catalog/local-date.ts';
import {
  listAllSections,
  listDelegationRows,
  listStaff,
  type DelegationRow,
} from '#db/queries/content-sections.server.ts';
import { namesOf } from '#db/queries/people.server.ts';
import { isHisAccount, type Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';
import { delegablePowers, mayRevoke } from './permissions.ts';

/**
 * @returns those that end last first, also what is over or revoked; `powers`: what this person may delegate, none for most;
 *   `people`: to whom. Refused as `not-allowed` to all but staff
 */
export async function listDelegations(
  deps: Deps,
  actor: Actor,
): Promise<
  Outcome<{
    delegations: readonly DelegationLine[];
    powers: readonly DelegationPower[];
    people: readonly { readonly id: string; readonly name: string; readonly position: string }[];
  }>
> {
  if (actor.kind !== 'staff') return staffOnly();
  const now = deps.clock.now();
  const rows = await listDelegationRows(deps.db);
  const names = await namesOf(deps.db, [...new Set(rows.flatMap((row) => [row.fromUser, row.toUser]))]);
  const titles = new Map((await listAllSections(deps.db)).map(({ id, title }) => [id, title]));
  const staff = await listStaff(deps.db, now);
  return {
    ok: true,
    delegations: rows.map((row) => ({
      id: row.id,
      power: row.power,
      from: names.get(row.fromUser) ?? '',
      to: names.get(row.toUser) ?? '',
      sections: (row.sections ?? []).map((id) => titles.get(id) ?? id),
      validFrom: row.validFrom,
      validUntil: row.validUntil,
      state: stateOf(row, localDate(now)),
      mayRevoke: mayRevoke(actor, row) && ['coming', 'holds'].includes(stateOf(row, localDate(now))),
    })),
    powers: delegablePowers(actor),
    people: staff
      .filter(({ id }) => !isHisAccount(actor, id))
      .map(({ id, name, position }) => ({ id, name, position: position ?? '' })),
  };
}

function stateOf(
  { revokedAt, validFrom, validUntil }: DelegationRow,
  today: LocalDate,
): DelegationLine['state'] {
  if (revokedAt !== null) return 'revoked';
  if (today < validFrom) return 'coming';
  return today > validUntil ? 'over' : 'holds';
}
