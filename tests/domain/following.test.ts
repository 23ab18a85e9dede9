// News by mail: nobody gets any who did not confirm, one digest a day over all that somebody follows, once whatever
// happens, and a way out that works.
import { randomUUID } from 'node:crypto';

import { beforeEach, describe, expect, test } from 'vitest';

import { closeAccount } from '#app/domain/accounts/close-account.server.ts';
import { blockSender } from '#app/domain/admission/blocks.server.ts';
import { newHumanCheck } from '#app/domain/admission/challenge.server.ts';
import { askToFollow, followingDoor } from '#app/domain/following/ask-to-follow.server.ts';
import { confirmFollowing, openConfirmation } from '#app/domain/following/confirm-following.server.ts';
import { endFollowings, eraseSubscriber } from '#app/domain/following/end-followings.server.ts';
import { followAsResident } from '#app/domain/following/follow-as-resident.server.ts';
import { followedKinds } from '#app/domain/following/followed-kinds.server.ts';
import { purgeFollowings } from '#app/domain/following/purge-followings.server.ts';
import { readFollowings } from '#app/domain/following/read-followings.server.ts';
import { sendDigests } from '#app/domain/following/send-digests.server.ts';
import { withdrawItem } from '#app/domain/publishing/withdraw-item.server.ts';
import { listMails } from '#db/queries/outbox.server.ts';
import { useDatabase } from '../support/database.ts';
import { columnsHolding } from '../support/scan.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { answerOf } from '../support/human-check.ts';
import { published } from '../support/publishing.ts';

const database = useDatabase();
const { an, administrator, head, land } = people;
const lan = 'lan@example.com';

let portal: TestPortal;
beforeEach(async () => {
  portal = testPortal(database.db);
  await database.owner.$client`delete from subscribers`;
  await database.owner.$client`delete from outbox`;
  await database.owner.$client`delete from rate_limits`;
  await database.owner.$client`
    update content_items set visibility = 'unpublished', live_version_id = null, published_at = null`;
});

/** As a person sends the page, from a place of his own. */
async function sender(change: object = {}) {
  const { ticket, question } = await newHumanCheck(portal.deps, followingDoor);
  const check = { ticket, solution: '', answer: String(answerOf(question)) };
  const clientIp = `10.1.${Math.floor(++asked / 250)}.${asked % 250}`;
  return { requestId: randomUUID(), clientIp, honeypot: '', check, ...change };
}
let asked = 0;

const ask = async (email: unknown = lan, target = 'tin-tuc', from: object = {}) =>
  askToFollow(portal.deps, { kind: 'section', target, email }, await sender(from));
const mails = async (kind = 'digest') =>
  (await listMails(database.db, { page: 1, size: 100 })).items.filter((mail) => mail.kind === kind).reverse();

/** What the newest mail that asks says: the way in. */
async function linkTo(email = lan) {
  const mail = (await mails('following')).filter(({ recipient }) => recipient === email).at(-1);
  const link = new URL(/https?:\/\/\S*xac-nhan\S*/.exec(mail?.body ?? '')?.[0] ?? 'http://none');
  return { token: link.searchParams.get('ma') ?? '', following: link.searchParams.get('muc') ?? '' };
}

async function confirmed(email = lan, target = 'tin-tuc') {
  accepted(await ask(email, target));
  const link = await linkTo(email);
  accepted(await confirmFollowing(portal.deps, link, link.following));
  return link;
}

const at = (text: string) => portal.clock.set(new Date(`${text}+07:00`));
const day = (date: string) => at(`${date}T06:10:00`);
const linesOf = (body: string) => body.split('\n').filter((line) => line.startsWith('- '));

