// The papers of a petition: its receipt, the answer, the letter that sends it on, the notice that it is not received.
import type { InquiryPaper } from '../../kind.ts';

export const petitionReceipt: InquiryPaper = {
  name: 'giay-tiep-nhan',
  label: 'Phiếu tiếp nhận phản ánh, kiến nghị',
  title: ['PHIẾU TIẾP NHẬN', 'PHẢN ÁNH, KIẾN NGHỊ'],
  lead: 'Ủy ban nhân dân đã nhận được phản ánh, kiến nghị của Ông/Bà, gửi qua Cổng thông tin điện tử:',
  close:
    'Ông/Bà theo dõi việc giải quyết bằng mã trên đây. Xin giữ mã cẩn thận: ai có mã đều xem được phản ánh.',
  signed: false,
};

export const petitionPapers: Readonly<Record<string, InquiryPaper>> = {
  answer: {
    name: 'van-ban-tra-loi',
    label: 'Văn bản trả lời',
    title: ['TRẢ LỜI', 'PHẢN ÁNH, KIẾN NGHỊ'],
    series: 'UBND-TLPA',
    lead: 'Sau khi xem xét phản ánh, kiến nghị của Ông/Bà, Ủy ban nhân dân trả lời như sau:',
    close: 'Trân trọng./.',
    signed: true,
    signatory: '(Người duyệt câu trả lời)',
  },
  forwarding: {
    name: 'van-ban-chuyen',
    label: 'Văn bản chuyển phản ánh, kiến nghị',
    title: ['CHUYỂN PHẢN ÁNH, KIẾN NGHỊ', 'ĐẾN CƠ QUAN CÓ THẨM QUYỀN'],
    series: 'UBND-CPA',
    lead: 'Phản ánh, kiến nghị dưới đây không thuộc thẩm quyền của Ủy ban nhân dân. Ủy ban nhân dân chuyển đến cơ quan có thẩm quyền xem xét, trả lời (Điều 9 Nghị định 20/2008/NĐ-CP) và báo để Ông/Bà biết:',
    close: 'Trân trọng./.',
    signed: true,
    signatory: '(Người phân loại phản ánh, kiến nghị)',
  },
  conduct: {
    name: 'phieu-chuyen',
    label: 'Phiếu chuyển người có thẩm quyền',
    title: ['PHIẾU CHUYỂN', 'PHẢN ÁNH VỀ HÀNH VI CỦA CÁN BỘ'],
    series: 'UBND-PC',
    lead: 'Phản ánh dưới đây nói về việc chậm trễ, gây phiền hà, không thực hiện hoặc thực hiện không đúng quy định của cán bộ, công chức. Ủy ban nhân dân chuyển đến người có thẩm quyền xem xét (Điều 9 Nghị định 20/2008/NĐ-CP) và báo để Ông/Bà biết:',
    close: 'Trân trọng./.',
    signed: true,
    signatory: '(Người phân loại phản ánh, kiến nghị)',
  },
  notice: {
    name: 'thong-bao-khong-tiep-nhan',
    label: 'Thông báo không tiếp nhận',
    title: ['THÔNG BÁO', 'KHÔNG TIẾP NHẬN PHẢN ÁNH, KIẾN NGHỊ'],
    series: 'TB-PAKN',
    lead: 'Sau khi xem xét nội dung Ông/Bà gửi, Ủy ban nhân dân thông báo không tiếp nhận với lý do sau:',
    close: 'Ông/Bà có thể gửi phản ánh, kiến nghị khác bất cứ lúc nào. Trân trọng./.',
    signed: true,
    signatory: '(Người phân loại phản ánh, kiến nghị)',
  },
  progress: {
    name: 'thong-bao-gia-han',
    label: 'Thông báo kéo dài thời gian trả lời',
    title: ['THÔNG BÁO', 'KÉO DÀI THỜI GIAN TRẢ LỜI', 'PHẢN ÁNH, KIẾN NGHỊ'],
    series: 'TB-GHPA',
    lead: 'Phản ánh, kiến nghị của Ông/Bà cần thêm thời gian để giải quyết. Ủy ban nhân dân thông báo:',
    close: 'Trân trọng./.',
    signed: true,
    signatory: '(Người được giao giải quyết)',
  },
};
