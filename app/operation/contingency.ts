// The contingency plan for an outage of the portal (Điều 22c, d): its parts, its form, the steps of its approval.
import { z } from 'zod';

import { approvedByAnother } from '#app/steps/approved-by-another.ts';
import { formatDate, isLocalDate, readDate } from '#catalog/local-date.ts';

/** The parts of the plan, in the order of the paper; each is a text with one entry in a line. */
export const planParts = {
  contacts: {
    label: 'Người chịu trách nhiệm',
    hint: 'Mỗi dòng một người: họ tên, việc được giao, điện thoại, người thay.',
  },
  outage: {
    label: 'Khi máy chủ, điện hoặc đường truyền ngừng',
    hint: 'Ai làm gì, theo thứ tự; mỗi dòng một việc.',
  },
  attack: {
    label: 'Khi bị tấn công hoặc trang bị sửa trái phép',
    hint: 'Ai ngắt kết nối, giữ chứng cứ, báo cơ quan nào, trong bao lâu.',
  },
  leak: {
    label: 'Khi lộ, mất dữ liệu của người dân',
    hint: 'Ai đánh giá, báo người bị ảnh hưởng, báo cơ quan nào.',
  },
  payments: {
    label: 'Khi cổng thanh toán hoặc thư điện tử ngừng',
    hint: 'Nhận hồ sơ, thu phí tại quầy thế nào trong lúc đó.',
  },
  restore: {
    label: 'Các bước phục hồi',
    hint: 'Bản sao lưu ở đâu, khóa ai giữ, lệnh nào, kiểm tra lại thế nào; mỗi dòng một bước.',
  },
  telephones: {
    label: 'Danh bạ khẩn cấp',
    hint: 'Mỗi dòng một nơi: tên, việc, điện thoại. Nhà cung cấp, VNCERT/CC, công an, điện lực.',
  },
} as const;

export type PlanPart = keyof typeof planParts;

export const planPartIds = Object.keys(planParts) as readonly PlanPart[];

const longest = 5000;

const part = (label: string) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .min(1, `Viết phần “${label}”.`)
        .max(longest, `Không quá ${longest.toLocaleString('vi-VN')} ký tự.`),
    );

const texts = Object.fromEntries(planPartIds.map((id) => [id, part(planParts[id].label)])) as Record<
  PlanPart,
  ReturnType<typeof part>
>;

export const contingencyPlan = z.object({
  ...texts,
  /** A local date by which somebody has to review the plan. */
  reviewOn: z.string().refine(isLocalDate, 'Nhập ngày có thật, ví dụ 30/06/2027.'),
});

/** The same as its form sends it: the day is written "30/06/2027". */
export const writtenPlan = contingencyPlan.extend({
  reviewOn: z
    .string()
    .transform((text) => readDate(text.trim()) ?? text)
    .pipe(contingencyPlan.shape.reviewOn),
});

export type ContingencyPlan = z.infer<typeof contingencyPlan>;

export const planSteps = approvedByAnother({
  one: 'phương án',
  byAdministrator: 'Chỉ quản trị viên soạn phương án ứng cứu sự cố.',
  byApprover: 'Chỉ Chủ tịch hoặc một quản trị viên khác duyệt phương án ứng cứu sự cố.',
  approved: 'Là phương án đang dùng.',
  superseded: 'Đã có phương án mới hơn được duyệt.',
});

/** @returns the lines of a part of the plan, trimmed, without empty ones */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** @param reviewOn the day by which the plan has to be reviewed; a local date, as `today` */
export const reviewWords = (reviewOn: string, today: string): string =>
  reviewOn < today
    ? `Đã quá ngày rà soát ${formatDate(reviewOn)}. Hãy đọc lại, sửa và trình duyệt bản mới.`
    : `Rà soát lại trước ngày ${formatDate(reviewOn)}.`;
