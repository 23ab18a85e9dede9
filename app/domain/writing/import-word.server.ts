// A Word document becomes the text of an item: headings, lists, tables and pictures; and what could not be kept is told.
import mammoth from 'mammoth';

import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.server.ts';
import { refuse, type Outcome } from '../refusal.ts';
import { cleanHtml } from './clean-html.ts';
import { docxParts } from './docx-parts.ts';
import { wordLimits } from './file-limits.ts';
import { missingAlternatives } from './html-text.ts';
import { mayWrite, refusedToWrite } from './may-write.server.ts';
import { readBlocks } from './read-blocks.ts';
import { textOf } from './runs.ts';
import { sniff } from './sniff.server.ts';
import { storePicture, type BroughtFile } from './store-picture.server.ts';
import { writeBlocks } from './write-blocks.ts';

export interface ImportedWord {
  /** The first heading; empty when there is none. */
  readonly title: string;
  readonly html: string;
  /** What was dropped, and what is left to do; Vietnamese. */
  readonly messages: readonly string[];
  /** By file id: for showing the text while it is edited. */
  readonly pictures: Readonly<Record<string, { src: string; width: number; height: number }>>;
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The item's title is the page's first heading, so the document's begin one lower. */
const styleMap = [
  "p[style-name='Title'] => h2:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='heading 1'] => h2:fresh",
  "p[style-name='heading 2'] => h3:fresh",
  "p[style-name='heading 3'] => h4:fresh",
  "p[style-name='heading 4'] => h4:fresh",
  "p[style-name='heading 5'] => h4:fresh",
  "p[style-name='heading 6'] => h4:fresh",
  "p[style-name='Quote'] => blockquote:fresh > p:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh > p:fresh",
];

export async function importWord(
  deps: Deps,
  actor: Actor,
  { fileName, content }: BroughtFile,
): Promise<Outcome<ImportedWord>> {
  if (actor.kind !== 'staff' || !(await mayWrite(deps, actor))) return refusedToWrite();
  const parts = (await sniff(content)) === docx ? docxParts(content) : undefined;
  if (parts === undefined) {
    return refuse(
      'invalid',
      `Tệp "${fileName}" không phải là tệp Word (.docx) đọc được. Hãy mở tệp trong Word, lưu thành .docx rồi tải lên lại.`,
    );
  }
  if (
    content.byteLength > wordLimits.bytes ||
    parts.unpackedBytes > wordLimits.unpackedBytes ||
    parts.names.length > wordLimits.entries
  ) {
    return refuse(
      'invalid',
      'Tệp Word quá lớn. Hãy nén ảnh trong tệp, hoặc chia thành nhiều tệp rồi tải lên lại.',
    );
  }
  const pictures: Record<string, { src: string; width: number; height: number }> = {};
  let lost = 0;
  const convertImage = mammoth.images.imgElement(async (image) => {
    if (Object.keys(pictures).length + lost >= wordLimits.pictures) {
      lost += 1;
      return { src: '' };
    }
    const stored = await storePicture(deps, actor.userId, {
      fileName: 'anh-trong-word',
      content: new Uint8Array(await image.readAsArrayBuffer()),
    });
    if (!stored.ok) {
      lost += 1;
      return { src: '' };
    }
    const { id, view } = stored.file;
    pictures[id] = { src: view.sources.at(-1)?.href ?? '', width: view.width, height: view.height };
    return { src: '', 'data-file': id };
  });
  const converted = await converting(content, convertImage);
  if (converted === undefined) {
    return refuse(
      'invalid',
      `Không đọc được tệp "${fileName}". Hãy mở tệp trong Word, lưu lại thành .docx rồi tải lên lại.`,
    );
  }
  const { title, html } = splitTitle(cleanHtml(withoutFileNames(converted)));
  return {
    ok: true,
    title,
    html,
    messages: [...toldOf(parts.names, lost), ...leftToDo(title, html)],
    pictures,
  };
}

async function converting(
  content: Uint8Array,
  convertImage: ReturnType<typeof mammoth.images.imgElement>,
): Promise<string | undefined> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(content) },
      { styleMap, convertImage },
    );
    return value;
  } catch (error) {
    // A fault of storage or database is the portal's own; the reader of Word documents throws plain errors.
    if (error instanceof Error && 'code' in error) throw error;
    return undefined;
  }
}

/** Word fills in the name of the file, or what a machine guessed: neither says what the picture shows. */
function withoutFileNames(html: string): string {
  return html.replace(/\salt="([^"]*)"/g, (whole, alt: string) =>
    /\.(png|jpe?g|gif|webp|bmp|tiff?|emf|wmf)$|generated|tạo tự động/i.test(alt.trim()) ? ' alt=""' : whole,
  );
}

/** The title leaves the text when it stood at its head. */
function splitTitle(html: string): { title: string; html: string } {
  const blocks = readBlocks(html);
  const [first, ...rest] = blocks;
  if (first?.kind === 'heading') return { title: textOf(first.runs), html: writeBlocks(rest) };
  const heading = blocks.find((block) => block.kind === 'heading');
  return { title: heading === undefined ? '' : textOf(heading.runs), html };
}

function toldOf(names: readonly string[], lost: number): readonly string[] {
  const has = (part: RegExp) => names.some((name) => part.test(name));
  return [
    ...(lost > 0 ? [`${lost} ảnh không đọc được nên đã bỏ qua. Hãy chèn lại dưới dạng JPG hoặc PNG.`] : []),
    ...(has(/^word\/(header|footer)\d*\.xml$/) ? ['Đã bỏ phần đầu trang và chân trang.'] : []),
    ...(has(/^word\/charts\//)
      ? ['Đã bỏ biểu đồ. Hãy chèn biểu đồ dưới dạng ảnh, hoặc viết số liệu thành bảng.']
      : []),
    ...(has(/^word\/embeddings\//) ? ['Đã bỏ các tệp nhúng trong tài liệu.'] : []),
    ...(has(/^word\/comments\.xml$/) ? ['Đã bỏ các nhận xét.'] : []),
    ...(has(/^word\/diagrams\//) ? ['Đã bỏ sơ đồ SmartArt. Hãy chèn sơ đồ dưới dạng ảnh.'] : []),
  ];
}

function leftToDo(title: string, html: string): readonly string[] {
  const without = missingAlternatives(html);
  return [
    ...(title === '' ? ['Tệp không có đề mục nào để làm tiêu đề. Hãy tự viết tiêu đề.'] : []),
    ...(without > 0 ? [`${without} ảnh chưa có mô tả. Hãy chọn từng ảnh và viết mô tả trước khi gửi.`] : []),
  ];
}
