// Who of the demonstration works in which unit, and which sections the member of the board edits.
import type { UnitId } from '#app/publications/units.ts';
import type { Transaction } from '#db/client.server.ts';
import { insertUnitMembers, replaceSectionMembers } from '#db/queries/content-sections.server.ts';
import { demoUserId } from './people.ts';
import { unitMembers } from './unit-members.ts';

export async function seedUnitMembers(_: object, tx: Transaction): Promise<void> {
  const idOf = (account: string) => demoUserId({ email: `${account}@` });
  await insertUnitMembers(
    tx,
    (Object.entries(unitMembers) as [UnitId, readonly string[]][]).flatMap(([unitId, accounts]) =>
      accounts.map((account) => ({ unitId, userId: idOf(account) })),
    ),
  );
  for (const section of ['tin-tuc', 'su-kien']) await replaceSectionMembers(tx, section, [idOf('bientap')]);
}
