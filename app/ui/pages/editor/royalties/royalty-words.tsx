// The words of royalties: states, coefficients, marks of an item. One place, for pages and workbooks.
import type { ReactNode } from 'react';

import { formatVnd } from '#catalog/money.ts';
import { paths } from '#app/addresses/paths.ts';
import type { RateTable, RoyaltyLine } from '#app/read-models/royalties.ts';
import {
  royaltySteps,
  statementSteps,
  type RoyaltyState,
  type StatementState,
} from '#app/publications/royalty-steps.ts';

import { StateTag, type Tone } from '../../../components/status-tag/status-tag.tsx';

interface Word {
  readonly label: string;
  readonly tone: Tone;
  /** In the address of a list. */
  readonly word: string;
}

const tableStates = {
  coming: { label: 'Chưa đến ngày', tone: 'waiting' },
  'in-force': { label: 'Đang áp dụng', tone: 'done' },
  past: { label: 'Không còn áp dụng', tone: 'neutral' },
} as const satisfies Record<RateTable['state'], Omit<Word, 'word'>>;

export function RoyaltyTag({ state }: { readonly state: RoyaltyState }) {
  return <StateTag of={royaltySteps.states[state]} />;
}

/** Its page opens for members of the board and the accountant alone. */
export function StatementLink({
  statement: { id },
  children,
}: {
  readonly statement: NonNullable<RoyaltyLine['statement']>;
  readonly children: ReactNode;
}) {
  return id === undefined ? <>{children}</> : <a href={paths.royaltyStatement(id)}>{children}</a>;
}

export function StatementTag({ state }: { readonly state: StatementState }) {
  return <StateTag of={statementSteps.states[state]} />;
}

export function RateTableTag({ state }: { readonly state: RateTable['state'] }) {
  return <StateTag of={tableStates[state]} />;
}

/** "1,5": hundredths as they are written. */
export function coefficientText(hundredths: number): string {
  return (hundredths / 100).toLocaleString('vi-VN', { maximumFractionDigits: 2 });
}

/** What a line takes back, and why. */
const correctionWords = ({ amount, statement, reason }: NonNullable<RoyaltyLine['corrects']>): string =>
  `Thu hồi từ khoản ${formatVnd(amount)} đã chi ở bảng kê ${statement}. Lý do: ${reason}`;

/** What somebody who pays should know of the item; nothing to tell of one that is simply published. */
export function itemMarks({ item, author, corrects, takenBack, state }: RoyaltyLine): readonly string[] {
  const visibility = {
    'never-published': ['chưa đăng'],
    published: [],
    withdrawn: ['bài đã thu hồi'],
    unpublished: [item.standing ? 'bài đã hết hạn đăng' : 'bài đã gỡ khỏi Cổng'],
  }[item.visibility];
  return [
    ...(corrects === undefined ? [] : [correctionWords(corrects)]),
    ...(takenBack > 0 ? [`thu hồi hoặc chờ thu hồi ${formatVnd(takenBack)}`] : []),
    ...(author.known || (state !== 'proposed' && state !== 'approved')
      ? []
      : ['người nhận chưa có số định danh']),
    ...visibility,
    ...(item.sample ? ['bài mẫu của bản dùng thử'] : []),
    ...(item.editedSince ? ['bài có bản sửa mới hơn'] : []),
  ];
}

export function ItemMarks({ line }: { readonly line: RoyaltyLine }) {
  const marks = itemMarks(line);
  return marks.length === 0 ? null : <span className="second-line royalty-marks">{marks.join('; ')}</span>;
}
