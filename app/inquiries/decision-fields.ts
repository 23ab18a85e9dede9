// What the page of a decision asks, and as what its answers are read back: a transition's own questions, and those that
// follow from what it does.
import { present } from '#app/values/present.ts';
import type { Answers, FieldDefinition, Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { textOf } from '#forms/wire.ts';
import type { Option } from '#app/values/option.ts';
import { longestKeepingDays } from './keep-longer.ts';
import { wishesName, type InquiryKind, type InquiryTransition } from './kind.ts';

/** What is known of one inquiry when a decision on it is asked for. */
export interface Asking {
  /** To whom it may be given: the value is "tu-phap", or "tu-phap/<account>". */
  readonly choices: readonly Option[];
  /** With which others it may go, by id. */
  readonly mains: readonly Option[];
  /** Whoever wrote wishes to be named in public. */
  readonly mayName: boolean;
  /** Everybody reads a version already: what changes in it is told. */
  readonly corrects: boolean;
  /** Everybody read one before, which was taken down: what changes since is told, too. */
  readonly wasPublic?: boolean;
}

export const assigneeField = 'assignee';

export const mainField = 'main';

const mergeField = (mains: readonly Option[]): FieldDefinition => ({
  id: mainField,
  kind: 'select',
  label: 'Phản ánh chính',
  hint: 'Phản ánh cùng nội dung, đang được giải quyết',
  required: true,
  options: { labelled: mains },
});

const assignmentField = (choices: readonly Option[]): FieldDefinition => ({
  id: assigneeField,
  kind: 'select',
  label: 'Người hoặc đơn vị được giao',
  hint: 'Giao cho cả đơn vị thì ai của đơn vị soạn trước là người giải quyết',
  required: true,
  options: { labelled: choices },
});

const nameField: FieldDefinition = {
  id: 'name',
  kind: 'radio',
  label: 'Tên người gửi',
  hint: 'Người gửi đồng ý nêu tên khi đăng',
  required: true,
  options: {
    labelled: [
      { value: wishesName, label: 'Nêu tên' },
      { value: 'withheld', label: 'Không nêu tên' },
    ],
  },
  default: 'withheld',
  example: wishesName,
};

/** @returns whether the words for everybody name whoever wrote: what he took back since they were proposed, they do not */
export const showsName = (answers: Answers, { mayName }: Pick<Asking, 'mayName'>): boolean =>
  mayName && own(answers, nameField.id) === wishesName;

export const correctionField = 'note';

const noteField: FieldDefinition = {
  id: correctionField,
  kind: 'text',
  label: 'Đã sửa gì',
  hint: 'Mọi người đọc câu này ở bản đăng, cùng ngày sửa',
  required: true,
  maxLength: 300,
  example: 'Sửa số tiền phí từ 8.000 đồng thành 5.000 đồng.',
};

const noteSinceField: FieldDefinition = {
  ...noteField,
  hint: 'Bản trước đã gỡ. Nội dung khác bản đó thì ghi đã sửa gì, mọi người đọc câu này cùng ngày sửa. Giữ nguyên thì để trống',
  required: false,
};

function publicationFields(
  { publication }: InquiryKind,
  { mayName, corrects, wasPublic = false }: Pick<Asking, 'mayName' | 'corrects' | 'wasPublic'>,
): readonly FieldDefinition[] {
  if (publication === undefined) return [];
  const { categories, words } = publication;
  const text = (id: string, label: string, maxLength: number, hint?: string): FieldDefinition => ({
    id,
    kind: 'text',
    label,
    ...present({ hint }),
    required: true,
    multiline: id !== 'title',
    maxLength,
    example: 'Nội dung mẫu để đăng công khai.',
  });
  return [
    text('title', 'Tiêu đề', 200),
    {
      id: 'category',
      kind: 'select',
      label: 'Chủ đề',
      required: true,
      options: { labelled: categories.map(({ value, label }) => ({ value, label })) },
    },
    text(
      'question',
      words.question,
      5000,
      'Viết lại cho mọi người đọc: bỏ tên, số điện thoại, địa chỉ, số giấy tờ và chuyện riêng của bất kỳ ai',
    ),
    text('answer', words.answer, 20_000),
    ...(mayName ? [nameField] : []),
    ...(corrects ? [noteField] : wasPublic ? [noteSinceField] : []),
  ];
}

/** @returns the page's questions: those that follow from what the decision does, then its own */
export function decisionQuestions(
  kind: InquiryKind,
  transition: InquiryTransition,
  { choices, mains, ...publishing }: Asking,
): readonly FieldDefinition[] {
  return [
    ...(transition.assigns === true ? [assignmentField(choices)] : []),
    ...(transition.merges === 'into' ? [mergeField(mains)] : []),
    ...(transition.draft === 'write' ? draftFields(kind, transition) : []),
    ...(transition.publication === 'propose' ? publicationFields(kind, publishing) : []),
    ...transition.asks,
  ];
}

/** @returns as what the recorded answers are read back. To whom it was given stands in the event's facts, in the words of that day */
export function recordedFields(kind: InquiryKind, transition: InquiryTransition): readonly FieldDefinition[] {
  return [
    ...(transition.draft === undefined ? [] : draftFields(kind, transition)),
    ...(saysPublicly(transition) ? publicationFields(kind, { mayName: true, corrects: true }) : []),
    ...transition.asks,
  ];
}

/** The words for everybody go with it. */
export const saysPublicly = ({ publication }: Pick<InquiryTransition, 'publication'>): boolean =>
  publication === 'propose' || publication === 'issue';

interface DayBound {
  readonly field: string;
  /** How far from today. */
  readonly days: number;
  /** What is said of a day beyond it. */
  readonly message: string;
}

/** @returns how far away the day may lie that a transition asks for; undefined where it asks for none, or for any */
export function dayBound(
  { clock: { promise } }: Pick<InquiryKind, 'clock'>,
  { asks, keeps }: InquiryTransition,
): DayBound | undefined {
  if (promise !== undefined && asks.some(({ id }) => id === 'until'))
    return {
      field: 'until',
      days: promise.days,
      message: `Chỉ hẹn được trong vòng ${promise.days} ngày. Hãy chọn ngày sớm hơn.`,
    };
  if (keeps === true)
    return {
      field: 'keptUntil',
      days: longestKeepingDays,
      message: 'Mỗi lần chỉ giữ được trong vòng 5 năm kể từ hôm nay. Hãy chọn ngày sớm hơn.',
    };
  return undefined;
}

/** @param asking what is known of one inquiry @returns the kind's table with the questions of each decision, as its page asks them */
export function kindAsking(kind: InquiryKind, asking: Asking): InquiryKind {
  const transitions = kind.transitions.map((transition) => ({
    ...transition,
    asks: decisionQuestions(kind, transition, asking),
  }));
  return { ...kind, transitions };
}

/** What was written in private last, and did not go out yet. */
export interface Draft {
  /** Absent: of the answer. */
  readonly of?: InquiryTransition['draftOf'];
  readonly answers: Answers;
}

/** @returns the questions of the draft that a transition writes or issues */
export const draftFields = (
  { drafts }: Pick<InquiryKind, 'drafts'>,
  { draftOf }: Pick<InquiryTransition, 'draftOf'>,
): readonly FieldDefinition[] => drafts?.[draftOf ?? 'answer'] ?? [];

/** What the page of a decision starts with. */
export interface StartFacts {
  readonly written: Answers;
  readonly draft: Draft;
  /** What was said to whoever wrote. */
  readonly issued: Answers;
  /** What the public reads already; where it waits for approval or was returned, what was proposed last. */
  readonly published: Wire;
}

/** @returns with what the form of a decision begins: the unit of the subject, what was drafted, what is to be published; else nothing */
export function startOf(kind: InquiryKind, transition: InquiryTransition, facts: StartFacts): Wire {
  const { written, draft, issued, published } = facts;
  const { publication, fields } = kind;
  const category = fields.category === undefined ? '' : textOf(own(written, fields.category));
  const start: Record<string, string> = {};
  if (transition.assigns === true) {
    const unit = publication?.categories.find(({ value }) => value === category)?.unit;
    if (unit !== undefined) start[assigneeField] = unit;
  }
  if (transition.draft === 'write' && draft.of === transition.draftOf)
    for (const { id } of draftFields(kind, transition)) start[id] = textOf(own(draft.answers, id));
  if (transition.publication !== 'propose' || publication === undefined) return start;
  const { title, question, answer } = publication.from;
  return {
    ...start,
    title: title === undefined ? '' : textOf(own(written, title)),
    category,
    question: textOf(own(written, question)),
    answer: textOf(own(issued, answer)),
    ...(wishedName(kind, written) ? { name: wishesName } : {}),
    ...published,
  };
}

/** Did whoever wrote wish to be named where it is published? */
export const wishedName = ({ fields }: InquiryKind, written: Answers): boolean =>
  fields.nameShown !== undefined && own(written, fields.nameShown) === wishesName;

/**
 * @param written what whoever wrote declared
 * @param events all that happened to the inquiry
 * @returns whether he wished to be named and never took it back, the name or all that he wrote: what was taken back is not offered again
 */
export const mayNameNow = (
  kind: InquiryKind,
  written: Answers,
  events: readonly { readonly event: string; readonly toState: string }[],
): boolean => {
  const takingBack = new Set(
    kind.transitions
      .filter(({ publication }) => publication === 'withdraw-name' || publication === 'ask-withdraw')
      .map(({ event }) => event),
  );
  return (
    wishedName(kind, written) &&
    !events.some(
      ({ event, toState }) => takingBack.has(event) || own(kind.states, toState)?.outcome === 'withdrawn',
    )
  );
};
