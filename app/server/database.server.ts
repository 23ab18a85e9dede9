// The database, whichever it is: the embedded server or DATABASE_URL, brought to this version's schema.
import { databaseSecrets } from '#app/domain/personal-data/key-ring.server.ts';
import { scheduledJobNames } from '#app/operation/job-times.ts';
import { LoginRefused } from '#db/application-login.server.ts';
import { awaitsStandby, connect, jobBounds, pageBounds, type Database } from '#db/client.server.ts';
import { brokenInWords } from '#db/event-chains.server.ts';
import { startEmbedded } from '#db/embedded.server.ts';
import { watchServer } from '#db/watched-server.server.ts';
import { PoolerRefused, refuseUnfitPooler } from '#db/pooler.server.ts';
import { migrateDatabase, type Migrated } from '#db/migrate.server.ts';
import { hasDemoAccounts } from '#db/queries/people.server.ts';
import { storingIn } from '#db/files-stored-in.server.ts';
import { waitForTurnToStart } from '#db/turn-to-start.server.ts';
import { SettingProblem, type Config } from './config.server.ts';
import { expectOwnFolder, installationOf } from './folder-marker.server.ts';
import { progress, say } from './progress.ts';
import { readReleases } from './releases.server.ts';

export interface OpenDatabase {
  /** Under the application's login, for whoever waits for a page. */
  readonly db: Database;
  /** The same for work that nobody waits for: its statements may take long. */
  readonly jobs: Database;
  /**
   * Has somebody listen, on a connection of its own. After a restart of the server it is opened anew, in place of the one before: the
   * driver listens again by itself where the server was not away for long, and nothing is to be heard twice.
   */
  listen<T>(register: (listener: Database) => Promise<T>): Promise<T>;
  /** The same login, for the queue of jobs. */
  readonly jobsUrl: string;
  /** The embedded server's socket, by which `db` reaches it. */
  readonly socket: string | undefined;
  close(): Promise<void>;
}

/** Of the question whether it is there. */
const watchBounds = { statementMs: 5000, waitMs: 3000 };

export interface DatabaseEvents {
  /** The embedded server ended and is being started again, or that of DATABASE_URL does not answer. */
  down(why: string): void;
  up(): void;
  /** The embedded one did not come up again; for another it is waited. */
  lost(why: string): void;
}

/**
 * @param claims the data folder is taken for this database's though it says nothing of it
 * @throws Error when it cannot be reached, is too old, or (live mode) holds demo accounts
 * @throws SettingProblem where the data folder is not this database's; nothing is changed then
 */
