// One act on many dossiers: previewed, done each for itself, gone on with after a crash, and never twice.
import { randomUUID } from 'node:crypto';

import { beforeAll, describe, expect, test } from 'vitest';

import { forgetBatches } from '#app/domain/batches/forget-batches.server.ts';
import { previewBatch } from '#app/domain/batches/preview-batch.server.ts';
import {
  openBatchPapers,
  readBatch,
  readBatches,
  readUndone,
} from '#app/domain/batches/read-batches.server.ts';
import { runBatches } from '#app/domain/batches/run-batches.server.ts';
import { startBatch } from '#app/domain/batches/start-batch.server.ts';
import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { Wire } from '#forms/index.ts';
import { labelledOptions } from '#forms/lists/index.ts';
import { batchBounds, type BatchAct } from '#app/lists/batches.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filedDossier,
  pdf,
  people,
  receiveDossier,
  slugs,
  testPortal,
  type TestPortal,
} from '../support/dossiers.ts';
import { readPdf } from '../support/read-pdf.ts';
import { signedOnPaper } from '../support/signed-on-paper.ts';

const database = useDatabase();
const { desk, civil, land, head } = people;
let portal: TestPortal;

const receiving: BatchAct = { kind: 'step', event: 'receive' };
const takingOver: BatchAct = { kind: 'step', event: 'take-over' };

beforeAll(() => {
  portal = testPortal(database.db);
});

const file = (count: number) =>
  Promise.all(Array.from({ length: count }, () => filedDossier(portal, slugs.birth)));

async function withVersions(codes: readonly string[]) {
  return Promise.all(codes.map(async (code) => ({ code, version: (await portal.find(code)).version })));
}

async function receive(actor: Staff, code: string): Promise<void> {
  const { version } = await portal.find(code);
  accepted(await receiveDossier(portal.deps, actor, { code, version }));
}

const start = async (actor: Staff, act: BatchAct, codes: readonly string[], reason?: string) =>
  startBatch(portal.deps, actor, {
    ...{ act, items: await withVersions(codes), requestId: randomUUID(), list: '', reason },
  });

const batchOf = async (actor: Staff, id: string) =>
  accepted(await readBatch(portal.deps, actor, { id })).batch;

/** Events and mails of a dossier, by their names. */
async function trail(code: string) {
  const { id } = await portal.find(code);
  const sql = database.db.$client;
  const events = await sql<{ event: string }[]>`
    select event from dossier_events where dossier_id = ${id} order by sequence`;
  const mails = await sql<{ kind: string }[]>`
    select kind from outbox where dedupe_key like ${`%:${id}:%`} order by id`;
  return { events: events.map(({ event }) => event), mails: mails.map(({ kind }) => kind) };
}

/** As if the process died when it writes down what became of an item: the step itself is done. */
function dying(deps: Deps, after: number): Deps {
  let left = after;
  const db = new Proxy(deps.db, {
    get(target, property) {
      if (property === 'with') {
        if (left === 0) throw new Error('killed');
        left -= 1;
      }
      return Reflect.get(target, property) as unknown;
    },
  });
  return { ...deps, db };
}

/** The time passes after which a process without a sign of life counts as gone. */
const leaseRunsOut = () =>
  database.owner
    .$client`update batches set leased_until = now() - interval '1 second' where leased_until is not null`;

test('a process that is killed in the middle leaves a batch that goes on: each once, and what fails says why', async () => {
  const codes = await file(6);
  const { id } = accepted(await start(desk, receiving, codes));
  // A colleague is faster with one of them.
  const faster = codes[4] ?? '';
  await receive(civil, faster);

  await expect(runBatches(dying(portal.deps, 2))).rejects.toThrow('killed');
  const halfway = await batchOf(desk, id);
  expect([halfway.done, halfway.undone, halfway.finishedAt]).toEqual([2, 0, undefined]);
  expect((await portal.find(codes[2] ?? '')).state).toBe('received');
  // As long as the other might live, nobody works on it beside him.
  expect(await runBatches(portal.deps)).toBe(0);
  await leaseRunsOut();
  expect(await runBatches(portal.deps)).toBe(4);

  const ended = await batchOf(desk, id);
  expect([ended.size, ended.done, ended.undone]).toEqual([6, 5, 1]);
  expect(ended.finishedAt).toBeInstanceOf(Date);
  expect(ended.items.find(({ code }) => code === faster)).toMatchObject({
    outcome: 'refused',
    told: expect.stringContaining('Tiếp nhận hồ sơ – Phạm Văn Dũng') as string,
  });
  for (const code of codes)
    expect(await trail(code)).toEqual({
      events: ['submit', 'receive'],
      mails: ['dossier-submitted', 'dossier-received'],
    });
  const numbers = await Promise.all(codes.map(async (code) => (await portal.find(code)).registerNumber));
  expect(new Set(numbers).size).toBe(6);
  // What was not done can be done again, by what may be done with it now.
  const undone = accepted(await readUndone(portal.deps, desk, { id }));
  expect(undone).toMatchObject({ codes: [faster], act: receiving });
  expect(await runBatches(portal.deps)).toBe(0);
});