describe('asking', () => {
  test('sends one mail, which asks; nothing else goes to an address that nobody confirmed', async () => {
    accepted(await ask());
    expect((await mails('following')).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Xác nhận nhận tin qua thư điện tử/),
    ]);
    await published(portal.deps);
    day('2026-11-18');
    expect([await sendDigests(portal.deps), (await mails()).length]).toEqual([0, 0]);
    const { token, following } = await linkTo();
    // Scanners open links: opening confirms nothing.
    accepted(await openConfirmation(portal.deps, { token }, following));
    expect(await sendDigests(portal.deps)).toBe(0);
  });

  test('answers the same for an address that is new, waits, or follows already; the same twice is one', async () => {
    const answers = [await ask(), await ask(' LAN@example.com ')];
    const link = await linkTo();
    accepted(await confirmFollowing(portal.deps, link, link.following));
    accepted(await confirmFollowing(portal.deps, link, link.following));
    at('2026-11-17T09:05:00');
    answers.push(await ask());
    expect(answers).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect((await readFollowings(portal.deps, link))?.lines).toHaveLength(1);
    expect((await mails('following')).at(-1)?.subject).toMatch(/^Ông\/bà đang nhận tin này rồi/);
  });

  test('many at once make one subscriber and one following', async () => {
    await Promise.all(Array.from({ length: 5 }, () => ask()));
    const [row] = await database.owner.$client`
      select (select count(*) from subscribers)::int as people, (select count(*) from followings)::int as all`;
    expect(row).toEqual({ people: 1, all: 1 });
  });

  test('stores neither address nor token as it can be read', async () => {
    const { token } = await confirmed();
    const [row] = await database.owner.$client<{ all: string }[]>`
      select string_agg(encode(email, 'escape') || encode(token, 'escape') || encode(token_hash, 'escape')
        || encode(email_index, 'escape'), '') as all from subscribers`;
    expect(row?.all).not.toContain('lan@');
    expect(row?.all).not.toContain(token);
  });

  test('says what is wrong with an address, and refuses what nobody reads', async () => {
    expect(await ask('lan@')).toMatchObject({ refusal: { code: 'invalid' } });
    expect(await ask(null)).toMatchObject({ refusal: { code: 'invalid' } });
    expect(await ask(lan, 'khong-co')).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await ask(lan, 'x'.repeat(5000))).toMatchObject({ refusal: { code: 'not-found' } });
  });

  test('is limited for the address that gets the mails and for the place that asks', async () => {
    const all = [];
    const stranger = { clientIp: '198.51.100.9' };
    for (let i = 0; i < 11; i += 1) all.push(await ask(lan, 'tin-tuc', stranger));
    expect(all.map(({ ok }) => ok)).toEqual([...Array.from({ length: 10 }, () => true), false]);
    // Whose address it is asks from elsewhere, and is held back by nobody; from all places together, too, there is a bound.
    for (let i = 1; i <= 10; i += 1) accepted(await ask(lan, 'tin-tuc', { clientIp: `203.0.113.${i}` }));
    expect(await ask(lan, 'tin-tuc', { clientIp: '203.0.113.99' })).toMatchObject({
      refusal: { code: 'busy', message: expect.stringContaining('đợi một giờ') as unknown },
    });
    const place = [];
    const from = { clientIp: '198.51.100.1' };
    for (let i = 0; i < 21; i += 1) place.push(await ask(`a${i}@example.com`, 'tin-tuc', from));
    expect(place.map(({ ok }) => ok)).toEqual([...Array.from({ length: 20 }, () => true), false]);
  });

  test('comes in by the door of all that the public sends: from a person, who is not blocked, once a page', async () => {
    const check = { ticket: '', solution: '', answer: '5' };
    for (const from of [{ check }, { honeypot: 'x' }])
      expect(await ask(lan, 'tin-tuc', from)).toMatchObject({
        refusal: { code: 'invalid', problems: [{ path: 'humanAnswer' }] },
      });
    expect(await mails('following')).toEqual([]);
    const blocked = { who: 'roi@example.com', scope: 'email', reason: 'Quấy rối.', days: 7 } as const;
    accepted(await blockSender(portal.deps, administrator, blocked));
    expect(await ask('roi@example.com')).toMatchObject({ refusal: { code: 'not-possible' } });
    // Sent again with another address, the page of one person writes to nobody else.
    const once = await sender();
    for (const email of [lan, lan, 'khac@example.com'])
      accepted(await askToFollow(portal.deps, { kind: 'section', target: 'tin-tuc', email }, once));
    expect((await mails('following')).map(({ recipient }) => recipient)).toEqual([lan]);
  });

  test('a resident follows with the confirmed address of his account, without a mail, and sees it there', async () => {
    accepted(await followAsResident(portal.deps, an, { kind: 'section', target: 'tin-tuc' }));
    accepted(await followAsResident(portal.deps, an, { kind: 'section', target: 'tin-tuc' }));
    expect(await mails('following')).toEqual([]);
    expect((await readFollowings(portal.deps, an))?.lines).toMatchObject([
      { thing: { label: 'Chuyên mục', title: 'Tin tức', href: '/tin-tuc' }, confirmedAt: portal.clock.now() },
    ]);
    await database.owner.$client`update users set email_verified = false where id = ${an.userId}`;
    try {
      const refusal = await followAsResident(portal.deps, an, { kind: 'section', target: 'tin-tuc' });
      expect(refusal).toMatchObject({ refusal: { code: 'not-allowed' } });
      expect((await readFollowings(portal.deps, an))?.lines).toEqual([]);
    } finally {
      await database.owner.$client`update users set email_verified = true where id = ${an.userId}`;
    }
  });
});

