// What two people opened: whatever is not open takes nothing, whichever door is tried, and says so in the words for residents.
import { randomUUID } from 'node:crypto';

import { beforeAll, beforeEach, expect, test } from 'vitest';

import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { readEnglish } from '#app/domain/catalog/read-english.server.ts';
import { findService } from '#app/domain/catalog/read-services.server.ts';
import { askToFollow } from '#app/domain/following/ask-to-follow.server.ts';
import { followAsResident } from '#app/domain/following/follow-as-resident.server.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { startDraft } from '#app/domain/dossiers/filing/start-draft.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import { receiveInquiry } from '#app/domain/inquiries/receive-inquiry.server.ts';
import { requireOpenDoor, requireOpenPortal } from '#app/domain/kernel/openings.server.ts';
import { proposeOpening } from '#app/domain/openings/decide-openings.server.ts';
import { readOpeningItems } from '#app/domain/openings/opening-list.server.ts';
import { readOpeningDesk } from '#app/domain/openings/read-opening-desk.server.ts';
import { actOnProposal } from '#app/domain/proposals/decide.server.ts';
import type { Actor } from '#app/domain/kernel/actor.ts';
import { localDate } from '#catalog/local-date.ts';
import { notOpenedYet, wholePortal } from '#catalog/opening.ts';
import { readInstallation } from '#db/queries/installation.server.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filledDraft,
  filedDossier,
  people,
  slugs,
  testPortal,
  type TestPortal,
} from '../support/dossiers.ts';

const database = useDatabase();
const { administrator, an, head, deputy, desk, civil } = people;
let portal: TestPortal;
let deps: TestPortal['deps'];
let birth: string;

beforeAll(async () => {
  portal = testPortal(database.db);
  ({ deps } = portal);
  birth = (await findService(deps, slugs.birth))?.procedure.code ?? '';
});

const decided = (subjects: string[], way: string, words = '') =>
  database.owner.$client`insert into openings (subjects, way, words, decided_at)
    values (${subjects}, ${way}, ${words}, now())`;

beforeEach(async () => {
  await database.owner.$client`truncate openings`;
  await database.owner.$client`truncate proposals cascade`;
});

const propose = (actor: Actor, subjects: string[], way: string, words = '') =>
  proposeOpening(deps, actor, { subjects, way, words });

async function approve(actor: Actor, id: string) {
  const [row] = await database.owner.$client<{ lock: number }[]>`select lock from proposals where id = ${id}`;
  return actOnProposal(deps, proposalKinds, actor, { id, event: 'approve', lock: row?.lock ?? 0 });
}

async function decide(subjects: string[], way: string, words = '') {
  const { proposal } = accepted(await propose(administrator, subjects, way, words));
  accepted(await approve(head, proposal));
}

const refusedWith = (message: string) => ({
  ok: false,
  refusal: { code: 'not-possible', message: expect.stringContaining(message) as string },
});

const sheetOf = async (slug: string) => {
  const service = await findService(deps, slug);
  if (service === undefined) throw new Error(slug);
  return service.sheet;
};

test('a portal that nobody opened is read, and takes nothing', async () => {
  const closed = refusedWith(notOpenedYet.words);
  expect(await requireOpenDoor(deps.db)).toMatchObject(closed);
  expect(await startDraft(deps, an, { slug: slugs.birth })).toMatchObject(closed);
  expect(
    await receiveInquiry(
      deps,
      an,
      { kind: 'question', wire: {}, requestId: randomUUID() } as unknown as Parameters<
        typeof receiveInquiry
      >[2],
      { clientIp: '203.113.131.9', honeypot: '', check: { kind: 'none' } } as unknown as Parameters<
        typeof receiveInquiry
      >[3],
    ),
  ).toMatchObject(closed);
  expect(
    await askToFollow(deps, { kind: 'section', target: 'tin-tuc', email: 'a@b.vn' } as never, {} as never),
  ).toMatchObject(closed);
  expect(await followAsResident(deps, an, { kind: 'section', target: 'tin-tuc' })).toMatchObject(closed);
  const sheet = await sheetOf(slugs.birth);
  expect(sheet).toMatchObject({ opening: notOpenedYet, filing: { at: 'desk-with-form' } });
  expect(sheet.offer.unmarked?.level).toBe(2);
  expect(sheet.declaredLevel).toBeGreaterThan(2);
  for (const { filing } of await readEnglish(deps)) expect(filing).not.toBe('here');
});

