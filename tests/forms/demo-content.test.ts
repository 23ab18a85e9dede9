// What the demonstration publishes, held to the rules that staff are held to.
import { describe, expect, it } from 'vitest';

import { missingIn } from '#app/domain/publishing/missing.ts';
import { cleanHtml } from '#app/domain/writing/clean-html.ts';
import { plainText } from '#app/domain/writing/html-text.ts';
import type { ContentKind } from '#app/publications/content-kind.ts';
import { kinds } from '#app/publications/kinds/index.ts';
import { demoDays } from '#app/server/demo/content/demo-item.ts';
import { demoItems, type PlacedItem } from '#app/server/demo/content/index.ts';
import { scenes, sceneSvg, type SceneId } from '#app/server/demo/content/pictures/scenes.ts';
import { addDays } from '#catalog/local-date.ts';
import { demoPeople } from '#app/server/demo/people.ts';
import { unitMembers } from '#app/server/demo/unit-members.ts';
import { present } from '#app/values/present.ts';

const today = '2026-11-24';
const items = demoItems(demoDays(today));
const sceneIds = Object.keys(scenes) as SceneId[];
const roleOnBoard = (account: string) =>
  demoPeople.some(
    ({ email, roles = [] }) =>
      email === `${account}@demo.phuan` && roles.some(({ role }) => role === 'editor'),
  );

function missing(item: PlacedItem, day: string) {
  const kind: ContentKind = kinds[item.section.kind];
  const { title, summary, html = '', facts = {}, author = 'Người viết', source, eventDate, picture } = item;
  return missingIn(
    kind,
    {
      title,
      summary,
      html,
      facts,
      attachments: [],
      author,
      source,
      ...present({ eventDate }),
      ...(picture !== undefined && { picture: { fileId: picture, alt: scenes[picture].alt } }),
    },
    { limitDays: item.section.limitDays ?? null },
    { today: day, unitName: 'Ủy ban nhân dân xã Phú An' },
  );
}

/** A legal document of years ago: nobody was there to put it up in time, so no day is made up from which its limit runs (Đ12). */
const fromTheArchive = ({ section, eventDate }: PlacedItem) =>
  section.id === 'van-ban' && eventDate === undefined;

/** Nothing but the day from which the limit runs may be missing, and that only of what comes from the archive. */
const wrongWith = (item: PlacedItem, day: string) =>
  missing(item, day).filter(({ path }) => !(fromTheArchive(item) && path === 'item.eventDate.day'));

describe('The content of the demonstration', () => {
  it('fills every section that the regulation demands', () => {
    const published = (section: string) =>
      items.filter((item) => item.section.id === section && item.stage === undefined).length;
    const least = {
      'gioi-thieu': 3,
      'lich-su-van-hoa': 3,
      'du-lich-luu-tru': 2,
      'lanh-dao': 3,
      'tin-tuc': 14,
      'su-kien': 6,
      'chi-dao-dieu-hanh': 5,
      'tra-loi-kien-nghi': 4,
      'khen-thuong-xu-phat': 4,
      'lich-lam-viec': 3,
      'tuyen-truyen-phap-luat': 5,
      'uu-dai-dau-tu': 1,
      'quy-hoach-xay-dung': 1,
      'su-dung-dat': 1,
      'tai-nguyen': 1,
      'chat-thai-moi-truong': 1,
      'cho-thuong-mai': 1,
      'van-ban': 12,
      'du-an': 6,
      'can-bo-cong-chuc': 8,
      'xay-dung-co-ban': 4,
      'thong-ke': 5,
      'tiep-can-thong-tin': 5,
      'lien-ket': 6,
    };
    for (const [section, count] of Object.entries(least))
      expect(published(section), section).toBeGreaterThanOrEqual(count);
    const facts = (section: string, fact: string) =>
      new Set(items.filter((item) => item.section.id === section).map((item) => item.facts?.[fact]));
    const topics = ['gioi-thieu', 'lich-su-van-hoa', 'du-lich-luu-tru'].map((id) => facts(id, 'topic').size);
    expect(topics).toEqual([3, 3, 2]);
    expect(facts('du-an', 'status').size).toBe(3);
  });

  it('Đ8.3 has its author, its source and all that its kind demands, on the day it comes out', () => {
    for (const item of items) expect(wrongWith(item, addDays(today, -item.age)), item.title).toEqual([]);
    // What was issued lately has its day.
    expect(items.some((item) => item.section.id === 'van-ban' && !fromTheArchive(item))).toBe(true);
  });

  it('is complete on whatever day the demonstration begins', () => {
    for (const day of ['2024-02-29', '2027-01-01', '2027-05-30', '2028-12-31']) {
      for (const item of demoItems(demoDays(day))) {
        expect(wrongWith(item, addDays(day, -item.age)), item.title).toEqual([]);
      }
    }
  });

  it('Đ9.1 is NFC, and short where lists show it', () => {
    expect(JSON.stringify(items).normalize('NFC')).toBe(JSON.stringify(items));
    for (const { title, summary } of items) {
      expect(title.length).toBeLessThanOrEqual(120);
      expect(summary.length, title).toBeGreaterThan(10);
      expect(summary.length, title).toBeLessThanOrEqual(200);
    }
    const addressed = items.map(({ section, title }) => `${section.id} ${title}`);
    expect(new Set(addressed).size).toBe(items.length);
  });

  it('loses nothing when it is sanitised', () => {
    for (const { html = '', title } of items) {
      const clean = cleanHtml(html);
      expect(cleanHtml(clean), title).toBe(clean);
      const words = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
      expect(words(plainText(clean)), title).toBe(words(html.replaceAll(/<[^>]+>/gu, '')));
    }
  });

  it('Đ11 is written by somebody of the unit that answers for the section, or of the board', () => {
    for (const { section, writer, title } of items) {
      const units = [section.unit, ...(section.contributors ?? [])];
      const may = units.some((unit) => unitMembers[unit].includes(writer)) || roleOnBoard(writer);
      expect(may, `${title}: ${writer}`).toBe(true);
    }
  });

  it('is drawn in pictures that each say in words what they show, and each is used', () => {
    expect(sceneIds.length).toBeGreaterThanOrEqual(20);
    expect(new Set(sceneIds.map((id) => scenes[id].alt)).size).toBe(sceneIds.length);
    expect(new Set(sceneIds.map(sceneSvg)).size).toBe(sceneIds.length);
    const used = new Set(items.map(({ picture }) => picture));
    for (const id of sceneIds) {
      expect(scenes[id].alt.length, id).toBeLessThanOrEqual(200);
      expect(sceneSvg(id), id).not.toMatch(/NaN|undefined|\[object/u);
      expect(used.has(id), id).toBe(true);
    }
  });
});
