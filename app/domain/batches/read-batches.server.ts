// Batches as whoever asked for them sees them; nobody else does.
import { batchBounds } from '#app/lists/batches.ts';
import type { Batch, BatchSummary } from '#app/read-models/batches.ts';
import { present } from '#app/values/present.ts';
import {
  findBatch,
  listBatches,
  listBatchItems,
  type BatchCounts,
  type BatchRow,
} from '#db/queries/batches.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { hourMs } from '#app/values/durations.ts';
import type { OpenedFile } from '../kernel/opened-file.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { actOfRow, batchFileContext } from './batch-act.ts';
import { chosenRows } from './chosen-rows.server.ts';

/** Nobody starts more in the time for which they are listed, and if he did, he would look for the latest. */
const mostBatches = 100;

/** @returns his own, the newest first; at most a hundred */
export async function readBatches(deps: Deps, actor: Staff): Promise<readonly BatchSummary[]> {
  return (await listBatches(deps.db, actor.userId, mostBatches)).map(summary);
}

/** @returns refused as `not-found` for another's batch, and one that was forgotten */
export async function readBatch(
  deps: Deps,
  actor: Staff,
  { id }: { readonly id: string },
): Promise<Outcome<{ batch: Batch; underWay: boolean }>> {
  const row = await ownBatch(deps, actor, id);
  if (row === undefined) return noBatch();
  const items = await listBatchItems(deps.db, id);
  return {
    ok: true,
    batch: {
      ...summary(row),
      ...present({ reason: row.reason, papersUntil: papersUntil(deps, row) }),
      list: row.list,
      items: items.map(({ code, registerNumber, outcome, told }) => ({
        code,
        ...present({ registerNumber, outcome, told }),
      })),
    },
    underWay: row.finishedAt === null,
  };
}

/**
 * The codes of the dossiers on which a batch did not do its act; those that still wait are not among them.
 * @returns in the order of the batch; refused as `readBatch` refuses
 */
export async function readUndone(
  deps: Deps,
  actor: Staff,
  { id }: { readonly id: string },
): Promise<Outcome<{ codes: readonly string[] } & Pick<Batch, 'act' | 'list'>>> {
  const batchOutcome = await readBatch(deps, actor, { id });
  if (!batchOutcome.ok) return batchOutcome;
  const { act, list, items } = batchOutcome.batch;
  const codes = items.flatMap(({ code, outcome }) =>
    outcome === undefined || outcome === 'done' ? [] : [code],
  );
  return { ok: true, codes, list, ...present({ act }) };
}

/**
 * The papers that a batch bound, for whoever asked for it, as long as each of the dossiers is his to read.
 * @returns refused as `not-found` where he has no such batch, it bound none or their day is over; `not-allowed` where one
 *   of the dossiers is in none of his lists any more
 */
export async function openBatchPapers(
  deps: Deps,
  actor: Staff,
  { id }: { readonly id: string },
): Promise<Outcome<OpenedFile>> {
  const row = await ownBatch(deps, actor, id);
  if (row?.storageKey == null || papersUntil(deps, row) === undefined)
    return refuse('not-found', 'Tệp này không còn.');
  const codes = (await listBatchItems(deps.db, id)).flatMap(({ code, outcome }) =>
    outcome === 'done' ? [code] : [],
  );
  const readable = await chosenRows(deps, actor, { codes, whole: false, list: '' });
  if (!readable.ok) return readable;
  if (readable.total < codes.length)
    return refuse('not-allowed', 'Trong tệp này có hồ sơ mà bạn không còn được giao.');
  const sealedFile = await deps.files.get(row.storageKey);
  return {
    ok: true,
    fileName: `giay-to-${codes.length}-ho-so.pdf`,
    mediaType: 'application/pdf',
    content: deps.keys.open(sealedFile, batchFileContext(row.storageKey)),
  };
}

const noBatch = () => refuse('not-found', 'Không tìm thấy việc này.');

const ownBatch = async (deps: Deps, actor: Staff, id: string) =>
  isUuid(id) ? findBatch(deps.db, actor.userId, id) : undefined;

function papersUntil({ clock }: Deps, { storageKey, finishedAt }: BatchRow): Date | undefined {
  if (storageKey === null || finishedAt === null) return undefined;
  const until = new Date(finishedAt.getTime() + batchBounds.fileHours * hourMs);
  return until > clock.now() ? until : undefined;
}

function summary(row: BatchRow & BatchCounts): BatchSummary {
  const { id, startedAt, finishedAt, size, done, undone } = row;
  return { id, startedAt, size, done, undone, ...present({ act: actOfRow(row), finishedAt }) };
}
