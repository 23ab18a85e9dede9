// The public pages: what anybody finds, and what nobody may.
import { DomUtils } from 'htmlparser2';
import { expect, test } from 'vitest';

import { findForm } from '#forms/index.ts';
import { localDate, offeredOn, procedures } from '#catalog/index.ts';
import { listNotice, unverifiedMark } from '#catalog/stated.ts';
import { useBrowser } from '../support/browser.ts';
import { elementOf, faultsOfHtml, textOf } from '../support/html.ts';
import { usePortal } from '../support/portal.ts';
import { enter, password, signInByForm } from './accounts.ts';
import { provePerson, ready } from './fill.ts';
import { linkIn, mailTo } from './mailbox.ts';
import { main } from './main-part.ts';
import { codeIn, filledDraft, sendDraft, visitor } from './visitor.ts';
import { codePattern, paperFile } from './filing.ts';

const portal = usePortal();
const browser = useBrowser();
const today = localDate(new Date());
/** Every procedure is drawn in tests/ui/services.test.ts: here those of one level come from the database by one way. */
const ofEachLevel = ([1, 2, 3, 4] as const).flatMap((level) =>
  procedures.filter((one) => offeredOn(one, today).level === level).slice(0, 2),
);

test('Đ14.1 lists, a search and the statistics say once that something is not verified, and mark no line', async () => {
  for (const address of [
    '/dich-vu-cong',
    '/dich-vu-cong/linh-vuc/ho-tich',
    '/dich-vu-cong/thong-ke',
    '/tim-kiem?q=khai+sinh',
  ]) {
    const html = await (await fetch(`${portal.url}${address}`)).text();
    const text = textOf(html, 'main').replaceAll(/\s+/g, ' ');
    const [before = '', ...after] = text.split(listNotice);
    expect([address, after.length, `${before}${after.join('')}`.includes(unverifiedMark)]).toEqual([
      address,
      1,
      false,
    ]);
  }
});

test('Đ3.4a Đ15 the page of a procedure shows every component and each party’s responsibility', async () => {
  for (const procedure of ofEachLevel) {
    const html = await (await fetch(`${portal.url}/dich-vu-cong/${procedure.slug}`)).text();
    const text = textOf(html, 'main').replaceAll(/\s+/g, ' ');
    for (const part of [
      procedure.name,
      procedure.code,
      `Mức độ ${offeredOn(procedure, today).level}`,
      procedure.authority.decides,
      procedure.timeLimit.wording,
      procedure.conditions,
      ...procedure.documents.map(({ name }) => name),
      ...procedure.handling.map(({ title }) => title),
      ...procedure.results,
      ...procedure.audience,
      ...procedure.responsibilities.applicant,
      ...procedure.responsibilities.commune,
      ...procedure.legalBases.map(({ number }) => number),
    ]) {
      expect(text, procedure.slug).toContain(part.replaceAll(/\s+/g, ' '));
    }
  }
});

test('Đ9.1 a service is found with diacritics, without them, and typed in another composition', async () => {
  const found = async (query: string) =>
    (await fetch(`${portal.url}/dich-vu-cong?q=${encodeURIComponent(query)}`)).text();
  for (const query of [
    'khai sinh',
    'Khai Sinh',
    'đăng ký khai sinh',
    'dang ky khai sinh',
    'đăng ký khai sinh'.normalize('NFD'),
  ]) {
    const [, first] = /service-list__name.*?href="([^"]+)"/s.exec(await found(query)) ?? [];
    expect(first, query).toBe('/dich-vu-cong/dang-ky-khai-sinh');
  }
  expect(textOf(await found('qwxz'), 'main')).toContain('Không tìm thấy thủ tục nào');
});

