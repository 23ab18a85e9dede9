// Three requests for information in the demonstration: one just come, one asked back, one answered.
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { informationRequest as kind } from '#app/inquiries/kinds/information-request/information-request.ts';
import { informationRequestOfPerson } from '#app/inquiries/kinds/information-request/information-request-form.ts';
import { exampleWire } from '#forms/index.ts';
import { seedSamples, type InquirySample } from './seed-samples.server.ts';
import { formContextOf } from '#app/domain/kernel/form-context.ts';

interface Sample extends Pick<InquirySample, 'daysAgo' | 'steps'> {
  readonly name: string;
  readonly information: string;
}

const samples: readonly Sample[] = [
  {
    name: 'Trần Văn Hòa',
    information:
      'Danh sách hộ được hỗ trợ sửa nhà theo chương trình giảm nghèo của xã năm nay (không kèm tên hộ).',
    daysAgo: 0.2,
    steps: [],
  },
  {
    name: 'Nguyễn Thị Lài',
    information: 'Bản vẽ quy hoạch tuyến đường ấp Phú Thuận.',
    daysAgo: 2,
    steps: [
      ['motcua', 'receive', { handling: 'complex' }],
      ['motcua', 'ask', { text: 'Bạn cần bản vẽ của giai đoạn nào: đoạn đã làm hay đoạn dự kiến kéo dài?' }],
    ],
  },
  {
    name: 'Phạm Quốc Tuấn',
    information: 'Quyết toán kinh phí nạo vét kênh thủy lợi ấp An Thuận.',
    daysAgo: 8,
    steps: [
      ['motcua', 'receive', { handling: 'simple' }],
      [
        'motcua',
        'propose',
        {
          text: 'Kinh phí quyết toán là 186.400.000 đồng, đã được Hội đồng nhân dân xã phê chuẩn. Số liệu mẫu.',
        },
      ],
      ['truongban', 'answer'],
    ],
  },
];

export function seedInformationRequests(deps: Deps): Promise<void> {
  const example = exampleWire(informationRequestOfPerson, formContextOf(deps));
  return seedSamples(
    deps,
    kind,
    samples.map(({ name, information, ...sample }) => ({
      ...sample,
      hoursApart: 1,
      wire: { ...example, name, information, email: '' },
    })),
  );
}
