// Who the commune is, as a record: approved by a second person, from a day on; papers of a day name it as it was, and at its
// midnight everything follows.
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import { beforeEach, describe, expect, test } from 'vitest';

import { followCommune } from '#app/domain/commune/follow-commune.server.ts';
import { keepCommune } from '#app/domain/commune/keep-commune.server.ts';
import { openNewVersion, openVersion, readCommune } from '#app/domain/commune/open-version.server.ts';
import { actOnVersion, startVersion, writeVersion } from '#app/domain/commune/version-record.server.ts';
import { communeFacts } from '#app/commune/facts.ts';
import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { openControlSlip } from '#app/domain/dossiers/papers/open-control-slip.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { verifyPaper } from '#app/domain/dossiers/papers/verify-paper.server.ts';
import type { Actor, Staff } from '#app/domain/kernel/actor.ts';
import { createPageCache, type PageCache } from '#app/http/page-cache.server.ts';
import { foreignHosts } from '#app/server/foreign-host.server.ts';
import { pageChanges } from '#app/server/page-changes.server.ts';
import { demoVersions } from '#app/server/demo/commune.server.ts';
import { present } from '#app/values/present.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { listStandingVersions } from '#db/queries/commune.server.ts';
import { listPapers } from '#db/queries/dossier-parts.server.ts';
import { communeVersions } from '#db/schema/index.ts';
import { freshCommune } from '../support/commune.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  endDossier,
  filedDossier,
  people,
  receiveDossier,
  slugs,
  testPortal,
  type TestPortal,
} from '../support/dossiers.ts';
import { mailsOf } from '../support/meetings.ts';
import { readPdf } from '../support/read-pdf.ts';

const database = useDatabase();
const { administrator, head, civil, desk, an } = people;
const second: Staff = { ...administrator, userId: 'demo-bientap', name: 'Hồ Thị Nga' };
const [commune, ward] = demoVersions;

let portal: TestPortal;
/** The change of 1 July 2025, drafted and not submitted. */
let draft: string;

async function at(start: string): Promise<void> {
  portal = testPortal(database.db, start);
  await portal.deps.commune.refresh();
}
beforeEach(async () => {
  draft = await freshCommune(database);
  await at('2026-11-17T09:00:00+07:00');
});

const versionSeenBy = async (actor: Actor, id: string) =>
  accepted(await openVersion(portal.deps, actor, { id })).version;
const act = async (actor: Actor, event: string, id = draft, reason?: string) =>
  actOnVersion(portal.deps, actor, {
    id,
    event,
    lock: (await versionSeenBy(administrator, id)).lock,
    ...present({ reason }),
  });
const approved = async (id: string) => {
  accepted(await act(administrator, 'submit', id));
  accepted(await act(head, 'approve', id));
};
const drafted = async (validFrom: string, facts: object = {}) =>
  accepted(
    await startVersion(portal.deps, administrator, {
      validFrom,
      basis: 'Đổi số điện thoại',
      ...commune.facts,
      ...facts,
    }),
  ).id;
const periods = async () =>
  (
    await database.owner.$client<{ state: string; from: string; to: string | null }[]>`
      select state, valid_from::text as from, valid_to::text as to from commune_versions
      where approved_at is not null order by valid_from, approved_at`
  ).map(({ state, from, to }) => [state, from, to]);

