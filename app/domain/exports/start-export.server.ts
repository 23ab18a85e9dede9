// Somebody asks for a list of dossiers, the tracking book, or a log of the staff, as a file. It is written in the background; here it is only asked for.
import { randomUUID } from 'node:crypto';

import { formatsOf } from '#app/vocabulary/exports.ts';
import { queueFilter, type QueueFilter } from '#app/lists/queue.ts';
import { recordsFilter, type RecordsFilter } from '#app/lists/records.ts';
import { bookFilter, type BookFilter } from '#app/lists/tracking-book.ts';
import { isUuid } from '#app/values/uuid.ts';
import { countExportsUnderWay, insertExport } from '#db/queries/dossier-exports.server.ts';
import { noQueue } from '../dossiers/queue/list-queue.server.ts';
import { queueScope } from '../dossiers/queue/queue-scope.server.ts';
import { bookPart, noBook } from '../dossiers/queue/tracking-book.server.ts';
import { oversees, type Staff } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requestOf } from '../kernel/request-of.server.ts';
import { requireProof } from '../kernel/proof.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { noRecords } from '../records/list-records.server.ts';
import { sealJson } from '../personal-data/sealed-json.server.ts';
import { queryContext } from './export-source.ts';

/** One person waits for so many at once. */
const atOnce = 3;

/** What is written, and what it is narrowed by. */
export type ExportInput =
  | { readonly kind: 'list'; readonly filter: QueueFilter }
  | { readonly kind: 'tracking-book'; readonly filter: BookFilter }
  | { readonly kind: 'records'; readonly filter: RecordsFilter };

/** The page of a list is left out, since the whole is written. */
function queryOf(input: ExportInput): string {
  switch (input.kind) {
    case 'tracking-book':
      return bookFilter.query({ ...input.filter, page: undefined });
    case 'records':
      return recordsFilter.query({ ...input.filter, page: undefined });
    case 'list':
      return queueFilter.query({ ...input.filter, page: undefined });
  }
}

/** @returns the refusal of whoever does not read what would stand in the file; undefined where he may */
function refusalFor(deps: Deps, actor: Staff, wanted: ExportInput) {
  if (wanted.kind === 'records') return oversees(actor) ? undefined : noRecords();
  if (queueScope(actor) === undefined) return noQueue();
  return wanted.kind === 'tracking-book' && bookPart(deps, actor, wanted.filter) === undefined
    ? noBook()
    : undefined;
}

/** Whose dossiers are in the file reads it. */
const said = (text = ''): string | null => text.trim().slice(0, longestSaid) || null;

const longestSaid = 200;

/**
 * @param input `requestId`: sent twice, it is written once
 * @returns refused as `not-allowed` to whoever does not read it, `invalid` for a format that the list has not, `not-possible` while
 *   three of his wait
 */
export async function startExport(
  deps: Deps,
  actor: Staff,
  input: {
    readonly wanted: ExportInput;
    readonly format: string;
    readonly requestId: string;
    readonly purpose?: string;
    readonly receiver?: string;
  },
): Promise<Outcome<{ id: string }>> {
  const { wanted } = input;
  const refusal = refusalFor(deps, actor, wanted);
  if (refusal !== undefined) return refusal;
  const format = formatsOf[wanted.kind].find((one) => one === input.format);
  if (format === undefined || !isUuid(input.requestId))
    return refuse('invalid', 'Hãy chọn loại tệp có trong biểu mẫu.');
  const proof = requireProof(actor);
  if (!proof.ok) return proof;
  const requestId = requestOf(deps.keys, input.requestId, { wanted, format });
  return allOrNothing(deps.db, async (_sql, tx): Promise<Outcome<{ id: string }>> => {
    const id = randomUUID();
    const exportId = await insertExport(tx, {
      ...{ id, staffId: actor.userId, requestId, format, kind: wanted.kind },
      query: sealJson(deps.keys, queryOf(wanted), queryContext(id)),
      ...{ purpose: said(input.purpose), receiver: said(input.receiver) },
      startedAt: deps.clock.now(),
    });
    if (exportId === undefined) return refuse('invalid', 'Yêu cầu này đã được gửi. Hãy tải lại trang.');
    // Only once it is known to be a new one: the same request sent again is answered with the first, however many wait.
    if (exportId === id && (await countExportsUnderWay(tx, actor.userId)) > atOnce)
      return refuse(
        'not-possible',
        `Bạn đang có ${atOnce} tệp chờ xuất. Hãy đợi một tệp xong rồi xuất tiếp.`,
      );
    return { ok: true, id: exportId };
  });
}
