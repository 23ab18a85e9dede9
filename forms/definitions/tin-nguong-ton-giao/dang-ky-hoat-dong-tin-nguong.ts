// Đăng ký hoạt động tín ngưỡng hằng năm hoặc hoạt động tín ngưỡng bổ sung: Mẫu B1, one form for both.
import { activitiesField, beliefPlace, religiousPaper, religiousSource, scaleField } from './religion.ts';

const YEARLY = 'Hoạt động tín ngưỡng hằng năm';
const ADDED = 'Hoạt động tín ngưỡng bổ sung';
const added = { field: 'registration', equals: ADDED } as const;

export const dangKyHoatDongTinNguong = religiousPaper({
  code: 'dang-ky-hoat-dong-tin-nguong',
  title: 'ĐĂNG KÝ HOẠT ĐỘNG TÍN NGƯỠNG',
  subtitle: '(Hoạt động tín ngưỡng hằng năm hoặc hoạt động tín ngưỡng bổ sung)',
  corner: 'Mẫu B1',
  source: religiousSource,
  community: beliefPlace,
  heading: 'Cơ sở tín ngưỡng',
  sections: [
    {
      id: 'registration',
      heading: 'Nội dung đăng ký',
      fields: [
        {
          id: 'registration',
          kind: 'radio',
          label: 'Bạn đăng ký hoạt động nào?',
          missing: 'Chọn hoạt động đăng ký',
          paperLabel: 'Đăng ký',
          hint: 'Hằng năm: gửi chậm nhất 30 ngày trước khi bắt đầu. Bổ sung: chậm nhất 20 ngày trước ngày diễn ra',
          required: true,
          options: { values: [YEARLY, ADDED] },
        },
        {
          id: 'year',
          kind: 'number',
          label: 'Năm tổ chức các hoạt động',
          paperLabel: 'Năm',
          required: true,
          min: 2018,
          max: 2100,
          example: '2027',
        },
        {
          id: 'startDate',
          kind: 'date',
          label: 'Ngày bắt đầu hoạt động sớm nhất',
          paperLabel: 'Ngày bắt đầu',
          required: true,
          future: true,
          example: { day: '15', month: '3', year: '2027' },
        },
        activitiesField('Các hoạt động tín ngưỡng đăng ký', [scaleField]),
        {
          id: 'addedReason',
          kind: 'text',
          multiline: true,
          maxLength: 500,
          label: 'Lý do bổ sung hoạt động',
          paperLabel: 'Lý do bổ sung',
          required: false,
          showWhen: added,
          example: 'Khánh thành nhà tiền đường mới tu bổ',
        },
      ],
    },
  ],
  rules: [
    {
      id: 'yearly-notice',
      kind: 'at-least-days-ahead',
      of: 'startDate',
      days: 30,
      severity: 'warning',
      at: 'startDate',
      message: 'Phải gửi chậm nhất 30 ngày trước ngày bắt đầu hoạt động: kiểm tra lại ngày bắt đầu',
      law: 'Luật Tín ngưỡng, tôn giáo 2016',
      when: { field: 'registration', equals: YEARLY },
    },
    {
      id: 'added-notice',
      kind: 'at-least-days-ahead',
      of: 'startDate',
      days: 20,
      severity: 'warning',
      at: 'startDate',
      message: 'Phải gửi chậm nhất 20 ngày trước ngày diễn ra hoạt động bổ sung: kiểm tra lại ngày bắt đầu',
      law: 'Luật Tín ngưỡng, tôn giáo 2016',
      when: added,
    },
  ],
});