test('one service is opened alone: accounts and its filing, and nothing else', async () => {
  await decide([birth], 'here');
  expect(await requireOpenDoor(deps.db)).toEqual({ ok: true });
  expect((await sheetOf(slugs.birth)).filing.at).toBe('here');
  expect((await sheetOf(slugs.payable)).filing.at).toBe('desk-with-form');
  expect(await requireOpenPortal(deps.db)).toMatchObject(refusedWith(notOpenedYet.words));
  accepted(await startDraft(deps, an, { slug: slugs.birth }));
  expect(await startDraft(deps, an, { slug: slugs.payable })).toMatchObject(refusedWith(notOpenedYet.words));
});

test('closing keeps drafts and refuses their filing, in the words of the decision; what was filed goes on', async () => {
  await decide([wholePortal], 'here');
  const code = await filledDraft(portal, slugs.birth);
  const filed = await filedDossier(portal, slugs.birth);
  const words = 'Tạm dừng đến hết ngày 30/12 để đổi máy chủ.';
  await decide([birth], 'desk', words);
  expect(await sheetOf(slugs.birth)).toMatchObject({ opening: { way: 'desk', words } });
  expect(accepted(await openDraft(deps, an, { code })).draft.closedBecause).toContain(words);
  expect(await submitDossier(deps, an, { code, requestId: randomUUID(), accepted: true })).toMatchObject(
    refusedWith(words),
  );
  expect((await portal.find(filed)).state).toBe('submitted');
  await decide([birth], 'here');
  expect(accepted(await openDraft(deps, an, { code })).draft.closedBecause).toBeUndefined();
});

test('NĐ 224/2026 Đ15.1: a service moves to the national portal', async () => {
  await decide([wholePortal], 'here');
  await decide([birth], 'national-portal', 'Từ nay nộp trên Cổng Dịch vụ công quốc gia.');
  expect((await sheetOf(slugs.birth)).filing).toMatchObject({
    at: 'national-portal',
    address: expect.stringMatching(/^https:\/\/dichvucong\.gov\.vn/) as string,
  });
  expect((await sheetOf(slugs.payable)).filing.at).toBe('here');
});

test('a decision about the whole portal holds for what was opened alone, and leaves what is filed elsewhere', async () => {
  await decide([birth], 'here');
  const [other = ''] = await database.owner.$client<
    { code: string }[]
  >`select code from procedures where code <> ${birth} limit 1`.then((rows) => rows.map(({ code }) => code));
  await decide([other], 'desk', 'Nộp giấy.');
  await decide([wholePortal], 'closed', 'Bảo trì.');
  expect((await sheetOf(slugs.birth)).opening).toEqual({ way: 'closed', words: 'Bảo trì.' });
  await decide([wholePortal], 'here');
  expect((await sheetOf(slugs.birth)).opening.way).toBe('here');
  const { openings } = accepted(await readOpeningDesk(deps, head));
  expect(openings.services.find(({ code }) => code === other)).toMatchObject({
    own: true,
    opening: { way: 'desk' },
  });
  expect(openings.decisions).toHaveLength(4);
});

test('nobody opens or closes alone, and only administrators and leaders propose', async () => {
  for (const nobody of [an, desk, civil])
    expect(await propose(nobody, [wholePortal], 'here')).toMatchObject({ refusal: { code: 'not-allowed' } });
  for (const [one, other] of [
    [administrator, head],
    [head, deputy],
  ] as const) {
    await database.owner.$client`truncate proposals cascade`;
    await database.owner.$client`truncate openings`;
    const { proposal } = accepted(await propose(one, [wholePortal], 'here'));
    expect(await approve(one, proposal)).toMatchObject({ ok: false });
    expect((await requireOpenPortal(deps.db)).ok).toBe(false);
    accepted(await approve(other, proposal));
    expect(await requireOpenPortal(deps.db)).toEqual({ ok: true });
  }
});

test('what is not open here is told in words that people can see, and what changes nothing is refused', async () => {
  const wordless = { refusal: { code: 'invalid', problems: [{ path: 'words' }] } };
  for (const words of ['', '   ', '\u200b', '\u0000\u202e'])
    for (const way of ['closed', 'desk', 'national-portal'])
      expect(await propose(administrator, [birth], way, words), way).toMatchObject(wordless);
  expect(await propose(administrator, [wholePortal], 'closed', '\u200b')).toMatchObject(wordless);
  expect(await propose(administrator, [wholePortal], 'desk', 'x')).toMatchObject({
    refusal: { problems: [{ path: 'way' }] },
  });
  expect(await propose(administrator, [], 'here')).toMatchObject({
    refusal: { problems: [{ path: 'subject' }] },
  });
  expect(await propose(administrator, [birth], 'x')).toMatchObject({
    refusal: { problems: [{ path: 'way' }] },
  });
  const old = accepted(await readOpeningDesk(deps, administrator)).openings.seen;
  await decided([wholePortal], 'here');
  expect(
    await proposeOpening(deps, administrator, { subjects: [birth], way: 'here', words: '' }, old),
  ).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
  expect(await propose(administrator, [wholePortal], 'here')).toMatchObject(refusedWith('đúng như vậy'));
});

