// A published item kept as a PDF without a script: what it says, in letters that can be read back.
import { beforeAll, expect, test, vi } from 'vitest';
import sharp from 'sharp';

import { FileHeld } from '#app/domain/kernel/held-file.ts';
import { renameItem } from '#app/domain/publishing/rename-item.server.ts';
import { uploadPicture } from '#app/domain/writing/upload-picture.server.ts';
import { openProcedurePage } from '#app/domain/catalog/open-procedure-page.server.ts';
import { readStatistics } from '#app/domain/statistics/read-statistics.server.ts';
import { refreshStatistics } from '#app/domain/statistics/refresh-statistics.server.ts';
import { loader as consultationsPaper } from '#app/routes/public/consultations-paper.ts';
import { loader as inquiryPaper } from '#app/routes/public/inquiry-statistics-paper.ts';
import { loader as statisticsPaper } from '#app/routes/public/statistics-paper.ts';
import { loader as contactPaper } from '#app/routes/public/contact-paper.ts';
import { loader as legalPaper } from '#app/routes/public/legal-documents-paper.ts';
import { loader as procedurePaper } from '#app/routes/public/procedure-paper.ts';
import { loader } from '#app/routes/public/published-paper.ts';
import { loader as sectionPaper } from '#app/routes/public/section-paper.ts';
import { loader as servicesPaper } from '#app/routes/public/services-paper.ts';
import { procedureParts } from '#app/ui/pages/public/procedure/procedure-sheet.ts';
import { componentIds } from '#catalog/components.ts';
import { sectors } from '#catalog/sectors.ts';
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
      '<tbody><tr><td>An Thuận</td><td>120</td></tr>' +
      `<tr><td>An Sơn</td><td><ol type="a"><li>sao</li><li>dầu</li></ol><img data-file="${file.id}" alt="Cây sao"></td></tr>` +
      '</tbody></table><ol start="5" type="a"><li><p>Làm cỏ</p></li></ol>' +
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
    'b) dầu',
    '[Cây sao]',
    'e) Làm cỏ',
  ]) {
    expect(paper.text).toContain(said);
  }
  expect(paper.pages.length).toBeGreaterThan(1);
  expect([paper.title, paper.language]).toEqual(['Trồng cây ở đường liên ấp', 'vi-VN']);
  expect(overflowing(paper, margin)).toEqual([]);
});

test('a picture that is held back is missing on the paper alone', async () => {
  const { deps } = pages.portal;
  const content = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#7a1' } })
    .jpeg()
    .toBuffer();
  const picture = { fileName: 'cay.jpg', content };
  const { file } = accepted(await uploadPicture(deps, people.contributor, picture));
  await published(deps, people.contributor, {
    title: 'Ảnh bị giữ lại',
    html: `<p>Lời kể.</p><img data-file="${file.id}" alt="Hàng cây">`,
  });
  vi.spyOn(deps.files, 'get').mockRejectedValueOnce(new FileHeld('content/a', 'infected'));
  const paper = await paperOf('tin-tuc', 'anh-bi-giu-lai');
  expect(paper.text).toContain('Lời kể.');
  expect(paper.text).toContain('Hàng cây');
});

test('Đ13.1c, Đ8.3 lists are saved as PDFs too: contacts, and sections inside others, with author and source', async () => {
  const facts = {
    post: 'Công chức Tư pháp - Hộ tịch',
    unit: 'Ủy ban nhân dân xã Phú An',
    phone: '+842743558000',
    email: 'hotich.phuan@vidu.gov.vn',
  };
  const origin = { author: 'Hồ Thị Nga', source: 'Văn phòng Ủy ban nhân dân xã' };
  await published(pages.portal.deps, people.desk, {
    section: 'can-bo-cong-chuc',
    title: 'Phạm Văn Dũng',
    html: '',
    facts,
    ...origin,
  });
  const listed = async (address: string, params: Record<string, string>, handler = sectionPaper) => {
    const { response, status } = await pages.ask(undefined, handler, address, params);
    expect([status, response?.headers.get('content-type')], address).toEqual([200, 'application/pdf']);
    return readPdf(new Uint8Array((await response?.arrayBuffer()) ?? new ArrayBuffer(0)));
  };
  const contacts = await listed('/can-bo-cong-chuc.pdf', { section: 'can-bo-cong-chuc' });
  for (const said of ['Phạm Văn Dũng', facts.post, facts.email, 'Tác giả: Hồ Thị Nga', origin.source])
    expect(contacts.text).toContain(said);
  expect(overflowing(contacts, margin)).toEqual([]);
  const inner = await listed(
    '/chi-dao-dieu-hanh/tra-loi-kien-nghi.pdf',
    { section: 'chi-dao-dieu-hanh', slug: 'tra-loi-kien-nghi' },
    loader,
  );
  expect(inner.text).toContain('chưa có nội dung');
  expect((await pages.ask(undefined, sectionPaper, '/khong-co.pdf', { section: 'khong-co' })).status).toBe(
    404,
  );
});

