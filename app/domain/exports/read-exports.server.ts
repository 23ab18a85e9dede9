// Exports as whoever asked for them sees them, their files as he fetches them, and what goes after a time.
import { exportBounds, exportFormatWords, type ExportKind } from '#app/vocabulary/exports.ts';
import type { DossierExport } from '#app/read-models/exports.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import {
  deleteOldExports,
  findExport,
  listExports,
  takeOldExportParts,
  type ExportRow,
} from '#db/queries/dossier-exports.server.ts';
import { nameFilesToRemove } from '#db/queries/files-to-remove.server.ts';
import { queueScope } from '../dossiers/queue/queue-scope.server.ts';
import { oversees, type Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { requireProof } from '../kernel/proof.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { hourMs } from '#app/values/durations.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { removeNamedFiles } from '../kernel/remove-files.server.ts';
import { noRecords } from '../records/list-records.server.ts';
import { openJson } from '../personal-data/sealed-json.server.ts';
import { partContext, queryContext } from './export-source.ts';

const mostListed = 50;

/** @returns the latest fifty of his own, the newest first */
export async function readExports(deps: Deps, actor: Staff): Promise<readonly DossierExport[]> {
  return (await listExports(deps.db, actor.userId, mostListed)).map((row) => openRow(deps, row));
}

/** @returns refused as `not-found` for another's export */
export async function readExport(
  deps: Deps,
  actor: Staff,
  { id }: { readonly id: string },
): Promise<Outcome<{ dossierExport: DossierExport; underWay: boolean }>> {
  const row = await findOwn(deps, actor, id);
  if (row === undefined) return refuse('not-found', 'Không tìm thấy tệp này.');
  return { ok: true, dossierExport: openRow(deps, row), underWay: row.finishedAt === null };
}

export interface StreamedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly content: AsyncIterable<Uint8Array>;
}

/**
 * The file, for whoever asked for it, as long as he sees at least what he saw then. That he fetched it is recorded.
 * @returns refused as `not-found` for another's export and when the file is not there yet or no more, `not-allowed` when he sees less now,
 *   `unproven`
 */
export async function openExport(
  deps: Deps,
  actor: Staff,
  { id }: { readonly id: string },
): Promise<Outcome<{ file: StreamedFile }>> {
  const row = await findOwn(deps, actor, id);
  if (row === undefined || until(deps, row) === undefined)
    return refuse('not-found', 'Tệp này không còn. Hãy xuất lại.');
  if (!seesAsMuch(actor, row))
    return row.kind === 'records'
      ? noRecords()
      : refuse('not-allowed', 'Trong tệp này có hồ sơ mà bạn không còn được giao.');
  const proof = requireProof(actor);
  if (!proof.ok) return proof;
  await deps.db.transaction((tx) =>
    recordAuditEvent(deps, tx, actor, {
      subject: 'exports',
      event: 'export-fetched',
      detail: { export: row.id, lines: row.written },
    }),
  );
  return {
    ok: true,
    file: {
      fileName: `${fileNames[row.kind]}-${localDate(row.startedAt)}.${row.format}`,
      mediaType: exportFormatWords[row.format].mediaType,
      bytes: row.bytes,
      content: contentOf(deps, row.parts),
    },
  };
}

const fileNames: Readonly<Record<ExportKind, string>> = {
  list: 'danh-sach-ho-so',
  'tracking-book': 'so-theo-doi-ho-so',
  records: 'nhat-ky',
};

async function* contentOf(deps: Deps, parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield deps.keys.open(await deps.files.get(part), partContext(part));
}

/**
 * Files go after a day, the list of them after a month; that they were written stays in the audit log. A file that cannot be removed now
 * is tried again the next time.
 */
export async function forgetExports(deps: Deps): Promise<void> {
  const now = deps.clock.now();
  const before = (hours: number) => new Date(now.getTime() - hours * hourMs);
  await deps.db.transaction(async (tx) => {
    await nameFilesToRemove(tx, await takeOldExportParts(tx, before(exportBounds.fileHours)), now);
    await deleteOldExports(tx, before(exportBounds.days * 24));
  });
  await removeNamedFiles(deps);
}

const findOwn = async (deps: Deps, actor: Staff, id: string) =>
  isUuid(id) ? findExport(deps.db, actor.userId, id) : undefined;

function seesAsMuch(actor: Staff, { kind, scope: scopeThen }: ExportRow): boolean {
  if (kind === 'records') return oversees(actor);
  const scopeNow = queueScope(actor);
  if (scopeNow === undefined || scopeThen === null) return false;
  if (scopeThen.accountant && !scopeNow.accountant) return false;
  return (
    scopeNow.everywhere ||
    (!scopeThen.everywhere && scopeThen.sectors.every((one) => scopeNow.sectors.includes(one)))
  );
}

function until({ clock }: Deps, { finishedAt, failure, parts }: ExportRow): Date | undefined {
  if (finishedAt === null || failure !== null || parts.length === 0) return undefined;
  const end = new Date(finishedAt.getTime() + exportBounds.fileHours * hourMs);
  return end > clock.now() ? end : undefined;
}

function openRow(deps: Deps, row: ExportRow): DossierExport {
  const list = openJson<string>(deps.keys, row.query, queryContext(row.id));
  const { id, kind, format, startedAt, finishedAt, total, written, bytes, failure } = row;
  const rest = present({ finishedAt, total, failure, until: until(deps, row) });
  return { id, kind, format, list, startedAt, written, bytes, ...rest };
}
