// The pages of news by mail, and the door of mail programs: what is opened changes nothing, what is posted does.
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { paths } from '#app/addresses/paths.ts';
import { sendDigests } from '#app/domain/following/send-digests.server.ts';
import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import { comesFromOurPages } from '#app/http/origin.server.ts';
import * as unsubscribe from '#app/routes/machine/unsubscribe.ts';
import * as confirm from '#app/routes/public/follow-confirm.tsx';
import * as follow from '#app/routes/public/follow.tsx';
import * as followings from '#app/routes/public/followings.tsx';
import * as mine from '#app/routes/resident/my-followings.tsx';
import type { HumanCheck } from '#app/read-models/admission.ts';
import { useDatabase } from '../support/database.ts';
import { answerOf } from '../support/human-check.ts';
import { published } from '../support/publishing.ts';
import { residentPages, type ResidentPages } from '../support/resident-pages.ts';

const database = useDatabase();
let pages: ResidentPages;
beforeAll(() => {
  pages = residentPages(database.db);
});
beforeEach(async () => {
  for (const table of ['subscribers', 'outbox', 'rate_limits'])
    await database.owner.$client.unsafe(`delete from ${table}`);
});

const anything: unknown = expect.anything();
const containing = (text: string): unknown => expect.stringContaining(text);
const news = { kind: 'chuyen-muc', target: 'tin-tuc' };
const page = paths.follow('section', 'tin-tuc');
const lan = 'lan@example.com';
const linesOf = (data: unknown) => (data as { followings: { lines: readonly unknown[] } }).followings.lines;

async function newestMail() {
  await deliverOutbox(pages.portal.deps);
  const mail = pages.portal.mails.at(-1);
  if (mail === undefined) throw new Error('no mail');
  return mail;
}

/** What somebody without an account sends from the page. */
async function asking(email: string) {
  const opened = await pages.ask(undefined, follow.loader, page, news);
  const { requestId, humanCheck } = opened.data as { requestId: string; humanCheck: HumanCheck };
  const { ticket: humanTicket, question } = humanCheck;
  return { email, requestId, humanTicket, humanAnswer: String(answerOf(question)) };
}

const ask = async (email: string) => pages.ask(undefined, follow.action, page, news, await asking(email));

/** Asked for, and confirmed by the link of the mail. @returns the token of its mails */
async function followed(): Promise<string> {
  const asked = await ask(lan);
  expect([asked.status, asked.location]).toEqual([303, `${page}?da-gui`]);
  const link = new URL(/https?:\/\/\S*xac-nhan\S*/.exec((await newestMail()).text)?.[0] ?? '');
  const address = link.pathname + link.search;
  expect((await pages.ask(undefined, confirm.loader, address, {})).data).toMatchObject({
    thing: { title: 'Tin tức' },
  });
  const list = paths.followings(link.searchParams.get('ma') ?? '');
  expect(linesOf((await pages.ask(undefined, followings.loader, list, {})).data)).not.toMatchObject([
    { confirmedAt: anything },
  ]);
  const done = await pages.ask(undefined, confirm.action, address, {}, {});
  expect([done.status, done.location]).toEqual([303, list]);
  return link.searchParams.get('ma') ?? '';
}

const listOf = async (token: string) =>
  linesOf((await pages.ask(undefined, followings.loader, paths.followings(token), {})).data);

