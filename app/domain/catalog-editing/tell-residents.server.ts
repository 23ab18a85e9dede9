// Tells the owners of drafts that what they are filling in has changed, or can no longer be filed online. Dossiers that
// were filed keep theirs, so their owners have nothing to do.
import { paths } from '#app/addresses/paths.ts';
import { acceptsOnlineSubmission, type Procedure } from '#catalog/procedure.ts';
import { driverOf, type Queryable } from '#db/client.server.ts';
import { listDraftsFor } from '#db/queries/dossiers.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { composeMail } from '../notifications/compose-mail.ts';

/**
 * @param news `procedures`: as they are published now; `changes`: which parts changed, in words; `cause`: the id of the
 * revision or form version: one mail a draft for each
 * @returns how many mails were put into the outbox
 */
export async function tellResidents(
  tx: Queryable,
  deps: Deps,
  news: {
    readonly procedures: readonly Procedure[];
    readonly changes: readonly string[];
    readonly cause: string;
  },
): Promise<number> {
  if (news.changes.length === 0 || news.procedures.length === 0) return 0;
  const byCode = new Map(news.procedures.map((procedure) => [procedure.code, procedure]));
  const drafts = await listDraftsFor(driverOf(tx), [...byCode.keys()]);
  const mails = drafts.flatMap((draft) => {
    const procedure = byCode.get(draft.procedureCode);
    if (procedure === undefined) return [];
    const kind = acceptsOnlineSubmission(procedure) ? 'draft-updated' : 'draft-closed';
    const mail = composeMail(deps.unit, kind, {
      name: draft.ownerName,
      code: draft.code,
      procedureName: procedure.name,
      link: `${deps.unit.publicUrl}${paths.filingTasks(procedure.slug, draft.code)}`,
      changes: news.changes,
    });
    return [
      {
        dedupeKey: `${kind}:${draft.id}:${news.cause}`,
        kind,
        recipient: draft.ownerEmail,
        ...mail,
      },
    ];
  });
  await enqueueMails(tx, mails, deps.clock.now());
  return mails.length;
}