test('public pages carry no client JavaScript but what finds while it is typed and what prints, and are the same for everybody but for the name of who is signed in', async () => {
  const addresses = [
    '/',
    '/dich-vu-cong',
    '/dich-vu-cong/huong-dan',
    '/dich-vu-cong/linh-vuc/ho-tich',
    '/dich-vu-cong/ket-hon-khong-co',
    '/tra-cuu',
    '/lien-he',
    '/du-lieu-ca-nhan',
    '/kha-nang-tiep-can',
    '/dang-nhap',
    ...ofEachLevel.map(({ slug }) => `/dich-vu-cong/${slug}`),
  ];
  // How often a service was viewed and filed is counted on while the pages are asked for.
  const nameless = (html: string) =>
    html
      .replace(/<div class="top__account no-print">.*?<\/div>/, '')
      .replaceAll(/<figure class="plot">.*?<\/figure>/g, '');
  const seen = new Map<string, string>();
  for (const address of addresses) {
    const text = await (await fetch(portal.url + address)).text();
    const scripts = text.match(/<script(?![^>]*ld\+json)[^>]*>/g) ?? [];
    const names = scripts.map((script) => /src="\/assets\/([a-z-]+)-[\w-]+\.js"/.exec(script)?.[1] ?? script);
    const finds = address === '/' || address === '/dich-vu-cong';
    expect(
      names.filter(
        (one) =>
          ![
            'print-button',
            'keep-ticks',
            'count-fees',
            'open-folds',
            'keep-offline',
            'show-password',
            // On the way back to what was not sent.
            ...(address === '/dang-nhap' ? ['offer-unsent'] : []),
          ].includes(one),
      ),
      address,
    ).toEqual(finds ? ['find-as-typed'] : []);
    expect(names.length, address).toBeLessThanOrEqual(4);
    expect(text, address).not.toContain('modulepreload');
    seen.set(address, nameless(text));
  }
  const an = await visitor(portal.url, 'nguyen.van.an', '/dang-nhap');
  for (const address of addresses.filter((one) => one !== '/dang-nhap')) {
    const text = await (await an.get(address)).text();
    expect(text, address).toContain('Nguyễn Văn An');
    expect(nameless(text), address).toBe(seen.get(address));
  }
});

