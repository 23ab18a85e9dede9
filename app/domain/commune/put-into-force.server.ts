// A version takes its place between the others: on every day there is one, and on none are two.
import { addDays, localDate } from '#catalog/local-date.ts';
import type { Transaction } from '#db/client.server.ts';
import { changeVersion, listStandingVersions, type VersionRow } from '#db/queries/commune.server.ts';

/**
 * Call it with the commune locked. The one before ends the day before, one of the same first day gives way.
 * @param approval `by`: null for whoever installs the portal
 */
export async function putIntoForce(
  tx: Transaction,
  { id, validFrom }: Pick<VersionRow, 'id' | 'validFrom'>,
  { by, at }: { readonly by: string | null; readonly at: Date },
): Promise<void> {
  const inOrder = await listStandingVersions(tx);
  const twin = inOrder.find((one) => one.validFrom === validFrom);
  const previousVersion = inOrder.findLast((one) => one.validFrom < validFrom);
  const nextVersion = inOrder.find((one) => one.validFrom > validFrom);
  if (twin !== undefined) await changeVersion(tx, twin.id, { state: 'superseded', validTo: null });
  if (previousVersion !== undefined)
    await changeVersion(tx, previousVersion.id, { validTo: addDays(validFrom, -1) });
  await changeVersion(tx, id, {
    state: 'approved',
    validTo: nextVersion === undefined ? null : addDays(nextVersion.validFrom, -1),
    approvedBy: by,
    approvedAt: at,
    ...(validFrom <= localDate(at) && { followedAt: at }),
  });
}
