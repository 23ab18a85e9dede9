// Where what was said would stand: that it was removed, when, and by which rule.
import type { ErasedContents } from '#app/read-models/inquiries.ts';
import { formatDate } from '#catalog/local-date.ts';

import { Inset } from '../inset/inset.tsx';

interface ErasedNoticeProps {
  /** "câu hỏi", "góp ý": whose contents they were. */
  readonly one: string;
  readonly erased: ErasedContents;
  /** What went and what is still there, in sentences. */
  readonly left: string;
}

export function ErasedNotice({ one, erased: { at, rule }, left }: ErasedNoticeProps) {
  return (
    <Inset>
      <p>
        <strong>Nội dung đã được xóa ngày {formatDate(at)}.</strong> Nội dung {one} được {rule}. {left}
      </p>
    </Inset>
  );
}

/** Of an inquiry. */
export const leftOfInquiry =
  'Đã xóa điều người gửi viết, câu trả lời, tệp kèm theo và thông tin của người gửi. Chỉ còn mã, ngày tháng, trạng thái và đơn vị giải quyết.';

/** Of what was said of a draft. */
export const leftOfComments =
  'Đã xóa điều không đăng, tệp kèm theo, họ tên, địa chỉ và thư điện tử của người góp ý. Góp ý đã đăng và bản giải trình, tiếp thu vẫn ở trang của dự thảo, không còn tên.';
