// Brings a database to the schema of this version. Any number of processes may start at once: one
// migrates, the others wait for it.
import { migrate } from 'drizzle-orm/postgres-js/migrator';

import { prepareApplicationLogin, type LoginWish } from './application-login.server.ts';
import type { ChainKeys } from './chain-keys.server.ts';
import { connect, type Database, type Sql } from './client.server.ts';
import { carryChainsOver, type CarriedOver } from './event-anchors.server.ts';
import { prepareQueues } from './job-queues.server.ts';
import { appliedMigrations, knownMigrations, migrationsFolder } from './migrations.server.ts';
import { compareVersions, type Release } from '../app/operation/releases.ts';
import { findPortalVersion, putPortalVersion } from './queries/portal-version.server.ts';
import { followFigures, markOutdated } from './queries/figures.server.ts';

/** An arbitrary number that means "the portal's migrations" among the server's advisory locks. */
const migrationLock = 349_2018;
const oldestServer = 150_000;

/** What the database is given of the portal's key ring. */
export interface DatabaseSecrets extends Pick<LoginWish, 'passwordOf'> {
  readonly chains: ChainKeys;
}

export interface Migrated {
  /** The address under which pages and jobs work; undefined when the owner may not make logins and none was given. */
  readonly loginUrl: string | undefined;
  /** When chains of an earlier release were sealed at this start. */
  readonly carriedOver: CarriedOver | undefined;
}

/**
 * @param url the database, as the owner of its tables: nothing of it is open any more afterwards
 * @param options `loginUrl`: the address with a login that somebody made; `queues`: the names of the scheduled jobs; `release`: of this
 *   code, which is remembered; `installation`: the id of a database that has none yet
 * @throws Error when the server is older than PostgreSQL 15 or does not speak UTF-8, the database is of a build before the first
 *   release, this code may not work on it any more, or a migration fails
 *   (each start's migrations are one transaction: all of them or none)
 * @throws LoginRefused
 */
export async function migrateDatabase(
  url: string,
  options: DatabaseSecrets & {
    readonly loginUrl?: string | undefined;
    readonly queues?: readonly string[];
    readonly release?: Pick<Release, 'version' | 'runsWith'>;
    readonly installation?: string | undefined;
  },
): Promise<Migrated> {
  const { chains, passwordOf, release } = options;
  // One connection: the lock belongs to it, and goes with it if the process dies.
  const db = connect(url, { max: 1, chains });
  const sql = db.$client;
  try {
    const [server] = await sql<{ version: string; encoding: string }[]>`
      select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding`;
    if (server === undefined || Number(server.version) < oldestServer) {
      throw new Error('cổng cần PostgreSQL từ bản 15 trở lên');
    }
    if (server.encoding !== 'UTF8')
      throw new Error(`cơ sở dữ liệu dùng bảng mã ${server.encoding}; cổng cần UTF8`);

    await sql`select pg_advisory_lock(${migrationLock})`;
    await refuseUnreleased(sql);
    if (release !== undefined) await refuseOlder(db, release.version);
    await sql`select set_config('portal.installation', ${options.installation ?? ''}, false)`;
    await migrate(db, { migrationsFolder });
    const carriedOver = await carryChainsOver(db);
    await markOutdated(db);
    await followFigures(db);
    const loginUrl = await prepareApplicationLogin(sql, url, { given: options.loginUrl, passwordOf });
    if (options.queues !== undefined) await prepareQueues(sql, url, loginUrl, options.queues);
    if (release !== undefined) await putPortalVersion(db, release);
    return { loginUrl, carriedOver };
  } finally {
    await sql.end();
  }
}

/** A database that was migrated before the migrations were squashed (decision 114) has other tables than the first of them makes. */
async function refuseUnreleased(sql: Sql): Promise<void> {
  const [first] = (await appliedMigrations(sql)) ?? [];
  if (first === undefined || first.hash === knownMigrations()[0]?.hash) return;
  throw new Error(
    'cơ sở dữ liệu này do một bản dựng trước bản phát hành đầu tiên tạo ra, không nâng cấp được; hãy dùng một cơ sở dữ liệu trống (bản chạy thử: xóa thư mục dữ liệu)',
  );
}

/** Older processes may go on beside a newer schema as long as its release says so. */
async function refuseOlder(db: Database, version: string): Promise<void> {
  const there = await findPortalVersion(db);
  if (there === undefined || compareVersions(version, there.runsWith) >= 0) return;
  throw new Error(
    `cơ sở dữ liệu đã được nâng cấp lên phiên bản ${there.schemaOf}; phiên bản ${version} không chạy được trên đó. Hãy chạy phiên bản ${there.runsWith} trở lên, hoặc phục hồi bản sao lưu lấy trước khi nâng cấp`,
  );
}
