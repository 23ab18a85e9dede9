// What is seen of a digital signature on a paper (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần II, mục 7 and 8): who signed, and when.
import type { SignedBy, Stamp } from '#forms/pdf/index.server.ts';
import { formatDate } from '#catalog/local-date.ts';
import { hourMs } from '#app/values/durations.ts';

export const sampleMark = 'CHỮ KÝ MẪU, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ';

export interface StampFacts {
  readonly by: SignedBy;
  readonly name: string;
  /** Of the head: "Chủ tịch Ủy ban nhân dân". */
  readonly title?: string | undefined;
  /** Of the document: "15/2026/KQ". */
  readonly documentNumber?: string | undefined;
  readonly at: Date;
  readonly sample: boolean;
  /** Bytes that the signature may take. */
  readonly room: number;
}

/**
 * @param facts `at`: the instant of signing, shown in the time of Vietnam; `sample`: the stamp says that the certificate
 *   is one
 */
export function stampOf({ by, name, title, documentNumber, at, sample, room }: StampFacts): Stamp {
  return {
    by,
    lines: [
      `Ký bởi: ${name}`,
      ...(title === undefined ? [] : [title]),
      ...(documentNumber === undefined ? [] : [`Số: ${documentNumber}`]),
      `Ngày ký: ${formatDate(at)} ${clockTime(at)}`,
      ...(sample ? [sampleMark] : []),
    ],
    name,
    reason: by === 'head' ? 'Ký ban hành' : 'Chữ ký số của cơ quan',
    at,
    room,
  };
}

/** With the zone of Vietnam, as ISO 8601 writes it. */
const clockTime = (at: Date): string =>
  `${new Date(at.getTime() + 7 * hourMs).toISOString().slice(11, 19)} +07:00`;
