// Writes the lists that were asked for, some hundred lines at a time: what is in memory does not grow with the list. A
// process that is killed leaves it to another, which begins from the first line.
import { lookPurposes } from '#app/vocabulary/look-purposes.ts';
import { randomUUID } from 'node:crypto';

import type { ExportKind } from '#app/vocabulary/exports.ts';
import { insertViews } from '#db/queries/dossier-parts.server.ts';
import type { QueueScope } from '#db/queries/dossier-queue.server.ts';
import {
  advanceExport,
  beginExport,
  ClaimLost,
  claimExport,
  finishExport,
  nameExportPart,
  type ExportClaim,
  type ExportRow,
} from '#db/queries/dossier-exports.server.ts';
import { nameFilesToRemove } from '#db/queries/files-to-remove.server.ts';
import { findStaff } from '../accounts/find-staff.server.ts';
import { queueScope } from '../dossiers/queue/queue-scope.server.ts';
import type { Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { openJson } from '../personal-data/sealed-json.server.ts';
import { openBookSource } from './book-source.server.ts';
import { partContext, queryContext, type ExportSource, type SourceOfKind } from './export-source.ts';
import { openListSource } from './list-source.server.ts';
import { openRecordsSource } from './records-source.server.ts';

/** Without a sign of life for so long, its process counts as gone. */
const leaseSeconds = 30;
/** A part is stored when it has so many bytes. */
const partBytes = 512 * 1024;
/** A list that brought its process down so often is given up. */
const mostAttempts = 3;

/**
 * Until no list is wanted any more.
 * @param stopping when it is aborted, the list at hand is the last
 * @returns how many files were written, or given up
 */
export async function writeExports(deps: Deps, stopping?: AbortSignal): Promise<number> {
  let fileCount = 0;
  while (stopping?.aborted !== true) {
    const row = await claimExport(deps.db, leaseSeconds);
    if (row === undefined) break;
    fileCount += 1;
    try {
      if (row.attempts > mostAttempts)
        await giveUp(deps, row, 'Cổng gặp lỗi khi viết tệp này. Hãy lọc bớt danh sách rồi thử lại.');
      else await write(deps, row);
    } catch (error) {
      if (!(error instanceof ClaimLost)) throw error;
      deps.log.warn({ export: row.id }, 'an export was taken up by another process meanwhile');
    }
  }
  return fileCount;
}

const sources: SourceOfKind = {
  list: openListSource,
  'tracking-book': openBookSource,
  records: openRecordsSource,
};

async function write(deps: Deps, row: ExportRow): Promise<void> {
  const actor = await findStaff(deps, row.staffId);
  if (actor === undefined) return giveUp(deps, row, 'Tài khoản của bạn không còn dùng được.');
  const scope = queueScope(actor);
  const query = new URLSearchParams(openJson<string>(deps.keys, row.query, queryContext(row.id)));
  const source = await sources[row.kind](deps, { actor, scope, wanted: row, query });
  if ('failure' in source) return giveUp(deps, row, source.failure);
  const { total } = source;
  await begin(deps, row, total, scope);

  const file = partsOf(deps, row);
  let lines = 0;
  for (let from = 0; from < total; from += source.atOnce) {
    const until = Math.min(total, from + source.atOnce);
    const added = await source.add(from, until);
    lines += added.lines;
    const what = viewDescriptions[row.kind];
    if (what !== undefined)
      await insertViews(deps.db.$client, {
        dossierIds: added.dossierIds,
        staffId: actor.userId,
        what,
        purpose: row.purpose ?? lookPurposes.report,
        receiver: row.receiver,
        at: deps.clock.now(),
      });
    await file.add(source.take());
    await advanceExport(deps.db, row, {
      written: until,
      bytes: file.bytes(),
      seconds: leaseSeconds,
    });
  }
  await source.end();
  await file.add(source.take());
  await file.end();
  await finish(deps, actor, row, { recorded: source.recorded, lines, bytes: file.bytes() });
}

/** As the owner of a dossier reads it; none where no dossier is shown. */
const viewDescriptions: Readonly<Partial<Record<ExportKind, string>>> = {
  list: 'danh sách xuất ra tệp',
  'tracking-book': 'sổ theo dõi hồ sơ xuất ra tệp',
};

/** What `seesAsMuch` compares. */
const shownBy = ({ everywhere, sectors, accountant }: QueueScope): ExportRow['scope'] => ({
  everywhere,
  sectors,
  accountant,
});

async function begin(
  deps: Deps,
  row: ExportRow,
  total: number,
  queue: QueueScope | undefined,
): Promise<void> {
  const scope = queue === undefined ? null : shownBy(queue);
  await deps.db.transaction(async (tx) => {
    await nameFilesToRemove(tx, row.parts, deps.clock.now());
    await beginExport(tx, row, { total, scope });
  });
}

/** Stores a file part by part, each sealed; a part is named before it is stored, so that none is forgotten. */
function partsOf(deps: Deps, claim: ExportClaim) {
  let waitingChunks: Uint8Array[] = [];
  let waitingBytes = 0;
  let bytes = 0;
  const store = async () => {
    if (waitingBytes === 0) return;
    const content = Buffer.concat(waitingChunks);
    waitingChunks = [];
    waitingBytes = 0;
    const storageKey = `exports/${claim.id}/${randomUUID()}`;
    await nameExportPart(deps.db, claim, storageKey);
    await deps.files.put(storageKey, deps.keys.seal(content, partContext(storageKey)));
  };
  return {
    bytes: () => bytes,
    async add(content: Uint8Array) {
      waitingChunks.push(content);
      waitingBytes += content.byteLength;
      bytes += content.byteLength;
      if (waitingBytes >= partBytes) await store();
    },
    end: store,
  };
}

async function finish(
  deps: Deps,
  actor: Staff,
  row: ExportRow,
  {
    recorded,
    lines,
    bytes,
  }: { readonly recorded: ExportSource['recorded']; readonly lines: number; readonly bytes: number },
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await advanceExport(tx, row, { written: lines, bytes, seconds: leaseSeconds });
    await finishExport(tx, row, { finishedAt: deps.clock.now(), failure: null });
    await recordAuditEvent(deps, tx, actor, {
      subject: 'exports',
      event: row.kind === 'records' ? 'records-exported' : 'dossiers-exported',
      detail: { export: row.id, format: row.format, lines, ...recorded },
    });
  });
}

async function giveUp(deps: Deps, row: ExportRow, failure: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await nameFilesToRemove(tx, row.parts, deps.clock.now());
    await beginExport(tx, row, { total: null, scope: null });
    await finishExport(tx, row, { finishedAt: deps.clock.now(), failure });
  });
}
