// Three requests for information in the demonstration: one just come, one asked back, one answered.
import { randomUUID } from 'node:crypto';

import { fixedClock } from '#app/adapters/clock.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { fileInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { decideInquiry } from '#app/domain/inquiries/move-inquiry.server.ts';
import { informationRequest as kind } from '#app/inquiries/kinds/information-request.ts';
import { localDate } from '#catalog/local-date.ts';
import { exampleWire, type Wire } from '#forms/index.ts';
import { orFault } from './or-fault.ts';
import { staffMember } from './staff-member.ts';

const hour = 3_600_000;

interface Sample {
  readonly name: string;
  readonly information: string;
  readonly hoursAgo: number;
  readonly steps: readonly (readonly [event: string, wire: Wire])[];
}

const samples: readonly Sample[] = [
  {
    name: 'Trần Văn Hòa',
    information:
      'Danh sách hộ được hỗ trợ sửa nhà theo chương trình giảm nghèo của xã năm nay (không kèm tên hộ).',
    hoursAgo: 5,
    steps: [],
  },
  {
    name: 'Nguyễn Thị Lài',
    information: 'Bản vẽ quy hoạch tuyến đường ấp Phú Thuận.',
    hoursAgo: 50,
    steps: [
      ['receive', { handling: 'complex' }],
      ['ask', { text: 'Bạn cần bản vẽ của giai đoạn nào: đoạn đã làm hay đoạn dự kiến kéo dài?' }],
    ],
  },
  {
    name: 'Phạm Quốc Tuấn',
    information: 'Quyết toán kinh phí nạo vét kênh thủy lợi ấp An Thuận.',
    hoursAgo: 200,
    steps: [
      ['receive', { handling: 'simple' }],
      [
        'answer',
        {
          text: 'Kinh phí quyết toán là 186.400.000 đồng, đã được Hội đồng nhân dân xã phê chuẩn. Số liệu mẫu.',
        },
      ],
    ],
  },
];

export async function seedInquiries(deps: Deps): Promise<void> {
  const clerk = staffMember('motcua');
  const form = kind.forms[0]?.form;
  if (form === undefined) throw new Error('the kind has no form');
  for (const { name, information, hoursAgo, steps } of samples.toReversed()) {
    const clock = fixedClock(new Date(deps.clock.now().getTime() - hoursAgo * hour));
    const then = { ...deps, clock };
    const example = exampleWire(form, { today: localDate(clock.now()), unitName: deps.unit.name });
    const wire = { ...example, name, information, email: '' };
    const filed = await fileInquiry(then, undefined, {
      kind,
      formCode: form.code,
      wire,
      requestId: randomUUID(),
    });
    const { code } = orFault(filed);
    for (const [index, [event, answers]] of steps.entries()) {
      clock.set(new Date(clock.now().getTime() + hour));
      const step = { kind, code, event, version: index + 1, requestId: randomUUID(), wire: answers };
      orFault(await decideInquiry(then, clerk, step));
    }
  }
}
