// Opinions of colleagues: what an officer who handles a dossier asks one of them or a unit, and until when it stands.
import { states, type DossierState } from '#catalog/dossier-states.ts';
import type { FormDefinition } from '#forms/definition.ts';

/** Whoever is asked reads the dossier while the question waits, and no longer. */
export const opinionStates = {
  waiting: 'Chờ ý kiến',
  given: 'Đã có ý kiến',
  withdrawn: 'Đã rút câu hỏi',
  lapsed: 'Hồ sơ kết thúc khi chưa có ý kiến',
} as const;

export type OpinionState = keyof typeof opinionStates;

/** A question that nobody answered lapses when its dossier ends. */
export function opinionState(
  { answeredAt, withdrawnAt }: { readonly answeredAt: Date | null; readonly withdrawnAt: Date | null },
  dossier: DossierState,
): OpinionState {
  if (answeredAt !== null) return 'given';
  if (withdrawnAt !== null) return 'withdrawn';
  return states[dossier].final ? 'lapsed' : 'waiting';
}

/** Where they stand on the page of a dossier. */
export const opinionsAnchor = 'y-kien';

/** Calendar days: nobody is asked for an opinion in half a year. */
export const longestOpinionDays = 60;
/** Working days that are offered. */
export const usualOpinionDays = 3;

/** What is asked beside of whom. */
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
          label: 'Cần trả lời trước hết ngày',
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
