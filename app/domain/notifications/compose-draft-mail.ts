// The mails to staff about a draft of the catalog: who waits for whom, and what was decided.
import { draftKinds, type DraftKind } from '#catalog/draft-steps.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { Unit } from '../kernel/deps.server.ts';
import { writeMail, type Letter, type WrittenMail } from './letter.ts';

export interface DraftMailFacts {
  readonly name: string;
  readonly kind: DraftKind;
  /** Of the procedure, or the title of the form. */
  readonly title: string;
  readonly code: string;
  /** Where the reader goes on. */
  readonly link: string;
  /** Whoever submitted, returned or approved it. */
  readonly by?: string;
  /** What changes and why, as the author wrote it. */
  readonly note?: string;
  readonly reason?: string;
  readonly publishAt?: Date;
}

const nameOf = ({ kind, title }: DraftMailFacts): string => `${draftKinds[kind]} "${title}"`;
const byWhom = ({ by }: DraftMailFacts): string => (by === undefined ? '' : ` (${by})`);

const letters = {
  'catalog-draft-submitted': (f) => ({
    subject: `Chờ duyệt: ${f.title}`,
    lines: [
      `Bản nháp ${nameOf(f)} vừa được gửi duyệt${byWhom(f)}.`,
      ...(f.note === undefined ? [] : ['', `Thay đổi gì, vì sao: ${f.note}`]),
      '',
      'Mời ông/bà so sánh với bản đang công bố, rồi duyệt hoặc trả lại kèm lý do.',
    ],
  }),
  'catalog-draft-returned': (f) => ({
    subject: `Bản nháp được trả lại: ${f.title}`,
    lines: [
      `Bản nháp ${nameOf(f)} mà ông/bà gửi duyệt được trả lại để sửa${byWhom(f)}.`,
      ...(f.reason === undefined ? [] : ['', `Lý do: ${f.reason}`]),
      '',
      'Nội dung đã soạn vẫn còn. Sửa xong, ông/bà gửi duyệt lại.',
    ],
  }),
  'catalog-draft-published': (f) => ({
    subject: `Đã công bố: ${f.title}`,
    lines: [
      `Bản nháp ${nameOf(f)} mà ông/bà gửi duyệt đã được duyệt${byWhom(f)} và công bố. Người dân thấy bản mới ngay bây giờ.`,
    ],
  }),
  'catalog-draft-failed': (f) => ({
    subject: `Không công bố được: ${f.title}`,
    lines: [
      `Bản nháp ${nameOf(f)} đã được duyệt nhưng không công bố được${f.publishAt === undefined ? '' : ` vào lúc ${formatMoment(f.publishAt)}`}.`,
      ...(f.reason === undefined ? [] : ['', `Lý do: ${f.reason}`]),
      '',
      'Cổng sẽ thử lại; khi nguyên nhân không còn, bản này được công bố. Nếu phải sửa nội dung, ông/bà rút lại, sửa rồi gửi duyệt lại.',
    ],
  }),
} as const satisfies Record<string, (facts: DraftMailFacts) => Letter>;

export type DraftMailKind = keyof typeof letters;

/** @returns subject, text and HTML */
export function composeDraftMail(unit: Unit, kind: DraftMailKind, facts: DraftMailFacts): WrittenMail {
  const write: (facts: DraftMailFacts) => Letter = letters[kind];
  const letter: Letter = {
    ...write(facts),
    details: [`Mã: ${facts.code}`],
    action: { label: 'Xem trên Cổng', href: facts.link },
  };
  return writeMail(unit, facts.name, letter, 'staff');
}
