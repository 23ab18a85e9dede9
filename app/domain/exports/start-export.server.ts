// Somebody asks for a list of dossiers as a file. It is written in the background; here it is only asked for.
import { randomUUID } from 'node:crypto';

import type { ExportFormat } from '#app/vocabulary/exports.ts';
import { queueFilter, type QueueFilter } from '#app/lists/queue.ts';
import { countExportsUnderWay, insertExport } from '#db/queries/dossier-exports.server.ts';
import { noQueue } from '../dossiers/list-queue.server.ts';
import { queueScope } from '../dossiers/queue-scope.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { sealJson } from '../personal-data/sealed-json.server.ts';
import { queryContext } from './export-contexts.ts';

/** One person waits for so many at once. */
const atOnce = 3;

/** @param input.filter what the list is narrowed by; the page is left out, since the whole list is written */
export async function startExport(
  deps: Deps,
  actor: Staff,
  input: { readonly filter: QueueFilter; readonly format: ExportFormat; readonly requestId: string },
): Promise<Outcome<{ id: string }>> {
  if (queueScope(actor) === undefined) return noQueue();
  if ((await countExportsUnderWay(deps.db, actor.userId)) >= atOnce)
    return refuse('not-possible', 'Bạn đang có 3 tệp chờ xuất. Hãy đợi một tệp xong rồi xuất tiếp.');
  const { page: _, ...whole } = input.filter;
  const id = randomUUID();
  const made = await insertExport(deps.db, {
    ...{ id, staffId: actor.userId, requestId: input.requestId, format: input.format },
    query: sealJson(deps.keys, queueFilter.query(whole), queryContext(id)),
    startedAt: deps.clock.now(),
  });
  return made === undefined
    ? refuse('invalid', 'Yêu cầu này đã được gửi. Hãy tải lại trang.')
    : { ok: true, id: made };
}
