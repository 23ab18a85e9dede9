// The parts of the report of a year, in their order: what the portal says by itself, and what the office writes in each.
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import type { LocalDate } from '#catalog/local-date.ts';

export interface ReportPart {
  readonly id: string;
  readonly heading: string;
  /** 1: "I. …"; 2: "1. …" below it. */
  readonly depth: 1 | 2;
  /** What the office is asked to write; absent: a heading alone. */
  readonly asks?: { readonly label: string; readonly hint: string };
  /** Without it the report is not submitted. */
  readonly required?: true;
}

/** The name of the input in which a part is written. */
export const partInput = (id: string): string => `part.${id}`;

const remarks = {
  label: 'Nhận xét của Văn phòng',
  hint: 'Không bắt buộc. Số liệu bên trên do Cổng tự ghi; ở đây chỉ ghi điều số liệu không nói được',
};

/** Those that everybody can read about come first. */
const inquiryParts = inquiryKinds
  .toSorted((one, other) => Number(other.publication !== undefined) - Number(one.publication !== undefined))
  .map(({ report }): ReportPart => ({ ...report, depth: 2, asks: remarks }));

export const reportParts: readonly ReportPart[] = [
  { id: 'summary', heading: 'Kết quả hoạt động', depth: 1, asks: remarks },
  { id: 'organisation', heading: 'Tổ chức, hoạt động của Ban Biên tập', depth: 2, asks: remarks },
  { id: 'content', heading: 'Cung cấp, cập nhật thông tin', depth: 2, asks: remarks },
  { id: 'services', heading: 'Dịch vụ công trực tuyến', depth: 2, asks: remarks },
  ...inquiryParts,
  { id: 'consultations', heading: 'Lấy ý kiến Nhân dân về dự thảo', depth: 2, asks: remarks },
  { id: 'operation', heading: 'Hoạt động của hệ thống', depth: 2, asks: remarks },
  { id: 'royalties', heading: 'Nhuận bút, thù lao', depth: 2, asks: remarks },
  {
    id: 'assessment',
    heading: 'Đánh giá chung',
    depth: 1,
    asks: {
      label: 'Ưu điểm; tồn tại, hạn chế và nguyên nhân',
      hint: 'Phải có trước khi trình. Cách một dòng trống để sang đoạn mới',
    },
    required: true,
  },
  {
    id: 'plan',
    heading: 'Phương hướng, nhiệm vụ năm sau',
    depth: 1,
    asks: { label: 'Việc sẽ làm', hint: 'Phải có trước khi trình. Mỗi đoạn một việc' },
    required: true,
  },
  {
    id: 'proposals',
    heading: 'Kiến nghị, đề xuất',
    depth: 1,
    asks: {
      label: 'Kiến nghị với cấp trên',
      hint: 'Để trống thì báo cáo ghi “Không có kiến nghị, đề xuất”',
    },
  },
];

/** Since this day the provinces' departments for science do what those for information did (NĐ 45/2025/NĐ-CP). */
const oneDepartmentFrom = '2025-03-01';

/**
 * To whom Điều 23 has it sent, as they are called on the day: the office corrects it before it submits.
 * @param parents the units above, the nearest first
 * @param lastRecipients of the last report: they stay while the unit above is the same
 */
export function usualRecipients(
  parents: readonly string[],
  day: LocalDate,
  lastRecipients: readonly string[] = [],
): readonly string[] {
  const [nearest = ''] = parents;
  if (lastRecipients.some((one) => one.includes(nearest))) return lastRecipients;
  const department = day < oneDepartmentFrom ? 'Sở Thông tin và Truyền thông' : 'Sở Khoa học và Công nghệ';
  return [`Ủy ban nhân dân ${nearest}`, `${department} ${parents.at(-1) ?? ''}`];
}

/** Characters of one part. */
export const longestPart = 20_000;
