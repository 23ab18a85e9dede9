// Questions through the pages: what is answered already is shown before one is sent, what is published is read by everybody,
// and any code is looked up in one place.
import { randomUUID } from 'node:crypto';

import { beforeAll, describe, expect, test } from 'vitest';

import { fileInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { informationRequest } from '#app/inquiries/kinds/information-request/information-request.ts';
import { question as kind } from '#app/inquiries/kinds/question/question.ts';
import { bareTitle, titleOf } from '#app/publications/item-title.ts';
import type { PublishedInquiry, PublishedList, StaffInquiry } from '#app/read-models/inquiries.ts';
import { loader as feed } from '#app/routes/machine/section-feed.ts';
import { loader as sitemap } from '#app/routes/machine/sitemap.ts';
import { loader as atom } from '#app/routes/machine/section-atom.ts';
import { loader as deskPage } from '#app/routes/officer/inquiry.tsx';
import * as form from '#app/routes/public/inquiry-form.tsx';
import { loader as front } from '#app/routes/public/inquiry-front.tsx';
import * as published from '#app/routes/public/inquiry-published.tsx';
import { loader as similar } from '#app/routes/public/inquiry-similar.ts';
import { loader as statistics } from '#app/routes/public/inquiry-statistics.tsx';
import { loader as lookUp } from '#app/routes/public/look-up.tsx';
import { seedQuestions } from '#app/server/demo/inquiries/questions.server.ts';
import { questionForm } from '#app/inquiries/kinds/question/question-form.ts';
import { exampleWire } from '#forms/index.ts';
import { wireEntries } from '#forms/plain-wire.ts';
import { useDatabase } from '../support/database.ts';
import { accepted } from '../support/dossiers.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
const at = '/hoi-dap';
let pages: StaffPages;
beforeAll(async () => {
  pages = staffPages(database.db);
  await seedQuestions(pages.portal.deps);
});

const context = { today: '2026-11-17', unitName: 'Ủy ban nhân dân xã Phú An' };
const example = exampleWire(questionForm, context);
const listed = async (query = '') =>
  ((await pages.get(front, undefined, `${at}${query}`)).data as { list: PublishedList }).list;

describe('what is answered already', () => {
  const write = (title: string, intent: string) =>
    pages.post(form.action, undefined, `${at}/dat-cau-hoi`, [
      ...wireEntries({ ...example, title }),
      ['intent', intent],
    ]);

  test('Đ13.2: is shown on a step of its own before a question like it is sent, and does not stand in the way', async () => {
    const title = 'Làm khai sinh cho con mà cha mẹ chưa kết hôn phải có giấy gì';
    const shown = await write(title, 'check');
    expect(shown.data).toMatchObject({ step: 'similar', wire: { title } });
    const { similar: found } = shown.data as { similar: readonly PublishedInquiry[] };
    expect(found[0]?.title).toEqual(
      titleOf({ title: 'Khai sinh cho con khi cha mẹ chưa đăng ký kết hôn cần giấy tờ gì?', sample: true }),
    );
    expect(found[0]?.answer).toContain('giấy chứng sinh');
    expect((await write(title, 'anyway')).data).toMatchObject({ step: 'check', wire: { title } });
    expect((await write('Xin hỏi giá vật liệu xây nhà kho', 'check')).data).toMatchObject({ step: 'check' });
  });

  test('Đ13.2: is found while it is written', async () => {
    const titlesFound = async (text: string) => {
      const reply = await similar({
        request: new Request(`http://localhost${at}/dat-cau-hoi/tuong-tu?q=${encodeURIComponent(text)}`),
        params: {},
        context: { portal: pages.portal } as never,
      });
      return ((await reply.json()) as { similar: PublishedInquiry[] }).similar.map(({ title }) =>
        bareTitle(title),
      );
    };
    expect(await titlesFound('lich thu gom rac')).toEqual(['Lịch thu gom rác ở các ấp là ngày nào?']);
    expect(await titlesFound('tôi muốn hỏi')).toEqual([]);
    expect(await titlesFound(`'"\\ & | ! :* <->`)).toEqual([]);
  });
});

describe('what is published', () => {
  test('Đ13.2: is listed for everybody by subject and words, a page each, with its answer for machines', async () => {
    const all = await listed();
    expect(all.total).toBe(6);
    expect((await listed('?chu-de=ho-tich')).total).toBe(2);
    expect((await listed('?q=thu+gom+rac')).lines.map(({ title }) => bareTitle(title))).toEqual([
      'Lịch thu gom rác ở các ấp là ngày nào?',
    ]);
    expect((await listed('?q=khongcogi')).total).toBe(0);
    for (const odd of ['?chu-de=xyz', '?trang=9'])
      expect((await pages.get(front, undefined, `${at}${odd}`)).status).toBe(404);
    const [line] = all.lines;
    const slug = line?.href.split('/').at(-1) ?? '';
    const page = await pages.get(published.loader, undefined, line?.href ?? '', { slug });
    expect(page.headers.get('cache-control')).toContain('public');
    const meta = published.meta({ data: page.data } as never) as Record<string, unknown>[];
    expect(meta.at(-1)).toMatchObject({
      'script:ld+json': { '@type': 'QAPage', mainEntity: { acceptedAnswer: { '@type': 'Answer' } } },
    });
    const missing = await pages.get(published.loader, undefined, `${at}/da-tra-loi/x`, { slug: 'x' });
    expect(missing.status).toBe(404);
  });

  test('Đ13.2: asks whether it helped, counts each reader once, and tells the staff', async () => {
    const [line] = (await listed('?chu-de=dat-dai')).lines;
    const href = line?.href ?? '';
    const slug = href.split('/').at(-1) ?? '';
    const say = (answer: string) =>
      pages.post(published.action, undefined, href, [['co-ich', answer]], { slug });
    expect((await say('co')).data).toMatchObject({ thanks: 'Cảm ơn bạn đã cho biết.' });
    await say('co');
    await say('khong');
    expect((await say('có thể')).status).toBe(404);
    const [row] = await database.owner.$client<{ code: string }[]>`
      select code from inquiries where id = ${line?.id ?? ''}`;
    const code = row?.code ?? '';
    const desk = await pages.get(deskPage, 'bientap', `/can-bo/hoi-dap/${code}`, { code });
    expect((desk.data as { inquiry: StaffInquiry }).inquiry.feedback).toEqual({ helped: 0, not: 1 });
  });

  test('Đ13.2: is told by RSS and Atom like the sections, and by the site map', async () => {
    for (const [loader, address] of [
      [feed, '/rss/hoi-dap.xml'],
      [atom, '/rss/hoi-dap.atom'],
    ] as const) {
      const reply = await loader({
        request: new Request(`http://localhost${address}`),
        params: { section: 'hoi-dap' },
        context: { portal: pages.portal } as never,
      });
      const xml = await reply.text();
      expect(xml).toContain('Lịch thu gom rác ở các ấp là ngày nào?');
      expect(xml).toContain('/hoi-dap/da-tra-loi/');
    }
    const map = await sitemap({
      request: new Request('http://localhost/sitemap.xml'),
      params: {},
      context: { portal: pages.portal } as never,
    });
    expect(await map.text()).toContain('/hoi-dap/da-tra-loi/lich-thu-gom-rac');
    const none = await pages.get(feed, undefined, '/rss/tiep-can-thong-tin/yeu-cau.xml', {
      section: 'tiep-can-thong-tin/yeu-cau',
    });
    expect(none.status).toBe(404);
  });
});

test('Đ13.2: how each unit answered is told by year: received, in time, late, open, and the median of days', async () => {
  const figures = (await pages.get(statistics, undefined, `${at}/thong-ke`)).data as {
    all: Record<string, number>;
    units: readonly { unit: string; received: number }[];
  };
  expect(figures.all).toMatchObject({ received: 24, inTime: 9, late: 0, elsewhere: 3 });
  expect(figures.all['open']).toBe(12);
  expect(figures.all['openLate']).toBeGreaterThan(0);
  expect(figures.all['medianDays']).toBeGreaterThan(0);
  expect(figures.units.find(({ unit }) => unit === 'Tư pháp - Hộ tịch')?.received).toBe(3);
  const empty = await pages.get(statistics, undefined, `${at}/thong-ke?nam=2019`);
  expect(empty.data).toMatchObject({ year: 2019, units: [], all: { received: 0 } });
});

test('Đ13.2: one place knows every kind of code, and tells its state alone', async () => {
  const { deps } = pages.portal;
  for (const [of, first] of [
    [kind, questionForm],
    [informationRequest, informationRequest.forms[0]?.form ?? questionForm],
  ] as const) {
    const wire = exampleWire(first, context);
    const sent = { kind: of, formCode: first.code, wire, requestId: randomUUID() };
    const { code } = accepted(await fileInquiry(deps, undefined, sent));
    const page = await pages.get(lookUp, undefined, `/tra-cuu?ma=${code.toLowerCase()}`);
    expect(page.data).toMatchObject({ inquiry: { code, one: of.words.one } });
    const shown = JSON.stringify(page.data);
    for (const field of ['name', of.fields.subject]) {
      const written = wire[field];
      expect(shown).not.toContain(typeof written === 'string' ? written : undefined);
    }
  }
  const unknown = await pages.get(lookUp, undefined, '/tra-cuu?ma=PA-0000-0000-00');
  expect(unknown.status).toBe(404);
});
