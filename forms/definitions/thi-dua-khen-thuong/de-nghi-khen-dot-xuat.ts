// Đề nghị khen thưởng thành tích đột xuất: one event, who acted, who saw it.
import { requestForm } from '../request.ts';
import {
  achievementField,
  commendationAddressee,
  commendationEnclosed,
  commendationReview,
  commendationSource,
  nomineeKinds,
  selectionSection,
} from './commendation.ts';

export const deNghiKhenDotXuat = requestForm({
  code: 'de-nghi-khen-dot-xuat',
  title: 'ĐỀ NGHỊ KHEN THƯỞNG THÀNH TÍCH ĐỘT XUẤT',
  subtitle: '(Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã)',
  source: commendationSource,
  toReview: [commendationReview],
  addressee: commendationAddressee,
  applicant: 'either',
  sections: [
    {
      id: 'nominee',
      heading: 'Người, tập thể được đề nghị',
      fields: [
        {
          id: 'nomineeKind',
          kind: 'radio',
          label: 'Đối tượng được đề nghị',
          paperLabel: 'Đối tượng',
          required: true,
          options: { values: nomineeKinds },
        },
        {
          id: 'nomineeName',
          kind: 'text',
          label: 'Họ và tên, hoặc tên tập thể được đề nghị',
          paperLabel: 'Họ và tên (tên tập thể)',
          required: true,
          maxLength: 150,
          example: 'Lê Văn Cường',
        },
        {
          id: 'nomineeAddress',
          kind: 'address',
          label: 'Nơi ở, hoặc địa chỉ của tập thể',
          required: true,
        },
        {
          id: 'nomineePhone',
          kind: 'phone',
          label: 'Điện thoại của người được đề nghị',
          required: false,
        },
      ],
    },
    {
      id: 'event',
      heading: 'Sự việc và thành tích',
      fields: [
        {
          id: 'eventMoment',
          kind: 'moment',
          label: 'Thời gian xảy ra sự việc',
          hint: 'Không nhớ giờ, phút thì để trống hai ô ấy',
          required: true,
          past: true,
        },
        {
          id: 'eventPlace',
          kind: 'text',
          label: 'Nơi xảy ra sự việc',
          required: true,
          example: 'Bến đò rạch Cây Bàng, ấp Phú Thuận',
        },
        {
          id: 'eventKind',
          kind: 'choices',
          label: 'Thành tích về',
          missing: 'Chọn lĩnh vực có thành tích',
          required: true,
          options: {
            values: [
              'Cứu người',
              'Cứu tài sản',
              'Phòng, chống thiên tai, cháy nổ',
              'Bắt, tố giác tội phạm',
              'Việc khác',
            ],
          },
        },
        achievementField(
          'Kể lại sự việc: hoàn cảnh, việc đã làm, kết quả',
          'Thấy hai em nhỏ bị nước cuốn, anh Cường đã nhảy xuống rạch và đưa cả hai em vào bờ an toàn.',
        ),
        {
          id: 'witnesses',
          kind: 'group',
          label: 'Người chứng kiến',
          required: false,
          minEntries: 0,
          maxEntries: 10,
          entryLabel: 'Người chứng kiến',
          fields: [
            {
              id: 'witnessName',
              kind: 'person-name',
              label: 'Họ và tên',
              required: true,
              example: 'Phạm Thị Dung',
            },
            { id: 'witnessPhone', kind: 'phone', label: 'Điện thoại', required: false },
          ],
        },
        {
          id: 'eventPictures',
          kind: 'attachment',
          label: 'Hình ảnh, bài báo về sự việc',
          hint: 'Nếu có',
          required: false,
          maxFiles: 5,
        },
      ],
    },
    selectionSection,
  ],
  enclosed: commendationEnclosed,
});
