// One PostgreSQL for a whole run of the integration tests, with a template database that each test file clones (database.ts). Made
// once, it is kept for the next run: six seconds of each that somebody waits for a single file.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import type { TestProject } from 'vitest/node';

import { startEmbedded, type EmbeddedServer } from '#db/embedded.server.ts';
import { listImportsOfAll } from './imported-files.ts';
import { answerWorkers } from './set-up.ts';
import { temporaryFolder } from './temporary-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a worker learns of the server. */
    databaseServerUrl: string;
  }
}

export interface DatabaseServer {
  /** Its superuser, in the database `portal`. */
  readonly url: string;
  /** By which it is reached at less cost, where it has one. */
  readonly socket?: string | undefined;
  /** The database that is migrated and has what every portal starts with. */
  readonly template: string;
  /** Under which the portal works, in the template and in every clone of it. */
  readonly loginUrl: string;
}

const template = 'template_portal';
const root = join(import.meta.dirname, '../..');
/** A folder for each state of what the template is made of. */
const cache = join(root, 'node_modules/.cache/test-database');
/** So many states are kept: of a branch and of what it is compared with. */
const keptStates = 3;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = startServer();
  // Whoever asks for it is told.
  started.catch(() => {});
  const answers = await answerWorkers(async () => (await started).server);
  project.provide('databaseServerUrl', answers.url);
  return async () => {
    answers.close();
    const made = await started.catch(() => undefined);
    await made?.stop();
  };
}

async function startServer(): Promise<{ readonly server: DatabaseServer; stop(): Promise<void> }> {
  const known = join(cache, digestOfTemplate());
  if (!existsSync(known)) await prepareTemplate(known);
  const { path: dataDir, remove } = temporaryFolder();
  copyFolder(join(known, 'data'), dataDir);
  const server = await start(dataDir);
  const loginUrl = new URL(readFileSync(join(known, 'login'), 'utf8'));
  loginUrl.port = String(server.port);
  return {
    server: { url: server.url, socket: server.socket, template, loginUrl: loginUrl.href },
    stop: async () => {
      await server.stop();
      remove();
    },
  };
}

const start = (dataDir: string): Promise<EmbeddedServer> =>
  startEmbedded({
    dataDir,
    settings: {
      // Nothing of a test run outlives it, so nothing has to reach the disk, and nothing has to be tidied up.
      ...{ fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal' },
      ...{ max_wal_senders: '0', autovacuum: 'off', max_connections: '200' },
    },
  });

/** @returns a name for all that decides what stands in the template: the code that fills it, the migrations, the packages, the day */
function digestOfTemplate(): string {
  const migrations = readdirSync(join(root, 'db/migrations'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('db/migrations', name))
    .filter((path) => statSync(join(root, path)).isFile());
  const files = [
    ...listImportsOfAll('tests/support/database-template.ts'),
    ...migrations,
    'package-lock.json',
  ];
  const digest = createHash('sha256').update(new Date().toDateString());
  for (const file of files.toSorted()) digest.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return digest.digest('hex').slice(0, 20);
}

async function prepareTemplate(folder: string): Promise<void> {
  const { path: dataDir, remove } = temporaryFolder();
  const server = await start(dataDir);
  // What fills the portal is not loaded by a run that finds the template.
  const { makeTemplate } = await import('./database-template.ts');
  const loginUrl = await makeTemplate(server.url, template);
  await server.stop();
  const made = `${folder}-${process.pid}`;
  mkdirSync(join(made, 'data'), { recursive: true });
  copyFolder(dataDir, join(made, 'data'));
  writeFileSync(join(made, 'login'), loginUrl);
  remove();
  // Of two runs at once one comes first.
  if (existsSync(folder)) rmSync(made, { recursive: true });
  else renameSync(made, folder);
  const byAge = readdirSync(cache)
    .map((name) => join(cache, name))
    .toSorted((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const old of byAge.slice(keptStates)) rmSync(old, { recursive: true, force: true });
}

/** With its owners: as root the database belongs to another user. */
function copyFolder(from: string, to: string): void {
  execFileSync('cp', ['-a', `${from}/.`, to]);
}
