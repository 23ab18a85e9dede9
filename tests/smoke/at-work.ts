// Three residents file and two desks receive, each one after the other, until it is over; whoever is not answered asks again with what he
// had sent. What they were answered is compared with what the database holds.
import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

import postgres from 'postgres';

import { findForm, type FormDefinition } from '#forms/index.ts';
import { codeIn, cookiesOf, filledDraft, sendDraft, visitorWith, type Visitor } from '../e2e/visitor.ts';
import { wholeSlug } from '../e2e/whole-dossiers.ts';
import { atLive, livePassword } from './live-commune.ts';

const form = findForm('trich-luc-ho-tich') as FormDefinition;

export interface Work {
  /** Codes of what residents were told is filed, with the moment. */
  readonly filed: ReadonlyMap<string, number>;
  /** Codes of what a desk was told is received. */
  readonly received: ReadonlySet<string>;
  /** How often somebody was not answered, or told to come again. */
  unanswered(): number;
  /** Everybody ends what he began. */
  end(): Promise<void>;
}

export async function signIn(url: string, account: string, door: string): Promise<string> {
  const reply = await fetch(new URL(door, url), {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: url },
    body: new URLSearchParams({ email: atLive(account), password: livePassword }),
  });
  const cookies = cookiesOf(reply);
  if (reply.status !== 303 || cookies === '') throw new Error(`${account} was not let in: ${reply.status}`);
  return cookies;
}

export async function goToWork(url: string): Promise<Work> {
  let unanswered = 0;
  let isOver = false;
  const patient: typeof fetch = async (address, init) => {
    for (;;) {
      const reply = await fetch(address, { ...init, signal: AbortSignal.timeout(30_000) }).catch(
        () => undefined,
      );
      if (reply !== undefined && reply.status < 500) return reply;
      unanswered += 1;
      await wait(150);
    }
  };
  const enter = async (account: string, door: string) =>
    visitorWith(url, await signIn(url, account, door), { send: patient });
  const residents = await Promise.all(
    // The third shares an account, as a family does.
    ['nguyen.van.an', 'tran.thi.binh', 'tran.thi.binh'].map((account) => enter(account, '/dang-nhap')),
  );
  const desks = await Promise.all(['motcua', 'motcua'].map((account) => enter(account, '/can-bo/dang-nhap')));
  const filed = new Map<string, number>();
  const received = new Set<string>();

  const file = async (resident: Visitor) => {
    while (!isOver) {
      const tasks = await filledDraft(resident, wholeSlug, form);
      const reply = await sendDraft(resident, tasks);
      if (reply.status !== 303) throw new Error(`${tasks} was not taken: ${reply.status}`);
      filed.set(codeIn(tasks), Date.now());
    }
  };
  const receive = async (desk: Visitor) => {
    for (let at = 0; !isOver || at < filed.size; at += 1) {
      while (at >= filed.size && !isOver) await wait(20);
      const code = [...filed.keys()][at];
      if (code === undefined) return;
      const page = `/can-bo/ho-so/${code}/tiep-nhan`;
      const reply = await desk.post(page, { ...(await desk.hidden(page)), intent: 'decide' });
      if (reply.status === 303) received.add(code);
    }
  };
  const work = Promise.all([...residents.map(file), ...desks.map(receive)]);
  work.catch(() => {});
  return {
    ...{ filed, received },
    unanswered: () => unanswered,
    async end() {
      isOver = true;
      await work;
    },
  };
}

/** @returns what is wrong, a sentence each */
export async function compare(
  ownerUrl: string,
  { filed, received }: Pick<Work, 'filed' | 'received'>,
): Promise<readonly string[]> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  const wrong: string[] = [];
  const rows = await sql<
    { code: string; state: string; number: string | null; counted: number; events: number }[]
  >`
    select code, state, register_number as number, event_count as counted,
      (select count(*)::int from dossier_events e where e.dossier_id = d.id) as events from dossiers d`;
  const all = new Map(rows.map((row) => [row.code, row]));
  for (const code of filed.keys()) {
    const state = all.get(code)?.state;
    if (state === undefined || state === 'draft') wrong.push(`${code} was filed, and is ${state ?? 'gone'}`);
  }
  for (const code of received) {
    const row = all.get(code);
    if (row?.state !== 'received' || row.number === null)
      wrong.push(`${code} was received, and is ${row?.state ?? 'gone'} under ${row?.number ?? 'no number'}`);
  }
  for (const { code, counted, events } of rows)
    if (counted !== events) wrong.push(`${code} counts ${counted} events and has ${events}`);
  const registers = await sql<{ day: string; serials: readonly number[] }[]>`
    select left(register_number, -5) as day, array_agg(right(register_number, 4)::int order by register_number) as serials
    from dossiers where register_number is not null group by day`;
  for (const { day, serials } of registers)
    if (serials.some((serial, at) => serial !== at + 1))
      wrong.push(`numbers of ${day}: ${serials.join(' ')}`);
  const twice = await sql`
    select name from pgboss.job where singleton_on is not null
    group by name, singleton_key, singleton_on having count(*) > 1`;
  if (twice.length > 0) wrong.push(`jobs were made twice: ${JSON.stringify(twice)}`);
  await sql.end();
  return wrong;
}

/** @throws Error with what it said, where a chain does not hold */
export async function verifyChains(
  settings: Readonly<Record<string, string>>,
  dataDir: string,
): Promise<void> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['scripts/command.mjs', 'app/server/verify-audit.ts'],
    { env: { ...process.env, VITEST: '', NODE_ENV: 'production', ...settings, PORTAL_DATA_DIR: dataDir } },
  );
  if (!stdout.includes('every chain holds')) throw new Error(stdout);
}
