// A Word document becomes the text of an item: headings, lists, tables and pictures; and what could not be kept is told.
import { contentFileBytes } from '#app/values/file-limits.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { cleanHtml } from './clean-html.ts';
import { wordLimits } from './file-limits.ts';
import { missingAlternatives } from './html-text.ts';
import { mayWrite, refusedToWrite } from './may-write.server.ts';
import { replacePictureTags } from './picture-tags.ts';
import { readBlocks } from './read-blocks.ts';
import { readFile } from './read-file.server.ts';
import type { ReadWord } from './read-word.server.ts';
import { textOf } from './runs.ts';
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

/**
 * @param file up to `contentFileBytes`
 * @returns HTML with its pictures stored; `messages` say what was lost and what is left to do. Refused as `not-allowed` to whoever
 *   may not write, `invalid` where it is no Word document or holds too much, and as `readFile` does
 */
export async function importWord(
  deps: Deps,
  actor: Actor,
  { fileName, content }: BroughtFile,
): Promise<Outcome<ImportedWord>> {
  if (actor.kind !== 'staff' || !(await mayWrite(deps, actor))) return refusedToWrite();
  if (content.byteLength > contentFileBytes) return refuse('invalid', refusedBecause('too-large', fileName));
  const outcome = await readFile(deps, fileName, 'word', [content], { urgent: true });
  if (!outcome.ok) return outcome;
  const word = outcome.result;
  if (!word.read) return refuse('invalid', refusedBecause(word.why, fileName));
  const pictures: Record<string, { src: string; width: number; height: number }> = {};
  const fileIds = new Map<string, string>();
  for (const picture of word.pictures) {
    // Its text is read already: it does not stand in line again for each picture.
    const file = { fileName: 'anh-trong-word', content: picture.content };
    const storedPicture = await storePicture(deps, actor.userId, file, { urgent: true });
    if (!storedPicture.ok) continue;
    const { id, view } = storedPicture.file;
    fileIds.set(picture.name, id);
    pictures[id] = { src: view.sources.at(-1)?.href ?? '', width: view.width, height: view.height };
  }
  const { title, html } = splitTitle(withStored(word.html, fileIds));
  const lostPictures = word.lost + word.pictures.length - fileIds.size;
  return {
    ok: true,
    title,
    html,
    messages: [...toldOf(word.parts, lostPictures), ...leftToDo(title, html)],
    pictures,
  };
}

function refusedBecause(why: Extract<ReadWord, { read: false }>['why'], fileName: string): string {
  switch (why) {
    case 'no-word':
      return `Tệp "${fileName}" không phải là tệp Word (.docx) đọc được. Hãy mở tệp trong Word, lưu thành .docx rồi tải lên lại.`;
    case 'damaged':
      return `Không đọc được tệp "${fileName}". Hãy mở tệp trong Word, lưu lại thành .docx rồi tải lên lại.`;
    case 'too-large':
      return 'Tệp Word quá lớn. Hãy nén ảnh trong tệp, hoặc chia thành nhiều tệp rồi tải lên lại.';
    case 'too-many-paragraphs':
      return `Tệp "${fileName}" có hơn ${wordLimits.paragraphs.toLocaleString('vi-VN')} đoạn, Cổng không đọc được. Hãy xóa các đoạn trống, hoặc chia thành nhiều tệp rồi tải lên lại.`;
    case 'too-much-text':
      return `Nội dung của tệp "${fileName}" quá dài cho một bài. Hãy chia thành nhiều bài, hoặc đính kèm tệp cho người đọc tải về.`;
  }
}

/** Pictures by the files they are kept in; one that could not be kept vanishes. */
function withStored(html: string, fileIds: ReadonlyMap<string, string>): string {
  let hasVanished = false;
  const htmlByFiles = replacePictureTags(html, ({ tag, fileId: name }) => {
    const id = fileIds.get(name);
    if (id === undefined) hasVanished = true;
    return id === undefined ? '' : tag.replace(name, id);
  });
  return hasVanished ? cleanHtml(htmlByFiles) : htmlByFiles;
}

/** The title leaves the text when it stood at its head. */
function splitTitle(html: string): { title: string; html: string } {
  const blocks = readBlocks(html);
  const [first, ...rest] = blocks;
  if (first?.kind === 'heading') return { title: textOf(first.runs), html: writeBlocks(rest) };
  const heading = blocks.find((block) => block.kind === 'heading');
  return { title: heading === undefined ? '' : textOf(heading.runs), html };
}

function toldOf(names: readonly string[], lostPictures: number): readonly string[] {
  const has = (part: RegExp) => names.some((name) => part.test(name));
  return [
    ...(lostPictures > 0
      ? [`${lostPictures} ảnh không đọc được nên đã bỏ qua. Hãy chèn lại dưới dạng JPG hoặc PNG.`]
      : []),
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
  const withoutAlternative = missingAlternatives(html);
  return [
    ...(title === '' ? ['Tệp không có đề mục nào để làm tiêu đề. Hãy tự viết tiêu đề.'] : []),
    ...(withoutAlternative > 0
      ? [`${withoutAlternative} ảnh chưa có mô tả. Hãy chọn từng ảnh và viết mô tả trước khi gửi.`]
      : []),
  ];
}
