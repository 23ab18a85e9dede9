// Two requests of the demonstration for an hour with the commune: one just come, one whose visitor was received.
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { formContextOf } from '#app/domain/kernel/form-context.ts';
import { citizenReceptionForm } from '#app/inquiries/kinds/citizen-reception/citizen-reception-form.ts';
import { citizenReception as kind } from '#app/inquiries/kinds/citizen-reception/citizen-reception.ts';
import { addDays, localDate } from '#catalog/local-date.ts';
import { exampleWire } from '#forms/index.ts';
import { seedSamples } from './seed-samples.server.ts';

export function seedCitizenReception(deps: Deps): Promise<void> {
  const example = exampleWire(citizenReceptionForm, formContextOf(deps));
  const [year = '', month = '', day = ''] = addDays(localDate(deps.clock.now()), 1).split('-');
  return seedSamples(deps, kind, [
    { wire: { ...example, name: 'Nguyễn Thị Mai', email: '' }, daysAgo: 0.2, steps: [] },
    {
      wire: {
        ...example,
        name: 'Trần Văn Hòa',
        email: '',
        host: 'officer',
        subject: 'Hỏi về hỗ trợ sửa nhà ở cho hộ nghèo. Nội dung mẫu',
      },
      daysAgo: 4,
      steps: [
        [
          'motcua',
          'confirm',
          {
            hour: { day, month, year, hour: '8', minute: '00' },
            host: 'officer',
            place: 'Phòng tiếp công dân, tầng 1',
          },
        ],
        ['motcua', 'hold', { ground: 'explained', text: 'Đã hướng dẫn hồ sơ và nơi nộp. Nội dung mẫu.' }],
      ],
    },
  ]);
}
