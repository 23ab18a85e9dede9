// Twelve people at work while the database is locked, cancelled and ended under them (decision 026).
import { setTimeout as wait } from 'node:timers/promises';

import type postgres from 'postgres';

import { demoPeople } from '#app/server/demo/people.ts';
import type { Account } from '../e2e/accounts.ts';
import { visitor, type Visitor } from '../e2e/visitor.ts';
import { withPortalSql } from '../support/portal-sql.ts';
import type { PortalProcess } from '../support/portal-process.ts';
import type { Attack } from './attack.ts';

const others = `datname = current_database() and pid <> pg_backend_pid()`;
const disturbances: readonly ((sql: postgres.Sql) => Promise<unknown>)[] = [
  (sql) =>
    sql.begin(async (own) => {
      await own`lock table users in access exclusive mode`;
      await wait(24_000);
    }),
  (sql) =>
    forSeconds(24, () => sql.unsafe(`select pg_cancel_backend(pid) from pg_stat_activity where ${others}`)),
  (sql) =>
    forSeconds(12, () =>
      sql.unsafe(`select pg_terminate_backend(pid) from pg_stat_activity where ${others}`),
    ),
];

async function forSeconds(seconds: number, disturb: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    await disturb();
    await wait(100);
  }
}

export const attack: Attack = {
  promise: 'whoever is signed in is answered as himself, and everything is well as soon as the database is',
  async attack(portal) {
    const people = await signedIn(portal);
    const broken: string[] = [];
    let looks = 0;
    let refused = 0;
    let over = false;
    let isCalm = false;
    const look = async ({ name, address, ask }: (typeof people)[number]) => {
      while (!over) {
        const wasCalm = isCalm;
        const answer = await ask.get(address).catch(() => undefined);
        const page = (await answer?.text().catch(() => '')) ?? '';
        looks += 1;
        // The head of a page names whoever is signed in; its lists name others rightly.
        const head = page.slice(0, page.indexOf('</header>'));
        const named = demoPeople.filter((one) => one.name !== name && head.includes(`>${one.name}<`));
        if (answer?.status === 200 && !head.includes(`>${name}<`))
          broken.push(`${name} is not named at ${address}`);
        if (named.length > 0) broken.push(`${name} is taken for ${named.map((one) => one.name).join(', ')}`);
        if (answer?.status !== 200) {
          refused += 1;
          // What began in calm may end in the next disturbance.
          if (wasCalm && isCalm) broken.push(`${name} was answered ${answer?.status} when all was over`);
          // Who is sent to sign in was forgotten.
          if (answer?.status === 302) broken.push(`${name} was sent to ${answer.headers.get('location')}`);
        }
        await wait(50);
      }
    };
    const looking = people.map(look);
    await withPortalSql(portal.dataDir, async (sql) => {
      for (const disturb of disturbances) {
        isCalm = false;
        await disturb(sql);
        // What waited is told so within the bounds of statement and connection.
        await wait(12_000);
        isCalm = true;
        await wait(5_000);
      }
    });
    over = true;
    await Promise.all(looking);
    return {
      broken,
      tried: `${looks} looks by ${people.length} people, ${refused} of them refused meanwhile`,
    };
  },
};

async function signedIn(portal: PortalProcess): Promise<{ name: string; address: string; ask: Visitor }[]> {
  return Promise.all(
    demoPeople.map(async ({ name, kind, email }) => {
      const [door, address] =
        kind === 'staff'
          ? (['/can-bo/dang-nhap', '/can-bo'] as const)
          : (['/dang-nhap', '/tai-khoan'] as const);
      const account = email.replace('@demo.phuan', '') as Account;
      return { name, address, ask: await visitor(portal.url, account, door) };
    }),
  );
}