test('two processes at once share the batches, and none does what the other does', async () => {
  const [some, others] = [await file(4), await file(4)];
  const ids = [
    accepted(await start(desk, receiving, some)).id,
    accepted(await start(civil, receiving, others)).id,
  ];
  const worked = await Promise.all([runBatches(portal.deps), runBatches(portal.deps)]);
  expect(worked[0] + worked[1]).toBe(8);
  expect([(await batchOf(desk, ids[0] ?? '')).done, (await batchOf(civil, ids[1] ?? '')).done]).toEqual([
    4, 4,
  ]);
});

describe('before it begins', () => {
  test('what is offered comes from the table: for each act how many, and of the others why not', async () => {
    const [fresh = '', held = ''] = await file(2);
    await receive(desk, held);
    const { version } = await portal.find(held);
    accepted(await actOnDossier(portal.deps, civil, { code: held, version, event: 'start-processing' }));
    const preview = async (actor: Staff, act?: BatchAct) =>
      accepted(await previewBatch(portal.deps, actor, { codes: [fresh, held], whole: false, list: '', act }))
        .preview;

    const atDesk = await preview(desk);
    expect(atDesk.act).toEqual(receiving);
    expect(atDesk.acts).toContainEqual({ act: receiving, possible: 1 });
    expect(atDesk.acts).toContainEqual({ act: { kind: 'print', paper: 'receipt' }, possible: 1 });
    // What needs an answer for each is not offered.
    expect(JSON.stringify(atDesk.acts)).not.toMatch(/request-supplement|refuse|complete|submit-result/);
    expect(atDesk.candidates.map(({ item, whyNot, unseen }) => [item.code, whyNot, unseen])).toEqual([
      [fresh, undefined, true],
      [held, 'Đang ở trạng thái “Đang xử lý”.', true],
    ]);
    const taken = await preview(civil, { kind: 'step', event: 'take' });
    expect(taken.candidates.find(({ item }) => item.code === held)?.whyNot).toBe(
      'Bạn đang thụ lý hồ sơ này.',
    );
    // Whoever may not see them chooses nothing.
    expect((await preview(land)).candidates).toEqual([]);
  });

  test('all of a list is what the list holds, up to its bound', async () => {
    const { preview } = accepted(
      await previewBatch(portal.deps, desk, { codes: [], whole: true, list: 'viec=moi-gui' }),
    );
    expect(preview.total).toBe(preview.candidates.length);
    expect(preview.candidates.every(({ item }) => item.state === 'submitted')).toBe(true);
    const tooMany = Array.from({ length: batchBounds.dossiers + 1 }, (_, n) => ({
      code: `PA-${n}`,
      version: 1,
    }));
    expect(
      await startBatch(portal.deps, desk, {
        ...{ act: receiving, items: tooMany, requestId: randomUUID(), list: '' },
      }),
    ).toMatchObject({ ok: false, refusal: { message: expect.stringContaining('200') as string } });
  });

  test('a label is put on many, made where there is none yet, and taken off again; dossiers stay as they are', async () => {
    const codes = await file(2);
    const before = await withVersions(codes);
    const putting: BatchAct = { kind: 'label', labelling: 'put-on' };
    const taking: BatchAct = { kind: 'label', labelling: 'take-off' };
    const run = async (act: BatchAct, wire: Wire) => {
      const started = await startBatch(portal.deps, desk, {
        ...{ act, items: before, requestId: randomUUID(), list: '', wire },
      });
      if (started.ok) await runBatches(portal.deps);
      return started;
    };
    expect(await run(putting, {})).toMatchObject({
      refusal: { code: 'invalid', problems: [{ path: 'label' }] },
    });
    const { id } = accepted(await run(putting, { newLabel: 'đợt tháng 11' }));
    expect(await batchOf(desk, id)).toMatchObject({ done: 2, act: putting });
    const { preview } = accepted(
      await previewBatch(portal.deps, desk, { codes, whole: false, list: '', act: taking }),
    );
    const label = preview.candidates[0]?.item.labels[0];
    expect(preview.candidates.map(({ item }) => item.labels)).toEqual([[label], [label]]);
    expect(label?.name).toBe('đợt tháng 11');
    accepted(await run(taking, { label: label?.id ?? '' }));
    const after = accepted(
      await previewBatch(portal.deps, desk, { codes, whole: false, list: '', act: taking }),
    );
    expect(after.preview.candidates.map(({ whyNot }) => whyNot)).toEqual(
      codes.map(() => 'Hồ sơ không mang nhãn nào.'),
    );
    expect(await withVersions(codes)).toEqual(before);
  });

  test('one reason for all is asked at once, and nothing is written without it', async () => {
    const codes = await file(2);
    for (const { code, version } of await withVersions(codes))
      accepted(await actOnDossier(portal.deps, desk, { code, version, event: 'take' }));
    const refused = await start(civil, takingOver, codes, '  ');
    expect(refused).toMatchObject({
      ok: false,
      refusal: {
        code: 'invalid',
        problems: [{ path: 'reason', message: 'Hãy ghi rõ lý do để đồng nghiệp biết.' }],
      },
    });
    const { id } = accepted(await start(civil, takingOver, codes, 'Chia lại việc trong tổ'));
    await runBatches(portal.deps);
    expect(await batchOf(civil, id)).toMatchObject({ done: 2, reason: 'Chia lại việc trong tổ' });

    // So is the colleague to whom they go; whoever cannot take one of them is refused there alone.
    const handing: BatchAct = { kind: 'step', event: 'hand-over' };
    const other = (await file(1))[0] ?? '';
    const all = [...codes, other];
    const { preview } = accepted(
      await previewBatch(portal.deps, head, { codes: all, whole: false, list: '', act: handing }),
    );
    const offered = preview.asks?.flatMap((field) =>
      field.kind === 'select' ? labelledOptions(field.options) : [],
    );
    expect(offered?.map(({ value }) => value).sort()).toEqual([civil.userId, desk.userId].sort());
    expect(offered?.find(({ value }) => value === civil.userId)?.label).toMatch(
      /nhận được 1 trong 3 hồ sơ này/,
    );
    const request = async (colleague: string) => ({
      ...{ act: handing, items: await withVersions(all), requestId: randomUUID(), list: '' },
      ...{ reason: 'Chia đều việc', wire: { colleague } },
    });
    expect(await startBatch(portal.deps, head, await request(''))).toMatchObject({
      refusal: { code: 'invalid', problems: [{ path: 'colleague' }] },
    });
    const handed = accepted(await startBatch(portal.deps, head, await request(civil.userId)));
    await runBatches(portal.deps);
    const ended = await batchOf(head, handed.id);
    expect([ended.done, ended.undone]).toEqual([1, 2]);
    expect(ended.items.find(({ code }) => code === codes[0])?.told).toContain('không nhận được hồ sơ này');
    expect((await portal.find(other)).holderId).toBe(civil.userId);
    for (const code of codes) expect((await portal.find(code)).holderId).toBe(civil.userId);
  });

  test('sent twice it begins once; to others it is not there', async () => {
    const codes = await file(1);
    const request = { act: receiving, items: await withVersions(codes), requestId: randomUUID(), list: '' };
    const first = accepted(await startBatch(portal.deps, desk, request));
    expect(accepted(await startBatch(portal.deps, desk, request)).id).toBe(first.id);
    expect(await startBatch(portal.deps, civil, request)).toMatchObject({ ok: false });
    expect(await readBatch(portal.deps, civil, { id: first.id })).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect((await readBatches(portal.deps, desk)).filter(({ id }) => id === first.id)).toHaveLength(1);
    await runBatches(portal.deps);
  });
});

