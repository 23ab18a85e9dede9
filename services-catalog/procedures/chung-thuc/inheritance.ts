// What the two procedures about an estate ask for besides the draft.
import type { RequiredDocument } from '../../procedure.ts';
import { review } from '../one-stop.ts';

export const deathPaper: RequiredDocument = {
  id: 'death-certificate',
  name: 'Giấy chứng tử, trích lục khai tử hoặc giấy tờ khác chứng minh người để lại di sản đã chết',
  form: 'to-be-shown',
  copies: 1,
  required: false,
  condition: 'Khi cơ quan không tra cứu được trong cơ sở dữ liệu hộ tịch.',
};

export const kinshipPaper: RequiredDocument = {
  id: 'kinship-paper',
  name: 'Giấy tờ chứng minh quan hệ với người để lại di sản, hoặc di chúc',
  form: 'to-be-shown',
  copies: 1,
  required: false,
  condition: 'Thừa kế theo pháp luật: giấy tờ về quan hệ. Thừa kế theo di chúc: bản di chúc.',
};

export const inheritancePapersToReview = review(
  'documents',
  'Giấy chứng tử và giấy tờ chứng minh quan hệ, di chúc không có trong danh mục của Cổng quốc gia; cần xác nhận có được yêu cầu xuất trình.',
);