describe('approval by a second person', () => {
  test('the administrator submits, the others are told, the chairman approves, and the portal has another name', async () => {
    const { deps } = portal;
    expect(deps.unit).toMatchObject({ name: commune.facts.name, code: 'H09.31.20' });
    accepted(await act(administrator, 'submit'));
    expect(
      (await mailsOf(database.db, 'commune-change-submitted', draft)).map(({ recipient }) => recipient),
    ).toEqual(['truongban@demo.phuan']);
    expect(await act(administrator, 'approve')).toMatchObject({
      refusal: { code: 'not-allowed', message: expect.stringContaining('người khác phải duyệt') as string },
    });
    expect(deps.unit.name).toBe(commune.facts.name);
    accepted(await act(head, 'approve'));
    expect(deps.unit).toMatchObject({
      name: ward.facts.name,
      code: 'H29.000',
      parents: ['Thành phố Hồ Chí Minh'],
    });
    expect(deps.commune.on('2025-06-30').name).toBe(commune.facts.name);
    expect(await periods()).toEqual([
      ['approved', '2018-11-15', '2025-06-30'],
      ['approved', '2025-07-01', null],
    ]);
    const [told] = await mailsOf(database.db, 'commune-change-approved', draft);
    expect(told).toMatchObject({
      recipient: 'quantri@demo.phuan',
      body: expect.stringContaining(head.name) as string,
    });
    const events = await database.owner.$client<{ event: string; actor_name: string }[]>`
      select event, actor_name from audit_events where subject = ${`commune:${draft}`} order by at, event`;
    expect(events.map((one) => [one.event, one.actor_name])).toEqual(
      expect.arrayContaining([
        ['commune-change-submit', administrator.name],
        ['commune-change-approve', head.name],
      ]),
    );
  });

  test('a second administrator may approve, nobody who wrote at it may, and nobody else sees it', async () => {
    const { deps } = portal;
    const { lock } = await versionSeenBy(administrator, draft);
    const input = { validFrom: ward.validFrom, basis: ward.basis, ...ward.facts };
    accepted(await writeVersion(deps, second, { id: draft, lock, wire: input }));
    accepted(await act(administrator, 'submit'));
    expect(await act(second, 'approve')).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect((await versionSeenBy(second, draft)).whyNot).toContain('người khác phải duyệt');
    const third: Staff = { ...second, userId: 'demo-vanhoa' };
    for (const nobody of [civil, people.deputy, an])
      for (const asked of [
        await readCommune(deps, nobody),
        await openVersion(deps, nobody, { id: draft }),
        await act(nobody, 'approve'),
      ])
        expect(asked).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await openNewVersion(deps, head)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await act(head, 'withdraw')).toMatchObject({ refusal: { code: 'not-allowed' } });
    accepted(await act(third, 'approve'));
    expect(accepted(await readCommune(deps, head)).page).toMatchObject({
      today: { since: '2025-07-01', facts: { name: ward.facts.name } },
      mayDraft: false,
      open: [],
    });
  });

  test('it is given back with a reason, taken back, given up; and what changed meanwhile is said', async () => {
    const { deps } = portal;
    accepted(await act(administrator, 'submit'));
    expect(await act(head, 'return')).toMatchObject({
      refusal: { code: 'invalid', message: 'Hãy ghi điều cần sửa.' },
    });
    accepted(await act(head, 'return', draft, 'Thiếu mã định danh'));
    const [mail] = await mailsOf(database.db, 'commune-change-returned', draft);
    expect(mail?.body).toContain('Thiếu mã định danh');
    expect(await versionSeenBy(administrator, draft)).toMatchObject({
      state: 'draft',
      returned: { by: head.name, reason: 'Thiếu mã định danh' },
    });
    accepted(await act(administrator, 'submit'));
    expect(await act(head, 'write')).toMatchObject({ ok: false });
    accepted(await act(administrator, 'take-back'));
    const input = { validFrom: ward.validFrom, basis: 'Quyết định khác', ...ward.facts };
    expect(await writeVersion(deps, administrator, { id: draft, wire: input, lock: 1 })).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
    accepted(await act(administrator, 'withdraw'));
    expect(await act(administrator, 'submit')).toMatchObject({ refusal: { code: 'not-possible' } });
  });
});

