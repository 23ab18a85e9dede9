// The communes of a machine. Each has a file of settings in one folder, and that folder is the list: a commune is put there or taken away
// with its file (decision 140). What is told of it is asked of its own database and its own process.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

import { paths } from '#app/addresses/paths.ts';
import { readOpenings } from '#app/domain/kernel/openings.server.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import { serviceOpening } from '#catalog/opening.ts';
import { connect } from '#db/client.server.ts';
import { lastBackupRun } from '#db/queries/backup-runs.server.ts';
import { listPublishedProcedures } from '#db/queries/catalog.server.ts';
import { findPortalVersion } from '#db/queries/portal-version.server.ts';
import { listOpenTroubles } from '#db/queries/troubles.server.ts';
import { readWhose } from '#db/queries/whose-database.server.ts';
import { loadConfig, type Config } from '../config.server.ts';
import { judgeFolder, readMarker } from '../folder-marker.server.ts';

export interface CommuneOfMachine {
  /** As its file of settings is called: "thanhan". */
  readonly id: string;
  /** Where it listens; undefined where the settings cannot be read. */
  readonly port?: number;
  readonly name?: string;
  /** Of the process that answers, else the one that started last on the database. */
  readonly version?: string;
  readonly serves: boolean;
  /** The last one that went well. */
  readonly backupAt?: Date;
  readonly services?: { readonly open: number; readonly all: number };
  /** What is wrong, a sentence each. */
  readonly wrong: readonly string[];
}

const ending = '.env';
const patienceMs = 5000;

/** @param folder of settings files, each named after its commune */
export async function readCommunes(folder: string, now: Date): Promise<readonly CommuneOfMachine[]> {
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .toSorted();
  const communes: CommuneOfMachine[] = [];
  // One after the other: a hundred connections at once are more than a server has.
  for (const id of ids) communes.push(await readCommune(id, path.join(folder, id + ending), now));
  return withClashes(communes);
}

async function readCommune(id: string, file: string, now: Date): Promise<CommuneOfMachine> {
  const outcome = loadConfig(parseEnv(readFileSync(file, 'utf8')), () => ({
    ...{ keys: '', session: '', gateway: '' },
  }));
  if (!outcome.ok) return { id, serves: false, wrong: outcome.problems };
  const { config } = outcome;
  const [answered, stored] = await Promise.all([ask(config), readStored(config, now)]);
  const { port } = config;
  return {
    ...{ id, port, ...stored, ...answered },
    wrong: [...(answered.serves ? [] : ['Cổng không phục vụ.']), ...stored.wrong],
  };
}

/** Addresses at which it listens, and nobody asks. */
const all = ['0.0.0.0', '::'];

async function ask({ host, port }: Config): Promise<{ readonly serves: boolean; readonly version?: string }> {
  const at = all.includes(host) ? '127.0.0.1' : host;
  const of = async (address: string) => {
    const reply = await fetch(`http://${at}:${port}${address}`, {
      signal: AbortSignal.timeout(patienceMs),
    });
    return { ok: reply.ok, text: await reply.text() };
  };
  try {
    const [alive, ready] = [await of(paths.alive()), await of(paths.ready())];
    const version = /^version (\S+)$/m.exec(alive.text)?.[1];
    return { serves: ready.ok, ...present({ version }) };
  } catch {
    return { serves: false };
  }
}

async function readStored(
  { databaseUrl, dataDir }: Config,
  now: Date,
): Promise<Omit<CommuneOfMachine, 'id' | 'port' | 'serves'>> {
  if (databaseUrl === undefined) return { wrong: ['Chưa đặt DATABASE_URL.'] };
  const db = connect(databaseUrl, { max: 1 });
  try {
    const whose = await readWhose(db, localDate(now));
    const version = await findPortalVersion(db);
    if (version === undefined) return { wrong: ['Cơ sở dữ liệu chưa có Cổng nào khởi động.'] };
    const procedures = await listPublishedProcedures(db);
    const openings = await readOpenings(db);
    const backup = await lastBackupRun(db, 'backup', 'good');
    const troubles = await listOpenTroubles(db);
    // Whether its disk is mounted is for the start and the doctor: it would take a look at every file here.
    const folder = judgeFolder(dataDir, readMarker(dataDir), whose, undefined);
    return {
      version: version.version,
      ...present({ name: whose.commune?.name, backupAt: backup?.beganAt }),
      services: {
        open: procedures.filter(({ code }) => serviceOpening(openings, code).way === 'here').length,
        all: procedures.length,
      },
      wrong: [
        ...(folder === undefined ? [] : [`${folder}.`]),
        ...troubles.map(({ words }) => words.split('\n', 1)[0] ?? ''),
      ],
    };
  } catch (error) {
    return {
      wrong: [`Không đọc được cơ sở dữ liệu: ${error instanceof Error ? error.message : String(error)}.`],
    };
  } finally {
    await db.$client.end({ timeout: 1 });
  }
}

/** Two files that name one port: one of the two is not the commune that answers there. */
function withClashes(communes: readonly CommuneOfMachine[]): readonly CommuneOfMachine[] {
  return communes.map((commune) => {
    const others = communes.filter(({ id, port }) => id !== commune.id && port === commune.port);
    if (commune.port === undefined || others.length === 0) return commune;
    const words = `PORT ${commune.port} cũng là của ${others.map(({ id }) => id).join(', ')}.`;
    return { ...commune, wrong: [...commune.wrong, words] };
  });
}
