// What is published of inquiries, as text for paper: a list, and one of them whole.
import type { InquiryPublication } from '#app/inquiries/kind.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import type { PublishedInquiry, PublishedLine } from '#app/read-models/inquiries.ts';
import type { SheetPart } from '#app/read-models/sheet.ts';
import { formatDate } from '#catalog/local-date.ts';

import { originText } from '../../../components/origin/origin.tsx';

/** Đ8.3: what the commune answers is written by one of its units, and comes from it. */
export const originOfAnswer = ({ unit }: Pick<PublishedLine, 'unit'>, unitName: string) => ({
  author: unit ?? unitName,
  source: unitName,
});

/** @param publicUrl the portal's own, before the addresses of the pages */
export const publishedLineParts = (
  lines: readonly PublishedLine[],
  { unitName, publicUrl }: { readonly unitName: string; readonly publicUrl: string },
): readonly SheetPart[] =>
  lines.map((line) => ({
    heading: titleInWords(line.title),
    lines: [line.beginning],
    quiet: [
      `${line.category.label} · đăng ngày ${formatDate(line.publishedAt)} · ${originText(originOfAnswer(line, unitName))}`,
      publicUrl + line.href,
    ],
  }));

export const publishedParts = (
  { question, answer, name, submittedAt, corrections }: PublishedInquiry,
  words: InquiryPublication['words'],
): readonly SheetPart[] => [
  {
    heading: words.question,
    lines: question.split('\n'),
    quiet: [`${name ?? 'Người gửi không nêu tên'} · ${formatDate(submittedAt)}`],
  },
  { heading: words.answer, lines: answer.split('\n') },
  ...(corrections.length === 0
    ? []
    : [
        {
          heading: 'Nội dung đã sửa',
          lines: corrections.map(({ on, note }) => `${formatDate(on)}: ${note}`),
        },
      ]),
];
