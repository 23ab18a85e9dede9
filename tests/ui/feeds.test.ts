// What machines read of sections: feeds and calendars, opened with public readers of both.
import ICAL from 'ical.js';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';

import type { Answers } from '#forms/index.ts';
import { calendarFile } from '#app/http/calendar-file.ts';
import { sectionAtom, sectionRss } from '#app/http/section-feed.ts';
import { calendarEvents, type Dated } from '#app/publications/calendar-events.ts';

import { at, line, sectionView } from './section-samples.ts';

const calendarOf = (text: string) => ICAL.Component.fromString(text);

/** @param told what versions before this one said, each a day after the one before */
function fileOf(name: string, item: Dated, told: readonly Answers[] = []): Promise<string> {
  const versions = [...told, item.facts].map((facts, day) => ({
    at: new Date(at.getTime() + day * 86_400_000),
    facts,
  }));
  const events = calendarEvents(item, versions).map((one) => ({ ...one, href: 'https://phuan.example/x' }));
  return calendarFile({ name, host: 'phuan.example', events });
}

/** What a calendar remembers an event by, and whether what comes is newer than what it has. */
const rememberedOf = (text: string) =>
  calendarOf(text)
    .getAllSubcomponents('vevent')
    .map((one) => ({
      what: new ICAL.Event(one).summary,
      uid: new ICAL.Event(one).uid,
      sequence: new ICAL.Event(one).sequence,
      changed: String(one.getFirstPropertyValue('last-modified')),
      stamped: String(one.getFirstPropertyValue('dtstamp')),
      cancelled: one.getFirstPropertyValue('status') === 'CANCELLED',
    }));

describe('Đ10.3 the leaders’ week', () => {
  const entry = (day: string, hour: number) => ({
    day,
    hour,
    what: `Việc ${day}`,
    who: 'Chủ tịch',
    where: 'Trụ sở',
  });
  const held = line(sectionView('lich-lam-viec'), 'Tuần', {
    monday: '2026-11-25',
    entries: [entry('3', 14), entry('1', 8)],
  });

  it('is read by a calendar at the hour that the wall shows in Việt Nam', async () => {
    const text = await fileOf('Lịch', held);
    const parsed = calendarOf(text)
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    expect(parsed.map((one) => [one.summary, one.location, one.startDate.toJSDate().toISOString()])).toEqual([
      ['Việc 1', 'Trụ sở', '2026-11-23T01:00:00.000Z'],
      ['Việc 3', 'Trụ sở', '2026-11-25T07:00:00.000Z'],
    ]);
    // Nobody said how long: a moment, and no length that a reader could not take.
    expect(parsed.map(({ startDate, endDate }) => endDate.compare(startDate))).toEqual([0, 0]);
    expect(new Set(parsed.map(({ uid }) => uid)).size).toBe(2);
  });

  it('corrected, its entries keep their ids: what changed is newer, what was dropped is cancelled, what is new is another', async () => {
    const [late, early] = [entry('3', 14), entry('1', 8)];
    const corrected = line(sectionView('lich-lam-viec'), 'Tuần', {
      monday: '2026-11-25',
      entries: [{ ...late, hour: 15 }, { ...early, hour: 7, what: 'Việc mới' }, entry('2', 9)],
    });
    const before = rememberedOf(await fileOf('Lịch', held));
    const again = rememberedOf(await fileOf('Lịch', corrected, [held.facts]));
    const idOf = (what: string) => before.find((one) => one.what === what)?.uid;
    expect(again.map(({ what, uid, cancelled }) => [what, uid, cancelled])).toEqual([
      ['Việc mới', expect.not.stringMatching(`${idOf('Việc 1')}|${idOf('Việc 3')}`), false],
      ['Việc 2', expect.any(String), false],
      ['Việc 3', idOf('Việc 3'), false],
      ['Đã bỏ khỏi lịch', idOf('Việc 1'), true],
    ]);
    expect(new Set(again.map(({ uid }) => uid)).size).toBe(4);
    const moved = again.find(({ what }) => what === 'Việc 3');
    const old = before.find(({ what }) => what === 'Việc 3');
    expect(moved!.sequence).toBeGreaterThan(old!.sequence);
    expect(moved!.changed > old!.changed).toBe(true);
    expect(moved!.stamped).toBe(moved!.changed);
    // Published a third time with the same entries, none of them is newer.
    const third = rememberedOf(await fileOf('Lịch', corrected, [held.facts, corrected.facts]));
    expect(third).toEqual(again);
  });

  it('withdrawn, all that it told is cancelled; published again, it is newer than that', async () => {
    const withdrawn = { at: new Date(at.getTime() + 3_600_000), reason: 'Đăng nhầm tuần' };
    const [live, gone, back] = [
      await fileOf('Lịch', held),
      await fileOf('Lịch', { ...held, withdrawn }),
      await fileOf('Lịch', { ...held, facts: { ...held.facts, monday: '2026-11-30' } }, [held.facts]),
    ].map(rememberedOf);
    expect(gone?.map(({ uid }) => uid)).toEqual(live?.map(({ uid }) => uid));
    for (const [index, one] of (gone ?? []).entries()) {
      expect(one).toMatchObject({ cancelled: true, what: `Đã thu hồi: ${live?.[index]?.what}` });
      expect(one.sequence).toBeGreaterThan(live?.[index]?.sequence ?? 0);
      expect(back?.[index]?.uid).toBe(one.uid);
      expect(back?.[index]?.sequence).toBeGreaterThan(one.sequence);
    }
  });
});

