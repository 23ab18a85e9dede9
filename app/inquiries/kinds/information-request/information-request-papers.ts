// The papers of a request for information: its receipt, the answer, the pointer to another agency, the refusal.
import type { InquiryPaper } from '../../kind.ts';

export const informationReceipt: InquiryPaper = {
  name: 'giay-tiep-nhan',
  label: 'Phiếu tiếp nhận yêu cầu',
  title: ['PHIẾU TIẾP NHẬN', 'YÊU CẦU CUNG CẤP THÔNG TIN'],
  lead: 'Ủy ban nhân dân đã nhận được yêu cầu cung cấp thông tin của Ông/Bà, gửi qua Cổng thông tin điện tử:',
  close:
    'Ông/Bà theo dõi việc giải quyết bằng mã trên đây. Xin giữ mã cẩn thận: ai có mã đều xem được yêu cầu.',
  signed: false,
};

export const informationPapers: Readonly<Record<string, InquiryPaper>> = {
  answer: {
    name: 'van-ban-cung-cap',
    label: 'Văn bản cung cấp thông tin',
    title: ['CUNG CẤP THÔNG TIN', 'THEO YÊU CẦU'],
    series: 'UBND-CCTT',
    lead: 'Trả lời yêu cầu cung cấp thông tin của Ông/Bà, Ủy ban nhân dân cung cấp như sau:',
    close: 'Trân trọng./.',
    signed: true,
    signatory: '(Người duyệt trả lời)',
  },
  forwarding: {
    name: 'van-ban-huong-dan',
    label: 'Văn bản hướng dẫn',
    title: ['HƯỚNG DẪN', 'YÊU CẦU CUNG CẤP THÔNG TIN'],
    series: 'UBND-HD',
    lead: 'Thông tin Ông/Bà yêu cầu không do Ủy ban nhân dân tạo ra hoặc nắm giữ. Ủy ban nhân dân hướng dẫn Ông/Bà như sau:',
    close: 'Trân trọng./.',
    signed: true,
    signatory: '(Người duyệt trả lời)',
  },
  refusal: {
    name: 'thong-bao-tu-choi',
    label: 'Thông báo từ chối',
    title: ['THÔNG BÁO', 'TỪ CHỐI CUNG CẤP THÔNG TIN'],
    series: 'TB-UBND',
    lead: 'Sau khi xem xét yêu cầu cung cấp thông tin của Ông/Bà, Ủy ban nhân dân thông báo từ chối với căn cứ và lý do sau:',
    close:
      'Nếu không đồng ý, Ông/Bà có quyền khiếu nại, khởi kiện theo Điều 14 Luật Tiếp cận thông tin. Trân trọng./.',
    signed: true,
    signatory: '(Người duyệt trả lời)',
  },
};