test('Đ13.1c, Đ8.3, Đ15 a procedure and the list of services are saved as PDFs, every component in them', async () => {
  const { response } = await pages.ask(undefined, procedurePaper, '/dich-vu-cong/dang-ky-khai-sinh.pdf', {
    slug: 'dang-ky-khai-sinh',
  });
  const paper = await readPdf(new Uint8Array((await response?.arrayBuffer()) ?? new ArrayBuffer(0)));
  const page = accepted(await openProcedurePage(pages.portal.deps, { slug: 'dang-ky-khai-sinh' }));
  const parts = procedureParts(page.sheet);
  expect(parts).toHaveLength(componentIds.length);
  for (const { heading } of parts) expect(paper.text).toContain(heading);
  expect(paper.text).toContain('Tác giả: Ủy ban nhân dân xã Phú An · Nguồn: ');
  // Đ20: nobody is assigned yet.
  expect(paper.text).toContain('Người phụ trách');
  expect(paper.text).toContain(`Cán bộ lĩnh vực ${sectors[page.sheet.sector]}`);
  expect(overflowing(paper, margin)).toEqual([]);
  const services = await pages.ask(undefined, servicesPaper, '/dich-vu-cong.pdf?linh-vuc=ho-tich', {});
  const list = await readPdf(new Uint8Array((await services.response?.arrayBuffer()) ?? new ArrayBuffer(0)));
  expect(list.text).toContain('Mã thủ tục');
  expect(list.text).not.toContain('Lĩnh vực Đất đai');
  expect(overflowing(list, margin)).toEqual([]);
});

test('Đ13.1c the figures of services and of questions, and drafts by their stage, are saved as PDFs', async () => {
  const { deps } = pages.portal;
  const saved = async (handler: Parameters<ResidentPages['ask']>[1], address: string) => {
    const { response, status } = await pages.ask(undefined, handler, address, {});
    expect([status, response?.headers.get('content-type')], address).toEqual([200, 'application/pdf']);
    const paper = await readPdf(new Uint8Array((await response?.arrayBuffer()) ?? new ArrayBuffer(0)));
    expect(overflowing(paper, margin)).toEqual([]);
    return paper.text;
  };
  await refreshStatistics(deps);
  const use = await saved(statisticsPaper, '/dich-vu-cong/thong-ke.pdf');
  const { services } = await readStatistics(deps);
  expect(services.length).toBeGreaterThan(0);
  for (const { sheet } of services) expect(use.replaceAll(/\s+/g, ' ')).toContain(sheet.name.slice(0, 12));
  for (const said of ['Hồ sơ nhận', 'Tỷ lệ có kết quả đúng hạn', 'Mười hai tháng qua', 'QĐ 766/QĐ-TTg'])
    expect(use).toContain(said);
  expect(use.replaceAll(/\s+/g, ' ')).toContain('Các tỷ lệ đúng hạn khác nhau vì cách tính khác nhau');
  const answered = await saved(inquiryPaper, '/hoi-dap/thong-ke.pdf?nam=2025');
  expect(answered).toContain('Tình hình trả lời câu hỏi năm 2025');
  expect(answered).toContain('chưa nhận câu hỏi nào');
  const drafts = await saved(consultationsPaper, '/gop-y.pdf?tinh-trang=da-tra-loi');
  expect(drafts).toContain('Lấy ý kiến Nhân dân: Đã trả lời');
  expect(drafts).toContain('/gop-y?tinh-trang=da-tra-loi');
});

test('Đ13.1c the list of legal documents as it was narrowed, and how the commune is reached, are saved as PDFs', async () => {
  const facts = { authority: 'Ủy ban nhân dân xã Phú An', field: 'Tổ chức, hành chính', form: 'Kế hoạch' };
  for (const number of ['7/KH-UBND', '8/KH-UBND'])
    await published(pages.portal.deps, people.editor, {
      section: 'van-ban',
      title: `Kế hoạch ${number}`,
      summary: `Trích yếu của ${number}`,
      source: 'Văn phòng Ủy ban nhân dân xã',
      facts: { ...facts, number, issuedOn: '2026-11-10', effectiveOn: '2026-11-12' },
    });
  const textOf = async (loader: typeof legalPaper, address: string) => {
    const { response } = await pages.ask(undefined, loader, address, {});
    const paper = await readPdf(new Uint8Array((await response?.arrayBuffer()) ?? new ArrayBuffer(0)));
    expect(overflowing(paper, margin)).toEqual([]);
    return paper.text;
  };
  const documents = await textOf(legalPaper, '/van-ban.pdf?q=8/KH-UBND');
  expect(documents).toContain('Kế hoạch 8/KH-UBND');
  expect(documents).toContain('Nguồn: Văn phòng Ủy ban nhân dân xã');
  expect(documents).not.toContain('7/KH-UBND');
  const { unit } = pages.portal.deps;
  const contact = await textOf(contactPaper, '/lien-he.pdf');
  for (const said of [unit.name, unit.address, unit.email, unit.head.name]) expect(contact).toContain(said);
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
