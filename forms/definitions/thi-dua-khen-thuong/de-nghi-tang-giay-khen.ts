// Tờ trình đề nghị tặng Giấy khen: for the tasks of the year, and the same for an emulation campaign.
import type { FieldDefinition, FormDefinition } from '../../definition.ts';
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

interface Proposal {
  readonly code: string;
  readonly subtitle: string;
  /** Questions of this kind of proposal, before the period. */
  readonly ground?: readonly FieldDefinition[];
}

const proposal = ({ code, subtitle, ground = [] }: Proposal): FormDefinition =>
  requestForm({
    code,
    title: 'TỜ TRÌNH ĐỀ NGHỊ TẶNG GIẤY KHEN',
    subtitle,
    source: commendationSource,
    toReview: [commendationReview],
    addressee: commendationAddressee,
    applicant: 'either',
    sections: [
      {
        id: 'period',
        heading: 'Thời gian lập thành tích',
        fields: [
          ...ground,
          {
            id: 'periodFrom',
            kind: 'date',
            label: 'Thành tích tính từ ngày',
            missing: 'Nhập ngày bắt đầu tính thành tích',
            required: true,
            past: true,
            example: { day: '1', month: '1', year: '2026' },
          },
          {
            id: 'periodTo',
            kind: 'date',
            label: 'Đến ngày',
            missing: 'Nhập ngày kết thúc',
            required: true,
            past: true,
            example: { day: '31', month: '10', year: '2026' },
          },
        ],
      },
      {
        id: 'nominees',
        heading: 'Người, tập thể được đề nghị',
        fields: [
          {
            id: 'nominees',
            kind: 'group',
            label: 'Danh sách đề nghị khen thưởng',
            required: true,
            minEntries: 1,
            maxEntries: 50,
            entryLabel: 'Trường hợp',
            fields: [
              {
                id: 'nomineeKind',
                kind: 'select',
                label: 'Đối tượng',
                required: true,
                options: { values: nomineeKinds },
              },
              {
                id: 'nomineeName',
                kind: 'text',
                label: 'Họ và tên, hoặc tên tập thể',
                required: true,
                maxLength: 150,
                example: 'Trần Thị Bình',
              },
              {
                id: 'nomineePlace',
                kind: 'text',
                label: 'Chức vụ, đơn vị hoặc nơi ở',
                required: true,
                maxLength: 150,
                example: 'Chi hội trưởng Phụ nữ ấp Phú Thuận',
              },
            ],
          },
          achievementField(
            'Việc đã làm, kết quả bằng số liệu, tác dụng đối với địa phương. Chi tiết ghi ở báo cáo thành tích',
            'Vận động 42 hộ hiến 1.200 m² đất làm đường; thu gom rác tại nguồn ở cả ấp.',
          ),
        ],
      },
      selectionSection,
    ],
    enclosed: commendationEnclosed,
    rules: [
      {
        id: 'period-order',
        kind: 'not-before',
        later: 'periodTo',
        earlier: 'periodFrom',
        severity: 'error',
        at: 'periodTo',
        message: 'Ngày cuối đứng trước ngày đầu của thời gian lập thành tích: kiểm tra lại hai ngày này',
      },
    ],
  });

export const deNghiKhenNhiemVu = proposal({
  code: 'de-nghi-khen-nhiem-vu',
  subtitle: '(Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã về thực hiện nhiệm vụ chính trị)',
});

export const deNghiKhenThiDua = proposal({
  code: 'de-nghi-khen-thi-dua',
  subtitle: '(Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã về thành tích thi đua theo đợt, chuyên đề)',
  ground: [
    {
      id: 'campaign',
      kind: 'text',
      label: 'Tên đợt thi đua, chuyên đề',
      required: true,
      example: 'Chung sức xây dựng nông thôn mới nâng cao năm 2026',
    },
  ],
});