test('without network the portal gives what was read before, told as such, the telephone and the drafts of this device; of a session nothing is held', async () => {
  const page = await browser.freshPage({ serviceWorkers: 'allow' });
  await page.goto(portal.url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
  const form = `${portal.url}/dich-vu-cong/chung-thuc-ban-sao/khai/chung-thuc-ban-sao`;
  await page.goto(`${portal.url}/lien-he`);
  await page.goto(form);
  await ready(page);
  const name = page.locator('main input[type=text]').first();
  await name.fill('Lê Văn Tám');
  await page.getByRole('checkbox', { name: 'Máy này chỉ mình tôi dùng' }).check();
  await page.getByRole('button', { name: 'Xóa những gì đã ghi' }).waitFor();

  await page.context().setOffline(true);
  await page.goto(`${portal.url}/lien-he`);
  expect(await page.getByRole('status').textContent()).toContain('Trang này được giữ trên máy lúc');
  await page.goto(`${portal.url}/tra-cuu`);
  await page.getByRole('heading', { level: 1, name: 'Không có mạng' }).waitFor();
  expect(await main(page).textContent()).toContain('Thứ Hai đến thứ Sáu');
  expect(await main(page).locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Phiếu yêu cầu chứng thực bản sao' }).click();
  await ready(page);
  expect(await name.inputValue()).toBe('Lê Văn Tám');
  expect(await page.locator('.stored-page').isVisible()).toBe(true);

  await page.context().setOffline(false);
  await enter(page, portal.url, 'nguyen.van.an');
  for (const address of ['/tai-khoan', '/ho-so', '/dich-vu-cong/dang-ky-khai-tu'])
    await page.goto(portal.url + address);
  const held = await page.evaluate(async () => {
    const replies: string[] = [];
    for (const cache of await caches.keys())
      for (const request of await (await caches.open(cache)).keys())
        replies.push((await (await caches.match(request))?.text()) ?? '');
    return replies;
  });
  expect(held.length).toBeGreaterThan(5);
  expect(held.filter((text) => text.includes('Nguyễn Văn An'))).toEqual([]);
});

test('whoever wants larger text and strong contrast chooses it once, without a script, and every page follows', async () => {
  const page = await browser.page({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto(`${portal.url}/tra-cuu`);
  await page.locator('footer').getByRole('link', { name: 'Cỡ chữ, màu, đọc to' }).click();
  await page.getByRole('radio', { name: 'Rất lớn' }).check();
  await page.getByRole('radio', { name: 'chữ trắng nền đen' }).check();
  await page.getByRole('button', { name: 'Đọc theo cách này' }).click();
  await page.getByRole('link', { name: 'Quay lại trang đang đọc' }).click();
  await page.waitForURL(`${portal.url}/tra-cuu`);
  const look = () =>
    page.evaluate(() => [
      getComputedStyle(document.documentElement).fontSize,
      getComputedStyle(document.body).backgroundColor,
      document.documentElement.scrollWidth,
    ]);
  for (const address of [
    ...['/', '/dich-vu-cong/dang-ky-khai-sinh', '/dang-ky', '/khong-co-trang-nay'],
    ...['/tra-cuu', '/hoi-dap', '/phan-anh-kien-nghi'],
  ]) {
    await page.goto(portal.url + address);
    expect(await look(), address).toEqual(['24px', 'rgb(0, 0, 0)', 360]);
  }
  expect(await (await fetch(portal.url)).text()).not.toContain('data-contrast');
});

test('a document with scripts ends with its end, the data of the page within', async () => {
  const text = await (await fetch(`${portal.url}/tiep-can-thong-tin/yeu-cau`)).text();
  expect(text.split('</html>')).toHaveLength(2);
  expect(text.endsWith('streamController.close();</script></body></html>')).toBe(true);
});

test('what is unknown is a 404 with a way on, in the portal’s own page', async () => {
  const asked = async (address: string) => {
    const reply = await fetch(portal.url + address);
    const page = await reply.text();
    return { status: reply.status, heading: textOf(page, 'h1'), page };
  };
  for (const address of [
    '/dich-vu-cong/linh-vuc/khong-co',
    '/dich-vu-cong/khong-co/nop-ho-so',
    '/dich-vu-cong/dang-ky-khai-sinh/mau/khong-co.pdf',
    '/dich-vu-cong/dang-ky-khai-sinh/khai/khong-co',
  ])
    expect(await asked(address), address).toMatchObject({ status: 404, heading: 'Không tìm thấy trang này' });
  const dossier = await asked('/tra-cuu?ma=PA-0000-0000-00');
  expect([dossier.status, dossier.page]).toEqual([404, expect.stringContaining('value="PA-0000-0000-00"')]);
  const paper = await asked('/xac-thuc/00000000000000000000');
  expect([paper.status, textOf(paper.page, 'main')]).toEqual([
    404,
    expect.stringContaining('Giấy này không do Cổng cấp'),
  ]);
});

test('another’s dossier, paper, file and draft are a 404 in the very words of one that does not exist', async () => {
  const service = 'ban-sao-trich-luc-ho-tich';
  const owner = await visitor(portal.url, 'nguyen.van.an', '/dang-nhap');
  const tasks = await filledDraft(owner, service, findForm('trich-luc-ho-tich')!);
  const papers = `${tasks}/giay-to`;
  const [, slot = ''] = /name="(document:[^"]+)"/.exec(await (await owner.get(papers)).text()) ?? [];
  await owner.sendFile(papers, slot, paperFile('giấy.pdf'));
  const [, attachment = ''] = /href="([^"]+\/tep\/[^"]+)"/.exec(await (await owner.get(papers)).text()) ?? [];
  await sendDraft(owner, tasks);
  const code = codeIn(tasks);
  expect((await owner.get(attachment)).status).toBe(200);
  const begun = await owner.post(`/dich-vu-cong/${service}/nop-ho-so`, {});
  const draft = codeIn(begun.headers.get('location') ?? '');
  expect((await owner.get(`/dich-vu-cong/${service}/nop-ho-so/${draft}/kiem-tra`)).status).toBe(200);

  const other = await visitor(portal.url, 'tran.thi.binh', '/dang-nhap');
  const unknown = 'PA-0000-0000-00';
  const none = '00000000-0000-4000-8000-000000000000';
  const filing = `/dich-vu-cong/${service}/nop-ho-so`;
  const pairs = [
    [`/ho-so/${code}`, `/ho-so/${unknown}`],
    [`/ho-so/${code}/thanh-toan`, `/ho-so/${unknown}/thanh-toan`],
    [`/ho-so/${code}/bo-sung`, `/ho-so/${unknown}/bo-sung`],
    [`/ho-so/${code}/giay-to/xac-nhan-da-nop.pdf`, `/ho-so/${unknown}/giay-to/xac-nhan-da-nop.pdf`],
    [attachment, `/ho-so/${unknown}/tep/${none}`],
    [attachment, `/ho-so/${code}/tep/${none}`],
    [`${filing}/${draft}`, `${filing}/${unknown}`],
    [`${filing}/${draft}/kiem-tra`, `${filing}/${unknown}/kiem-tra`],
    [`/can-bo/ho-so/${code}`, `/can-bo/ho-so/${unknown}`],
  ] as const;
  for (const [real, invented] of pairs) {
    const [first, second] = await Promise.all(
      [real, invented].map(async (address) => shape(await other.get(address))),
    );
    expect(first, real).toEqual(second);
    if (!real.startsWith('/can-bo')) expect(first?.status, real).toBe(404);
  }
  // The accountant works with money, not with declarations; a draft is nobody's business but its owner's.
  const accountant = await visitor(portal.url, 'ketoan', '/can-bo/dang-nhap');
  expect((await accountant.get(`/can-bo/ho-so/${code}`)).status).toBe(403);
  const desk = await visitor(portal.url, 'motcua', '/can-bo/dang-nhap');
  expect((await desk.get(`/can-bo/ho-so/${draft}`)).status).toBe(404);
});

/** A reply without what differs in every one of them. */
async function shape(response: Response): Promise<{ status: number; text: string }> {
  const text = await response.text();
  return {
    status: response.status,
    text: text.replaceAll(/nonce(="|-)[^"' ]*/g, '').replaceAll(new RegExp(codePattern, 'g'), 'PA'),
  };
}

test('a form posted from another site is refused and changes nothing', async () => {
  const page = await browser.page();
  await enter(page, portal.url, 'nguyen.van.an');
  const start = `${portal.url}/dich-vu-cong/dang-ky-khai-sinh/nop-ho-so`;
  for (const headers of [
    { Origin: 'https://ke-xau.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
  ]) {
    const forged = await page.request.post(start, { headers, form: {}, maxRedirects: 0 });
    expect(forged.status()).toBe(403);
  }
  const afterwards = await (await page.request.get(start)).text();
  expect(afterwards).toContain('button--start');
  expect(afterwards).not.toContain('Khai tiếp hồ sơ');
});

test.each([
  ['nguyen.van.an', 'Nguyễn Văn An', '/tai-khoan', '/dang-nhap'],
  ['hotich', 'Phạm Văn Dũng', '/can-bo', '/can-bo/dang-nhap'],
] as const)(
  'whoever is signed in (%s) is named on every page for everybody',
  async (account, name, own, door) => {
    const somebody = await visitor(portal.url, account, door);
    /** The links of a page's head, their addresses by their texts. */
    const linksOf = async (reply: Promise<Response>) =>
      new Map(
        DomUtils.getElementsByTagName('a', elementOf(await (await reply).text(), 'header')).map((link) => [
          DomUtils.textContent(link).trim(),
          link.attribs['href'],
        ]),
      );
    const { slug } = procedures[0]!;
    for (const path of [
      '/',
      `/dich-vu-cong/${slug}`,
      '/tra-cuu',
      '/tin-tuc',
      '/tim-kiem?q=khai',
      '/khong-co-trang-nay',
    ]) {
      for (const visit of ['drawn', 'from the cache']) {
        const links = await linksOf(somebody.get(path));
        expect(links.get(name), `${path} ${visit}`).toBe(own);
        expect(links.has('Đăng nhập'), `${path} ${visit}`).toBe(false);
        expect((await linksOf(fetch(portal.url + path))).has('Đăng nhập'), `${path} ${visit}`).toBe(true);
      }
    }
    const signedIn = await browser.page();
    await enter(signedIn, portal.url, account);
    await signedIn.goto(portal.url);
    expect(await signedIn.getByRole('banner').getByRole('link', { name }).getAttribute('href')).toBe(own);
    await signedIn.getByRole('banner').getByRole('button', { name: 'Đăng xuất' }).click();
    await signedIn.getByText('Bạn đã đăng xuất.').waitFor();
    await signedIn.goto(portal.url);
    await signedIn.getByRole('banner').getByRole('link', { name: 'Đăng nhập' }).waitFor();
  },
);

test('a form that hydrates leaves the name of whoever is signed in where it stands', async () => {
  const page = await browser.page();
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await enter(page, portal.url, 'hotich');
  const level2 = procedures.find(({ level }) => level === 2)!;
  await page.goto(`${portal.url}/dich-vu-cong/${level2.slug}`);
  await page.locator('a[href*="/khai/"]').first().click();
  await ready(page);
  await page.getByRole('banner').getByRole('link', { name: 'Phạm Văn Dũng' }).waitFor();
  expect(said).toEqual([]);
});

test('Đ3.4d at another address of the same machine a resident signs in, pays and comes back signed in', async () => {
  const here = portal.url.replace('localhost', '127.0.0.1');
  const an = await visitor(here, 'nguyen.van.an', '/dang-nhap');
  const tasks = await filledDraft(an, 'ban-sao-trich-luc-ho-tich', findForm('trich-luc-ho-tich')!);
  await sendDraft(an, tasks);
  const page = await browser.page({ javaScriptEnabled: false });
  const pay = `/ho-so/${codeIn(tasks)}/thanh-toan`;
  await page.goto(here + pay);
  await signInByForm(page, 'nguyen.van.an@demo.phuan', password);
  await page.waitForURL(here + pay);
  await page.getByRole('button', { name: /qua VNPAY$/ }).click();
  await page.getByRole('button', { name: 'Thanh toán thành công' }).click();
  await page.getByRole('heading', { level: 1, name: 'Đã nộp phí, lệ phí' }).waitFor();
  expect(page.url()).toMatch(`${here}/thanh-toan/vnpay/ket-qua`);
  await page.getByRole('banner').getByRole('link', { name: 'Nguyễn Văn An' }).waitFor();
  await page.getByRole('link', { name: 'Về hồ sơ' }).click();
  await page.waitForURL(here + pay.replace('/thanh-toan', ''));
});

test('addresses at which there is nothing, and malformed ones, get the one page, in the portal’s frame', async () => {
  const [first, ...others] = await Promise.all(
    ['/khong-co', '/tin-tuc/khong-co', '/dich-vu-cong/khong-co', '/a%00', '/a%E0%A4'].map((path) =>
      fetch(portal.url + path).then(async (reply) => ({ status: reply.status, page: await reply.text() })),
    ),
  );
  expect(first?.page).toContain('Không tìm thấy trang này');
  expect(first?.page).toContain('class="site-nav"');
  for (const other of others) expect(other).toEqual(first);
  const malformed = await fetch(`${portal.url}/x?y=%00`);
  expect([malformed.status, await malformed.text()]).toEqual([400, first?.page]);
  const head = await fetch(`${portal.url}/khong-co`, { method: 'HEAD' });
  expect([head.status, head.headers.get('cache-control'), head.headers.get('x-frame-options')]).toEqual([
    404,
    'public, max-age=60',
    'DENY',
  ]);
  // Drawn for nobody: it carries no number of a request.
  expect(head.headers.get('x-request-id')).toBeNull();
});

test('a page that refuses what was sent has the commune’s head and foot, as any other', async () => {
  const read = async (method: 'GET' | 'POST') => {
    const answer = await fetch(`${portal.url}/lien-he`, { method, headers: { Origin: portal.url } });
    const page = await answer.text();
    const frame = ['header', 'footer'].map((name) => textOf(page, name));
    return { status: answer.status, frame };
  };
  const refused = await read('POST');
  expect(refused).toEqual({ status: 405, frame: (await read('GET')).frame });
});

test.each([
  ['/lien-he', 'text/html; charset=utf-8'],
  ['/rss/tin-tuc.xml', 'text/html; charset=utf-8'],
  ['/api/v1/procedures', 'application/problem+json'],
  ['/api/v1/khong-co', 'application/problem+json'],
])('what is sent to %s is refused with the methods that it takes', async (path, type) => {
  const answer = await fetch(portal.url + path, { method: 'POST', headers: { Origin: portal.url } });
  expect([answer.status, answer.headers.get('allow'), answer.headers.get('content-type')]).toEqual([
    405,
    'GET, HEAD',
    type,
  ]);
  expect(await answer.text()).not.toContain('Unexpected Server Error');
});

test('news of a section is followed without an account and without a script: asked for, confirmed, and left again', async () => {
  const page = await browser.page({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const address = 'tin.qua.thu@example.com';
  await page.goto(`${portal.url}/tin-tuc`);
  await page.getByRole('link', { name: 'Nhận tin qua thư điện tử' }).click();
  await page.getByRole('textbox', { name: 'Địa chỉ thư điện tử của bạn' }).fill(address);
  await page.getByRole('button', { name: 'Nhận tin' }).click();
  // What is wrong leads to the question that tells people from machines.
  await page
    .getByRole('alert')
    .getByRole('link', { name: /máy tự động/ })
    .click();
  expect(new URL(page.url()).hash).toBe(`#${await page.locator('[name="humanAnswer"]').getAttribute('id')}`);
  await provePerson(page);
  await page.getByRole('button', { name: 'Nhận tin' }).click();
  await page.getByRole('heading', { level: 1, name: 'Hãy mở hộp thư của bạn' }).waitFor();
  await page.goto(linkIn(await mailTo(portal, address, /^Xác nhận nhận tin/)));
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  const list = page.getByRole('list', { name: 'Các mục bạn nhận tin' });
  expect(await list.textContent()).toContain('Chuyên mục: Tin tức');
  const faults = await faultsOfHtml(await page.content());
  expect(faults).toEqual([]);
  // As a mail program's server does, which is no page of ours.
  const { search } = new URL(page.url());
  const left = await fetch(`${portal.url}/nhan-tin-qua-thu/thoi-nhan${search}`, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  expect(left.status).toBe(200);
  await page.reload();
  expect(await main(page).textContent()).toContain('Bạn không nhận tin nào');
});
