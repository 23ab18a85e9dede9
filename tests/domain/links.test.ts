// Links to other agencies' sites are looked after (Đ13.1b): night by night, by people, and told to those who answer.
import { beforeEach, describe, expect, test } from 'vitest';

import type { LinkProber, Probe } from '#app/adapters/link-prober.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { checkLinks } from '#app/domain/links/check-links.server.ts';
import { countBroken } from '#app/domain/links/count-links.server.ts';
import { hrefsIn } from '#app/domain/links/hrefs.ts';
import { listLinks } from '#app/domain/links/list-links.server.ts';
import { probeAll } from '#app/domain/links/probe-all.server.ts';
import { recheckLink } from '#app/domain/links/recheck-link.server.ts';
import { footerLinks } from '#app/domain/links/footer-links.server.ts';
import { unopenedLinks } from '#app/domain/links/unopened-links.server.ts';
import { listWhole } from '#app/domain/publishing/list-whole.server.ts';
import { listMails } from '#db/queries/outbox.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { published } from '../support/publishing.ts';

const database = useDatabase();
const { an, civil, contributor, editor, head } = people;
const [province, article] = ['https://binhduong.example/', 'https://bao.example/tin'];

let portal: TestPortal;
/** What every site answers tonight; one that is not named opens. */
let answers: Readonly<Record<string, Probe>>;
let deps: Deps;
const linkProber: LinkProber = { probe: async (url) => answers[url] ?? { httpStatus: 200 } };

beforeEach(async () => {
  portal = testPortal(database.db, '2026-11-02T01:41:00+07:00');
  deps = { ...portal.deps, linkProber };
  answers = {};
  await database.owner.$client`update content_items set visibility = 'unpublished', live_version_id = null`;
  await published(portal.deps, editor, {
    section: 'lien-ket',
    title: 'Tỉnh Bình Dương',
    html: '',
    facts: { address: 'https://binhduong.example', agency: 'Tỉnh', level: 'Tỉnh' },
  });
  await published(portal.deps, contributor, {
    title: 'Báo viết về xã',
    html: `<p>Xem <a href="${article}">bài báo</a>, <a href="http://localhost:3000/tin-tuc">tin của xã</a>.</p>`,
  });
  await database.owner.$client`delete from outbox`;
  await database.owner.$client`delete from link_checks`;
});

async function night(day: number) {
  portal.clock.set(new Date(Date.UTC(2026, 10, day - 1, 18, 41)));
  return checkLinks(deps);
}
const lines = async (input = {}) => accepted(await listLinks(deps, head, input)).rows;
const stateOf = async (url: string) => (await lines()).find((line) => line.url === url);
const mailsOfBrokenLinks = async () =>
  (await listMails(database.db, { page: 1, size: 100 })).items.filter(({ kind }) => kind === 'links-broken');
const gone: Probe = { httpStatus: 404, problem: 'gone' };

describe('Đ13.1b: the nightly look at every link out of the portal', () => {
  test('tries those of /lien-ket and of texts, and says where each is used', async () => {
    expect((await stateOf(province))?.state).toBe('chua-thu');
    expect(await night(3)).toEqual({ tried: 2, failing: 0 });
    expect(await lines()).toMatchObject([
      { url: article, state: 'tot', uses: [{ title: 'Báo viết về xã', section: 'Tin tức' }] },
      { url: province, state: 'tot', uses: [{ title: 'Tỉnh Bình Dương' }] },
    ]);
  });

  test('calls broken what did not open three nights in a row, however often a night runs', async () => {
    answers = { [province]: gone };
    await night(3);
    await night(3);
    await night(4);
    await night(4);
    expect(await stateOf(province)).toMatchObject({ state: 'chua-chac', failures: 2 });
    expect(await countBroken(deps)).toBe(0);
    await night(5);
    expect(await stateOf(province)).toMatchObject({
      state: 'hong',
      failures: 3,
      finding: 'không còn trang này (404)',
    });
    expect(await countBroken(deps)).toBe(1);
    expect(await lines({ state: 'hong' })).toHaveLength(1);
    answers = {};
    await night(6);
    expect(await stateOf(province)).toMatchObject({ state: 'tot', failures: 0 });
  });

  test('one night on which it opens starts the count again', async () => {
    for (const [day, probe] of [gone, gone, { httpStatus: 200 }, gone, gone].entries()) {
      answers = { [province]: probe };
      await night(3 + day);
    }
    expect(await stateOf(province)).toMatchObject({ state: 'chua-chac', failures: 2 });
  });

  test('tells whoever answers for it once, all in one mail, and again only after it had opened', async () => {
    answers = { [province]: gone, [article]: { problem: 'timeout' } };
    for (const day of [3, 4, 5, 6]) await night(day);
    const mails = await mailsOfBrokenLinks();
    // The deputy edits every section; the others belong to the units of the two sections.
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual(
      ['bientap', 'motcua', 'phoban', 'vanhoa', 'xahoi'].map((name) => `${name}@demo.phuan`),
    );
    const body = (account: string) => mails.find(({ recipient }) => recipient.startsWith(account))?.body;
    expect(body('phoban')).toContain(`- ${province}: không còn trang này (404)\n  Trong: “Tỉnh Bình Dương”`);
    expect(body('phoban')).toContain(`- ${article}: trang không trả lời`);
    expect(body('vanhoa')).not.toContain(province);
    expect(body('vanhoa')).toContain('http://localhost:3000/can-bo/lien-ket');
    answers = { [province]: gone };
    await night(7);
    answers = { [province]: gone, [article]: gone };
    for (const day of [8, 9, 10]) await night(day);
    expect(
      (await mailsOfBrokenLinks()).filter(({ recipient }) => recipient.startsWith('vanhoa')),
    ).toHaveLength(2);
    expect(
      (await mailsOfBrokenLinks()).filter(({ recipient }) => recipient.startsWith('motcua')),
    ).toHaveLength(1);
  });

  test('keeps nothing when our own network is down', async () => {
    answers = { [province]: gone };
    for (const day of [3, 4]) await night(day);
    answers = { [province]: { problem: 'no-name' }, [article]: { problem: 'no-network' } };
    expect(await night(5)).toEqual({ tried: 0, failing: 0 });
    expect(await stateOf(province)).toMatchObject({ failures: 2 });
    answers = { [province]: { problem: 'no-name' } };
    await night(6);
    expect(await stateOf(province)).toMatchObject({ state: 'hong', failures: 3 });
  });

  test('reports what moved, and forgets what no text names any more', async () => {
    answers = { [article]: { httpStatus: 200, movedTo: 'https://bao.example/moi' } };
    await night(3);
    expect(await stateOf(article)).toMatchObject({ state: 'chuyen', movedTo: 'https://bao.example/moi' });
    await database.owner.$client`update content_items set visibility = 'unpublished', live_version_id = null`;
    expect(await night(4)).toEqual({ tried: 0, failing: 0 });
    expect(await database.db.$client`select url from link_checks`).toEqual([]);
  });

  test('asks one site one thing at a time, and does not wait long for a site that is silent', async () => {
    let [now, most] = [0, 0];
    const asked: string[] = [];
    const slow: LinkProber = {
      async probe(url) {
        asked.push(url);
        most = Math.max(most, (now += 1));
        await new Promise((done) => setImmediate(done));
        now -= 1;
        return { problem: 'timeout' };
      },
    };
    const urls = [1, 2, 3, 4, 5].map((page) => `https://mot.example/${page}`);
    expect([...(await probeAll(slow, urls)).keys()]).toEqual(urls);
    expect([most, asked.length]).toEqual([1, 2]);
  });
});