describe('periods', () => {
  test('history is not rewritten: no version begins before the one of today began', async () => {
    accepted(await act(administrator, 'submit'));
    const old = await drafted('2024-05-01', { district: 'thành phố Bến Cát' });
    accepted(await act(head, 'approve'));
    expect(await act(administrator, 'submit', old)).toMatchObject({
      refusal: { code: 'not-possible', message: expect.stringContaining('sau ngày 01/07/2025') as string },
    });
    for (const [validFrom, words] of [
      ['2025-07-01', 'sau ngày 01/07/2025'],
      ['2025-02-30', 'Nhập ngày có thật'],
    ] as const)
      expect(
        await startVersion(portal.deps, administrator, {
          validFrom,
          basis: '',
          ...ward.facts,
          phone: '',
        }),
      ).toMatchObject({
        refusal: {
          code: 'invalid',
          problems: [
            { path: 'validFrom', message: expect.stringContaining(words) as string },
            { path: 'basis', message: expect.stringContaining('Nhập căn cứ') as string },
            { path: 'phone', message: expect.stringContaining('Nhập số điện thoại') as string },
          ],
        },
      });
  });

  test('what is approved is what the page compared: after another version was approved it is looked at again', async () => {
    const waiting = await drafted('2027-02-01', { phone: '0274 3580 009' });
    accepted(await act(administrator, 'submit', waiting));
    const { lock, seen } = await versionSeenBy(head, waiting);
    const other = await drafted('2026-12-20', { phone: '0274 3580 008' });
    await approved(other);
    const approve = (word: string) =>
      actOnVersion(portal.deps, head, { id: waiting, event: 'approve', lock, seen: word });
    expect(await approve(seen)).toMatchObject({
      refusal: { code: 'changed-meanwhile', message: expect.stringContaining('các bản khác') as string },
    });
    accepted(await approve((await versionSeenBy(head, waiting)).seen));
    // As it was, for what follows.
    await database.owner.$client`alter table commune_versions disable trigger user`;
    await database.owner.$client`delete from commune_versions where id in (${waiting}, ${other})`;
    await database.owner.$client`update commune_versions set valid_to = null
      where state = 'approved' and valid_to = '2026-12-19'`;
    await database.owner.$client`alter table commune_versions enable trigger user`;
    await portal.deps.commune.refresh();
  });

  test('one between two others, and one of the same day instead of another that has not begun', async () => {
    const next = await drafted('2027-01-01', { phone: '0274 3580 001' });
    await approved(next);
    await approved(await drafted('2026-12-01', { phone: '0274 3580 002' }));
    await approved(await drafted('2027-01-01', { phone: '0274 3580 003' }));
    expect(await periods()).toEqual([
      ['approved', '2018-11-15', '2026-11-30'],
      ['approved', '2026-12-01', '2026-12-31'],
      ['superseded', '2027-01-01', null],
      ['approved', '2027-01-01', null],
    ]);
    const { deps } = portal;
    const days = ['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'];
    expect(days.map((day) => deps.commune.on(day).phone)).toEqual([
      commune.facts.phone,
      '0274 3580 002',
      '0274 3580 002',
      '0274 3580 003',
    ]);
    expect(accepted(await readCommune(deps, administrator)).page.coming).toHaveLength(2);
  });

  test('the database holds it: no two on a day, and what was approved is neither changed nor removed', async () => {
    const at = new Date();
    const row = {
      id: crypto.randomUUID(),
      state: 'approved' as const,
      facts: ward.facts,
      basis: '',
      writers: [],
      startedAt: at,
      savedAt: at,
      approvedAt: at,
    };
    const causeOf = (error: unknown) => (error as { cause?: { message: string } }).cause?.message;
    await expect(
      database.owner
        .insert(communeVersions)
        .values({ ...row, validFrom: '2025-07-01' })
        .catch((error: unknown) => {
          throw new Error(causeOf(error));
        }),
    ).rejects.toThrow('commune_versions_apart');
    await expect(
      database.owner
        .$client`update commune_versions set facts = jsonb_set(facts, '{phone}', '"0274 3580 009"') where state = 'approved'`,
    ).rejects.toThrow('stays as it is');
    await expect(database.db.$client`delete from commune_versions where state = 'approved'`).rejects.toThrow(
      /stays as it is|permission denied/,
    );
  });
});

describe('a paper names the commune as it was on its day', () => {
  test('what was received in June 2025 is printed after the change with the old name and keeps its code; what comes after has the new one', async () => {
    await at('2025-06-18T09:00:00+07:00');
    const before = await filedDossier(portal, slugs.birth);
    const first = accepted(
      await receiveDossier(portal.deps, desk, { code: before, version: (await portal.find(before)).version }),
    );
    portal.clock.set(new Date('2025-07-08T09:00:00+07:00'));
    await approved(draft);
    const { deps } = portal;
    const after = await filedDossier(portal, slugs.birth);
    const later = accepted(
      await receiveDossier(deps, desk, { code: after, version: (await portal.find(after)).version }),
    );
    expect(first.registerNumber).toMatch(/^H09\.31\.20-250618-\d{4}$/);
    expect(later.registerNumber).toMatch(/^H29\.000-250708-\d{4}$/);
    expect((await portal.find(before)).registerNumber).toBe(first.registerNumber);

    const printed = async (code: string, paper: string) =>
      (await readPdf(accepted(await openPaper(deps, an, { code, paper })).content)).text;
    for (const paper of ['giay-tiep-nhan', 'xac-nhan-da-nop', 'to-khai']) {
      const [old, recent] = [await printed(before, paper), await printed(after, paper)];
      // The declaration names it without its header.
      expect(old, paper).toMatch(/xã phú an/i);
      expect(old, paper).not.toMatch(/phường phú an/i);
      expect(recent, paper).toMatch(/(XÃ|PHƯỜNG) PHÚ AN|Ủy ban nhân dân phường Phú An/);
    }
    const [paper] = await listPapers(deps.db.$client, (await portal.find(before)).id);
    expect(accepted(await verifyPaper(deps, { token: paper?.token ?? '' })).paper.unit).toBe(
      commune.facts.name,
    );
    const [mail] = await database.owner.$client<{ body: string }[]>`
      select body from outbox where body like ${`%${later.registerNumber}%`} limit 1`;
    expect(mail?.body).toContain(ward.facts.name);
  });
});

