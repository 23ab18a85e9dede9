// What one body says otherwise than another, in words: each question by its label, the text by its paragraphs.
import type { ContentBody } from '#app/publications/content-body.ts';
import type { ContentKind } from '#app/publications/content-kind.ts';
import type { VersionDifference } from '#app/read-models/publishing.ts';
import { formatDate } from '#catalog/local-date.ts';
import { readDeclaration } from '#forms/index.ts';
import { htmlToParagraphs } from '../writing/html-text.ts';

type Part = VersionDifference['parts'][number];
type Told = ReadonlyMap<string, readonly string[]>;

/** @returns what differs, in the order of the page; empty when they say the same */
export function compareBodies(
  kind: ContentKind,
  before: ContentBody,
  after: ContentBody,
): readonly VersionDifference[] {
  const [old, now] = [tell(kind, before), tell(kind, after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((label) => {
    const parts = differenceOf(old.get(label) ?? [], now.get(label) ?? []);
    return parts.every((part) => part.kind === 'same') ? [] : [{ label, parts }];
  });
}

/** Everything that a body says, as pieces that are compared whole. */
function tell(kind: ContentKind, body: ContentBody): Told {
  const facts =
    kind.facts === undefined ? [] : readDeclaration(kind.facts, body.facts).flatMap(({ rows }) => rows);
  const { picture, eventDate } = body;
  return new Map<string, readonly string[]>([
    ['Tiêu đề', words(body.title)],
    ['Tóm tắt', words(body.summary)],
    ...facts.map(({ label, value }) => [label, words(value)] as const),
    ['Nội dung', paragraphs(body.html)],
    ['Ảnh đại diện', picture === undefined ? [] : [picture.fileId]],
    ['Mô tả ảnh', words(picture?.alt ?? '')],
    ['Chú thích ảnh', words(picture?.caption ?? '')],
    ['Tệp đính kèm', body.attachments.map(({ title }) => title)],
    ['Tác giả', words(body.author)],
    ['Nguồn tin', words(body.source)],
    ['Ngày sự việc, ngày ban hành', eventDate === undefined ? [] : [formatDate(eventDate)]],
    ['Sửa gì so với bản đang đăng', words(body.changeNote ?? '')],
  ]);
}

const words = (text: string): readonly string[] => text.match(/\S+\s*/g) ?? [];

const paragraphs = (html: string): readonly string[] =>
  htmlToParagraphs(html)
    .split(/\n{2,}/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** More pieces than this on both sides are not laid beside one another: the table would grow with their product. */
const mostPieces = 2000;

function differenceOf(before: readonly string[], after: readonly string[]): readonly Part[] {
  if (before.length > mostPieces || after.length > mostPieces) {
    const same = before.join('\n') === after.join('\n');
    return same ? [] : joined([...pieces('removed', before), ...pieces('added', after)]);
  }
  const common = commonLengths(before, after);
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]];
    if (old !== undefined && old === now) {
      parts.push({ kind: 'same', text: old });
      i += 1;
      j += 1;
    } else if (
      now === undefined ||
      (old !== undefined && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))
    ) {
      parts.push({ kind: 'removed', text: old ?? '' });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: now });
      j += 1;
    }
  }
  return joined(parts);
}

/** The longest common subsequence of every pair of ends. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const [row, below] = [table[i] ?? [], table[i + 1] ?? []];
    for (let j = after.length - 1; j >= 0; j -= 1)
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return table;
}

const pieces = (kind: Part['kind'], texts: readonly string[]): Part[] =>
  texts.map((text) => ({ kind, text }));

/** Neighbours of the same kind are one piece: a word ends with its own space, a paragraph with none. */
function joined(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.kind === part.kind)
      result[result.length - 1] = {
        kind: part.kind,
        text: /\s$/.test(last.text) ? last.text + part.text : `${last.text}\n\n${part.text}`,
      };
    else result.push(part);
  }
  return result;
}
