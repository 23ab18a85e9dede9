// The words of royalties: states, coefficients, marks of an item. One place, for pages and workbooks.
import type { RateTable, RoyaltyLine, RoyaltyState, StatementState } from '#app/read-models/royalties.ts';

import { StatusTag, type Tone } from '../status-tag/status-tag.tsx';

interface Word {
  readonly label: string;
  readonly tone: Tone;
  /** In the address of a list. */
  readonly word: string;
}

export const royaltyStates = {
  proposed: { label: 'Chờ duyệt', tone: 'waiting', word: 'cho-duyet' },
  approved: { label: 'Đã duyệt', tone: 'progress', word: 'da-duyet' },
  stated: { label: 'Trong bảng kê', tone: 'progress', word: 'trong-bang-ke' },
  paid: { label: 'Đã chi', tone: 'done', word: 'da-chi' },
  refused: { label: 'Không duyệt', tone: 'stopped', word: 'khong-duyet' },
  withdrawn: { label: 'Đã rút', tone: 'neutral', word: 'da-rut' },
} as const satisfies Record<RoyaltyState, Word>;

export const statementStates = {
  drawn: { label: 'Chờ duyệt', tone: 'waiting' },
  approved: { label: 'Đã duyệt, chờ chi', tone: 'progress' },
  paid: { label: 'Đã chi', tone: 'done' },
  cancelled: { label: 'Đã hủy', tone: 'stopped' },
} as const satisfies Record<StatementState, Omit<Word, 'word'>>;

const tableStates = {
  coming: { label: 'Chưa đến ngày', tone: 'waiting' },
  'in-force': { label: 'Đang áp dụng', tone: 'done' },
  past: { label: 'Không còn áp dụng', tone: 'neutral' },
} as const satisfies Record<RateTable['state'], Omit<Word, 'word'>>;

export function RoyaltyTag({ state }: { readonly state: RoyaltyState }) {
  return <StatusTag tone={royaltyStates[state].tone}>{royaltyStates[state].label}</StatusTag>;
}

export function StatementTag({ state }: { readonly state: StatementState }) {
  return <StatusTag tone={statementStates[state].tone}>{statementStates[state].label}</StatusTag>;
}

export function RateTableTag({ state }: { readonly state: RateTable['state'] }) {
  return <StatusTag tone={tableStates[state].tone}>{tableStates[state].label}</StatusTag>;
}

/** "1,5": hundredths as they are written. */
export function coefficientText(hundredths: number): string {
  return (hundredths / 100).toLocaleString('vi-VN', { maximumFractionDigits: 2 });
}

/** What somebody who pays should know of the item; nothing to tell of one that is simply published. */
export function itemMarks({ item }: RoyaltyLine): readonly string[] {
  const visibility = {
    'never-published': ['chưa đăng'],
    published: [],
    withdrawn: ['bài đã thu hồi'],
    unpublished: ['bài đã gỡ khỏi cổng'],
  }[item.visibility];
  return [
    ...visibility,
    ...(item.sample ? ['bài mẫu của bản dùng thử'] : []),
    ...(item.editedSince ? ['bài có bản sửa mới hơn'] : []),
  ];
}

export function ItemMarks({ line }: { readonly line: RoyaltyLine }) {
  const marks = itemMarks(line);
  return marks.length === 0 ? null : <span className="queue__second royalty-marks">{marks.join('; ')}</span>;
}