test('the opening list is worked out of what is stored, and what lacks is told to whoever approves', async () => {
  const { openings } = accepted(await readOpeningDesk(deps, administrator));
  expect(openings.items.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'staff',
      'approvers',
      'assignments',
      'calendar',
      'backup',
      'gateway',
    ]) as string[],
  );
  expect(openings.items.find(({ id }) => id === 'backup')).toMatchObject({ state: 'lacking' });
  await database.owner.$client`insert into backup_runs (id, kind, began_at, ended_at, file) values
    (${randomUUID()}, 'backup', ${deps.clock.now()}, ${deps.clock.now()}, 'a'), (${randomUUID()}, 'drill', ${deps.clock.now()}, ${deps.clock.now()}, 'a')`;
  const again = accepted(await readOpeningDesk(deps, administrator));
  expect(again.openings.items.find(({ id }) => id === 'backup')).toMatchObject({ state: 'done' });
  const { proposal } = accepted(await propose(administrator, [wholePortal], 'here'));
  const [row] = await database.owner.$client<
    { content: { lacking: string[] } }[]
  >`select content from proposals where id = ${proposal}`;
  const titles = again.openings.items.filter(({ state }) => state === 'lacking').map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(0);
  expect(row?.content.lacking.map((one) => one.split(':')[0])).toEqual(titles);
});

test('one pending proposal holds up nobody but what touches the same services', async () => {
  const [other = ''] = (
    await database.owner.$client<
      { code: string }[]
    >`select code from procedures where code <> ${birth} limit 1`
  ).map(({ code }) => code);
  // Three at once are one act.
  const press = async () => propose(administrator, [birth], 'here');
  const pressed = (await Promise.all([press(), press(), press()])).map((one) => accepted(one).proposal);
  expect(new Set(pressed).size).toBe(1);
  const { proposal } = accepted(await propose(administrator, [other], 'here'));
  expect(await propose(deputy, [birth], 'closed', 'Bảo trì.')).toMatchObject(refusedWith('đang chờ duyệt'));
  for (const touching of [[birth, other], [wholePortal]])
    expect(await propose(deputy, touching, 'here')).toMatchObject(refusedWith('đang chờ duyệt'));
  accepted(await approve(head, proposal));
  expect((await sheetOf(slugs.birth)).filing.at).not.toBe('here');
  accepted(await approve(head, pressed[0] ?? ''));
  expect((await sheetOf(slugs.birth)).filing.at).toBe('here');
  // The whole is decided alone, too.
  accepted(await propose(administrator, [wholePortal], 'here'));
  expect(await propose(administrator, [birth], 'closed', 'Bảo trì.')).toMatchObject(
    refusedWith('đang chờ duyệt'),
  );
});

test('the opening list counts sections without anybody as the page of health does: by people who are there today', async () => {
  const sql = database.owner.$client;
  await sql`delete from section_members`;
  await sql`delete from unit_members`;
  const [section] = await sql<{ id: string; unit_id: string }[]>`
    select id, unit_id from content_sections where closed_at is null and unit_id is not null limit 1`;
  if (section === undefined) throw new Error('no section has a unit');
  const alone = async () => {
    const at = portal.clock.now();
    const { sectionsWithoutEditors } = await readInstallation(database.db, { at, today: localDate(at) });
    const item = (await readOpeningItems(deps)).find(({ id }) => id === 'sections');
    const count = sectionsWithoutEditors.length;
    expect(item?.text).toMatch(count === 0 ? /^Cả / : new RegExp(`^${count} trên `));
    return count;
  };
  const all = await alone();
  // Somebody whose time in the unit is over writes for nobody.
  await sql`insert into unit_members (unit_id, user_id, valid_until)
    values (${section.unit_id}, ${people.contributor.userId}, '2020-01-01')`;
  expect(await alone()).toBe(all);
  await sql`update unit_members set valid_until = null`;
  const withUnit = await alone();
  expect(withUnit).toBeLessThan(all);
  // Nor does an account that is closed.
  await sql`update users set disabled_at = now() where id = ${people.contributor.userId}`;
  expect(await alone()).toBe(all);
  await sql`update users set disabled_at = null where id = ${people.contributor.userId}`;
});
