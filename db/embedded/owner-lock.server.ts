// One process owns the embedded server of a data directory. The lock is a file naming the owner; an
// owner that was killed is recognised, because a process id alone may since belong to somebody else.
import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';

interface Owner {
  readonly pid: number;
  /** What tells this life of the process id from an earlier one. */
  readonly born: string;
}

/**
 * Takes the lock.
 * @returns a function that gives it back, or the living owner's process id
 */
export function takeOwnership(path: string): { release: () => void } | { heldBy: number } {
  const own: Owner = { pid: process.pid, born: birth(process.pid) ?? '' };
  const offer = `${path}.${process.pid}`;
  writeFileSync(offer, JSON.stringify(own), { mode: 0o600 });
  try {
    for (;;) {
      if (link(offer, path)) break;
      const holder = read(path);
      if (holder !== undefined && lives(holder) && !same(holder, own)) return { heldBy: holder.pid };
      retire(path, holder);
    }
  } finally {
    rmSync(offer, { force: true });
  }
  return {
    release() {
      const holder = read(path);
      if (holder !== undefined && same(holder, own)) rmSync(path, { force: true });
    },
  };
}

/** `link` fails when the name exists: of two processes, one gets it. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead owner's lock away. A race: another starter may have replaced it meanwhile; then his is put back. */
function retire(path: string, dead: Owner | undefined): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const asideOwner = read(aside);
  if (asideOwner !== undefined && dead !== undefined && !same(asideOwner, dead)) link(aside, path);
  unlinkSync(aside);
}

function read(path: string): Owner | undefined {
  try {
    const owner = JSON.parse(readFileSync(path, 'utf8')) as Partial<Owner>;
    return typeof owner.pid === 'number' && typeof owner.born === 'string'
      ? { pid: owner.pid, born: owner.born }
      : undefined;
  } catch {
    return undefined;
  }
}

function same(a: Owner, b: Owner): boolean {
  return a.pid === b.pid && a.born === b.born;
}

function lives(owner: Owner): boolean {
  return isAlive(owner.pid) && birth(owner.pid) === owner.born;
}

/** Does a process of this id run? One that ended and waits to be reaped does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return statOf(pid)?.state !== 'Z';
}

function birth(pid: number): string | undefined {
  const stat = statOf(pid);
  if (stat !== undefined) return `${bootId()}/${stat.started}`;
  if (process.platform === 'win32' || process.platform === 'linux') return '';
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

/** Linux: fields 3 (state) and 22 (start, in ticks since boot) of /proc/PID/stat, after the name in brackets. */
function statOf(pid: number): { state: string; started: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', started: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}
