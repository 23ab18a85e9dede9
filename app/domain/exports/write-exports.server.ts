// Writes the lists that were asked for, some hundred dossiers at a time: what is in memory does not grow with the list. A
// process that is killed leaves it to another, which begins from the first line.
import { randomUUID } from 'node:crypto';

import { exportBounds } from '#app/vocabulary/exports.ts';
import { queueFilter, type QueueFilter } from '#app/lists/queue.ts';
import { insertViews } from '#db/queries/dossier-parts.server.ts';
import {
  listQueueCodes,
  listQueueRows,
  type QueueMoment,
  type QueueScope,
} from '#db/queries/dossier-queue.server.ts';
import {
  advanceExport,
  beginExport,
  claimExport,
  finishExport,
  nameExportPart,
  type ExportRow,
} from '#db/queries/dossier-exports.server.ts';
import { nameFilesToRemove } from '#db/queries/files-to-remove.server.ts';
import { findStaff } from '../accounts/find-staff.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { itemOf } from '../dossiers/list-queue.server.ts';
import { narrowQueue } from '../dossiers/narrow-queue.server.ts';
import { queueMoment, queueScope } from '../dossiers/queue-scope.server.ts';
import type { Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { openJson } from '../personal-data/sealed-json.server.ts';
import { partContext, queryContext } from './export-contexts.ts';
import { listColumns } from './list-columns.ts';
import { csvWriter, workbookWriter, type TableWriter } from './table-writers.server.ts';

/** Without a sign of life for so long, its process counts as gone. */
const leaseSeconds = 30;
/** So many dossiers are read at once, and a part is stored when it has so many bytes. */
const linesAtOnce = 500;
const partBytes = 512 * 1024;
/** A list that brought its process down so often is given up. */
const mostAttempts = 3;

/** @returns how many files were written, or given up */
export async function writeExports(deps: Deps): Promise<number> {
  let written = 0;
  for (;;) {
    const wanted = await claimExport(deps.db, leaseSeconds);
    if (wanted === undefined) return written;
    written += 1;
    if (wanted.attempts > mostAttempts) {
      await giveUp(deps, wanted, 'Cổng gặp lỗi khi viết tệp này. Hãy lọc bớt danh sách rồi thử lại.');
      continue;
    }
    await write(deps, wanted);
  }
}

async function write(deps: Deps, wanted: ExportRow): Promise<void> {
  const actor = await findStaff(deps, wanted.staffId);
  const scope = actor && queueScope(actor);
  if (actor === undefined || scope === undefined)
    return giveUp(deps, wanted, 'Bạn không còn được giao giải quyết hồ sơ.');
  const filter = queueFilter.read(
    new URLSearchParams(openJson<string>(deps.keys, wanted.query, queryContext(wanted.id))),
  );
  const calendar = await readWorkingCalendar(deps);
  const moment = queueMoment(deps.clock.now(), calendar);
  const codes = await listedCodes(deps, scope, filter, moment);
  if (codes === undefined)
    return giveUp(
      deps,
      wanted,
      `Danh sách dài hơn ${exportBounds.dossiers.toLocaleString('vi')} hồ sơ. Hãy lọc bớt (theo ngày nộp, lĩnh vực, thủ tục) rồi xuất từng phần.`,
    );
  await begin(deps, wanted, codes.length, scope);

  const file = partsOf(deps, wanted.id);
  const writer = writerFor(wanted);
  let lines = 0;
  for (let from = 0; from < codes.length; from += linesAtOnce) {
    const rows = await rowsOf(deps, scope, moment, codes.slice(from, from + linesAtOnce));
    const items = await Promise.all(rows.map((row) => itemOf(deps, actor, scope, row, calendar)));
    const before = lines;
    writer.add(items.map((item, index) => listColumns.map(({ value }) => value(item, before + index))));
    lines += items.length;
    await insertViews(deps.db.$client, {
      dossierIds: rows.map(({ id }) => id),
      staffId: actor.userId,
      what: 'danh sách xuất ra tệp',
      at: deps.clock.now(),
    });
    await file.add(writer.take());
    await advanceExport(deps.db, wanted.id, {
      written: Math.min(codes.length, from + linesAtOnce),
      bytes: file.bytes(),
      seconds: leaseSeconds,
    });
  }
  writer.end();
  await file.add(writer.take());
  await file.end();
  await finish(deps, actor, wanted, { filter, lines, bytes: file.bytes() });
}

function writerFor({ format }: ExportRow): TableWriter {
  switch (format) {
    case 'csv':
      return csvWriter(listColumns.map(({ heading }) => heading));
    case 'xlsx':
      return workbookWriter(listColumns);
  }
}

/**
 * All of the list at one moment: what moves while it is written neither falls out nor comes twice.
 * @returns undefined where it is too long
 */
async function listedCodes(
  deps: Deps,
  scope: QueueScope,
  filter: QueueFilter,
  moment: QueueMoment,
): Promise<readonly string[] | undefined> {
  const { conditions } = await narrowQueue(deps, scope, filter, moment);
  const part = { offset: 0, limit: exportBounds.dossiers + 1 };
  const codes = await listQueueCodes(
    deps.db.$client,
    scope,
    conditions,
    moment,
    filter.order ?? 'work',
    part,
  );
  return codes.length > exportBounds.dossiers ? undefined : codes;
}

async function rowsOf(deps: Deps, scope: QueueScope, moment: QueueMoment, codes: readonly string[]) {
  const conditions = { codes, closed: true };
  const part = { offset: 0, limit: codes.length };
  const rows = await listQueueRows(deps.db.$client, scope, conditions, moment, 'newest', part);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return codes.flatMap((code) => byCode.get(code) ?? []);
}

async function begin(deps: Deps, { id, parts }: ExportRow, total: number, scope: QueueScope): Promise<void> {
  const { everywhere, sectors, accountant } = scope;
  await deps.db.transaction(async (tx) => {
    await nameFilesToRemove(tx, parts, deps.clock.now());
    await beginExport(tx, id, { total, scope: { everywhere, sectors, accountant } });
  });
}

/** Stores a file part by part, each sealed; a part is named before it is stored, so that none is forgotten. */
function partsOf(deps: Deps, id: string) {
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let bytes = 0;
  const store = async () => {
    if (waitingBytes === 0) return;
    const content = Buffer.concat(waiting);
    waiting = [];
    waitingBytes = 0;
    const storageKey = `exports/${id}/${randomUUID()}`;
    await nameExportPart(deps.db, id, storageKey);
    await deps.files.put(storageKey, deps.keys.seal(content, partContext(storageKey)));
  };
  return {
    bytes: () => bytes,
    async add(content: Uint8Array) {
      waiting.push(content);
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
  { id, format }: ExportRow,
  { filter, lines, bytes }: { readonly filter: QueueFilter; readonly lines: number; readonly bytes: number },
): Promise<void> {
  const { text, ...narrowed } = filter;
  await deps.db.transaction(async (tx) => {
    await advanceExport(tx, id, { written: lines, bytes, seconds: leaseSeconds });
    await finishExport(tx, id, { finishedAt: deps.clock.now(), failure: null });
    // What was looked for is a resident's name or number: that it was looked for is told, and recorded by the search.
    await recordAuditEvent(deps, tx, actor, {
      subject: 'exports',
      event: 'dossiers-exported',
      detail: { export: id, format, lines, list: queueFilter.query(narrowed), byWords: text !== undefined },
    });
  });
}

async function giveUp(deps: Deps, { id, parts }: ExportRow, failure: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await nameFilesToRemove(tx, parts, deps.clock.now());
    await beginExport(tx, id, { total: null, scope: null });
    await finishExport(tx, id, { finishedAt: deps.clock.now(), failure });
  });
}
