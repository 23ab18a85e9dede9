// Đề nghị tặng danh hiệu Lao động tiên tiến.
import { requestForm } from '../request.ts';
import {
  achievementField,
  commendationAddressee,
  commendationEnclosed,
  commendationReview,
  commendationSource,
  selectionSection,
} from './commendation.ts';

export const deNghiLaoDongTienTien = requestForm({
  code: 'de-nghi-lao-dong-tien-tien',
  title: 'TỜ TRÌNH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN',
  source: commendationSource,
  toReview: [commendationReview],
  addressee: commendationAddressee,
  applicant: 'either',
  sections: [
    {
      id: 'nominees',
      heading: 'Người được đề nghị',
      fields: [
        {
          id: 'year',
          kind: 'number',
          label: 'Năm xét danh hiệu',
          required: true,
          min: 2018,
          max: 2100,
          example: '2026',
        },
        {
          id: 'nominees',
          kind: 'group',
          label: 'Danh sách đề nghị',
          required: true,
          minEntries: 1,
          maxEntries: 100,
          entryLabel: 'Người được đề nghị',
          fields: [
            {
              id: 'nomineeName',
              kind: 'person-name',
              label: 'Họ và tên',
              required: true,
              example: 'Nguyễn Thị Lan',
            },
            {
              id: 'nomineeJob',
              kind: 'text',
              label: 'Chức vụ, nghề nghiệp, đơn vị',
              required: true,
              maxLength: 150,
              example: 'Công chức Văn phòng - Thống kê',
            },
            {
              id: 'nomineeRating',
              kind: 'select',
              label: 'Mức hoàn thành nhiệm vụ',
              required: true,
              options: { values: ['Hoàn thành xuất sắc', 'Hoàn thành tốt', 'Hoàn thành'] },
            },
          ],
        },
        achievementField(
          'Kết quả nổi bật trong năm của những người được đề nghị',
          'Hoàn thành 100% nhiệm vụ được giao, không có hồ sơ trễ hạn, có sáng kiến số hóa sổ theo dõi.',
        ),
      ],
    },
    selectionSection,
  ],
  enclosed: commendationEnclosed,
});
