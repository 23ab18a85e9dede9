// The tables of pg-boss, which makes one for each queue: made by the owner at the start, so that what runs the jobs need not be him.
import PgBoss from 'pg-boss';
import type postgres from 'postgres';

/** What pg-boss asks for by itself, to make jobs of what is scheduled. */
const ownQueues = ['__pgboss__send-it'];

/**
 * @param sql as the owner, under the migrations' lock
 * @param loginUrl whose login runs the jobs; undefined: the owner himself
 * @param names of the queues
 */
export async function prepareQueues(
  sql: postgres.Sql,
  ownerUrl: string,
  loginUrl: string | undefined,
  names: readonly string[],
): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    application_name: 'phu-an-portal-jobs',
    max: 1,
    supervise: false,
    schedule: false,
  });
  let fault: Error | undefined;
  boss.on('error', (error) => (fault = error));
  try {
    await boss.start();
    for (const name of [...ownQueues, ...names]) await boss.createQueue(name);
  } finally {
    await boss.stop({ graceful: false });
  }
  if (fault !== undefined) throw fault;
  if (loginUrl === undefined) return;
  const login = `"${decodeURIComponent(new URL(loginUrl).username).replaceAll('"', '""')}"`;
  await sql.begin(async (tx) => {
    await tx.unsafe(`
      grant usage on schema pgboss to ${login};
      grant select, insert, update, delete on all tables in schema pgboss to ${login}`);
  });
}
