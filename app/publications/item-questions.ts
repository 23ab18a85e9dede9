// What is asked of every item, whatever its kind: how it is called, where it comes from, and the day that it tells of.
import type { FieldDefinition, FormDefinition } from '#forms/index.ts';
import { sampleMark } from './item-title.ts';
import type { ContentKind } from './content-kind.ts';

/** On the wire these stand under `item.`, so that they never meet a question of a kind. */
export const itemPrefix = 'item.';

const headQuestions: readonly FieldDefinition[] = [
  { id: 'title', kind: 'text', label: 'Tiêu đề', required: true, maxLength: 200 },
  {
    id: 'summary',
    kind: 'text',
    label: 'Tóm tắt',
    missing: 'Viết phần tóm tắt',
    hint: 'Một, hai câu, hiện trong danh sách và khi chia sẻ.',
    required: true,
    multiline: true,
    maxLength: 500,
  },
];

/** @returns `headQuestions`, title and summary in the words of a kind that has its own */
export function headQuestionsIn(words: ContentKind['words']): readonly FieldDefinition[] {
  return headQuestions.map((question) =>
    question.id === 'title' || question.id === 'summary'
      ? { ...question, ...words?.[question.id] }
      : question,
  );
}

/** Đ8.3, Đ12 */
export const originQuestions: readonly FieldDefinition[] = [
  {
    id: 'author',
    kind: 'text',
    label: 'Tác giả',
    hint: 'Người viết, người chụp ảnh hoặc tổ biên tập.',
    required: true,
    maxLength: 200,
  },
  {
    id: 'source',
    kind: 'text',
    label: 'Nguồn tin',
    hint: 'Đơn vị, văn bản hoặc trang đã lấy tin. Tin tự viết thì ghi tên đơn vị.',
    required: true,
    maxLength: 300,
  },
  {
    id: 'eventDate',
    kind: 'date',
    label: 'Ngày diễn ra hoặc ngày ban hành',
    hint: 'Thời hạn cập nhật được tính từ ngày này.',
    required: false,
  },
];

/** Asked once readers have seen a version. */
export const changeQuestion: FieldDefinition = {
  id: 'changeNote',
  kind: 'text',
  label: 'Sửa gì so với bản đang đăng',
  hint: 'Người đọc thấy câu này dưới bài.',
  required: false,
  maxLength: 300,
};

const section = (id: string, fields: readonly FieldDefinition[]) => ({ id, heading: '', fields });

/** Đ12, asked where a limit counts. */
export const archiveQuestion: FieldDefinition = {
  id: 'archived',
  kind: 'checkbox',
  label: 'Tài liệu lưu trữ',
  statement:
    'Tài liệu lưu trữ: ban hành đã hơn một năm, nay đăng để tra cứu. Không tính là đúng hạn hay trễ hạn; người đọc thấy ghi chú này.',
  required: false,
};

/** Asked of everything: what was made up to try the portal says so, until a version of which that is not said is approved. */
export const sampleQuestion: FieldDefinition = {
  id: 'sample',
  kind: 'checkbox',
  label: sampleMark,
  statement:
    'Đây là nội dung mẫu để dùng thử: mọi nơi hiện bài đều ghi “Nội dung mẫu”. Bỏ dấu khi nội dung là thật; dấu mất khi bản này được duyệt và đăng.',
  required: false,
};

/** All of them, as the form that reads what was typed. */
export const itemQuestions: FormDefinition = {
  code: 'noi-dung',
  version: 1,
  title: 'Nội dung đăng',
  source: '',
  toReview: [],
  sections: [
    section('head', headQuestions),
    section('origin', [...originQuestions, changeQuestion, archiveQuestion, sampleQuestion]),
  ],
  rules: [],
  paper: [],
};