describe('the digest', () => {
  test('one mail a day over all that is followed, of what came after the confirmation and before six', async () => {
    await published(portal.deps, undefined, { title: 'Trước khi đăng ký' });
    at('2026-11-17T10:00:00');
    const { token } = await confirmed();
    await confirmed(lan, 'su-kien');
    at('2026-11-17T11:00:00');
    await published(portal.deps, undefined, { title: 'Tin thứ nhất' });
    at('2026-11-17T11:30:00');
    await published(portal.deps, undefined, { title: 'Tin thứ hai' });
    expect(await sendDigests(portal.deps)).toBe(0);
    at('2026-11-18T06:05:00');
    await published(portal.deps, undefined, { title: 'Sau sáu giờ' });
    day('2026-11-18');
    expect([await sendDigests(portal.deps), await sendDigests(portal.deps)]).toEqual([1, 0]);
    const [mail] = await mails();
    expect(linesOf(mail?.body ?? '')).toEqual(['- Tin thứ nhất', '- Tin thứ hai']);
    expect(mail?.body).toMatch(/\n {2}http:\/\/localhost:3000\/tin-tuc\/tin-thu-nhat\n/);
    expect(mail?.body).toContain(`http://localhost:3000/nhan-tin-qua-thu?ma=${token}\n`);
    expect(mail?.subject).toMatch(/^Tin mới ngày 18\/11\/2026: Tin tức/);
    day('2026-11-19');
    expect([await sendDigests(portal.deps), await sendDigests(portal.deps)]).toEqual([1, 0]);
    expect(linesOf((await mails()).at(-1)?.body ?? '')).toEqual(['- Sau sáu giờ']);
    day('2026-11-20');
    expect(await sendDigests(portal.deps)).toBe(0);
  });

  test('a withdrawn item is not in it, and one that was published anew is not news', async () => {
    await confirmed();
    at('2026-11-17T10:00:00');
    await published(portal.deps, undefined, { title: 'Còn đó' });
    const item = await published(portal.deps, undefined, { title: 'Thu hồi' });
    accepted(await withdrawItem(portal.deps, head, { item, reason: 'Sai số liệu' }));
    day('2026-11-18');
    expect(await sendDigests(portal.deps)).toBe(1);
    expect(linesOf((await mails())[0]?.body ?? '')).toEqual(['- Còn đó']);
  });

  test('comes once when processes send it at the same time', async () => {
    for (const name of ['a', 'b', 'c', 'd']) await confirmed(`${name}@example.com`);
    at('2026-11-17T10:00:00');
    await published(portal.deps);
    day('2026-11-18');
    const sent = await Promise.all([1, 2, 3].map(() => sendDigests(portal.deps)));
    expect(sent.reduce((sum, one) => sum + one, 0)).toBe(4);
    expect((await mails()).map(({ recipient }) => recipient).sort()).toEqual(
      ['a', 'b', 'c', 'd'].map((name) => `${name}@example.com`),
    );
  });

  test('a run that breaks off has sent nothing and told nobody: the next one sends it whole', async () => {
    await confirmed();
    at('2026-11-17T10:00:00');
    await published(portal.deps, undefined, { title: 'Chỉ một lần' });
    day('2026-11-18');
    const sql = database.owner.$client;
    await sql.unsafe(`
      create function broken() returns trigger language plpgsql as $$ begin raise 'away'; end $$;
      create trigger broken before update of told_until on followings for each row execute function broken()`);
    await expect(sendDigests(portal.deps)).rejects.toThrow();
    await sql.unsafe('drop trigger broken on followings; drop function broken()');
    expect(await mails()).toEqual([]);
    expect([await sendDigests(portal.deps), await sendDigests(portal.deps)]).toEqual([1, 0]);
    expect(linesOf((await mails())[0]?.body ?? '')).toEqual(['- Chỉ một lần']);
  });

  test('one thing that cannot be read does not stop the others, and is told when it can', async () => {
    await confirmed();
    await confirmed(lan, 'su-kien');
    const sql = database.owner.$client;
    await sql`update followings set kind = 'gone' where target = 'su-kien'`;
    at('2026-11-17T10:00:00');
    await published(portal.deps, undefined, { title: 'Vẫn gửi' });
    day('2026-11-18');
    const faulty = {
      ...followedKinds,
      gone: { ...followedKinds.section, find: () => Promise.reject(new Error('broken')) },
    };
    expect([await sendDigests(portal.deps), await sendDigests(portal.deps, faulty)]).toEqual([1, 0]);
    const event = { label: 'Hội thảo', when: '', find: async () => ({ title: 'A', href: '/a' }) };
    const mended = {
      gone: {
        ...event,
        news: async () => [{ at: new Date('2026-11-17T11:00:00+07:00'), text: 'Tin cũ', href: '/a/1' }],
      },
    };
    day('2026-11-19');
    expect([await sendDigests(portal.deps, faulty), await sendDigests(portal.deps, mended)]).toEqual([0, 1]);
    expect((await mails()).map(({ body }) => linesOf(body))).toEqual([['- Vẫn gửi'], ['- Tin cũ']]);
  });

  test('an address that cannot be opened stops nobody else, and is not counted as told', async () => {
    await confirmed();
    await confirmed('hong@example.com');
    const sql = database.owner.$client;
    await sql`update subscribers set email = '\\x00' where id = (
      select subscriber_id from followings where told_until is not null order by asked_at, id desc limit 1)`;
    at('2026-11-17T10:00:00');
    await published(portal.deps);
    day('2026-11-18');
    expect(await sendDigests(portal.deps)).toBe(1);
    const [row] = await sql`select count(*)::int as told from subscribers where last_digest_on is not null`;
    expect(row).toEqual({ told: 1 });
  });
});

