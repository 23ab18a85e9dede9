// A statistical report or the outcome of a survey (Đ12.5): what it counts, of which period, who made it, when it was sent.
import type { ContentKind } from '../content-kind.ts';
import { entriesOfFact, textFact } from '../fact-values.ts';
import { comparisons, readFigure, tableOfReport } from '../statistical-figures.ts';
import { factsForm } from './facts-form.ts';

const asNumber = 'Ghi bằng chữ số theo cách viết của Việt Nam, ví dụ 1.250 hoặc 96,5. Hãy kiểm tra lại.';

export const statisticalReport = {
  id: 'statistical-report',
  name: 'Báo cáo thống kê',
  addLabel: 'Thêm báo cáo thống kê',
  exOfficio: true,
  facts: factsForm('statistical-report', 'Báo cáo và số liệu', 'Đ12.5', [
    {
      id: 'rhythm',
      kind: 'select',
      label: 'Loại báo cáo',
      required: true,
      options: {
        labelled: [
          { value: 'month', label: 'Báo cáo tháng' },
          { value: 'quarter', label: 'Báo cáo quý' },
          { value: 'half-year', label: 'Báo cáo 6 tháng' },
          { value: 'year', label: 'Báo cáo năm' },
          { value: 'survey', label: 'Điều tra, rà soát' },
        ],
      },
    },
    {
      id: 'field',
      kind: 'select',
      label: 'Lĩnh vực',
      required: true,
      options: {
        values: [
          'Dân số, hộ tịch',
          'Kinh tế, nông nghiệp',
          'Chăn nuôi, thú y',
          'Đất đai, môi trường',
          'Tài chính, ngân sách',
          'Y tế',
          'Giáo dục và đào tạo',
          'Lao động, người có công, xã hội',
          'Văn hóa, thông tin, truyền thanh',
          'Mặt trận, đoàn thể',
          'Lĩnh vực khác',
        ],
      },
    },
    {
      id: 'period',
      kind: 'text',
      label: 'Kỳ số liệu',
      hint: 'Thời gian mà số liệu nói đến, ví dụ: tháng 10 năm 2026; tại ngày 01/10/2026',
      required: true,
      maxLength: 80,
      example: 'tháng 10 năm 2026',
    },
    {
      id: 'preparedBy',
      kind: 'text',
      label: 'Đơn vị lập báo cáo',
      required: true,
      maxLength: 200,
      example: 'Trạm Y tế xã',
    },
    {
      id: 'number',
      kind: 'text',
      label: 'Số báo cáo',
      required: false,
      maxLength: 60,
      example: '45/BC-UBND',
    },
    {
      id: 'sentTo',
      kind: 'text',
      label: 'Gửi đến',
      required: false,
      maxLength: 200,
      example: 'Ủy ban nhân dân thị xã Bến Cát',
    },
    {
      id: 'reportedOn',
      kind: 'date',
      label: 'Ngày gửi báo cáo',
      hint: 'Báo cáo phải được đăng ngay trong ngày này (Điều 12)',
      required: true,
      past: true,
    },
    {
      id: 'comparedWith',
      kind: 'select',
      label: 'Cột so sánh là số liệu của',
      hint: 'Để trống nếu bảng không so sánh',
      required: false,
      options: {
        labelled: Object.entries(comparisons).map(([value, label]) => ({ value, label })),
      },
    },
    {
      id: 'figures',
      kind: 'group',
      label: 'Bảng số liệu',
      hint: 'Các dòng cùng đơn vị tính được vẽ chung một biểu đồ',
      required: true,
      minEntries: 1,
      maxEntries: 60,
      entryLabel: 'Chỉ tiêu',
      ordered: true,
      fields: [
        {
          id: 'indicator',
          kind: 'text',
          label: 'Tên chỉ tiêu',
          required: true,
          maxLength: 200,
          example: 'Trẻ dưới 1 tuổi được tiêm chủng đầy đủ',
        },
        {
          id: 'measure',
          kind: 'text',
          label: 'Đơn vị tính',
          required: true,
          maxLength: 40,
          example: 'trẻ',
        },
        { id: 'value', kind: 'text', label: 'Số liệu', required: true, maxLength: 30, example: '1.250' },
        {
          id: 'compared',
          kind: 'text',
          label: 'Số liệu so sánh',
          required: false,
          maxLength: 30,
          example: '1.198,5',
        },
      ],
    },
  ]),
  words: {
    title: {
      label: 'Tên báo cáo, cuộc điều tra',
      hint: 'Ví dụ: Báo cáo kết quả tiêm chủng mở rộng tháng 10 năm 2026',
    },
    summary: { label: 'Tóm tắt', hint: 'Một, hai câu: con số chính, tăng hay giảm' },
  },
  table: { fact: 'figures', of: tableOfReport },
  eventFact: 'reportedOn',
  lacks: ({ facts }) => {
    const entries = entriesOfFact(facts, 'figures');
    const hasComparison = entries.some((entry) => textFact(entry, 'compared') !== '');
    return [
      ...entries.flatMap((entry, index) =>
        (['value', 'compared'] as const).flatMap((id) => {
          const text = textFact(entry, id);
          return text === '' || readFigure(text) !== undefined
            ? []
            : [{ path: `figures.${index}.${id}`, message: asNumber }];
        }),
      ),
      ...(hasComparison && textFact(facts, 'comparedWith') === ''
        ? [{ path: 'comparedWith', message: 'Hãy chọn số liệu so sánh là của kỳ nào.' }]
        : []),
    ];
  },
  text: 'optional',
  picture: 'none',
  order: { fact: 'reportedOn', descending: true },
  ownPage: true,
  list: 'paged',
  filters: ['field', 'rhythm'],
} as const satisfies ContentKind;
