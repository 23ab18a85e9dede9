// What an item needs before its first step ends: source and author (Đ8.3), words for whoever cannot see its pictures, and
// the answers that its kind demands. Asked again before each later step, and at the hour of publication.
import { newestArchive, type ContentBody } from '#app/publications/content-body.ts';
import type { ContentKind } from '#app/publications/content-kind.ts';
import { formatDate } from '#catalog/local-date.ts';
import { answersToWire, checkDeclaration, type FormContext } from '#forms/index.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { missingAlternatives, plainText } from '../writing/html-text.ts';

/**
 * @param section where it has a limit (Đ12, working days), the item has to say from which day the limit counts
 * @returns each at the path of the form where it is mended; none: the item is complete
 */
export function missingIn(
  kind: ContentKind,
  body: ContentBody,
  section: { readonly limitDays: number | null },
  context: FormContext,
): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const need = (isThere: boolean, path: string, message: string) => {
    if (!isThere) problems.push({ path, message });
  };
  need(body.title !== '', 'item.title', 'Hãy nhập tiêu đề.');
  if (kind.ownPage) need(body.summary !== '', 'item.summary', 'Hãy viết tóm tắt một, hai câu cho danh sách.');
  const picturesWithoutWords = missingAlternatives(body.html);
  const hasPicture = body.html.includes('<img');
  if (kind.text === 'required')
    need(hasPicture || plainText(body.html).trim() !== '', 'item.html', 'Hãy viết nội dung.');
  need(
    picturesWithoutWords === 0,
    'item.html',
    `Có ${picturesWithoutWords} ảnh trong nội dung chưa có mô tả. Hãy tả ảnh cho người không nhìn thấy.`,
  );
  if (kind.picture === 'required')
    need(body.picture !== undefined, 'item.picture.file', 'Hãy chọn ảnh đại diện.');
  if (body.picture !== undefined)
    need(body.picture.alt !== '', 'item.picture.alt', 'Hãy tả ảnh đại diện cho người không nhìn thấy ảnh.');
  body.attachments.forEach(({ title }, index) =>
    need(title !== '', `item.attachments.${index}.title`, 'Hãy đặt tên cho tệp đính kèm.'),
  );
  need(body.author !== '', 'item.author', 'Hãy ghi tác giả.');
  need(body.source !== '', 'item.source', 'Hãy ghi nguồn tin.');
  const { eventDate, archived } = body;
  if (section.limitDays !== null)
    need(
      eventDate !== undefined,
      'item.eventDate.day',
      archived === true
        ? 'Hãy nhập ngày ban hành của tài liệu lưu trữ.'
        : 'Hãy nhập ngày ban hành hoặc ngày phê duyệt, thời hạn đăng tính từ ngày này.',
    );
  const newest = newestArchive(context.today);
  if (archived === true && eventDate !== undefined)
    need(
      eventDate <= newest,
      'item.archived',
      `Tài liệu này có ngày ${formatDate(eventDate)}. Chỉ tài liệu từ ngày ${formatDate(newest)} trở về trước (đã hơn một năm) mới là tài liệu lưu trữ; tài liệu mới hơn phải tính hạn đăng: hãy bỏ dấu.`,
    );
  return [...problems, ...missingFacts(kind, body, context), ...(kind.lacks?.(body) ?? [])];
}

function missingFacts(
  kind: ContentKind,
  { facts }: ContentBody,
  context: FormContext,
): readonly InputProblem[] {
  if (kind.facts === undefined) return [];
  const declaration = checkDeclaration(kind.facts, answersToWire(kind.facts, facts), context);
  return declaration.ok ? [] : declaration.problems;
}