describe('leaving', () => {
  test('one of them, or all by the one token of the mails; twice is fine, and asking again asks for a confirmation', async () => {
    const link = await confirmed();
    await confirmed(lan, 'su-kien');
    await endFollowings(portal.deps, link, link.following);
    expect((await readFollowings(portal.deps, link))?.lines.map(({ thing }) => thing?.title)).toEqual([
      'Sự kiện',
    ]);
    await endFollowings(portal.deps, link);
    await endFollowings(portal.deps, link);
    await endFollowings(portal.deps, { token: 'khong-co' });
    expect((await readFollowings(portal.deps, link))?.lines).toEqual([]);
    expect(await openConfirmation(portal.deps, link, link.following)).toMatchObject({
      refusal: { code: 'not-found' },
    });
    await published(portal.deps);
    day('2026-11-18');
    expect(await sendDigests(portal.deps)).toBe(0);
    accepted(await ask());
    expect((await readFollowings(portal.deps, link))?.lines).toMatchObject([{ thing: { title: 'Tin tức' } }]);
    day('2026-11-19');
    expect(await sendDigests(portal.deps)).toBe(0);
  });

  test('nobody touches another’s', async () => {
    const his = await confirmed();
    const other = await confirmed('khac@example.com');
    await endFollowings(portal.deps, other, his.following);
    expect(await confirmFollowing(portal.deps, other, his.following)).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect((await readFollowings(portal.deps, his))?.lines).toHaveLength(1);
  });

  test('an address is removed at once by its owner, and with a staff account that is closed', async () => {
    const link = await confirmed('thoi-ngay@example.com');
    expect(await columnsHolding(database.owner.$client, 'thoi-ngay@example.com')).toContain(
      'outbox.recipient',
    );
    await eraseSubscriber(portal.deps, link);
    expect(await readFollowings(portal.deps, link)).toBeUndefined();
    expect(await columnsHolding(database.owner.$client, 'thoi-ngay@example.com')).toEqual([]);
    await confirmed('diachinh@demo.phuan');
    accepted(await closeAccount(portal.deps, administrator, { userId: land.userId, closed: true }));
    expect((await database.owner.$client`select from subscribers`).length).toBe(0);
    accepted(await closeAccount(portal.deps, administrator, { userId: land.userId, closed: false }));
  });

  test('what was not confirmed goes after a week, what was left after a month, and the address with the last of it', async () => {
    accepted(await ask('cho@example.com'));
    const left = await confirmed('thoi@example.com');
    const link = await confirmed();
    await endFollowings(portal.deps, left);
    const people = async () =>
      (await database.owner.$client<{ n: number }[]>`select count(*)::int as n from subscribers`)[0]?.n;
    at('2026-11-24T08:59:00');
    expect([await purgeFollowings(portal.deps), await people()]).toEqual([0, 3]);
    at('2026-11-24T09:01:00');
    expect([await purgeFollowings(portal.deps), await people()]).toEqual([1, 2]);
    expect(await readFollowings(portal.deps, left)).toMatchObject({ lines: [] });
    at('2026-12-17T09:01:00');
    expect([await purgeFollowings(portal.deps), await people()]).toEqual([1, 1]);
    expect((await readFollowings(portal.deps, link))?.lines).toHaveLength(1);
    for (const address of ['cho@example.com', 'thoi@example.com'])
      expect(await columnsHolding(database.owner.$client, address)).toEqual([]);
  });
});
