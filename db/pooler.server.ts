// Whether a pooler (PgBouncer) between the pages and the server gives them what they count on. It lends a connection for one transaction:
// what belongs to a connection, a bound, a prepared statement, has to be seen to by the pooler (decision 135).
import { randomBytes } from 'node:crypto';

import { connect } from './client.server.ts';

/** What a pooler has wrong. Its message is Vietnamese and begins with the setting. */
export class PoolerRefused extends Error {}

/**
 * @param url through the pooler
 * @param loginUrl straight to the server, under the login of pages and jobs
 * @param mostMs the longest that a statement of a page may run
 * @throws PoolerRefused with what is to be done; whatever the driver throws where nobody answers
 */
export async function refuseUnfitPooler(url: string, loginUrl: string, mostMs: number): Promise<void> {
  if (new URL(url).username !== new URL(loginUrl).username)
    throw new PoolerRefused(
      `PAGES_DATABASE_URL: phải dùng cùng tài khoản với APP_DATABASE_URL (${decodeURIComponent(new URL(loginUrl).username)})`,
    );
  const direct = connect(loginUrl, { max: 1 });
  const [first, second] = [
    connect(url, { max: 1, isPooled: true }),
    connect(url, { max: 1, isPooled: true }),
  ];
  try {
    const key = randomBytes(6).readUIntBE(0, 6);
    await direct.$client`select pg_advisory_lock(${key})`;
    const [there] = await first.$client<{ isFree: boolean; bound: number }[]>`
      select pg_try_advisory_xact_lock(${key}) as "isFree",
        (select setting::int from pg_settings where name = 'statement_timeout') as bound`;
    if (there?.isFree !== false)
      throw new PoolerRefused('PAGES_DATABASE_URL: phải dẫn tới cùng một cơ sở dữ liệu với DATABASE_URL');
    if (there.bound < 1 || there.bound > mostMs)
      throw new PoolerRefused(
        `PAGES_DATABASE_URL: một câu lệnh của trang phải bị dừng sau ${mostMs / 1000} giây, ở đây là ${there.bound === 0 ? 'không bao giờ' : `${there.bound / 1000} giây`}. Hãy thêm connect_query='set statement_timeout = ${mostMs}' vào dòng của cơ sở dữ liệu trong pgbouncer.ini`,
      );
    await refuseForgetful(first.$client, second.$client);
  } finally {
    await Promise.all([direct, first, second].map(({ $client }) => $client.end({ timeout: 1 })));
  }
}

type Sql = ReturnType<typeof connect>['$client'];

/** A statement that was prepared over one connection of the server is asked for over another, which the first one's is lent away from. */
async function refuseForgetful(one: Sql, other: Sql): Promise<void> {
  const where = async (sql: Sql) => {
    const [row] = await sql.unsafe<{ pid: number }[]>('select pg_backend_pid() as pid, $1::int as n', [1], {
      prepare: true,
    });
    return row?.pid;
  };
  try {
    for (let tries = 0; tries < 5; tries += 1) {
      const before = await where(one);
      const after = await other.begin(async (tx) => {
        await tx`select 1`;
        return where(one);
      });
      if (before !== after) return;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // There is none of that name, or there is one already.
    if (code !== '26000' && code !== '42P05') throw error;
    throw new PoolerRefused(
      'PAGES_DATABASE_URL: máy trung gian không giữ câu lệnh đã chuẩn bị. Hãy dùng PgBouncer 1.21 trở lên với max_prepared_statements lớn hơn 0',
      { cause: error },
    );
  }
}
