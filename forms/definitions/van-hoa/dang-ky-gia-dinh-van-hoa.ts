// Bản đăng ký tham gia thi đua xây dựng danh hiệu Gia đình văn hóa.
import type { FormDefinition } from '../../definition.ts';
import { closingPaper, pledgeSection } from '../pieces.ts';

const PLEDGE =
  'Gia đình tôi tự nguyện đăng ký và quyết tâm thực hiện các tiêu chuẩn của danh hiệu Gia đình văn hóa';

export const dangKyGiaDinhVanHoa: FormDefinition = {
  code: 'dang-ky-gia-dinh-van-hoa',
  version: 1,
  title: 'BẢN ĐĂNG KÝ THAM GIA THI ĐUA',
  subtitle: '(Xây dựng danh hiệu Gia đình văn hóa)',
  source: 'Mẫu kèm theo Nghị định 122/2018/NĐ-CP và Nghị định 86/2023/NĐ-CP',
  toReview: [
    'Nội dung viết theo hiểu biết về mẫu của Nghị định 122/2018/NĐ-CP; cần đối chiếu mẫu đang áp dụng của Nghị định 86/2023/NĐ-CP.',
  ],
  sections: [
    {
      id: 'family',
      heading: 'Gia đình đăng ký',
      fields: [
        {
          id: 'year',
          kind: 'number',
          label: 'Đăng ký cho năm',
          missing: 'Nhập năm đăng ký',
          required: true,
          min: 2018,
          max: 2100,
          example: '2027',
        },
        {
          id: 'householderName',
          kind: 'person-name',
          label: 'Họ và tên chủ hộ, người đại diện gia đình',
          paperLabel: 'Họ và tên chủ hộ',
          required: true,
          profile: 'fullName',
        },
        {
          id: 'familyAddress',
          kind: 'address',
          label: 'Nơi cư trú của gia đình',
          paperLabel: 'Nơi cư trú',
          required: true,
          profile: 'residence',
        },
        {
          id: 'familyPhone',
          kind: 'phone',
          label: 'Số điện thoại',
          required: false,
          profile: 'phone',
        },
        {
          id: 'members',
          kind: 'group',
          label: 'Thành viên trong gia đình',
          required: true,
          minEntries: 1,
          maxEntries: 20,
          entryLabel: 'Thành viên',
          fields: [
            {
              id: 'memberName',
              kind: 'person-name',
              label: 'Họ và tên',
              required: true,
              example: 'Nguyễn Thị Mai',
            },
            { id: 'memberBirth', kind: 'partial-date', label: 'Năm sinh', required: true, past: true },
            {
              id: 'memberRelation',
              kind: 'select',
              label: 'Quan hệ với chủ hộ',
              required: true,
              options: { list: 'relationships' },
              example: 'Con',
            },
          ],
        },
      ],
    },
    {
      id: 'standards',
      heading: 'Tiêu chuẩn đăng ký thực hiện',
      intro: 'Chọn những tiêu chuẩn gia đình đăng ký thực hiện trong năm.',
      fields: [
        {
          id: 'standards',
          kind: 'choices',
          label: 'Gia đình đăng ký thực hiện',
          missing: 'Chọn ít nhất một việc gia đình đăng ký thực hiện',
          required: true,
          options: {
            values: [
              'Gương mẫu chấp hành chủ trương của Đảng, pháp luật của Nhà nước',
              'Tích cực tham gia các phong trào thi đua ở địa phương',
              'Gia đình no ấm, tiến bộ, hạnh phúc, văn minh',
              'Thường xuyên gắn bó, đoàn kết, giúp đỡ trong cộng đồng dân cư',
            ],
          },
        },
      ],
    },
    pledgeSection(PLEDGE),
  ],
  rules: [],
  paper: [
    {
      block: 'addressee',
      text: 'Kính gửi: Ban công tác Mặt trận ấp; Ủy ban nhân dân {đơn vị}',
    },
    { block: 'line', fields: ['householderName'] },
    { block: 'line', fields: ['familyAddress'] },
    { block: 'line', fields: ['familyPhone', 'year'] },
    { block: 'table', group: 'members' },
    { block: 'line', fields: ['standards'] },
    ...closingPaper(PLEDGE, {
      title: 'Chủ hộ',
      hint: '(Ký, ghi rõ họ và tên)',
      nameFrom: 'householderName',
    }),
  ],
};
