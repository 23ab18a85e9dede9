// Opinions of colleagues: questions of the officer who handles a dossier to a colleague or a unit, and their states.
import { states, type DossierState } from '#catalog/dossier-states.ts';
import type { FormDefinition } from '#forms/definition.ts';

/** The adviser may read the dossier only while the question is `waiting`. */
export const opinionStates = {
  waiting: 'Chờ ý kiến',
  given: 'Đã có ý kiến',
  withdrawn: 'Đã rút câu hỏi',
  lapsed: 'Hồ sơ kết thúc khi chưa có ý kiến',
} as const;

export type OpinionState = keyof typeof opinionStates;

/** @param dossier state of the dossier @returns the state of the question; an unanswered one lapses when the dossier is finished */
export function opinionState(
  { answeredAt, withdrawnAt }: { readonly answeredAt: Date | null; readonly withdrawnAt: Date | null },
  dossier: DossierState,
): OpinionState {
  if (answeredAt !== null) return 'given';
  if (withdrawnAt !== null) return 'withdrawn';
  return states[dossier].final ? 'lapsed' : 'waiting';
}

/** Their id on the page of a dossier. */
export const opinionsAnchor = 'y-kien';

/** Longest time for an answer, in calendar days. */
export const longestOpinionDays = 60;
/** The default time for an answer, in working days. */
export const usualOpinionDays = 3;

/** The question and its day; the page asks for the adviser separately. */
export const opinionQuestionForm: FormDefinition = {
  code: 'xin-y-kien',
  version: 1,
  title: 'Xin ý kiến đồng nghiệp',
  source: '',
  toReview: [],
  sections: [
    {
      id: 'question',
      heading: 'Xin ý kiến',
      fields: [
        {
          id: 'question',
          kind: 'text',
          label: 'Câu hỏi',
          hint: 'Hỏi đúng điều cần để giải quyết; người được hỏi đọc được cả hồ sơ.',
          required: true,
          multiline: true,
          maxLength: 2000,
        },
        {
          id: 'answerBy',
          kind: 'date',
          label: 'Hạn trả lời',
          required: true,
          future: true,
        },
      ],
    },
  ],
  rules: [],
  paper: [],
};

export const opinionAnswerForm: FormDefinition = {
  code: 'cho-y-kien',
  version: 1,
  title: 'Cho ý kiến',
  source: '',
  toReview: [],
  sections: [
    {
      id: 'answer',
      heading: 'Ý kiến',
      fields: [
        {
          id: 'answer',
          kind: 'text',
          label: 'Ý kiến của bạn',
          missing: 'Viết ý kiến của bạn',
          hint: 'Chỉ trả lời được một lần. Người nộp hồ sơ không thấy.',
          required: true,
          multiline: true,
          maxLength: 4000,
        },
      ],
    },
  ],
  rules: [],
  paper: [],
};