describe('what readers and staff see', () => {
  test('Đ13.1b: /lien-ket keeps a broken link, with the day of the last look; every footer says that it does not open', async () => {
    answers = { [province]: gone };
    const unopened = async () => unopenedLinks(deps, await listWhole(deps, { section: 'lien-ket' }));
    for (const day of [3, 4]) await night(day);
    expect(await unopened()).toEqual({});
    const inFooter = async () => (await footerLinks(deps)).find(({ href }) => href === province)?.opens;
    expect(await inFooter()).toBe(true);
    await night(5);
    expect(Object.values(await unopened())).toEqual(['2026-11-05']);
    expect(await inFooter()).toBe(false);
  });

  test('somebody of the section asks again: it becomes good at once, and is never made worse', async () => {
    answers = { [province]: gone };
    for (const day of [3, 4, 5]) await night(day);
    portal.clock.set(new Date('2026-11-05T08:00:00+07:00'));
    expect(await recheckLink(deps, editor, { url: province })).toEqual({
      ok: true,
      finding: 'không còn trang này (404)',
    });
    expect(await stateOf(province)).toMatchObject({ state: 'hong', failures: 3 });
    expect(await recheckLink(deps, editor, { url: province })).toMatchObject({
      refusal: { code: 'not-possible' },
    });
    answers = {};
    portal.clock.set(new Date('2026-11-05T08:02:00+07:00'));
    expect(await recheckLink(deps, editor, { url: province })).toEqual({ ok: true });
    expect(await stateOf(province)).toMatchObject({ state: 'tot', failures: 0 });
  });

  test('the portal asks nothing for others, nothing that is in no text, and believes no failure of its own', async () => {
    const code = async (...[who, url]: [Parameters<typeof recheckLink>[1], string]) => {
      const done = await recheckLink(deps, who, { url });
      return done.ok ? 'ok' : done.refusal.code;
    };
    expect(await code(an, province)).toBe('not-allowed');
    expect(await code(civil, province)).toBe('not-allowed');
    expect(await code(editor, 'http://10.0.0.1/')).toBe('not-found');
    answers = { [province]: { problem: 'no-name' } };
    expect(await code(editor, province)).toBe('not-possible');
    expect((await stateOf(province))?.state).toBe('chua-thu');
    expect(await listLinks(deps, an, {})).toMatchObject({ refusal: { code: 'not-allowed' } });
  });

  test('a list is narrowed by words of the address or of the item', async () => {
    const urls = async (words: string) => (await lines({ words })).map(({ url }) => url);
    expect(await urls('binh duong')).toEqual([province]);
    expect(await urls('bao.example')).toEqual([article]);
    expect(await urls('không có')).toEqual([]);
  });
});

test('Đ13.1b: of a text every address outside is found once; own pages, mail and places in a page are none', () => {
  const html =
    '<ul><li><a href="https://a.example/x#cuoi">a</a></li></ul><p><a href="HTTPS://A.example/x">b</a>' +
    '<a href="/tin-tuc">c</a><a href="mailto:a@b.vn">d</a><a href="https://phuan.example/y">e</a><a>f</a></p>';
  const facts = {
    address: ' https://b.example',
    note: 'xem https://c.example',
    rows: [{ link: 'http://d.example/' }],
  };
  expect(hrefsIn({ html, facts }, 'https://phuan.example')).toEqual([
    'https://a.example/x',
    'https://b.example/',
    'http://d.example/',
  ]);
});