describe('one click', () => {
  test('a digest names the address, where one POST without session and origin ends everything, as often as it comes', async () => {
    const token = await followed();
    pages.portal.clock.set(new Date('2026-11-17T10:00:00+07:00'));
    await published(pages.portal.deps);
    pages.portal.clock.set(new Date('2026-11-18T06:10:00+07:00'));
    expect(await sendDigests(pages.portal.deps)).toBe(1);
    const digest = await newestMail();
    const address = paths.unsubscribe(token);
    expect(digest.unsubscribe).toBe(`http://localhost:3000${address}`);
    expect(digest.text.trimEnd()).toContain(`http://localhost:3000${paths.followings(token)}`);

    const opened = await pages.ask(undefined, unsubscribe.loader, address, {});
    expect([opened.status, opened.location]).toEqual([303, paths.followings(token)]);
    expect(await listOf(token)).toHaveLength(1);
    const other = await pages.ask(undefined, unsubscribe.action, address, {}, { intent: 'leave' });
    expect([other.status, (await listOf(token)).length]).toEqual([400, 1]);
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    for (const body of [{ 'List-Unsubscribe': 'One-Click' }, form]) {
      const answer = await pages.ask(undefined, unsubscribe.action, address, {}, body);
      expect([answer.status, await listOf(token)]).toEqual([200, []]);
    }
    const gone = await pages.ask(undefined, unsubscribe.action, paths.unsubscribe('khong-co'), {}, form);
    expect(gone.status).toBe(200);
  });

  test('the door lets such a POST in from anywhere, and no other page', () => {
    const from = { method: 'POST', protocol: 'https', host: 'phuan.example', secFetchSite: undefined };
    const posted = { ...from, origin: undefined, referer: undefined };
    const at = (path: string) => comesFromOurPages({ ...posted, path }, 'https://phuan.example');
    expect([at(paths.unsubscribe()), at('/nhan-tin-qua-thu'), at(page)]).toEqual([true, false, false]);
  });
});

describe('the pages', () => {
  test('say nothing about an address, and what is wrong with what was typed', async () => {
    const before = await ask(lan);
    await followed();
    const after = await ask(lan);
    expect([after.status, after.location]).toEqual([before.status, before.location]);
    expect(await ask('lan@')).toMatchObject({
      status: 422,
      data: { email: 'lan@', problems: [{ path: 'email', message: containing('chưa đúng') }] },
    });
    const machine = { ...(await asking(lan)), humanAnswer: '99' };
    expect(await pages.ask(undefined, follow.action, page, news, machine)).toMatchObject({
      status: 422,
      data: { email: lan, problems: [{ path: 'humanAnswer', message: containing('máy tự động') }] },
    });
    for (const params of [{ ...news, target: 'khong-co' }, { ...news, kind: '__proto__' }, {}]) {
      expect((await pages.ask(undefined, follow.loader, page, params)).status).toBe(404);
      expect((await pages.ask(undefined, follow.action, page, params, { email: lan })).status).toBe(404);
    }
  });

  test('leave one, or have the address removed; a link with nothing behind it says so', async () => {
    const token = await followed();
    const list = paths.followings(token);
    const [line] = (await listOf(token)) as { id: string }[];
    const left = { intent: 'leave', following: line?.id ?? '' };
    expect((await pages.ask(undefined, followings.action, list, {}, left)).location).toBe(list);
    expect(await listOf(token)).toEqual([]);
    const erased = await pages.ask(undefined, followings.action, list, {}, { intent: 'erase' });
    expect(erased.location).toBe(paths.followingsErased());
    expect((await pages.ask(undefined, followings.loader, list, {})).status).toBe(404);
    const confirmation = paths.confirmFollowing(token, line?.id ?? '');
    expect((await pages.ask(undefined, confirm.loader, confirmation, {})).status).toBe(404);
  });

  test('a resident follows with one button, and has the list in his account', async () => {
    const done = await pages.ask('nguyen.van.an', follow.action, page, news, {});
    expect(done.location).toBe(paths.myFollowings());
    const own = await pages.ask('nguyen.van.an', mine.loader, paths.myFollowings(), {});
    expect(linesOf(own.data)).toMatchObject([{ thing: { title: 'Tin tức' } }]);
    const all = await pages.ask(
      'nguyen.van.an',
      mine.action,
      paths.myFollowings(),
      {},
      { intent: 'leave-all' },
    );
    expect(all.location).toBe(paths.myFollowings());
    expect(linesOf((await pages.ask('nguyen.van.an', mine.loader, paths.myFollowings(), {})).data)).toEqual(
      [],
    );
    expect((await pages.ask(undefined, mine.loader, paths.myFollowings(), {})).location).toMatch(
      '/dang-nhap',
    );
  });
});
