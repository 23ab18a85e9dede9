// Exactly once, one at a time, all or nothing.
import { randomUUID } from 'node:crypto';

import { expect, test } from 'vitest';

import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import { chainLink, dossierLink } from '#db/event-hash.server.ts';
import { listEvents } from '#db/queries/dossier-moves.server.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filedDossier,
  filledDraft,
  people,
  receiveDossier,
  slugs,
  testPortal,
} from '../support/dossiers.ts';
import { testSecrets } from '../support/keys.ts';

const database = useDatabase();
const { an, binh, desk, civil } = people;

const count = async (table: 'dossier_events' | 'papers', id: string) => {
  const [row] = await database.db.$client<{ n: number }[]>`
    select count(*)::int as n from ${database.db.$client(table)} where dossier_id = ${id}`;
  return row?.n;
};
const mailsOf = async (id: string) =>
  (
    await database.db.$client<
      { kind: string }[]
    >`select kind from outbox where dedupe_key like ${`%:${id}:%`} order by id`
  ).map((row) => row.kind);

test('a form sent many times at once files once, and every sender gets the same answer', async () => {
  const portal = testPortal(database.db);
  const code = await filledDraft(portal, slugs.birth);
  const requestId = randomUUID();
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, () => submitDossier(portal.deps, an, { code, requestId, accepted: true })),
  );
  expect(new Set(outcomes.map((outcome) => JSON.stringify({ ...outcome, repeated: undefined }))).size).toBe(
    1,
  );
  expect(outcomes[0]).toMatchObject({ ok: true, code, state: 'submitted' });
  const { id } = await portal.find(code);
  expect(await count('dossier_events', id)).toBe(1);
  expect(await count('papers', id)).toBe(1);
  expect(await mailsOf(id)).toEqual(['dossier-submitted']);
  expect(await submitDossier(portal.deps, an, { code, requestId, accepted: true })).toEqual(outcomes[0]);
  expect(
    await submitDossier(portal.deps, an, { code, requestId: randomUUID(), accepted: true }),
  ).toMatchObject({
    ok: false,
    refusal: { code: 'not-possible' },
  });
});

test.each([
  { name: 'the same once more', by: 'same', of: 'same', step: 'same', reply: 'answered' },
  { name: 'by another person', by: 'another', of: 'same', step: 'same', reply: 'changed-meanwhile' },
  { name: 'for another dossier', by: 'same', of: 'another', step: 'same', reply: 'invalid' },
  { name: 'for another step', by: 'same', of: 'same', step: 'another', reply: 'changed-meanwhile' },
  { name: 'for taking it back', by: 'same', of: 'same', step: 'back', reply: 'changed-meanwhile' },
])("a request's id gives its answer to the same alone: $name", async ({ by, of, step, reply }) => {
  const portal = testPortal(database.db);
  const codes = [await filedDossier(portal, slugs.birth), await filedDossier(portal, slugs.birth)] as const;
  const requestId = randomUUID();
  const { version } = await portal.find(codes[0]);
  const colleague = { ...desk, userId: people.social.userId, name: people.social.name };
  const act = { event: 'take', code: codes[0], version, requestId };
  const first = accepted(await actOnDossier(portal.deps, desk, act));
  const sent = await actOnDossier(portal.deps, by === 'same' ? desk : colleague, {
    ...act,
    ...(of === 'another' && { code: codes[1] }),
    ...(step === 'another' && { event: 'refuse', reason: 'Sai thẩm quyền' }),
    ...(step === 'back' && { event: 'give-back', reason: 'Bận việc khác' }),
  });
  expect(sent.ok ? 'answered' : sent.refusal.code).toBe(reply);
  if (sent.ok) expect(sent).toMatchObject({ code: first.code, version: first.version });
  expect(await portal.find(codes[0])).toMatchObject({
    state: 'submitted',
    version: first.version,
    holderId: desk.userId,
  });
  expect(await portal.find(codes[1])).toMatchObject({ state: 'submitted', holderId: null });
});

