// A published item as a PDF to keep (Đ13.1c): what its page says, where and when. Nobody needs a script for it.
import { pictureSources } from '#app/addresses/content-files.ts';
import { kindById, numberFact, rowsInWords, textFact } from '#app/publications/facts.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import { withdrawnMark } from '#app/publications/standing.ts';
import { entriesOfWeek, mondayOf } from '#app/publications/week.ts';
import type { ItemPage } from '#app/read-models/publishing.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { addDays, formatDate, formatMoment, weekdayName } from '#catalog/local-date.ts';
import { labelledLine, Paper, pictureStrip, table, type Strip } from '#forms/pdf/index.server.ts';
import { figureTable, letterhead } from '../drawing/draw-sheet.server.ts';
import { drawBlocks } from '../writing/draw-blocks.server.ts';
import { readBlocks } from '../writing/read-blocks.ts';
import type { Block } from '../writing/text-blocks.ts';

export interface ItemToDraw {
  readonly page: ItemPage;
  readonly section: string;
  readonly unit: string;
  /** "https://phuanbinhduong.gov.vn" */
  readonly publicUrl: string;
  /** By file id. */
  readonly pictures: ReadonlyMap<string, { readonly mediaType: string; readonly content: Uint8Array }>;
  /** Which of them stands above the text. */
  readonly leadPicture: string | undefined;
}

/** @returns the same bytes until the item changes */
export async function drawItem(item: ItemToDraw): Promise<Uint8Array> {
  const { page, section, unit, publicUrl, leadPicture } = item;
  const paper = await Paper.start({
    size: 'A4',
    title: titleInWords(page.title),
    subject: section,
    author: page.author === '' ? unit : page.author,
    at: page.updatedAt,
  });
  const gap = paper.base * 0.6;
  const small = paper.base - 2;
  const address = publicUrl + page.href;
  // What readers get is read as blocks once more; its pictures are known by their files.
  const blocks = readBlocks(page.html.replace(pictureSources, '<img data-file="$1"'));
  const pictures = new Map<string, (alt: string) => Strip>();
  for (const file of new Set([
    ...pictureFiles(blocks),
    ...(leadPicture === undefined ? [] : [leadPicture]),
  ])) {
    const storedPicture = item.pictures.get(file);
    const strip = storedPicture === undefined ? undefined : await pictureStrip(paper, storedPicture);
    if (strip !== undefined) pictures.set(file, strip);
  }

  letterhead(paper, unit, section, address);
  paper.text(titleInWords(page.title), { size: paper.base + 5, face: 'bold', as: 'H1', after: gap * 0.6 });
  if (page.withdrawn !== undefined) {
    paper.text(withdrawnMark(page.withdrawn), { face: 'bold', after: gap });
  }
  if (page.summary !== '') paper.text(page.summary, { face: 'bold', align: 'justify', after: gap * 0.6 });
  for (const line of provenance(page)) paper.text(line, { size: small, face: 'italic' });
  paper.skip(gap);
  const picture = leadPicture === undefined ? undefined : pictures.get(leadPicture);
  if (picture !== undefined) paper.flow([picture(page.picture?.alt ?? '')]);
  if (picture !== undefined && page.picture?.caption !== undefined) {
    paper.text(page.picture.caption, { size: small, face: 'italic', align: 'center', after: gap });
  }
  drawFacts(paper, page);
  drawBlocks(paper, blocks, pictures);
  ending(paper, page, publicUrl);
  return paper.finish();
}

function provenance(page: ItemPage): readonly string[] {
  const lastChange = page.changes[0];
  return [
    [
      `Đăng: ${formatMoment(page.firstPublishedAt)}`,
      ...(lastChange === undefined ? [] : [`Sửa lần cuối: ${formatMoment(lastChange.at)}`]),
      ...(page.eventDate === undefined ? [] : [`Ngày của sự việc: ${formatDate(page.eventDate)}`]),
      ...(page.archived === true ? ['Tài liệu lưu trữ'] : []),
    ].join(' · '),
    [`Tác giả: ${page.author}`, `Nguồn: ${page.source}`].join(' · '),
  ];
}

/** Where a page stands among the others is for staff to know; a week is read as a table. */
function drawFacts(paper: Paper, page: ItemPage): void {
  const kind = kindById(page.kind);
  if (kind === undefined || kind.id === 'page') return;
  const monday = mondayOf(textFact(page.facts, 'monday'));
  if (kind.id === 'week' && monday !== undefined) {
    table(
      paper,
      [
        { title: 'Ngày', share: 13 },
        { title: 'Giờ', share: 7, align: 'center' },
        { title: 'Nội dung', share: 30 },
        { title: 'Người dự', share: 20 },
        { title: 'Địa điểm', share: 20 },
      ],
      entriesOfWeek(page.facts).map(({ date, time, what, who, where }, index, all) => [
        all[index - 1]?.date === date ? '' : `${capitalise(weekdayName(date))}\n${formatDate(date)}`,
        time,
        what,
        who,
        where,
      ]),
      { caption: `Tuần từ ${formatDate(monday)} đến ${formatDate(addDays(monday, 6))}` },
    );
  } else {
    const place = typeof kind.order === 'object' ? kind.order.fact : undefined;
    for (const { field, label, value } of rowsInWords(kind, page.facts)) {
      // A number by which staff order a list tells readers nothing.
      if (field !== place || numberFact(page.facts, field) === undefined) labelledLine(paper, label, value);
    }
    if (kind.table !== undefined) {
      paper.skip(paper.base * 0.6);
      figureTable(paper, kind.table.of(page.facts));
    }
  }
  paper.skip(paper.base * 0.6);
}

function ending(paper: Paper, page: ItemPage, publicUrl: string): void {
  const part = (heading: string, lines: readonly string[]) => {
    if (lines.length === 0) return;
    paper.skip(paper.base * 0.6);
    paper.ensure(paper.base * 4);
    paper.text(heading, { face: 'bold', as: 'H2' });
    paper.items(lines, { size: paper.base - 1 });
  };
  part(
    'Tệp đính kèm',
    page.attachments.map(({ title, href }) => `${title}: ${publicUrl}${href}`),
  );
  part(
    'Đã sửa đổi',
    page.changes.map(({ at, note }) => `${formatMoment(at)}: ${note}`),
  );
}

const pictureFiles = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'picture') return [block.fileId];
    if (block.kind === 'quote') return pictureFiles(block.blocks);
    return block.kind === 'list' ? block.items.flatMap(pictureFiles) : [];
  });
