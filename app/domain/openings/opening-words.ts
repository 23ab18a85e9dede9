// A decision on what is open, as data and in words.
import * as z from 'zod';

import {
  openingWayLabels,
  openingWays,
  waysOf,
  wholePortal,
  type OpeningSubject,
  type Openings,
} from '#catalog/opening.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import type { ShownParts } from '../kernel/seen.server.ts';

const longestWords = 500;

export const openingContent = z.strictObject({
  /** With the names of then: the catalog may call them otherwise when somebody approves. */
  subjects: z.array(z.strictObject({ subject: z.string(), name: z.string() })).min(1),
  way: z.enum(openingWays),
  words: z.string().max(longestWords),
  /** What the opening list still misses, in words. */
  lacking: z.array(z.string()),
});

export type OpeningContent = z.infer<typeof openingContent>;

/** @returns what a page shows of what is open, a part for each subject */
export const openingParts = (openings: Openings): ShownParts => Object.fromEntries(openings);

export const portalName = 'toàn Cổng';

/** @returns the text as residents will read it: one line, without signs that nobody sees */
export const cleanWords = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cc}\s]+/gu, ' ')
    .trim();

/** @returns what is wrong in what was chosen, at each input */
export function problemsOfWish({
  subjects,
  way,
  words,
}: {
  readonly subjects: readonly OpeningSubject[];
  readonly way: string;
  readonly words: string;
}): readonly InputProblem[] {
  const isWay = (openingWays as readonly string[]).includes(way);
  const portalOnly =
    subjects.includes(wholePortal) && isWay && !(waysOf(wholePortal) as readonly string[]).includes(way);
  return [
    ...(subjects.length === 0
      ? [{ path: 'subject', message: 'Chọn toàn Cổng hoặc ít nhất một thủ tục' }]
      : []),
    ...(isWay ? [] : [{ path: 'way', message: 'Chọn mở ở đâu, hoặc đóng' }]),
    ...(portalOnly
      ? [{ path: 'way', message: 'Toàn Cổng chỉ mở hoặc đóng; nơi nộp khác thì chọn từng thủ tục' }]
      : []),
    ...(way !== 'here' && isWay && words === ''
      ? [{ path: 'words', message: 'Nhập lời nhắn cho người dân: vì sao, đến khi nào, nộp ở đâu' }]
      : []),
    ...(words.length > longestWords
      ? [{ path: 'words', message: `Viết ngắn hơn ${longestWords} chữ cái` }]
      : []),
  ];
}

/** @returns the object of "đề nghị": "mở trên Cổng: Đăng ký khai sinh" */
export function titleOf({ subjects, way }: Pick<OpeningContent, 'subjects' | 'way'>): string {
  const verb = {
    here: 'mở',
    closed: 'đóng',
    desk: 'chỉ nhận tại Bộ phận Một cửa',
    'national-portal': 'chuyển sang Cổng Dịch vụ công quốc gia',
  }[way];
  const [first] = subjects;
  return subjects.length === 1 && first !== undefined
    ? `${verb} ${first.subject === wholePortal ? first.name : `thủ tục ${first.name}`}`
    : `${verb} ${subjects.length} thủ tục`;
}

/** @returns what whoever decides has to know, a line each */
export const detailsOf = ({ subjects, way, words, lacking }: OpeningContent): readonly string[] => [
  ...(subjects.length > 1 ? subjects.map(({ name }) => name) : []),
  `từ lúc duyệt: ${openingWayLabels[way]}`,
  ...(words === '' ? [] : [`người dân đọc được: “${words}”`]),
  ...(way === 'here' ? lacking.map((one) => `chưa xong: ${one}`) : []),
];