test('one that fails keeps no other from its turn, is told apart from what was refused, and done again with it', async () => {
  // More than one turn, so that what is left after the first is not forgotten.
  const codes = await file(11);
  const [failing = '', refusing = ''] = codes;
  const { id } = accepted(await start(desk, receiving, codes));
  await receive(civil, refusing);
  let isBroken = true;
  const at: Deps['commune']['at'] = (instant) => {
    if (!isBroken) return portal.deps.commune.at(instant);
    isBroken = false;
    throw new Error('for once');
  };
  const failingOnce = { ...portal.deps, commune: { ...portal.deps.commune, at } };
  const stopped = new AbortController();
  stopped.abort();
  expect(await runBatches(failingOnce, stopped.signal)).toBe(0);
  expect(accepted(await readUndone(portal.deps, desk, { id })).codes).toEqual([]);
  expect(await runBatches(failingOnce)).toBe(11);
  const ended = await batchOf(desk, id);
  expect(ended.items.map(({ code }) => code)).toEqual(codes);
  expect(ended).toMatchObject({ size: 11, done: 9, undone: 2 });
  expect(ended.items.slice(0, 3).map(({ outcome }) => outcome)).toEqual(['failed', 'refused', 'done']);
  expect(accepted(await readUndone(portal.deps, desk, { id })).codes).toEqual([failing, refusing]);
});

