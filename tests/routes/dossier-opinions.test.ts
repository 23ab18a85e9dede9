// Opinions of colleagues through the staff's pages: asked, read by whoever is asked as long as it waits, given once, withdrawn,
// reminded of.
import { randomUUID } from 'node:crypto';

import { beforeEach, expect, test } from 'vitest';

import { assignUnit } from '#app/domain/accounts/assign-unit.server.ts';
import { remindOfOpinions } from '#app/domain/conversations/remind-of-opinions.server.ts';
import { listRecords } from '#app/domain/records/list-records.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import type { DossierOpinions, Opinion } from '#app/read-models/conversations.ts';
import type { StaffDossier } from '#app/read-models/dossiers.ts';
import { loader as attachment } from '#app/routes/officer/attachment.ts';
import * as page from '#app/routes/officer/dossier.tsx';
import { loader as landing } from '#app/routes/officer/landing.tsx';
import * as lists from '#app/routes/officer/opinions.tsx';
import { verifyEventChains } from '#db/event-chains.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, endDossier, filedDossier, people, receiveDossier, slugs } from '../support/dossiers.ts';
import { columnsHolding } from '../support/scan.ts';
import { staffPages, type Reply, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
/** Of none of the sectors, and no desk: she may read nothing but what she is asked about. */
const adviser = { account: 'vanhoa', id: people.contributor.userId, name: people.contributor.name };
let pages: StaffPages;

beforeEach(() => {
  pages = staffPages(database.db);
});

const question = 'Gia dinh nay cu tru tai ap nao tu 2019?';

const open = (account: string, code: string) =>
  pages.get(page.loader, account, `/can-bo/ho-so/${code}`, { code });
const dossierSeenBy = async (account: string, code: string) =>
  (await open(account, code)).data as { dossier: StaffDossier; opinions: DossierOpinions };
const send = (account: string, code: string, fields: Record<string, string>): Promise<Reply> =>
  pages.post(page.action, account, `/can-bo/ho-so/${code}`, Object.entries(fields), { code });
const ask = (code: string, more: Record<string, string> = {}, account = 'hotich') =>
  send(account, code, {
    ...{ intent: 'ask-opinion', of: `user:${adviser.id}`, question, requestId: randomUUID() },
    ...{ 'answerBy.day': '20', 'answerBy.month': '11', 'answerBy.year': '2026', ...more },
  });
const answer = (account: string, { id, code }: Pick<Opinion, 'id' | 'code'>, text: string) =>
  pages.post(lists.action, account, '/can-bo/y-kien', Object.entries({ opinion: id, code, answer: text }));
const mine = async (account: string) =>
  (await pages.get(lists.loader, account, '/can-bo/y-kien')).data as Record<
    'waiting' | 'requested' | 'given',
    readonly Opinion[]
  >;

async function mailed(): Promise<readonly string[]> {
  await deliverOutbox(pages.portal.deps);
  return pages.portal.mails
    .splice(0)
    .map(({ to, subject }) => `${to.split('@')[0] ?? ''}: ${subject.split(' – ')[0] ?? ''}`);
}

async function received(): Promise<string> {
  const code = await filedDossier(pages.portal, slugs.birth);
  const { version } = await pages.portal.find(code);
  accepted(await receiveDossier(pages.portal.deps, people.desk, { code, version }));
  await mailed();
  return code;
}

test('whoever is asked is told, reads that dossier and no other, and writes nothing beside his answer', async () => {
  const [code, other] = [await received(), await filedDossier(pages.portal, slugs.birth)];
  await mailed();
  const called = (await pages.portal.find(code)).registerNumber ?? '';
  expect((await open(adviser.account, code)).status).toBe(404);

  expect(await ask(code)).toMatchObject({ status: 303, location: `/can-bo/ho-so/${code}#y-kien` });
  expect(await columnsHolding(database.owner.$client, question)).toEqual([]);
  expect(await mailed()).toEqual([`vanhoa: Phạm Văn Dũng xin ý kiến về hồ sơ ${called}`]);
  expect((await pages.get(landing, adviser.account, '/can-bo')).data).toMatchObject({
    waiting: [{ label: 'chờ ý kiến của bạn', count: 1, href: '/can-bo/y-kien' }],
  });

  const { dossier, opinions } = await dossierSeenBy(adviser.account, code);
  expect(dossier).toMatchObject({ readsAll: false, notes: [], duplicates: [], actions: [], mayNote: false });
  expect(opinions.opinions).toMatchObject([
    { question, state: 'waiting', may: { answer: true, withdraw: false } },
  ]);
  expect(opinions.advisers).toBeUndefined();
  const [file] = dossier.attachments;
  if (file !== undefined)
    expect(
      (
        await pages.get(attachment, adviser.account, `/can-bo/ho-so/${code}/tep/${file.id}`, {
          code,
          id: file.id,
        })
      ).status,
    ).toBe(200);
  expect((await open(adviser.account, other)).status).toBe(404);
  for (const fields of [
    { intent: 'note', note: 'x' },
    { intent: 'message', message: 'x' },
  ])
    expect((await send(adviser.account, code, fields)).status).toBe(403);
  expect((await ask(code, {}, adviser.account)).status).toBe(403);
});

test('the first answer stands; whoever gave it reads the dossier no more, and all of it is written down', async () => {
  const { deps } = pages.portal;
  const code = await received();
  const before = await pages.portal.find(code);
  const called = before.registerNumber ?? '';
  expect((await ask(code)).status).toBe(303);
  await dossierSeenBy(adviser.account, code);
  await mailed();
  const waiting = (await mine(adviser.account)).waiting.find((opinion) => opinion.code === code);
  if (waiting === undefined) throw new Error('nothing waits');
  expect(await answer(adviser.account, waiting, ' ')).toMatchObject({
    status: 422,
    data: { entries: { opinion: waiting.id, answer: ' ' } },
  });
  expect((await answer('hotich', waiting, 'Tôi tự trả lời')).status).toBe(403);
  const twice = await Promise.all([1, 2].map(() => answer(adviser.account, waiting, 'Ấp Phú Thuận.')));
  expect(twice.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  expect(twice.find(({ status }) => status === 409)?.data).toMatchObject({
    problems: [{ message: expect.stringMatching(/^Bạn đã cho ý kiến lúc /) as unknown }],
  });
  expect(await mailed()).toEqual([`hotich: Huỳnh Tấn Phát đã cho ý kiến về hồ sơ ${called}`]);

  expect((await open(adviser.account, code)).status).toBe(404);
  expect((await mine(adviser.account)).given).toMatchObject([{ code, answer: { text: 'Ấp Phú Thuận.' } }]);
  const read = await dossierSeenBy('hotich', code);
  expect(read.opinions.opinions).toMatchObject([
    {
      ...{ state: 'given', question, askedBy: 'Phạm Văn Dũng', askedOf: adviser.name },
      answer: { text: 'Ấp Phú Thuận.', by: adviser.name },
      may: { answer: false, withdraw: false, remind: false },
    },
  ]);
  // State, clock and version stay; the trail tells it, to the applicant without whom and what.
  const after = await pages.portal.find(code);
  expect([after.state, after.version, after.dueAt]).toEqual([before.state, before.version, before.dueAt]);
  expect(read.dossier.timeline.slice(-2)).toMatchObject([
    { label: 'Xin ý kiến đồng nghiệp', detail: { of: adviser.name } },
    { label: 'Cho ý kiến', actorName: adviser.name },
  ]);
  const own = accepted(await openDossierForApplicant(deps, people.an, { code })).dossier;
  expect(own.timeline.at(-1)).toMatchObject({ label: 'Cho ý kiến', detail: {} });
  expect(own.viewedBy.map(({ name, what }) => `${name}: ${what}`)).toContain(
    `${adviser.name}: hồ sơ, để cho ý kiến`,
  );
  const looks = accepted(
    await listRecords(deps, people.head, { kind: 'looks', text: code, person: adviser.id }),
  );
  expect(looks.rows.length).toBeGreaterThan(0);
  expect(await verifyEventChains(database.db)).toMatchObject({ broken: undefined });
});

test('a unit is asked: each of its people may answer, the first does; whoever asks is not among them', async () => {
  const code = await received();
  const { advisers } = (await dossierSeenBy('hotich', code)).opinions;
  const unit = advisers?.find(({ options }) => options.length > 2)?.options[0];
  if (unit === undefined) throw new Error('no unit with two people');
  expect((await ask(code, { of: unit.value })).status).toBe(303);
  const kinds = (await mailed()).map((line) => line.split(':')[0] ?? '');
  expect(kinds.length).toBeGreaterThan(1);
  expect(kinds).not.toContain('hotich');
  const [first = '', second = ''] = kinds;
  const { opinions: his } = await dossierSeenBy(first, code);
  const opinion = his.opinions.find(({ may }) => may.answer);
  if (opinion === undefined) throw new Error('nothing to answer');
  expect((await answer(first, opinion, 'Đúng.')).status).toBe(303);
  expect(await answer(second, opinion, 'Cũng đúng.')).toMatchObject({
    status: 409,
    data: {
      entries: { answer: 'Cũng đúng.' },
      problems: [{ message: expect.stringMatching(/^(?!Bạn).+ đã cho ý kiến lúc /) as unknown }],
    },
  });
});

test('a unit is asked: whoever left it, or comes to it later, is neither shown the question nor counted', async () => {
  const { deps, clock } = pages.portal;
  const code = await received();
  const { advisers } = (await dossierSeenBy('hotich', code)).opinions;
  const unit = advisers?.find(({ options }) => options.length > 2)?.options[0];
  if (unit === undefined) throw new Error('no unit with two people');
  await ask(code, { of: unit.value });
  const [account = ''] = (await mailed()).map((line) => line.split(':')[0] ?? '');
  const isListed = async () => (await mine(account)).waiting.some((opinion) => opinion.code === code);
  const counted = async () =>
    (
      (await pages.get(landing, account, '/can-bo')).data as { waiting: { label: string; count: number }[] }
    ).waiting
      .filter(({ label }) => label === 'chờ ý kiến của bạn')
      .map(({ count }) => count)[0] ?? 0;
  expect(await isListed()).toBe(true);
  const before = await counted();
  const now = clock.now();
  const hour = 3_600_000;
  const member = { userId: `demo-${account}`, unit: unit.value.replace('unit:', '') };
  const until = new Date(now.getTime() + hour);
  accepted(
    await assignUnit(deps, people.administrator, { ...member, from: new Date(now.getTime() - hour), until }),
  );
  expect(await isListed()).toBe(true);
  clock.set(until);
  expect(await isListed()).toBe(false);
  expect(await counted()).toBe(before - 1);
  expect((await open(account, code)).status).toBe(404);
  const later = new Date(until.getTime() + hour);
  accepted(await assignUnit(deps, people.administrator, { ...member, from: later }));
  expect(await isListed()).toBe(false);
  clock.set(later);
  const opinion = (await mine(account)).waiting.find((waiting) => waiting.code === code);
  if (opinion === undefined) throw new Error('nothing waits for who belongs to it again');
  expect((await answer(account, opinion, 'Đúng.')).status).toBe(303);
});

test('what is wrong in a question is said at its field and kept; a question is withdrawn, reminded of once a day, and lapses with its dossier', async () => {
  const { deps, clock } = pages.portal;
  const code = await received();
  const refused = await ask(code, { of: 'user:demo-hotich', question: '', 'answerBy.year': '2027' });
  expect(refused).toMatchObject({ status: 422, data: { entries: { of: 'user:demo-hotich' } } });
  const { problems } = refused.data as { problems: { path: string }[] };
  expect(problems.map(({ path }) => path)).toEqual(['of', 'question']);
  expect(await ask(code, { 'answerBy.year': '2027' })).toMatchObject({
    data: { problems: [{ path: 'answerBy' }], entries: { question } },
  });
  expect((await ask(code)).status).toBe(303);
  await mailed();
  const [opinion] = (await dossierSeenBy('hotich', code)).opinions.opinions;
  const fields = { opinion: opinion?.id ?? '' };
  expect((await send('hotich', code, { ...fields, intent: 'remind' })).status).toBe(303);
  expect(await mailed()).toMatchObject([expect.stringContaining('vanhoa: Nhắc: cho ý kiến') as string]);
  expect((await send('hotich', code, { ...fields, intent: 'remind' })).status).toBe(409);
  // A colleague at the desk handles it, too.
  expect((await send('motcua', code, { ...fields, intent: 'withdraw-question' })).status).toBe(303);
  expect(await mailed()).toMatchObject([expect.stringContaining('vanhoa: Không cần ý kiến') as string]);
  expect((await open(adviser.account, code)).status).toBe(404);
  // Withdrawn while he wrote: he is told, and what he wrote is there.
  expect(await answer(adviser.account, { id: opinion?.id ?? '', code }, 'Đã viết dài')).toMatchObject({
    status: 409,
    data: { entries: { answer: 'Đã viết dài' }, problems: [{ message: 'Câu hỏi này đã được rút.' }] },
  });
  // Who was never asked learns nothing of it.
  expect((await answer('bientap', { id: opinion?.id ?? '', code }, 'x')).status).toBe(404);

  expect((await ask(code)).status).toBe(303);
  clock.set(new Date('2026-11-17T10:00:00+07:00'));
  accepted(await endDossier(deps, people.civil, { ending: 'stop', reason: 'Theo đề nghị.', code }));
  const { opinions } = (await dossierSeenBy('hotich', code)).opinions;
  expect(opinions.map(({ state }) => state).toSorted()).toEqual(['lapsed', 'withdrawn']);
  expect((await openDossierForStaff(deps, people.contributor, { code })).ok).toBe(false);
  expect((await ask(code)).status).toBe(409);
});

test('NĐ 61/2018 Đ19.5: the job reminds on the working day before and once when it is late, then whoever asked and who leads too; nobody twice, nobody on a day off', async () => {
  const { deps, clock } = pages.portal;
  const code = await received();
  await ask(code);
  await mailed();
  const on = async (day: string) => {
    clock.set(new Date(`${day}T07:00:00+07:00`));
    await remindOfOpinions(deps);
    return (await mailed()).filter((line) => line.includes('xin ý kiến')).map((line) => line.split(':')[0]);
  };
  expect(await on('2026-11-18')).toEqual([]);
  expect(await on('2026-11-19')).toEqual(['vanhoa']);
  expect(await on('2026-11-20')).toEqual([]);
  // A Saturday.
  expect(await on('2026-11-21')).toEqual([]);
  const late = async (account: string) =>
    ((await mine(account)) as { late?: readonly Opinion[] }).late?.filter((opinion) => opinion.code === code);
  clock.set(new Date('2026-11-20T10:00:00+07:00'));
  expect(await late('truongban')).toEqual([]);
  expect((await on('2026-11-23')).toSorted()).toEqual(['hotich', 'phoban', 'truongban', 'vanhoa']);
  expect(await late('truongban')).toMatchObject([{ askedBy: 'Phạm Văn Dũng', askedOf: adviser.name }]);
  expect(await late('hotich')).toBeUndefined();
  expect(await on('2026-11-24')).toEqual([]);
});

test('whoever reminds by hand again early the next morning sends a mail, though the day before is not over in UTC', async () => {
  const { clock } = pages.portal;
  const code = await received();
  await ask(code);
  await mailed();
  const [opinion] = (await dossierSeenBy('hotich', code)).opinions.opinions;
  for (const at of ['2026-11-18T16:00:00+07:00', '2026-11-19T06:30:00+07:00']) {
    clock.set(new Date(at));
    await mailed();
    const reminder = { intent: 'remind', opinion: opinion?.id ?? '' };
    expect((await send('hotich', code, reminder)).status).toBe(303);
    expect(await mailed()).toMatchObject([expect.stringContaining('vanhoa: Nhắc: cho ý kiến') as string]);
  }
});