describe('Đ10.2 events and feeds', () => {
  const section = sectionView('su-kien');

  it('an event of whole days ends when its last day does', async () => {
    const held = line(section, 'Hội chợ', { place: 'Chợ', startsAt: '2026-11-28', endsAt: '2026-11-29' });
    const text = await fileOf('Sự kiện', held);
    const event = new ICAL.Event(calendarOf(text).getFirstSubcomponent('vevent')!);
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
      true,
      '2026-11-28',
      '2026-11-30',
    ]);
  });

  it('writes no line of more than 75 octets, and cuts none within a character', async () => {
    const title = `Hội nghị tiếp xúc cử tri ${'ấp Bến Liễu, '.repeat(20)}🏮`;
    const text = await fileOf('Sự kiện', line(section, title, { place: 'Chợ', startsAt: '2026-11-28' }));
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((one) => Buffer.byteLength(one)))).toBeLessThanOrEqual(75);
    expect(lines.length).toBeGreaterThan(20);
    expect(new ICAL.Event(calendarOf(text).getFirstSubcomponent('vevent')!).summary).toBe(title);
  });

  it('Đ10.8c the last day for comments on a draft is a whole day in a calendar', async () => {
    const facts = { closesOn: '2026-12-15', receiver: 'Công chức Tư pháp - Hộ tịch' };
    const draft = line(sectionView('gop-y'), 'Quy chế chợ', facts);
    const text = await fileOf('Quy chế chợ', draft);
    const event = new ICAL.Event(calendarOf(text).getFirstSubcomponent('vevent')!);
    expect([event.summary, event.location, event.startDate.toString(), event.endDate.toString()]).toEqual([
      'Hết hạn góp ý: Quy chế chợ',
      'Công chức Tư pháp - Hộ tịch',
      '2026-12-15',
      '2026-12-16',
    ]);
  });

  const news = sectionView('tin-tuc');
  const newsFeed = {
    title: news.title,
    description: '',
    unitName: 'UBND xã Phú An',
    publicUrl: 'https://phuan.example',
    path: news.path,
    feedPaths: { rss: '/rss/tin-tuc.xml', atom: '/rss/tin-tuc.atom' },
    lines: [
      {
        ...line(news, 'Họp <dân> & "bàn" việc ấp'),
        picture: {
          alt: 'Dân họp & bàn',
          width: 960,
          height: 540,
          sources: [
            { mediaType: 'image/jpeg', href: '/tep/1/960.jpg', width: 960 },
            { mediaType: 'image/avif', href: '/tep/1/960.avif', width: 960 },
          ],
        },
      },
      line(news, 'Tin hai'),
    ],
  };

  it('Đ8.3 every item of a feed names its author and its source, in both formats', () => {
    const rss = parseRssFeed(sectionRss(newsFeed));
    const atom = parseAtomFeed(sectionAtom(newsFeed));
    expect(rss.items).toHaveLength(2);
    for (const item of rss.items ?? []) {
      expect(item.dc).toMatchObject({
        creators: ['Nguyễn Văn Viết'],
        sources: ['Đài Truyền thanh xã'],
      });
      expect(item.content?.encoded).toContain('Tác giả: Nguyễn Văn Viết. Nguồn: Đài Truyền thanh xã.');
    }
    expect(atom.entries).toHaveLength(2);
    for (const entry of atom.entries ?? []) {
      expect(entry.authors).toEqual([{ name: 'Nguyễn Văn Viết' }]);
      expect(entry.rights?.value).toBe('Nguồn: Đài Truyền thanh xã');
      expect(entry.content?.value).toContain('Nguồn: Đài Truyền thanh xã.');
    }
  });

  it('a picture comes with its item in a format that every reader of feeds shows', () => {
    const [first, second] = parseRssFeed(sectionRss(newsFeed)).items ?? [];
    expect(first?.media?.contents).toMatchObject([
      { url: 'https://phuan.example/tep/1/960.jpg', type: 'image/jpeg', medium: 'image' },
    ]);
    expect(first?.content?.encoded).toContain('alt="Dân họp &amp; bàn"');
    expect(second?.media).toBeUndefined();
  });

  it('Atom is read as HTML where it says so: what a title has of marks stays text', () => {
    const atom = parseAtomFeed(sectionAtom(newsFeed));
    expect(atom.entries?.[0]?.title?.value).toBe('Họp &lt;dân&gt; &amp; &quot;bàn&quot; việc ấp');
    expect(new Date(atom.updated ?? '')).toEqual(at);
    expect(atom.links?.find(({ rel }) => rel === 'self')?.href).toBe(
      'https://phuan.example/rss/tin-tuc.atom',
    );
  });

  it('a feed is read by a reader of feeds, with letters and marks as they were written', () => {
    const feed = parseRssFeed(sectionRss(newsFeed));
    expect(feed.title).toBe('Tin tức – UBND xã Phú An');
    expect(feed.items?.map((item) => item.title)).toEqual(['Họp <dân> & "bàn" việc ấp', 'Tin hai']);
    expect(new Date(feed.items?.[0]?.pubDate ?? '')).toEqual(at);
    expect(feed.items?.[1]?.link).toBe('https://phuan.example/tin-tuc/tin-hai');
  });
});
