// Tells the owners of drafts that what they are filling in has changed, or can no longer be filed online. Dossiers that
// were filed keep theirs, so their owners have nothing to do.
import { paths } from '#app/addresses/paths.ts';
import { present } from '#app/values/present.ts';
import { acceptsOnlineSubmission, type Procedure } from '#catalog/procedure.ts';
import { driverOf, type Queryable } from '#db/client.server.ts';
import { listDraftsFor } from '#db/queries/dossiers.server.ts';
import { enqueueMessages } from '#db/queries/outbox.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { noticeMessages } from '../notifications/notice.ts';

/**
 * @param news `procedures`: as they are published now; `changes`: which parts changed, in words; `cause`: the id of the
 * revision or form version: one notice a draft for each
 * @returns how many messages were put into the outbox
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
  const messages = drafts.flatMap((draft) => {
    const procedure = byCode.get(draft.procedureCode);
    if (procedure === undefined) return [];
    const { id, code, ownerName: name, ownerEmail: email, ownerPhone: phone, ownerChoice: choice } = draft;
    return noticeMessages(
      deps,
      { name, ...present({ email, phone, choice }) },
      {
        kind: acceptsOnlineSubmission(procedure) ? 'draft-updated' : 'draft-closed',
        cause: `${id}:${news.cause}`,
        facts: {
          name,
          code,
          procedureName: procedure.name,
          link: `${deps.unit.publicUrl}${paths.filingTasks(procedure.slug, code)}`,
          changes: news.changes,
        },
      },
    );
  });
  await enqueueMessages(tx, messages, deps.clock.now());
  return messages.length;
}
