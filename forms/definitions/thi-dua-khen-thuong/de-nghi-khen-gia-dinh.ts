// Đề nghị tặng Giấy khen cho gia đình.
import { requestForm } from '../request.ts';
import {
  achievementField,
  commendationAddressee,
  commendationEnclosed,
  commendationReview,
  commendationSource,
  selectionSection,
} from './commendation.ts';

export const deNghiKhenGiaDinh = requestForm({
  code: 'de-nghi-khen-gia-dinh',
  title: 'ĐỀ NGHỊ TẶNG GIẤY KHEN CHO GIA ĐÌNH',
  subtitle: '(Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã)',
  source: commendationSource,
  toReview: [commendationReview],
  addressee: commendationAddressee,
  applicant: 'either',
  sections: [
    {
      id: 'family',
      heading: 'Gia đình được đề nghị',
      fields: [
        {
          id: 'householderName',
          kind: 'person-name',
          label: 'Họ và tên chủ hộ, người đại diện gia đình',
          paperLabel: 'Gia đình ông (bà)',
          required: true,
          example: 'Võ Văn Tám',
        },
        { id: 'familyAddress', kind: 'address', label: 'Nơi cư trú của gia đình', required: true },
        {
          id: 'familyMembers',
          kind: 'number',
          label: 'Số người trong gia đình',
          required: true,
          min: 1,
          max: 50,
          unit: 'người',
          example: '5',
        },
      ],
    },
    {
      id: 'contribution',
      heading: 'Thành tích, đóng góp',
      fields: [
        {
          id: 'contributionKinds',
          kind: 'choices',
          label: 'Đóng góp của gia đình',
          missing: 'Chọn ít nhất một hình thức đóng góp',
          required: true,
          options: {
            values: [
              'Hiến đất',
              'Góp tiền, tài sản',
              'Góp công',
              'Từ thiện, giúp người khó khăn',
              'Việc khác',
            ],
          },
        },
        {
          id: 'contributionAmount',
          kind: 'money',
          label: 'Giá trị đóng góp, nếu tính được bằng tiền',
          paperLabel: 'Giá trị đóng góp',
          required: false,
          example: '25.000.000',
        },
        {
          id: 'contributionWords',
          kind: 'derived',
          from: 'contributionAmount',
          as: 'amount-in-words',
          label: 'Giá trị đóng góp bằng chữ',
          paperLabel: 'Bằng chữ',
          required: false,
        },
        achievementField(
          'Việc gia đình đã làm, kết quả, tác dụng đối với địa phương',
          'Hiến 150 m² đất mở rộng đường ấp, góp tiền xây cầu dân sinh, nhiều năm đạt Gia đình văn hóa.',
        ),
      ],
    },
    selectionSection,
  ],
  enclosed: commendationEnclosed,
});