describe('the forms that are printed', () => {
  test('TT 03/2025: from the day that the commune chose on, stopping is told on its form; what was issued stays as it is', async () => {
    await approved(await drafted('2026-11-18', { paperSet: 'tt-03-2025' }));
    const { deps } = portal;
    const version = async (code: string) => ({ code, version: (await portal.find(code)).version });
    const inHand = async () => {
      const code = await filedDossier(portal, slugs.birth);
      accepted(await receiveDossier(deps, desk, await version(code)));
      return code;
    };
    const stop = async (code: string, actor: Actor, event: string, reason?: string) =>
      accepted(await actOnDossier(deps, actor, { ...(await version(code)), event, reason }));
    const papers = async (code: string) =>
      (await listPapers(database.db.$client, (await portal.find(code)).id)).map(({ kind, number }) =>
        kind === 'stop-notice' ? number : kind,
      );
    const before = await inHand();
    const open = await inHand();
    const withdrawn = await inHand();
    const reason = 'Không thuộc thẩm quyền';
    accepted(await endDossier(deps, civil, { ending: 'stop', reason, code: before }));
    const plain = accepted(await openPaper(deps, desk, { code: before, paper: 'thong-bao-dung' }));
    expect((await readPdf(plain.content)).text).not.toContain('Mẫu số');
    const receipt = accepted(await openPaper(deps, an, { code: open, paper: 'giay-tiep-nhan' }));

    portal.clock.set(new Date('2026-11-18T08:30:00+07:00'));
    accepted(await endDossier(deps, civil, { ending: 'stop', reason, code: open }));
    await stop(withdrawn, an, 'withdraw', 'Tôi nộp nhầm nơi');
    await stop(withdrawn, desk, 'confirm-withdrawal');
    expect(await papers(open)).toContain('02/2026/TBD');
    expect(await papers(withdrawn)).toContain('03/2026/TBD');
    const notice = accepted(await openPaper(deps, desk, { code: withdrawn, paper: 'thong-bao-dung' }));
    const { text } = await readPdf(notice.content);
    for (const words of [
      'Mẫu số 05',
      'Số: 03/2026/TBD',
      'Theo đề nghị của Ông/Bà/Tổ chức lúc 08 giờ 30 phút, ngày 18 tháng 11 năm 2026',
      'Lý do: Tôi nộp nhầm nơi',
      'không có bản giấy phải trả lại',
    ])
      expect(text).toContain(words);
    const slip = await readPdf(accepted(await openControlSlip(deps, desk, { code: open })).content);
    expect(slip.text).toContain('Mẫu số 06');
    // An older paper is neither redrawn nor numbered anew.
    const again = accepted(await openPaper(deps, an, { code: open, paper: 'giay-tiep-nhan' }));
    expect(Buffer.from(again.content)).toEqual(Buffer.from(receipt.content));
  });

  test('what was recorded before there was a choice prints the forms of 2018', () => {
    const { paperSet: _, ...older } = commune.facts;
    expect(communeFacts.parse(older).paperSet).toBe('tt-01-2018');
    expect(communeFacts.safeParse({ ...older, paperSet: 'tt-2030' }).success).toBe(false);
  });
});

