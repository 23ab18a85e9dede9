// The papers of a report that something published is not right: its receipt, and the answer.
import type { InquiryPaper } from '../../kind.ts';

export const inaccuracyReceipt: InquiryPaper = {
  name: 'giay-tiep-nhan',
  label: 'Phiếu tiếp nhận',
  title: ['PHIẾU TIẾP NHẬN', 'BÁO THÔNG TIN KHÔNG CHÍNH XÁC'],
  lead: 'Ủy ban nhân dân đã nhận được điều Ông/Bà báo về thông tin trên Cổng thông tin điện tử:',
  close: 'Ông/Bà theo dõi việc trả lời bằng mã trên đây. Xin giữ mã cẩn thận: ai có mã đều xem được.',
  signed: false,
};

export const inaccuracyPapers: Readonly<Record<string, InquiryPaper>> = {
  answer: {
    name: 'van-ban-tra-loi',
    label: 'Văn bản trả lời',
    title: ['TRẢ LỜI', 'VỀ THÔNG TIN ĐÃ CÔNG KHAI'],
    series: 'UBND-TLTT',
    lead: 'Trả lời điều Ông/Bà báo về thông tin trên Cổng thông tin điện tử, Ủy ban nhân dân có ý kiến như sau:',
    close: 'Trân trọng./.',
    signed: true,
    signatory: '(Người duyệt trả lời)',
  },
};
