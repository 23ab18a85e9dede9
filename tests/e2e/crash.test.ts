// The portal is killed in the middle of filings, notifications and decisions, and started again on the same data:
// of each there is all or nothing, and asked again it happens once.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import type postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { isAlive } from '#db/embedded/owner-lock.server.ts';
import { findForm } from '#forms/index.ts';
import { copyDemoData } from '../support/demo-data.ts';
import { startPortal, type StartedPortal } from '../support/portal-process.ts';
import { withPortalSql } from '../support/portal-sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { codeIn, filledDraft, goToPay, sendDraft, visitor } from './visitor.ts';
import { expectWholes, traces, wholeSlug } from './whole-dossiers.ts';

const form = findForm('trich-luc-ho-tich');
if (form === undefined) throw new Error('no such form');

const folder = temporaryFolder();
let portal: StartedPortal;

beforeAll(async () => {
  await copyDemoData(folder.path);
  portal = await startPortal(folder.path);
});
afterAll(async () => {
  portal.child.kill('SIGTERM');
  await portal.ended;
  folder.remove();
});

const withSql = <T>(work: (sql: postgres.Sql) => Promise<T>) => withPortalSql(folder.path, work);

function expectSoundChains(): void {
  const ran = spawnSync(process.execPath, ['scripts/command.mjs', 'app/server/verify-audit.ts'], {
    env: { ...process.env, VITEST: '', PORTAL_DATA_DIR: folder.path },
    encoding: 'utf8',
  });
  expect(ran.stderr + ran.stdout).toMatch(/every chain holds/);
  expect(ran.status).toBe(0);
}

interface Prepared {
  /** Where each dossier stands once its request is through. */
  readonly afterwards: ReadonlyMap<string, string>;
  /** Each changes one dossier by one step; sent again it changes nothing more. */
  readonly requests: readonly (() => Promise<Response>)[];
}

const people = () =>
  Promise.all([
    visitor(portal.url, 'nguyen.van.an', '/dang-nhap'),
    visitor(portal.url, 'motcua', '/can-bo/dang-nhap'),
  ]);

/** A third of the dossiers is about to be filed, a third about to be paid, a third about to be received. */
async function prepare(count: number): Promise<Prepared> {
  const [an, desk] = await people();
  const requests: (() => Promise<Response>)[] = [];
  const afterwards = new Map<string, string>();
  for (let number = 0; number < count * 3; number += 1) {
    const tasks = await filledDraft(an, wholeSlug, form!);
    const code = codeIn(tasks);
    afterwards.set(code, ['payment-required', 'submitted', 'received'][number % 3] ?? '');
    if (number % 3 === 0) {
      const page = `${tasks}/kiem-tra`;
      const hidden = await an.hidden(page);
      requests.push(() => an.post(page, { ...hidden, accepted: 'on', intent: 'submit' }));
      continue;
    }
    await sendDraft(an, tasks);
    const gateway = await goToPay(an, code);
    const pay = () => an.post(gateway, { choice: 'pay' });
    if (number % 3 === 1) {
      requests.push(pay);
      continue;
    }
    await pay();
    const decision = `/can-bo/ho-so/${code}/tiep-nhan`;
    const hidden = await desk.hidden(decision);
    requests.push(() => desk.post(decision, { ...hidden, intent: 'decide' }));
  }
  return { requests, afterwards };
}

/** Sends everything at once and kills the portal as soon as some are answered. */
async function killDuring({ requests }: Prepared, answered: number, kill: () => void): Promise<void> {
  let left = answered;
  await Promise.allSettled(
    requests.map(async (send) => {
      await send();
      left -= 1;
      if (left === 0) kill();
    }),
  );
  await portal.ended;
}

const databasePid = () => {
  const place = JSON.parse(readFileSync(`${folder.path}/postgres.json`, 'utf8')) as { place: string | null };
  return Number.parseInt(readFileSync(`${place.place ?? folder.path}/postgres/postmaster.pid`, 'utf8'), 10);
};

test('killed together with its database in the middle of filings, payments and decisions, the portal holds each of them whole or not at all, and what was under way happens once when it is asked again', async () => {
  const prepared = await prepare(3);
  const { requests, afterwards } = prepared;
  const port = new URL(portal.url).port;
  await killDuring(prepared, 3, () => {
    process.kill(databasePid(), 'SIGKILL');
    portal.child.kill('SIGKILL');
  });
  // Where the browsers of those who asked will find it again.
  portal = await startPortal(folder.path, { PORT: port });
  expect(await withSql(expectWholes)).toHaveLength(9);
  const answers = await Promise.all([...requests, ...requests].map((send) => send()));
  expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  // A notification that was lost is sent again by the gateway; here it loses its patience at once.
  await withSql(
    (sql) => sql`update stand_in_transactions set ipn_next_at = answered_at where ipn_next_at is not null`,
  );
  const stands = async () =>
    new Map(
      (await withSql(traces))
        .filter(({ code }) => afterwards.has(code))
        .map(({ code, state }) => [code, state]),
    );
  await expect.poll(stands, { timeout: 20_000, interval: 250 }).toEqual(afterwards);
  await withSql(expectWholes);
  expectSoundChains();
}, 90_000);

test('asked to stop, it ends with 0 and leaves no database server behind', async () => {
  const pid = databasePid();
  expect(isAlive(pid)).toBe(true);
  portal.child.kill('SIGTERM');
  expect(await portal.ended).toBe(0);
  expect(isAlive(pid)).toBe(false);
});
