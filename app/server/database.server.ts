// The database, whichever it is: the embedded server or DATABASE_URL, brought to this version's schema.
import { connect, type Database } from '#db/client.server.ts';
import { startEmbedded } from '#db/embedded.server.ts';
import { migrateDatabase } from '#db/migrate.server.ts';
import { hasDemoAccounts } from '#db/queries/people.server.ts';
import type { Config } from './config.server.ts';
import { progress, say } from './progress.ts';

export interface OpenDatabase {
  /** Under the application's role. */
  readonly db: Database;
  /** As the owner of the tables. */
  readonly ownerUrl: string;
  /** The embedded server's socket, by which `db` reaches it. */
  readonly socket: string | undefined;
  close(): Promise<void>;
}

/** @throws Error when it cannot be reached, is too old, or (live mode) holds demo accounts */
export async function openDatabase(config: Config, onLost: (why: string) => void): Promise<OpenDatabase> {
  const embedded =
    config.databaseUrl === undefined
      ? await progress('Khởi động cơ sở dữ liệu PostgreSQL đi kèm', () =>
          startEmbedded({ dataDir: config.dataDir, onProgress: (line) => say(`  ${line}`), onLost }),
        )
      : undefined;
  const url = config.databaseUrl ?? embedded?.url ?? '';
  let db: Database | undefined;
  const close = async () => {
    await db?.$client.end({ timeout: 5 });
    await embedded?.stop();
  };
  try {
    const { role } = await progress('Cập nhật cấu trúc cơ sở dữ liệu', () => migrateDatabase(url));
    db = connect(url, { role, socket: embedded?.socket });
    if (config.mode === 'live' && (await hasDemoAccounts(db))) {
      throw new Error(
        'cơ sở dữ liệu có tài khoản dùng thử (@demo.phuan) mà ai cũng biết mật khẩu. PORTAL_MODE=live cần một cơ sở dữ liệu không có chúng',
      );
    }
    return { db, ownerUrl: url, socket: embedded?.socket, close };
  } catch (error) {
    await close();
    throw error;
  }
}
