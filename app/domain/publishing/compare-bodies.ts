// What one body says or shows otherwise than another: each question by its label, the text by its lines, pictures and
// files by what they hold. Two bodies in which a reader could notice a difference never pass as the same.
import type { ContentBody } from '#app/publications/content-body.ts';
import type { ContentKind } from '#app/publications/content-kind.ts';
import { archiveQuestion } from '#app/publications/item-questions.ts';
import { sampleMark } from '#app/publications/item-title.ts';
import { entriesOfFact } from '#app/publications/fact-values.ts';
import type { VersionDifference } from '#app/read-models/version-differences.ts';
import { formatDate } from '#catalog/local-date.ts';
import { readTextOf, type Answers, type FieldDefinition } from '#forms/index.ts';
import {
  lineOfFile,
  lineOfPicture,
  linesOfHtml,
  linesOfWords,
  type ComparedFiles,
} from './compared-lines.ts';
import { compareLines, withoutFarLines, type Line } from './compare-lines.ts';

interface Part {
  readonly label: string;
  readonly lines: (body: ContentBody) => readonly Line[];
}

/**
 * @param files every file that either names
 * @returns what differs, in the order of the page; empty when they say and show the same
 */
export function compareBodies(
  kind: ContentKind,
  before: ContentBody,
  after: ContentBody,
  files: ComparedFiles,
): readonly VersionDifference[] {
  return partsOf(kind, files).flatMap(({ label, lines }) => {
    const rows = compareLines(lines(before), lines(after));
    return rows.some(({ changed }) => changed) ? [{ label, rows: withoutFarLines(rows) }] : [];
  });
}

/** Everything that a body says. */
function partsOf(kind: ContentKind, files: ComparedFiles): readonly Part[] {
  const words = (label: string, text: (body: ContentBody) => string | undefined): Part => ({
    label,
    lines: (body) => linesOfWords(text(body) ?? ''),
  });
  const { title, summary } = kind.words ?? {};
  const fields = kind.facts?.sections.flatMap((section) => section.fields) ?? [];
  return [
    words(title?.label ?? 'Tiêu đề', (body) => body.title),
    words(summary?.label ?? 'Tóm tắt', (body) => body.summary),
    ...fields.map((field) => ({
      label: field.label,
      lines: ({ facts }: ContentBody) => factLines(field, facts),
    })),
    { label: 'Nội dung', lines: ({ html }) => linesOfHtml(html, files) },
    {
      label: 'Ảnh đại diện',
      lines: ({ picture }) => (picture === undefined ? [] : [lineOfPicture(picture, files)]),
    },
    words('Mô tả ảnh đại diện', ({ picture }) => picture?.alt),
    words('Chú thích ảnh đại diện', ({ picture }) => picture?.caption),
    {
      label: 'Tệp đính kèm',
      lines: ({ attachments }) => attachments.map((one) => lineOfFile(one, files)),
    },
    words('Tác giả', (body) => body.author),
    words('Nguồn tin', (body) => body.source),
    words('Ngày sự việc, ngày ban hành', ({ eventDate }) => eventDate && formatDate(eventDate)),
    words('Sửa gì so với bản đang đăng', (body) => body.changeNote),
    words(archiveQuestion.label, ({ archived }) => archived && 'Có đánh dấu'),
    words(sampleMark, ({ sample }) => sample && 'Có đánh dấu'),
  ];
}

/** A line an entry of a group, without its number: one more before it does not change it. */
function factLines(field: FieldDefinition, facts: Answers): readonly Line[] {
  if (field.kind !== 'group') return linesOfWords(readTextOf(field, facts));
  return entriesOfFact(facts, field.id).flatMap((entry) => {
    const texts = field.fields.flatMap((inner) => {
      const text = readTextOf(inner, entry);
      return text === '' ? [] : [`${inner.label}: ${text.replaceAll('\n', ' ')}`];
    });
    return linesOfWords(texts.join('; '));
  });
}
