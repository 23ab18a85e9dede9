// What the kinds' common steps are made of: the questions that they ask, and the words in which a kind speaks of itself.
import { present } from '#app/values/present.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import type { InquiryTransition, MailWords } from '../kind.ts';

/** @returns the question `text` of a step, of several lines and at most 5000 characters: what is said to the other side */
export const text = (label: string, hint: string, required = true): FieldDefinition => ({
  id: 'text',
  kind: 'text',
  label,
  hint,
  required,
  multiline: true,
  maxLength: 5000,
  example: 'Nội dung được ghi theo hồ sơ lưu tại Ủy ban nhân dân.',
});

/** @returns a question that has to be answered in one line of at most 200 characters: an agency, a place */
export const line = (id: string, label: string, example: string, hint?: string): FieldDefinition => ({
  id,
  kind: 'text',
  label,
  ...present({ hint }),
  required: true,
  maxLength: 200,
  example,
});

/** Why a step is not possible that another state of things would allow. */
export const unmet = {
  'within-limit':
    'Đã quá hạn trả lời nên không kéo dài được nữa. Hãy báo tiến độ cho người gửi và trả lời sớm nhất.',
} as const;

/** Why somebody's own part keeps them from a step. */
export const ownWork = (answer: string) => ({
  drafter: `Bạn đã soạn ${answer} này nên người khác phải duyệt.`,
  decider:
    'Bạn đã soạn hoặc quyết định lần trước nên lãnh đạo khác phải xem xét lại. Không còn ai thì nhờ quản trị viên giao vai trò lãnh đạo cho người được phân công.',
});

/** The end after another look is the last one, as the page and the letter say it. */
export const finalWords = {
  page: 'Đây là trả lời cuối cùng của Ủy ban nhân dân qua Cổng. Nếu không đồng ý, bạn có quyền khiếu nại hoặc khởi kiện theo quy định của pháp luật.',
  letter:
    'Đây là trả lời cuối cùng của Ủy ban nhân dân qua Cổng. Nếu không đồng ý, ông/bà có quyền khiếu nại hoặc khởi kiện theo quy định của pháp luật.',
} as const;

/** With which word the kind speaks of what was written and of whoever wrote, in the middle of a sentence. */
export interface Words {
  /** "câu hỏi" */
  readonly one: string;
  /** "người hỏi" */
  readonly writer: string;
}

export interface AnsweringWords extends Words {
  /** "câu trả lời" */
  readonly answer: string;
  /** "trả lời", "giải quyết": what the unit does. */
  readonly handle: string;
  /** "Hỏi đáp": the section where it is published. */
  readonly section: string;
  /** The state in which the office decides who handles it. */
  readonly unassigned: string;
}

/** What a kind says of a step itself; whom of the staff it tells is the same for all. */
interface Said extends Pick<InquiryTransition, 'segment' | 'label' | 'from' | 'explain'> {
  readonly mail: MailWords;
  readonly tells: MailWords;
}

/** With what the step does besides. */
export type Own<K extends keyof Said> = Pick<Said, K> &
  Partial<Pick<InquiryTransition, 'files' | 'paper' | 'shared' | 'law'>>;

/** Given to a unit, and not yet proposed. */
export const beingAnswered = ['assigned', 'answering'] as const;