describe('at midnight', () => {
  const host = 'phuanbinhduong.gov.vn';

  test('Đ4 pages, index and host follow at that moment, without a restart', async () => {
    await at('2026-11-30T23:59:50+07:00');
    const { deps, clock } = portal;
    const changed = await drafted('2026-12-01', { phone: '0274 3580 777', host: 'phuan.binhduong.gov.vn' });
    await approved(changed);
    const live = keepCommune(
      { clock, log: deps.log, publicUrl: `https://${host}`, read: () => listStandingVersions(database.db) },
      await listStandingVersions(database.db),
    );
    const cache = createPageCache(1_000_000, { broughtBy: () => false, accountOf: async () => undefined });
    const changes = pageChanges({
      forget: () => {},
      cache,
      commune: live.commune,
    });
    const foreign = foreignHosts(() => live.unit.publicUrl);
    const keepPage = async (page: PageCache) => {
      await page.keep(
        '/lien-he',
        {
          status: 200,
          headers: new Headers({
            'cache-control': 'public',
            'x-page-tags': tags.fixed,
            'content-type': 'text/html',
          }),
          body: Buffer.from(live.unit.phone),
        },
        page.begin(),
      );
      return page.held.pages;
    };
    const indexed = async () =>
      (
        await database.owner.$client<
          { summary: string }[]
        >`select summary from search_documents where subject = 'page:contact'`
      )[0]?.summary;
    const led = async (to: string) => {
      const server = createServer((req, res) => {
        if (!foreign(req, res)) res.end('ours');
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const { port } = server.address() as AddressInfo;
      const reply = await new Promise<IncomingMessage>((resolve) => {
        request({ port, path: '/lien-he?a=1', headers: { host: to }, agent: false }, resolve).end();
      });
      reply.resume();
      await new Promise((closed) => server.close(closed));
      return reply.headers.location ?? 'ours';
    };

    expect(await keepPage(cache)).toBe(1);
    changes.beforeAnswer();
    expect(cache.held.pages).toBe(1);
    expect(await followCommune(deps)).toBe(false);
    expect(await indexed()).toContain(commune.facts.phone);
    expect([await led(host), await led('phuan.binhduong.gov.vn')]).toEqual([
      'ours',
      `https://${host}/lien-he?a=1`,
    ]);

    clock.set(new Date('2026-12-01T00:00:00+07:00'));
    changes.beforeAnswer();
    expect(cache.held.pages).toBe(0);
    expect(live.unit.phone).toBe('0274 3580 777');
    expect(deps.unit.phone).toBe('0274 3580 777');
    expect([await led(host), await led('phuan.binhduong.gov.vn')]).toEqual([
      'https://phuan.binhduong.gov.vn/lien-he?a=1',
      'ours',
    ]);
    expect(await followCommune(deps)).toBe(true);
    expect(await followCommune(deps)).toBe(false);
    expect(await indexed()).toContain('0274 3580 777');
    expect(await keepPage(cache)).toBe(1);
    changes.beforeAnswer();
    expect(cache.held.pages).toBe(1);
  });

  test('another process hears of an approval, and what it drew meanwhile goes', async () => {
    const { deps, clock } = portal;
    const other = keepCommune(
      {
        clock,
        log: deps.log,
        publicUrl: 'http://localhost:3000',
        read: () => listStandingVersions(database.db),
      },
      await listStandingVersions(database.db),
    );
    const forgotten: string[] = [];
    const changes = pageChanges({
      forget: () => {},
      cache: { invalidate: (changed) => void forgotten.push(`${other.unit.name}: ${changed.join()}`) },
      commune: other.commune,
    });
    await approved(draft);
    expect(other.unit.name).toBe(commune.facts.name);
    changes.heard([tags.everything]);
    await expect.poll(() => forgotten).toEqual([`${commune.facts.name}: *`, `${ward.facts.name}: *`]);
    changes.heard([tags.fixed]);
    expect(forgotten).toHaveLength(3);
  });

  test('of readings at once the one that began last stands; one that fails is tried again', async () => {
    const { deps, clock } = portal;
    const [standing] = await listStandingVersions(database.db);
    if (standing === undefined) throw new Error('no version stands');
    const named = (name: string) => [{ ...standing, id: name, facts: { ...standing.facts, name } }];
    const waiting: { resolve: (read: ReturnType<typeof named>) => void; reject: (why: Error) => void }[] = [];
    const kept = keepCommune(
      {
        ...{ clock, log: deps.log, publicUrl: 'http://localhost:3000' },
        read: () => new Promise((resolve, reject) => waiting.push({ resolve, reject })),
      },
      named('trước'),
    );
    const both = [kept.commune.refresh(), kept.commune.refresh()];
    waiting[1]?.resolve(named('sau'));
    waiting[0]?.resolve(named('cũ'));
    await Promise.all(both);
    expect(kept.unit.name).toBe('sau');
    expect([kept.commune.turned(), kept.commune.turned()]).toEqual([true, false]);

    const failed = kept.commune.refresh();
    waiting[2]?.reject(new Error('the database is away'));
    await failed;
    expect(kept.unit.name).toBe('sau');
    await expect.poll(() => waiting.length).toBe(4);
    waiting[3]?.resolve(named('mới'));
    await expect.poll(() => kept.unit.name).toBe('mới');
    expect(kept.commune.turned()).toBe(true);
  });
});