test("a request's id that filed one dossier files no other: neither of the same person nor of another", async () => {
  const portal = testPortal(database.db);
  const requestId = randomUUID();
  const first = await filledDraft(portal, slugs.birth);
  accepted(await submitDossier(portal.deps, an, { code: first, requestId, accepted: true }));
  for (const who of [an, binh]) {
    const code = await filledDraft(portal, slugs.birth, who);
    expect(await submitDossier(portal.deps, who, { code, requestId, accepted: true })).toMatchObject({
      refusal: { code: 'invalid' },
    });
    expect((await portal.find(code)).state).toBe('draft');
  }
  expect(await submitDossier(portal.deps, binh, { code: first, requestId, accepted: true })).toMatchObject({
    refusal: { code: 'not-found' },
  });
});

test('of two officers at once one decides, and the other is told who did what and when', async () => {
  const portal = testPortal(database.db);
  const code = await filedDossier(portal, slugs.birth);
  const { version } = await portal.find(code);
  const outcomes = await Promise.all([
    receiveDossier(portal.deps, civil, { code, version, requestId: randomUUID() }),
    actOnDossier(portal.deps, desk, {
      event: 'refuse',
      code,
      version,
      reason: 'Sai thẩm quyền',
      requestId: randomUUID(),
    }),
    receiveDossier(portal.deps, desk, { code, version, requestId: randomUUID() }),
  ]);
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  for (const outcome of outcomes) {
    if (outcome.ok) continue;
    expect(outcome.refusal.code).toBe('changed-meanwhile');
    expect(outcome.refusal.message).toMatch(
      /(Tiếp nhận hồ sơ|Không tiếp nhận) – (Phạm Văn Dũng|Bộ phận Một cửa), thứ Ba, 17\/11\/2026, 09:00/,
    );
  }
  const { id } = await portal.find(code);
  expect(await count('dossier_events', id)).toBe(2);
  expect(await mailsOf(id)).toHaveLength(2);
});

test('a page that is out of date decides nothing', async () => {
  const portal = testPortal(database.db);
  const code = await filedDossier(portal, slugs.birth);
  const { version } = await portal.find(code);
  accepted(await actOnDossier(portal.deps, desk, { event: 'take', code, version }));
  const stale = await receiveDossier(portal.deps, civil, { code, version });
  expect(stale).toMatchObject({ ok: false, refusal: { code: 'changed-meanwhile' } });
  expect(JSON.stringify(stale)).toContain('Nhận xử lý – Bộ phận Một cửa');
});

test('a decision sent again gets its first outcome, also after the dossier went on', async () => {
  const portal = testPortal(database.db);
  const code = await filedDossier(portal, slugs.birth);
  const { version } = await portal.find(code);
  const requestId = randomUUID();
  const first = accepted(await receiveDossier(portal.deps, civil, { code, version, requestId }));
  accepted(
    await actOnDossier(portal.deps, civil, { event: 'start-processing', code, version: first.version }),
  );
  const again = accepted(await receiveDossier(portal.deps, civil, { code, version, requestId }));
  expect(again).toMatchObject({ state: 'received', registerNumber: first.registerNumber, repeated: true });
  expect(await actOnDossier(portal.deps, desk, { code, version, requestId, event: 'take' })).toMatchObject({
    ok: false,
  });
});

test('register numbers of a day are continuous, however many are entered at once', async () => {
  const portal = testPortal(database.db, '2026-12-01T08:00:00+07:00');
  const codes = await Promise.all(Array.from({ length: 6 }, () => filedDossier(portal, slugs.birth)));
  const stale = codes[0] ?? '';
  const outcomes = await Promise.all(
    [...codes, stale, stale].map(async (code) =>
      receiveDossier(portal.deps, desk, { code, version: (await portal.find(code)).version }),
    ),
  );
  const numbers = new Set(outcomes.flatMap((outcome) => (outcome.ok ? [outcome.registerNumber] : [])));
  expect([...numbers].sort()).toEqual(
    Array.from({ length: 6 }, (_, index) => `H09.31.20-261201-000${index + 1}`),
  );
});

