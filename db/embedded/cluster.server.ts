// A PostgreSQL data directory and its server process: make it, start it, stop it, and end the server
// that a killed portal left behind.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { majorVersion, type Binaries } from './binaries.server.ts';
import { isAlive } from './owner-lock.server.ts';
import { identity, type RunAs } from './system-user.server.ts';

export const superuser = 'portal';

export interface Cluster {
  readonly data: string;
  readonly log: string;
  readonly binaries: Binaries;
  readonly as: RunAs;
}

export function isInitialised(data: string): boolean {
  return existsSync(join(data, 'PG_VERSION'));
}

/**
 * Makes the data directory: UTF-8, the built-in C.UTF-8 order (the same on every system; Vietnamese
 * order is asked for by the ICU collation "vi-x-icu"), password over loopback and socket alike.
 */
export function initialise(cluster: Cluster, password: string): void {
  // What lies there without being a database is not ours to remove.
  if (existsSync(cluster.data))
    throw new Error(`${cluster.data} đã có nhưng không phải là một cơ sở dữ liệu PostgreSQL`);
  // Under another name first: an interrupted initdb leaves no half directory behind.
  const unfinishedData = `${cluster.data}.unfinished`;
  rmSync(unfinishedData, { recursive: true, force: true });
  mkdirSync(unfinishedData, { mode: 0o700 });
  const passwordFile = `${unfinishedData}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (cluster.as !== undefined) {
    for (const path of [unfinishedData, passwordFile]) chownSync(path, cluster.as.uid, cluster.as.gid);
  }
  try {
    run(cluster, cluster.binaries.initdb, [
      ...['--pgdata', unfinishedData, '--username', superuser, '--pwfile', passwordFile],
      ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--no-locale'],
      ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--no-instructions'],
    ]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinishedData, cluster.data);
}

/** The password file was lost or never restored: the owner of the data may set a new one. */
export function resetPassword(cluster: Cluster, password: string): void {
  run(
    cluster,
    cluster.binaries.postgres,
    ['--single', '-D', cluster.data, 'postgres'],
    `ALTER ROLE ${superuser} PASSWORD '${password}'\n`,
  );
}

/** @throws Error when the data was made by another major version */
export function checkVersion(data: string): void {
  const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (version !== majorVersion) {
    throw new Error(
      `${data} là dữ liệu của PostgreSQL ${version}, cổng này mang theo bản ${majorVersion}: hãy chuyển bằng pg_upgrade, hoặc khôi phục từ bản sao lưu`,
    );
  }
}

/**
 * A portal that was killed leaves its server running. It is stopped in order (its data is sound), and
 * a lock file that names a dead or foreign process is removed, which PostgreSQL itself would not dare.
 * @returns true when a server had to be stopped
 */
export function endOrphan(cluster: Cluster): boolean {
  const lock = join(cluster.data, 'postmaster.pid');
  if (!existsSync(lock)) return false;
  const pid = Number.parseInt(readFileSync(lock, 'utf8'), 10);
  if (Number.isNaN(pid) || !isAlive(pid) || !servesData(pid, cluster.data)) {
    rmSync(lock, { force: true });
    return false;
  }
  stopServer(cluster);
  return true;
}

function stopServer(cluster: Cluster): void {
  const stop = (mode: string, seconds: string) =>
    spawnSync(cluster.binaries.pgCtl, ['stop', '-D', cluster.data, '-m', mode, '-w', '-t', seconds, '-s'], {
      ...identity(cluster.as),
      cwd: cluster.data,
      encoding: 'utf8',
    });
  if (stop('fast', '30').status === 0 || !existsSync(join(cluster.data, 'postmaster.pid'))) return;
  const immediate = stop('immediate', '30');
  if (immediate.status !== 0 && existsSync(join(cluster.data, 'postmaster.pid'))) {
    throw new Error(`the database in ${cluster.data} could not be stopped: ${immediate.stderr}`);
  }
}

/** Stops without blocking, for a running portal: its connections still have to be answered. */
export async function stopGently(cluster: Cluster, server: ChildProcess): Promise<void> {
  const exit = new Promise<void>((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) resolve();
    else server.once('exit', () => resolve());
  });
  if (process.platform === 'win32') stopServer(cluster);
  else server.kill('SIGINT'); // "fast": open transactions are rolled back, sessions ended
  const late = wait(30_000, 'late', { ref: false });
  if ((await Promise.race([exit, late])) === 'late') stopServer(cluster);
  await exit;
}

export type Started =
  | { readonly ok: true; readonly server: ChildProcess }
  | { readonly ok: false; readonly why: string };

/** Starts the server and waits until it takes connections. */
export async function startServer(
  cluster: Cluster,
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<Started> {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: socketOf(cluster.data, port) === undefined ? '' : cluster.data,
    port: String(port),
    timezone: 'UTC',
    log_timezone: 'UTC',
    // How it runs, and no statement that failed: the server repeats the values it was about, the portal's own log tells the rest.
    log_min_messages: 'log',
    ...settings,
  };
  clearSockets(cluster.data);
  const logStart = prepareLog(cluster.log);
  const log = openSync(cluster.log, 'a', 0o600);
  const server = spawn(
    cluster.binaries.postgres,
    ['-D', cluster.data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...identity(cluster.as),
      cwd: cluster.data,
      // A session of its own: Ctrl-C in the terminal reaches the portal, which then stops the server last.
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log, log],
      env: environment(),
    },
  );
  closeSync(log);
  const failed = new Promise<string>((resolve) => {
    server.once('error', (error) => resolve(error.message));
    server.once('exit', (code, signal) => resolve(howItEnded(code, signal)));
  });
  for (;;) {
    const outcome = await Promise.race([failed, wait(20, undefined)]);
    if (outcome !== undefined) {
      const newLog = existsSync(cluster.log)
        ? readFileSync(cluster.log).subarray(logStart).toString('utf8')
        : '';
      return { ok: false, why: `${outcome}\n${newLog.slice(-2000)}` };
    }
    // The eighth line of the lock file says "ready" once recovery is over and connections are taken.
    const lock = readIfThere(join(cluster.data, 'postmaster.pid'));
    if (lock.split('\n')[7]?.trim() === 'ready' && lock.startsWith(`${server.pid ?? ''}\n`))
      return { ok: true, server };
  }
}

/**
 * The socket of the server, in its data directory, which only its user and root can enter: cheaper than loopback.
 * @returns undefined where the system has none, or its path would be too long for one or read as a list
 */
export function socketOf(data: string, port: number): string | undefined {
  const path = join(data, `.s.PGSQL.${port}`);
  const fits = Buffer.byteLength(path) <= 100 && !/[,"]/.test(path);
  return process.platform !== 'win32' && fits ? path : undefined;
}

/** A killed server leaves its socket's lock, and PostgreSQL believes it when the number belongs to another process by now. */
function clearSockets(data: string): void {
  for (const name of readdirSync(data)) {
    if (name.startsWith('.s.PGSQL.')) rmSync(join(data, name), { force: true });
  }
}

export function howItEnded(code: number | null, signal: string | null): string {
  return signal === null ? `code ${code ?? 'unknown'}` : `signal ${signal}`;
}

function servesData(pid: number, data: string): boolean {
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
    } catch {
      return false;
    }
  }
  const answer =
    process.platform === 'win32'
      ? spawnSync('tasklist', ['/FI', `PID eq ${pid}`, '/NH'], { encoding: 'utf8' })
      : spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  return answer.stdout.includes('postgres');
}

/** @returns the bytes it holds already; a log past 5 MB begins anew */
function prepareLog(path: string): number {
  if (!existsSync(path)) return 0;
  chmodSync(path, 0o600);
  const { size } = statSync(path);
  if (size < 5_000_000) return size;
  truncateSync(path);
  return 0;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** PGDATA, PGPORT and the like belong to some other server. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { NODE_ENV: process.env.NODE_ENV, ...Object.fromEntries(own), LC_ALL: 'C' };
}

function run(cluster: Cluster, program: string, args: readonly string[], input = ''): void {
  const ran = spawnSync(program, args, {
    ...identity(cluster.as),
    cwd: process.platform === 'win32' ? process.cwd() : '/',
    input,
    encoding: 'utf8',
    env: environment(),
  });
  if (ran.status !== 0) {
    throw new Error(`${program} failed: ${ran.error?.message ?? ''}${ran.stdout}${ran.stderr}`.trim());
  }
}
