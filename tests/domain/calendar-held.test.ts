// A day is made off while somebody promises a day by the calendar: whoever promised first is moved with the others.
import { randomUUID } from 'node:crypto';

import { beforeAll, expect, test } from 'vitest';

import { changeCalendar } from '#app/domain/calendar/change-calendar.server.ts';
import { actOnDossier } from '#app/domain/dossiers/act-on-dossier.server.ts';
import { answerSupplement } from '#app/domain/dossiers/answer-supplement.server.ts';
import { driverOf } from '#db/client.server.ts';
import { localDate } from '#catalog/local-date.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filedDossier,
  people,
  receiveDossier,
  slugs,
  testPortal,
  type TestPortal,
} from '../support/dossiers.ts';

const database = useDatabase();
const { an, administrator, civil, desk } = people;
let portal: TestPortal;
beforeAll(() => {
  portal = testPortal(database.db);
});

const seen = async (code: string) => ({ code, version: (await portal.find(code)).version });
const due = async (code: string) => localDate((await portal.find(code)).dueAt ?? new Date(0));

/** Of a procedure whose law counts five working days, anew after a supplement. */
async function filedOfFiveDays(): Promise<string> {
  const code = await filedDossier(portal, slugs.birth);
  const sql = database.owner.$client;
  const id = randomUUID();
  const change = { unit: 'working-day', value: 5, stages: [], after15: 'none', supplement: 'reset' };
  await sql`
    insert into procedure_revisions
    select (jsonb_populate_record(r, jsonb_build_object('id', ${id}::text, 'number', 1000 + (select count(*) from procedure_revisions),
      'body', jsonb_set(r.body, '{timeLimit}', (r.body -> 'timeLimit') || ${JSON.stringify(change)}::text::jsonb)))).*
    from procedure_revisions r join dossiers d on d.procedure_revision_id = r.id where d.code = ${code}`;
  await sql`update dossiers set procedure_revision_id = ${id} where code = ${code}`;
  return code;
}

/** While `work` waits for the row of `code`, which somebody holds, the day is made off: the change waits for `work`. */
async function madeOffMeanwhile<T>(date: string, code: string, work: () => Promise<T>): Promise<T> {
  const day = { date, kind: 'off', label: 'Nghỉ thử', legalBasis: 'thử', provisional: false } as const;
  const { working, changing } = await database.owner.transaction(async (tx) => {
    const holding = driverOf(tx);
    await holding`select 1 from dossiers where code = ${code} for update`;
    const waiting = async () =>
      (
        await holding`select 1 from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`
      ).length;
    const working = work();
    await expect.poll(waiting).toBe(1);
    const changing = changeCalendar(portal.deps, administrator, { do: 'save', day });
    await expect.poll(waiting).toBe(2);
    return { working, changing };
  });
  const outcome = await working;
  accepted(await changing);
  return outcome;
}

const openDayAgain = async (date: string) =>
  accepted(await changeCalendar(portal.deps, administrator, { do: 'remove', date }));

test('a dossier that is received meanwhile', async () => {
  const [first, second] = [await filedOfFiveDays(), await filedOfFiveDays()];
  accepted(await receiveDossier(portal.deps, desk, await seen(first)));
  const promised = await due(first);
  const act = await seen(second);
  accepted(await madeOffMeanwhile(promised, second, () => receiveDossier(portal.deps, desk, act)));
  expect(await due(first)).not.toBe(promised);
  expect(await due(second)).toBe(await due(first));
  await openDayAgain(promised);
});

test('a supplement that is answered meanwhile', async () => {
  const [first, second] = [await filedOfFiveDays(), await filedOfFiveDays()];
  const items = [{ target: 'field:requesterName', problem: 'wrong', note: '' }] as const;
  for (const code of [first, second]) {
    accepted(await receiveDossier(portal.deps, desk, await seen(code)));
    const ask = { event: 'request-supplement', reason: 'Chưa rõ', items, requestId: randomUUID() };
    accepted(await actOnDossier(portal.deps, civil, { ...(await seen(code)), ...ask }));
  }
  const answer = (code: string) =>
    answerSupplement(portal.deps, an, {
      code,
      requestId: randomUUID(),
      wire: { requesterName: 'Nguyễn Văn An' },
    });
  accepted(await answer(first));
  const promised = await due(first);
  accepted(await madeOffMeanwhile(promised, second, () => answer(second)));
  expect(await due(first)).not.toBe(promised);
  expect(await due(second)).toBe(await due(first));
  await openDayAgain(promised);
});
