// The rating by a resident after the result was handed over (TT 32/2017/TT-BTTTT: overall satisfaction, convenience, timeliness and
// attitude, in three grades).
import { present } from '#app/values/present.ts';
import type { FieldDefinition, FormDefinition } from '#forms/definition.ts';
import { ownRule } from '#app/retention/rule.ts';

/** The circular's three grades, best first. */
export const grades = {
  'very-satisfied': 'Rất hài lòng',
  satisfied: 'Hài lòng',
  unsatisfied: 'Chưa hài lòng',
} as const;

export type Grade = keyof typeof grades;

export const gradeIds = Object.keys(grades) as [Grade, ...Grade[]];

/** The circular's further questions, in the same grades; answers are optional. */
export const aspects = {
  convenience: 'Thuận tiện khi làm thủ tục',
  timeliness: 'Đúng thời gian đã hẹn',
  attitude: 'Thái độ phục vụ của cán bộ',
} as const;

export type Aspect = keyof typeof aspects;

export const aspectIds = Object.keys(aspects) as [Aspect, ...Aspect[]];

/** How the rating came: signed in, or by the link in the mail about the result. */
export const ratingWays = { account: 'Trang hồ sơ', mail: 'Liên kết trong thư' } as const;

export type RatingWay = keyof typeof ratingWays;

export const ratingWayIds = Object.keys(ratingWays) as [RatingWay, ...RatingWay[]];

/** How long comments of ratings are stored. The grades are figures and stay. */
export const ratingCommentRule = ownRule(24, 'ngày đánh giá');

/** Characters. */
export const longestRatingComment = 1000;

const graded = (id: string, label: string, missing?: string): FieldDefinition => ({
  id,
  kind: 'radio',
  label,
  ...present({ missing }),
  required: missing !== undefined,
  options: { labelled: Object.entries(grades).map(([value, text]) => ({ value, label: text })) },
  example: 'satisfied',
});

const fields: readonly FieldDefinition[] = [
  graded(
    'overall',
    'Nói chung, bạn thấy việc giải quyết hồ sơ này thế nào?',
    'Chọn mức hài lòng với việc giải quyết hồ sơ',
  ),
  ...Object.entries(aspects).map(([id, label]) => graded(id, label)),
  {
    id: 'comment',
    kind: 'text',
    label: 'Ý kiến thêm',
    hint: 'Điều gì tốt, điều gì cần sửa. Đừng ghi số giấy tờ hay số điện thoại.',
    required: false,
    multiline: true,
    maxLength: longestRatingComment,
    example: '',
  },
];

export const ratingForm: FormDefinition = {
  code: 'danh-gia',
  version: 1,
  title: 'Đánh giá việc giải quyết hồ sơ',
  source: 'TT 32/2017/TT-BTTTT',
  toReview: [],
  sections: [{ id: 'rating', heading: 'Đánh giá', fields }],
  rules: [],
  paper: [],
};

/** @param value any value, from a row, an event or a form */
export const isGrade = (value: unknown): value is Grade =>
  typeof value === 'string' && Object.hasOwn(grades, value);
