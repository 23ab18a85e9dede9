// A folder in memory for what the tests write and throw away: a clone of the test database is four hundred files, and on a disk
// making them costs more than many a test.
import { chmodSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const gibibyte = 1024 ** 3;

/** From now on this process and those it starts have their temporary files in memory, until it ends; where there is none, all stays as it is. */
export function useMemoryForTemporaryFiles(): void {
  if (process.env['TMPDIR'] !== undefined) return;
  const memory = roomInMemory();
  if (memory === undefined) return;
  const folder = mkdtempSync(join(memory, 'phu-an-tests-'));
  // As root the database runs as another user, who has to pass through.
  chmodSync(folder, 0o711);
  process.env['TMPDIR'] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

/**
 * @returns undefined where the system has no file system in memory, no program may run from it (the database's user may need
 *   copies of them), or it has no room for what a run holds at once
 */
function roomInMemory(): string | undefined {
  const place = '/dev/shm';
  try {
    const mounts = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .map((line) => line.split(' '));
    const [, , kind, options = ''] = mounts.findLast(([, mountedAt]) => mountedAt === place) ?? [];
    if (kind !== 'tmpfs' || options.split(',').includes('noexec')) return undefined;
    const { bavail, bsize } = statfsSync(place);
    const hasRoom = bavail * bsize >= 6 * gibibyte && process.availableMemory() >= 8 * gibibyte;
    return hasRoom ? place : undefined;
  } catch {
    return undefined;
  }
}
