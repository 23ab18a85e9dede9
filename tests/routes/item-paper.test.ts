// A published item kept as a PDF without a script: what it says, in letters that can be read back.
import { beforeAll, expect, test } from 'vitest';
import sharp from 'sharp';

import { renameItem } from '#app/domain/publishing/rename-item.server.ts';
import { uploadPicture } from '#app/domain/writing/upload-picture.server.ts';
import { loader } from '#app/routes/public/published-paper.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people } from '../support/dossiers.ts';
import { edited, published } from '../support/publishing.ts';
import { overflowing, readPdf } from '../support/read-pdf.ts';
import { residentPages, type ResidentPages } from '../support/resident-pages.ts';

const database = useDatabase();
const margin = 28;
let pages: ResidentPages;

const ask = (section: string, slug: string) =>
  pages.ask(undefined, loader, `/${section}/${slug}.pdf`, { section, slug });

async function paperOf(section: string, slug: string) {
  const { response, status } = await ask(section, slug);
  expect([status, response?.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  return readPdf(new Uint8Array((await response?.arrayBuffer()) ?? new ArrayBuffer(0)));
}

beforeAll(() => {
  pages = residentPages(database.db);
});

test('Đ13.1c an item is saved as a PDF: title, source, author, address, text, table, list and pictures', async () => {
  const { deps } = pages.portal;
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#7a1' } })
    .jpeg()
    .toBuffer();
  const { file } = accepted(
    await uploadPicture(deps, people.contributor, { fileName: 'cay.jpg', content: photo }),
  );
  await published(deps, people.contributor, {
    title: 'Trồng cây ở đường liên ấp',
    summary: 'Thanh niên trồng hai trăm cây.',
    author: 'Nguyễn Văn Viết',
    source: 'Đài Truyền thanh xã',
    picture: { fileId: file.id, alt: 'Hàng cây', caption: 'Hàng cây mới trồng' },
    html:
      '<h2>Kết quả bước đầu</h2><p>Diện tích <strong>300 m<sup>2</sup></strong>.</p>' +
      '<ol start="3"><li><p>Tưới nước</p><ul><li><p>mỗi sáng</p></li></ul></li></ol>' +
      `<img data-file="${file.id}" alt="Hàng cây">` +
      '<table><thead><tr><th scope="col">Ấp</th><th scope="col">Số cây</th></tr></thead>' +
      '<tbody><tr><td>An Thuận</td><td>120</td></tr></tbody></table>' +
      `<p>${'Mỗi cây có một người chăm. '.repeat(150)}</p>`,
  });
  const paper = await paperOf('tin-tuc', 'trong-cay-o-duong-lien-ap');
  for (const said of [
    'Tin tức',
    'http://localhost:3000/tin-tuc/trong-cay-o-duong-lien-ap',
    'Trồng cây ở đường liên ấp',
    'Thanh niên trồng hai trăm cây.',
    'Tác giả: Nguyễn Văn Viết · Nguồn: Đài Truyền thanh xã',
    'Hàng cây mới trồng',
    'Kết quả bước đầu',
    '300 m²',
    '3. Tưới nước',
    '• mỗi sáng',
    'An Thuận',
  ]) {
    expect(paper.text).toContain(said);
  }
  expect(paper.pages.length).toBeGreaterThan(1);
  expect([paper.title, paper.language]).toEqual(['Trồng cây ở đường liên ấp', 'vi-VN']);
  expect(overflowing(paper, margin)).toEqual([]);
});

test('the paper of an item that moved is found where it moved to', async () => {
  const { deps } = pages.portal;
  const item = await published(deps, people.contributor, { title: 'Tên lúc đầu' });
  accepted(await renameItem(deps, people.head, { item, slug: 'ten-ve-sau' }));
  expect(await ask('tin-tuc', 'ten-luc-dau')).toMatchObject({
    status: 301,
    location: '/tin-tuc/ten-ve-sau.pdf',
  });
});

test('what is not published, and what is no item, has no paper', async () => {
  await edited(pages.portal.deps, people.contributor, { title: 'Còn chờ duyệt' });
  for (const slug of ['con-cho-duyet', 'khong-co']) {
    expect((await ask('tin-tuc', slug)).status, slug).toBe(404);
  }
});
