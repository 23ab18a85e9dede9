// The papers of a question: its receipt, the answer, the pointer to another agency, the notice that it is not answered.
import type { InquiryPaper } from '../../kind.ts';

export const questionReceipt: InquiryPaper = {
  name: 'giay-tiep-nhan',
  label: 'Phiếu tiếp nhận câu hỏi',
  title: ['PHIẾU TIẾP NHẬN CÂU HỎI'],
  lead: 'Ủy ban nhân dân đã nhận được câu hỏi của Ông/Bà, gửi qua Cổng thông tin điện tử:',
  close: 'Ông/Bà theo dõi việc trả lời bằng mã trên đây. Xin giữ mã cẩn thận: ai có mã đều xem được câu hỏi.',
  signed: false,
};

export const questionPapers: Readonly<Record<string, InquiryPaper>> = {
  answer: {
    name: 'van-ban-tra-loi',
    label: 'Văn bản trả lời',
    title: ['TRẢ LỜI CÂU HỎI', 'CỦA CÔNG DÂN'],
    series: 'UBND-TL',
    lead: 'Trả lời câu hỏi của Ông/Bà gửi qua Cổng thông tin điện tử, Ủy ban nhân dân có ý kiến như sau:',
    close: 'Trân trọng./.',
    signed: true,
    signatory: '(Người duyệt câu trả lời)',
  },
  forwarding: {
    name: 'van-ban-huong-dan',
    label: 'Văn bản hướng dẫn',
    title: ['HƯỚNG DẪN GỬI CÂU HỎI', 'ĐẾN CƠ QUAN CÓ THẨM QUYỀN'],
    series: 'UBND-HDTL',
    lead: 'Việc Ông/Bà hỏi không thuộc thẩm quyền của Ủy ban nhân dân. Ủy ban nhân dân hướng dẫn Ông/Bà như sau:',
    close: 'Trân trọng./.',
    signed: true,
    signatory: '(Người tiếp nhận câu hỏi)',
  },
  notice: {
    name: 'thong-bao-khong-tra-loi',
    label: 'Thông báo không trả lời',
    title: ['THÔNG BÁO', 'KHÔNG TRẢ LỜI CÂU HỎI'],
    series: 'TB-HĐ',
    lead: 'Sau khi xem xét câu hỏi của Ông/Bà, Ủy ban nhân dân thông báo không trả lời với lý do sau:',
    close: 'Ông/Bà có thể gửi câu hỏi khác bất cứ lúc nào. Trân trọng./.',
    signed: true,
    signatory: '(Người tiếp nhận câu hỏi)',
  },
};
