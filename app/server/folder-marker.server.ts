// Whose the data folder is: it says so itself, in `commune.json`, so that a portal does not serve one commune's dossiers beside another's
// files, nor beside a disk that nobody mounted (decision 140).
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { z } from 'zod';

import { localDate } from '#catalog/local-date.ts';
import { connect, type Database } from '#db/client.server.ts';
import { listNamedFiles } from '#db/queries/doctor.server.ts';
import { readWhose, type WhoseDatabase } from '#db/queries/whose-database.server.ts';
import { SettingProblem, type Config } from './config.server.ts';
import { filesFolder } from './file-store.server.ts';
import { say } from './progress.ts';

export const markerFile = 'commune.json';

const markerSchema = z.object({ installation: z.uuid(), code: z.string(), name: z.string() });
export type FolderMarker = z.infer<typeof markerSchema>;

type Place = Pick<Config, 'dataDir' | 'clock' | 'mode' | 'files'>;

/** @returns what stands there; undefined where there is none, or none that can be read: either says nothing */
export function readMarker(dataDir: string): FolderMarker | undefined {
  try {
    return markerSchema.parse(JSON.parse(readFileSync(path.join(dataDir, markerFile), 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * @param holdsFiles whether any file that the database names is in the folder; undefined: it names none, or nobody has to know
 * @returns what is wrong, a sentence without its end; undefined: they belong together
 */
export function judgeFolder(
  dataDir: string,
  marker: FolderMarker | undefined,
  { installation, commune, isRestored }: WhoseDatabase,
  holdsFiles: boolean | undefined,
): string | undefined {
  // Whoever brought an archive back said where it belongs.
  if (isRestored) return undefined;
  if (marker === undefined) {
    return installation === undefined || holdsFiles !== false
      ? undefined
      : `thư mục dữ liệu ${dataDir} không có tệp nào của ${commune?.name ?? 'đơn vị'}. Hãy gắn ổ đĩa dữ liệu, hoặc sửa PORTAL_DATA_DIR; mất ổ đĩa thì phục hồi từ bản sao lưu, hoặc chạy npm run setup để dùng thư mục này`;
  }
  const isOfOne =
    installation === undefined ? marker.code === commune?.code : marker.installation === installation;
  if (isOfOne) return undefined;
  return `thư mục dữ liệu ${dataDir} là của ${marker.name} (${marker.code}), còn cơ sở dữ liệu ${whose(marker, commune)}. Hãy sửa PORTAL_DATA_DIR hoặc DATABASE_URL, hay gắn đúng ổ đĩa. Nếu đúng là của nhau, hãy chuyển tệp ${markerFile} trong đó đi nơi khác rồi chạy lại`;
}

function whose(marker: FolderMarker, commune: WhoseDatabase['commune']): string {
  if (commune === undefined) return 'chưa là của đơn vị nào';
  return commune.code === marker.code
    ? 'là của một lần cài đặt khác của đơn vị ấy'
    : `là của ${commune.name} (${commune.code})`;
}

/** @returns what is wrong; undefined: folder and database belong together */
export async function lookAtFolder(
  { dataDir, clock, mode, files }: Place,
  db: Database,
  { isClaimed = false }: { readonly isClaimed?: boolean } = {},
): Promise<string | undefined> {
  const whoseDatabase = await readWhose(db, localDate(clock ?? new Date()));
  const marker = readMarker(dataDir);
  // A demonstration whose folder somebody emptied goes on without its files; those in a store outside lie in no folder.
  const hasToHoldFiles = marker === undefined && mode === 'live' && !isClaimed && files.s3 === undefined;
  return judgeFolder(
    dataDir,
    marker,
    whoseDatabase,
    hasToHoldFiles && whoseDatabase.installation !== undefined ? await holdsFilesOf(dataDir, db) : undefined,
  );
}

async function holdsFilesOf(dataDir: string, db: Database): Promise<boolean | undefined> {
  const folder = filesFolder({ dataDir });
  const keys = [...(await listNamedFiles(db))].flatMap(([key, { must }]) => (must ? [key] : []));
  return keys.length === 0 ? undefined : keys.some((key) => existsSync(path.join(folder, key)));
}

/** @param url of the database, as its owner @throws SettingProblem */
export async function expectOwnFolder(
  place: Place,
  url: string,
  claims?: Parameters<typeof lookAtFolder>[2],
): Promise<void> {
  const db = connect(url, { max: 1 });
  try {
    const problem = await lookAtFolder(place, db, claims);
    if (problem !== undefined) throw new SettingProblem(`PORTAL_DATA_DIR: ${problem}`);
  } finally {
    await db.$client.end();
  }
}

/** @returns the id that a database takes over which has none itself; undefined where its folder says none either */
export const installationOf = (dataDir: string): string | undefined => readMarker(dataDir)?.installation;

/**
 * Has the folder say what the database says, which is of this version and known to belong to it. Whoever is killed in between has a whole
 * marker, the one before or this one. A full disk is no reason not to serve: the next start writes it.
 */
export async function markFolder(
  { dataDir, clock }: Pick<Place, 'dataDir' | 'clock'>,
  db: Database,
): Promise<void> {
  const { installation, commune } = await readWhose(db, localDate(clock ?? new Date()));
  if (installation === undefined || commune === undefined) return;
  const marker: FolderMarker = { installation, ...commune };
  if (isDeepStrictEqual(readMarker(dataDir), marker)) return;
  const file = path.join(dataDir, markerFile);
  // Processes on several machines may share the folder.
  const unfinished = `${file}.${randomUUID()}`;
  try {
    writeFileSync(unfinished, JSON.stringify(marker, null, 2), { mode: 0o600, flush: true });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const why = error instanceof Error ? error.message : String(error);
    say(`  Chú ý: chưa ghi được ${file}, tệp nói thư mục dữ liệu là của đơn vị nào: ${why}`);
  }
}
