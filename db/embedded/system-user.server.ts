// PostgreSQL refuses to run as root. Where the portal itself is started as root (a container, a fresh
// server), the database runs as another user of the system, chosen here.
import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** Whom a program of the database runs as; undefined: as the portal itself. */
export type RunAs = { readonly uid: number; readonly gid: number } | undefined;

const ownUser = 'phu-an-portal';

/**
 * Chooses the user for a database whose data may already lie in `data`.
 * @throws Error when the portal is root and no other user can be had
 */
export function chooseUser(data: string): RunAs {
  if (process.getuid?.() !== 0) return undefined;
  const owner = ownerOf(data);
  // Data once written belongs to a user, and only he can open it: he stays the database's user.
  if (owner !== undefined && owner.uid !== 0) return owner;
  return findUser(ownUser) ?? findUser('postgres') ?? createUser() ?? findUser('nobody') ?? noUser();
}

/** What makes a child process run as that user. */
export function identity(as: RunAs): { uid?: number; gid?: number } {
  return as === undefined ? {} : { uid: as.uid, gid: as.gid };
}

/** Can that user enter `directory`? As root, a clone under a closed home directory cannot be entered by others. */
export function canEnter(as: RunAs, directory: string): boolean {
  if (as === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], { cwd: '/', ...identity(as) }).status === 0;
}

function ownerOf(path: string): RunAs {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? undefined : { uid: stat.uid, gid: stat.gid };
}

function findUser(name: string): RunAs {
  try {
    const ask = (flag: string) =>
      Number.parseInt(
        execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
        10,
      );
    const user = { uid: ask('-u'), gid: ask('-g') };
    return Number.isNaN(user.uid) || Number.isNaN(user.gid) ? undefined : user;
  } catch {
    return undefined;
  }
}

function createUser(): RunAs {
  const made = spawnSync(
    'useradd',
    ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', ownUser],
    {
      stdio: 'ignore',
    },
  );
  return made.status === 0 ? findUser(ownUser) : undefined;
}

function noUser(): never {
  throw new Error(
    `PostgreSQL không chạy được bằng root và không tìm thấy người dùng nào khác. Hãy tạo một người dùng (useradd --system ${ownUser}), ` +
      'chạy cổng bằng người dùng khác, hoặc đặt DATABASE_URL.',
  );
}
