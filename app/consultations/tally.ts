// How many comments a draft got and what became of them: counted in one way for its page, its papers, lists and reports.
import { commentStates, type CommentStateId } from './comment-steps.ts';
import { becameIds, becameWords, type Became } from './comment-words.ts';

export interface CommentTally {
  /** All that were sent and, where that is asked, confirmed: the sum of what became of them. */
  readonly comments: number;
  readonly became: Readonly<Record<Became, number>>;
}

/** @param rows how many comments that were received stand in each state; a state may come several times */
export function tallyOf(
  rows: readonly { readonly state: CommentStateId; readonly count: number }[],
): CommentTally {
  const became = { published: 0, waiting: 0, refused: 0, takenBack: 0 };
  for (const { state, count } of rows) became[commentStates[state].became] += count;
  return { comments: becameIds.reduce((sum, id) => sum + became[id], 0), became };
}

/** @returns of several drafts together */
export const sumOfTallies = (tallies: readonly CommentTally[]): CommentTally => ({
  comments: tallies.reduce((sum, { comments }) => sum + comments, 0),
  became: Object.fromEntries(
    becameIds.map((id) => [id, tallies.reduce((sum, { became }) => sum + became[id], 0)]),
  ) as Record<Became, number>,
});

/** @returns "10 góp ý: 8 đã đăng, 1 không đăng (…), 1 người gửi đã rút"; what is nought is left out */
export function tallyText({ comments, became }: CommentTally): string {
  const parts = becameIds
    .filter((id) => became[id] > 0)
    .map((id) => `${became[id]} ${becameWords[id].counted}`);
  return parts.length === 0 ? '0 góp ý' : `${comments} góp ý: ${parts.join(', ')}`;
}

/** @returns why the table of answers is empty, in a sentence */
export const noAnswersText = ({ comments }: CommentTally): string =>
  comments === 0
    ? 'Không nhận được góp ý nào trong thời gian lấy ý kiến.'
    : 'Không có góp ý nào được đăng nên không có nội dung phải giải trình, tiếp thu.';