export async function openDatabase(
  config: Config,
  events: DatabaseEvents,
  claims: { readonly isClaimed?: boolean } = {},
): Promise<OpenDatabase> {
  const embedded =
    config.databaseUrl === undefined
      ? await progress('Khởi động cơ sở dữ liệu PostgreSQL đi kèm', () =>
          startEmbedded({
            dataDir: config.dataDir,
            onProgress: (line) => say(`  ${line}`),
            onDown: (why) => events.down(why),
            onUp: () => events.up(),
            onLost: (why) => events.lost(why),
          }),
        )
      : undefined;
  const ownerUrl = config.databaseUrl ?? embedded?.url ?? '';
  const secrets = databaseSecrets(config.keys);
  const pools: Database[] = [];
  let watched: ReturnType<typeof watchServer> | undefined;
  const close = async () => {
    await watched?.stop();
    await Promise.all(pools.map((pool) => pool.$client.end({ timeout: 5 })));
    await embedded?.stop();
  };
  try {
    const { loginUrl = config.mode === 'demo' ? ownerUrl : refuseOwner(ownerUrl), carriedOver } =
      await progress('Cập nhật cấu trúc cơ sở dữ liệu', async () => {
        await expectOwnFolder(config, ownerUrl, claims);
        return migrateDatabase(ownerUrl, {
          ...secrets,
          loginUrl: config.appDatabaseUrl,
          queues: scheduledJobNames,
          release: readReleases()[0],
          installation: installationOf(config.dataDir),
        });
      }).catch((error: unknown) => {
        throw config.databaseUrl === undefined
          ? error
          : withSetting('DATABASE_URL', config.databaseUrl, error);
      });
    if (loginUrl === ownerUrl) say(`  Chú ý: ${worksAsOwner(ownerUrl)}`);
    if (carriedOver !== undefined) tellCarriedOver(carriedOver);
    const waitsForStandby = await awaitsStandby(ownerUrl);
    const open = (options: Parameters<typeof connect>[1], url = loginUrl) => {
      const pool = connect(url, {
        chains: secrets.chains,
        waitsForStandby,
        socket: embedded?.socket,
        ...options,
      });
      pools.push(pool);
      return pool;
    };
    const { pagesDatabaseUrl } = config;
    if (pagesDatabaseUrl !== undefined)
      await refuseUnfitPooler(pagesDatabaseUrl, loginUrl, pageBounds.statementMs).catch((error: unknown) => {
        throw withSetting('PAGES_DATABASE_URL', pagesDatabaseUrl, error);
      });
    const openForPages = (options: Parameters<typeof connect>[1]) =>
      pagesDatabaseUrl === undefined ? open(options) : open({ ...options, isPooled: true }, pagesDatabaseUrl);
    const db = openForPages({ bounds: pageBounds });
    // Connections are made when they are needed: jobs that run one after the other take one.
    const jobs = open({ bounds: jobBounds, max: 3 });
    let listener: Database | undefined;
    if (config.databaseUrl !== undefined) {
      const way = { bounds: watchBounds, max: 1 };
      watched = watchServer(
        pagesDatabaseUrl === undefined ? [open(way)] : [open(way), openForPages(way)],
        events,
      );
    }
    if (config.mode === 'live' && (await hasDemoAccounts(db))) {
      throw new Error(
        'cơ sở dữ liệu có tài khoản dùng thử (@demo.phuan) mà ai cũng biết mật khẩu. PORTAL_MODE=live cần một cơ sở dữ liệu không có chúng',
      );
    }
    return {
      db,
      jobs,
      async listen(register) {
        void listener?.$client.end({ timeout: 0 });
        const opened = open({ max: 1, doing: storingIn(config.files.place) });
        listener = opened;
        const registered = await register(opened);
        await watched?.hearBy(opened);
        return registered;
      },
      jobsUrl: loginUrl,
      socket: embedded?.socket,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Waits while another process of this portal starts: nobody meets half a catalog.
 * @returns lets the next one start, once all is there that a start brings
 * @throws SettingProblem where the database cannot be reached
 */
export async function takeTurnToStart(config: Config): Promise<() => Promise<void>> {
  // The embedded server is one process's own.
  if (config.databaseUrl === undefined) return async () => {};
  const { databaseUrl } = config;
  return waitForTurnToStart(databaseUrl, () =>
    say('· Một tiến trình khác của Cổng đang khởi động trên cùng cơ sở dữ liệu: đợi đến lượt'),
  ).catch((error: unknown) => {
    throw withSetting('DATABASE_URL', databaseUrl, error);
  });
}

/** Whoever finds a way to send a statement through a page would own every table. */
const worksAsOwner = (ownerUrl: string): string =>
  `DATABASE_URL: tài khoản ${new URL(ownerUrl).username} sở hữu các bảng mà không được tạo tài khoản khác (CREATEROLE), nên trang và tác vụ tự động sẽ chạy bằng quyền của chủ cơ sở dữ liệu. Hãy tạo một tài khoản thường trên máy chủ (CREATE ROLE ten_tai_khoan LOGIN PASSWORD '…') rồi đặt APP_DATABASE_URL`;

function refuseOwner(ownerUrl: string): never {
  throw new SettingProblem(worksAsOwner(ownerUrl));
}

function tellCarriedOver({ sealed, broken }: NonNullable<Migrated['carriedOver']>): void {
  if (sealed > 0) say(`  Đã niêm phong ${sealed} chuỗi sự kiện có từ trước bằng khóa của Cổng`);
  for (const link of broken)
    say(
      `  Chú ý: một chuỗi sự kiện có từ trước không còn nguyên vẹn nên không được niêm phong: ${brokenInWords(link)}`,
    );
}

/** Of the driver, of the network, and of a server that does not let in (SQLSTATE 08, 28) or has no such database (3D). */
const unreachable = /^(E[A-Z]{3,}|EAI_AGAIN|CONNECT(ION)?_[A-Z]+|(08|28|3D)\w{3})$/;

/** @returns in words and with the setting's name, what is wrong with where it leads; anything else as it is */
function withSetting(setting: string, databaseUrl: string, error: unknown): unknown {
  if (error instanceof LoginRefused || error instanceof PoolerRefused)
    return new SettingProblem(error.message, { cause: error });
  if (!(error instanceof Error && 'code' in error && unreachable.test(String(error.code)))) return error;
  const { host, pathname } = new URL(databaseUrl);
  return new SettingProblem(
    `${setting}: không kết nối được tới cơ sở dữ liệu ${decodeURIComponent(pathname.slice(1))} tại ${host} (${error.message}). Hãy xem lại địa chỉ, tên và mật khẩu trong ${setting}, và máy chủ PostgreSQL có đang chạy không`,
    { cause: error },
  );
}
