// Programs of Debian's that a scenario runs beside the portal: found, started as whoever may run them, and ended with it.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { chooseUser, identity } from '#db/embedded/system-user.server.ts';

const serverPrograms = '/usr/lib/postgresql';

const folders = (): readonly string[] => [
  // Before what somebody put into his path under the same names; the newest first.
  ...(existsSync(serverPrograms) ? readdirSync(serverPrograms).toSorted().toReversed() : []).map((version) =>
    join(serverPrograms, version, 'bin'),
  ),
  ...(process.env['PATH'] ?? '').split(':'),
  '/usr/sbin',
];

/** @throws Error with the package that brings it, where it is not there */
export function programOf(debianPackage: string, name: string): string {
  const found = folders()
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
  if (found === undefined)
    throw new Error(
      `this scenario needs ${name} of Debian: apt-get install --no-install-recommends ${debianPackage}`,
    );
  return found;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** What it has said so far. */
  said(): string;
  /** Tells it, and all that it started. */
  signal(signal: NodeJS.Signals): void;
}

/** Programs of one scenario, with a folder of their own. */
export interface Programs {
  /** A folder that they may write. */
  folder(name: string): string;
  /** Waits for one that ends by itself. @throws Error with what it said where it failed */
  run(program: string, args: readonly string[]): string;
  start(
    name: string,
    program: string,
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
  ): Running;
  /** The last first. */
  stopAll(): Promise<void>;
}

/** @param place an empty folder through which others may pass */
export function programsIn(place: string): Programs {
  // PostgreSQL refuses to run as root.
  const as = chooseUser(place);
  const started: Running[] = [];
  const folder = (name: string) => {
    const path = join(place, name);
    mkdirSync(path, { recursive: true, mode: 0o750 });
    if (as !== undefined) chownSync(path, as.uid, as.gid);
    return path;
  };
  return {
    folder,
    run: (program, args) =>
      execFileSync(program, args, { encoding: 'utf8', cwd: '/', stdio: 'pipe', ...identity(as) }),
    start(name, program, args, env = {}) {
      const log = join(place, `${name}.log`);
      const out = createWriteStream(log, { flags: 'a' });
      const child: ChildProcess = spawn(program, args, {
        ...{ cwd: '/', detached: true, stdio: ['ignore', 'pipe', 'pipe'], ...identity(as) },
        env: { ...process.env, HOME: place, LC_ALL: 'C.UTF-8', ...env },
      });
      child.stdout?.pipe(out, { end: false });
      child.stderr?.pipe(out, { end: false });
      const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
        child.once('error', () => resolve(null));
        child.once('exit', (code, signal) => resolve(code ?? signal));
      });
      const running: Running = {
        ...{ child, ended },
        said: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
        signal(signal) {
          if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
          process.kill(-child.pid, signal);
        },
      };
      started.push(running);
      return running;
    },
    async stopAll() {
      for (const one of started.toReversed()) {
        one.signal('SIGTERM');
        const late = setTimeout(() => one.signal('SIGKILL'), 10_000);
        await one.ended;
        clearTimeout(late);
      }
    },
  };
}