test('whoever has lost his role meanwhile has nothing done any more', async () => {
  const codes = await file(2);
  const { id } = accepted(await start(desk, receiving, codes));
  const sql = database.owner.$client;
  await sql`update users set disabled_at = now() where id = ${desk.userId}`;
  try {
    await runBatches(portal.deps);
  } finally {
    await sql`update users set disabled_at = null where id = ${desk.userId}`;
  }
  expect(await batchOf(desk, id)).toMatchObject({ done: 0, undone: 2 });
  expect((await portal.find(codes[0] ?? '')).state).toBe('submitted');
});

test('papers of many dossiers are one PDF in their order, which its owner can fetch for a day', async () => {
  const codes = await file(3);
  const received = codes.slice(0, 2);
  for (const code of received) await receive(desk, code);
  const { id } = accepted(await start(desk, { kind: 'print', paper: 'receipt' }, codes));
  // Killed after the first was drawn: its file is not lost, and not printed twice.
  await expect(runBatches(dying(portal.deps, 0))).rejects.toThrow('killed');
  await leaseRunsOut();
  await runBatches(portal.deps);
  const batch = await batchOf(desk, id);
  expect(batch.items.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'refused']);
  const opened = accepted(await openBatchPapers(portal.deps, desk, { id }));
  expect(opened.fileName).toBe('giay-to-2-ho-so.pdf');
  const { pages } = await readPdf(opened.content);
  expect(pages.map(({ text }) => received.filter((code) => text.includes(code)))).toEqual(
    received.map((code) => [code]),
  );
  // Once one of them is not his to read any more, he has none of the file.
  expect(await openBatchPapers(portal.deps, { ...land, userId: desk.userId }, { id })).toMatchObject({
    refusal: { code: 'not-allowed' },
  });
  expect(await openBatchPapers(portal.deps, head, { id })).toMatchObject({ ok: false });
  const storedPapers = () => [...portal.files.keys()].filter((key) => key.startsWith(`batches/${id}`));
  expect(storedPapers()).toHaveLength(1);

  const evening = portal.clock.now();
  const hours = (count: number) => portal.clock.set(new Date(evening.getTime() + count * 3_600_000));
  hours(23);
  await forgetBatches(portal.deps);
  accepted(await openBatchPapers(portal.deps, desk, { id }));
  hours(25);
  // Neither shown nor given, whether what removes it has run or not.
  expect((await batchOf(desk, id)).papersUntil).toBeUndefined();
  expect(await openBatchPapers(portal.deps, desk, { id })).toMatchObject({ ok: false });
  await forgetBatches(portal.deps);
  expect(storedPapers()).toEqual([]);
  hours(29 * 24);
  await forgetBatches(portal.deps);
  expect((await batchOf(desk, id)).size).toBe(3);
  hours(31 * 24);
  expect(await forgetBatches(portal.deps)).toBeGreaterThan(0);
  expect(await readBatch(portal.deps, desk, { id })).toMatchObject({ ok: false });
  portal.clock.set(evening);
});

test('a leader confirms ten results that were signed by hand at once; what he handed over himself is left to another', async () => {
  const codes = await file(10);
  const alone: Staff = { ...people.head, roles: ['chairman', 'officer'], sectors: ['ho-tich'] };
  for (const [index, code] of codes.entries()) {
    await receive(desk, code);
    const officer = index === 9 ? alone : civil;
    const act = async (event: string, more: object = {}) =>
      accepted(
        await actOnDossier(portal.deps, officer, {
          ...{ code, event, version: (await portal.find(code)).version },
          ...more,
        }),
      );
    await act('start-processing');
    const content = pdf(code);
    const signed = { fileName: 'kết quả.pdf', mediaType: 'application/pdf', content };
    await act('submit-signed-result', { file: signed, wire: signedOnPaper() });
  }
  const { id } = accepted(await start(alone, { kind: 'step', event: 'confirm-result' }, codes));
  await runBatches(portal.deps);
  const { done, items } = await batchOf(alone, id);
  expect(done).toBe(9);
  expect(items.filter(({ outcome }) => outcome !== 'done').map(({ code }) => code)).toEqual([codes[9]]);
  const states = await Promise.all(codes.map(async (code) => (await portal.find(code)).state));
  expect(states).toEqual([...Array<string>(9).fill('completed'), 'awaiting-signature']);
});
