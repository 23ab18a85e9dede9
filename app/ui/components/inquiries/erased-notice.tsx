// Where what was said would stand: that it was removed, when, and by which rule.
import type { ErasedContents } from '#app/read-models/inquiries.ts';
import { formatDate } from '#catalog/local-date.ts';

import { Inset } from '../inset/inset.tsx';

interface ErasedNoticeProps {
  /** "câu hỏi", "góp ý": whose contents they were. */
  readonly one: string;
  readonly erased: ErasedContents;
  /** What is still there. */
  readonly stays: string;
}

export function ErasedNotice({ one, erased: { at, rule }, stays }: ErasedNoticeProps) {
  return (
    <Inset>
      <p>
        <strong>Nội dung đã được xóa ngày {formatDate(at)}.</strong> Nội dung {one} được {rule}. Đã xóa điều
        người gửi viết, câu trả lời, tệp kèm theo và thông tin của người gửi. {stays}
      </p>
    </Inset>
  );
}

/** What of an inquiry outlives what was said in it. */
export const inquiryStays = 'Chỉ còn mã, ngày tháng, trạng thái và đơn vị giải quyết.';
