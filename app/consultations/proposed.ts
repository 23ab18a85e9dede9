// What is proposed of a consultation, as it is stored.
import * as z from 'zod';

import { answerOutcomeIds, answerOutcomes } from './comment-words.ts';
import { keptLongerMonths } from './retention.ts';

const words = z.string().min(1);

export const proposedSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('correct'),
    /** The published answer in whose place this one comes; absent: comments get one that have none. */
    answer: z.uuid().exactOptional(),
    comments: z.array(z.uuid()),
    summary: words,
    outcome: z.enum(answerOutcomeIds),
    reason: words,
    /** Why, for readers. */
    note: words,
  }),
  z.object({
    kind: z.literal('end'),
    /** Why no answers come, and what becomes of the comments. */
    why: words,
    becomes: words,
  }),
  z.object({ kind: z.literal('keep-longer'), why: words }),
  z.object({
    kind: z.literal('hide-draft'),
    /** Its number. */
    draft: z.int().positive(),
    why: words,
  }),
]);

export type Proposed = z.infer<typeof proposedSchema>;

/** @returns what is proposed, in words: "đính chính một câu trả lời", and its parts */
export function proposedInWords(content: Proposed): {
  readonly title: string;
  readonly details: readonly { readonly label: string; readonly text: string }[];
} {
  switch (content.kind) {
    case 'correct':
      return {
        title:
          content.answer === undefined
            ? 'bổ sung một câu trả lời vào bản giải trình đã công bố'
            : 'đính chính một câu trả lời đã công bố',
        details: [
          { label: 'Nội dung góp ý', text: content.summary },
          { label: 'Kết quả', text: answerOutcomes[content.outcome] },
          { label: 'Nội dung tiếp thu, lý do', text: content.reason },
          { label: 'Lời đính chính', text: content.note },
        ],
      };
    case 'end':
      return {
        title: 'dừng lấy ý kiến và báo cho người góp ý',
        details: [
          { label: 'Vì sao dừng', text: content.why },
          { label: 'Góp ý được dùng thế nào', text: content.becomes },
        ],
      };
    case 'keep-longer':
      return {
        title: `giữ nội dung góp ý thêm ${keptLongerMonths} tháng`,
        details: [{ label: 'Lý do', text: content.why }],
      };
    case 'hide-draft':
      return {
        title: `gỡ bản ${content.draft} khỏi phần so sánh`,
        details: [{ label: 'Lý do', text: content.why }],
      };
  }
}

/** @returns of one thing one proposal waits at a time: an answer, a version of the draft; empty: the consultation */
export function aboutOf(content: Proposed): string {
  if (content.kind === 'hide-draft') return String(content.draft);
  return content.kind === 'correct' ? (content.answer ?? '') : '';
}
