// The same open act of the same person within a minute is the same act: pressed three times, it is done once.
import { sameValue } from '#catalog/same-value.ts';
import type { Transaction } from '#db/client.server.ts';
import { lockAct } from '#db/queries/same-acts.server.ts';
import type { Staff } from './actor.ts';
import type { Deps } from './deps.server.ts';
import { digestOf } from './digest.server.ts';
import { sameActSeconds } from './limits.ts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/**
 * Call it before the first write of the transaction: presses at the same moment wait here for one another.
 * @param act `name`: "meeting-convened"; `asked`: all that was asked for, under the names that its rows have
 * @param act.listOpen what this person did since then and is still open: what was ended meanwhile may be asked for anew
 * @returns the row of the first press; undefined: this is the first
 */
export async function findSameAct<Row extends object>(
  { clock }: Pick<Deps, 'clock'>,
  tx: Transaction,
  staff: Staff,
  {
    name,
    asked,
    listOpen,
  }: {
    readonly name: string;
    readonly asked: object;
    readonly listOpen: (since: Date) => Promise<readonly Row[]>;
  },
): Promise<Row | undefined> {
  await lockAct(tx, digestOf([staff.userId, name, asJson(asked)]));
  const rows = await listOpen(new Date(clock.now().getTime() - sameActSeconds * 1000));
  return rows.find((row) => sameValue(asJson({ ...row, ...asked }), asJson(row)));
}
