// What people and the desk are told before something that was written is erased.
import { noticeDays } from '#app/retention/rule.ts';
import { formatDate, type LocalDate } from '#catalog/local-date.ts';
import type { Letter } from './letter.ts';

interface Leaving {
  /** "câu hỏi", "góp ý" */
  readonly one: string;
  readonly on: LocalDate;
  /** "lưu 24 tháng kể từ …" */
  readonly rule: string;
  /** "điều ông/bà viết, câu trả lời, …": what goes. */
  readonly gone: string;
  /** A sentence: what is left. */
  readonly stays: string;
  /** A sentence: what he may do if he wants to keep something. */
  readonly keep: string;
}

/**
 * To whoever wrote it.
 * @param leaving `rule`, `gone`: they go on within a sentence; `stays`, `keep`: sentences
 */
export const erasureLetter = ({
  one,
  on,
  rule,
  gone,
  stays,
  keep,
}: Leaving): { readonly subject: string; readonly lines: readonly string[] } => ({
  subject: `Nội dung ông/bà gửi sẽ được xóa ngày ${formatDate(on)}`,
  lines: [
    `Ngày ${formatDate(on)}, Cổng xóa nội dung ${one} ông/bà đã gửi: ${gone}. ${stays}`,
    `Lý do: nội dung được ${rule}.`,
    `Ông/bà không phải làm gì. ${keep}`,
  ],
});

/** To those of the staff who can keep it longer. @param desk where: "Hỏi đáp"; `list`: the whole address of what goes when */
export const deskErasureLetter = ({
  desk,
  one,
  list,
  keep,
}: {
  readonly desk: string;
  readonly one: string;
  readonly list: string;
  /** "mở ra và chọn …": how it is kept longer. */
  readonly keep: string;
}): Letter => ({
  subject: `${desk}: có nội dung sắp xóa`,
  lines: [
    `Có thêm nội dung ${one} sẽ được xóa sau ${noticeDays} ngày, vì đã hết thời hạn lưu.`,
    `Nội dung nào còn cần cho khiếu nại, thanh tra, kiểm tra hoặc vụ án thì phải được giữ lại trước ngày đó: ${keep}.`,
  ],
  action: { label: 'Xem nội dung và ngày xóa', href: list },
});