test('when the mail cannot be written, nothing of the move is', async () => {
  const portal = testPortal(database.db);
  const code = await filledDraft(portal, slugs.birth);
  const filed = await filedDossier(portal, slugs.birth);
  const { id, version } = await portal.find(filed);
  await database.owner.$client.unsafe('alter table outbox add constraint broken check (false) not valid');
  try {
    await expect(
      submitDossier(portal.deps, an, { code, requestId: randomUUID(), accepted: true }),
    ).rejects.toThrow('broken');
    await expect(receiveDossier(portal.deps, civil, { code: filed, version })).rejects.toThrow('broken');
  } finally {
    await database.owner.$client.unsafe('alter table outbox drop constraint broken');
  }
  expect((await portal.find(code)).state).toBe('draft');
  expect(await count('papers', (await portal.find(code)).id)).toBe(0);
  expect(await portal.find(filed)).toMatchObject({ state: 'submitted', version, registerNumber: null });
  expect(await count('dossier_events', id)).toBe(1);
  accepted(await submitDossier(portal.deps, an, { code, requestId: randomUUID(), accepted: true }));
  expect(accepted(await receiveDossier(portal.deps, civil, { code: filed, version })).registerNumber).toMatch(
    /^H09\.31\.20-261117-/,
  );
});

test('the events of a dossier are chained by their hashes', async () => {
  const portal = testPortal(database.db);
  const code = await filedDossier(portal, slugs.birth);
  for (const [actor, event] of [
    [desk, 'take'],
    [civil, 'take-over'],
  ] as const) {
    accepted(
      await actOnDossier(portal.deps, actor, {
        code,
        event,
        version: (await portal.find(code)).version,
        reason: 'Thuộc phần việc của tôi',
      }),
    );
  }
  accepted(
    await actOnDossier(portal.deps, an, {
      event: 'withdraw',
      code,
      version: (await portal.find(code)).version,
      reason: 'Đổi ý',
    }),
  );
  const { id, lastEventHash, eventCount } = await portal.find(code);
  let previous: Uint8Array | null = null;
  for (const event of await listEvents(database.db.$client, id)) {
    expect(event.previousHash === null ? null : Buffer.from(event.previousHash)).toEqual(
      previous === null ? null : Buffer.from(previous),
    );
    const hashOf = (one: typeof event) => chainLink(testSecrets.chains, dossierLink(one), previous).hash;
    const hash: Uint8Array = hashOf(event);
    expect(Buffer.from(event.hash)).toEqual(Buffer.from(hash));
    expect(Buffer.from(hashOf({ ...event, reason: 'khác' })).equals(Buffer.from(hash))).toBe(false);
    previous = hash;
  }
  expect(Buffer.from(previous ?? [])).toEqual(Buffer.from(lastEventHash ?? []));
  expect(eventCount).toBe(4);
});

test('what is sealed cannot be read in the database', async () => {
  const portal = testPortal(database.db);
  const code = await filedDossier(portal, slugs.birth);
  const { answers, applicant, id } = await portal.find(code);
  const bytes = [answers, applicant ?? new Uint8Array(), ...portal.files.values()].map((part) =>
    Buffer.from(part).toString('latin1'),
  );
  const [paper] = await database.db.$client<
    { content: Uint8Array }[]
  >`select content from papers where dossier_id = ${id}`;
  bytes.push(Buffer.from(paper?.content ?? []).toString('latin1'));
  for (const text of bytes) expect(text).not.toMatch(/Nguy|NGUY|%PDF|0912345678|074085001234/);
  await deliverOutbox(portal.deps);
  expect(JSON.stringify(portal.mails)).not.toMatch(/074085001234|0912345678/);
});
