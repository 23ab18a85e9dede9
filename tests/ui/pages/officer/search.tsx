// Examples of what a search of the staff finds, for the tests.
import type { FoundDossier } from '#app/read-models/staff-search.ts';
import type { Example } from '#app/ui/preview/example.ts';
import { FoundTable } from '#app/ui/pages/officer/search/search-page.tsx';

const dossier: FoundDossier = {
  code: 'PA-7K3M-Q9TX-2V',
  registerNumber: 'H09.31.20-261117-0004',
  procedureName: 'Đăng ký khai sinh',
  applicantName: 'Nguyễn Văn Ẩn',
  name: [
    { text: 'Nguyễn', hit: true },
    { text: ' Văn ', hit: false },
    { text: 'Ẩn', hit: true },
  ],
  by: ['name'],
  sector: 'ho-tich',
  state: 'processing',
  stateLabel: 'Đang xử lý',
  version: 3,
  handles: true,
  supplemented: false,
  draftCorrected: false,
  newMessage: false,
  labels: [],
  channel: 'online',
  holderName: 'Phạm Văn Dũng',
  dueAt: new Date('2026-11-23T17:00:00+07:00'),
  lateness: { kind: 'early', workingDays: 2 },
};

export const examples: readonly Example[] = [
  {
    name: 'Hồ sơ tìm thấy theo tên, theo số',
    element: (
      <FoundTable
        items={[
          dossier,
          {
            ...dossier,
            code: 'PA-1WSK-R1KB-3W',
            name: [{ text: 'Trần Thị Bình', hit: false }],
            by: ['identity', 'phone'],
          },
        ]}
      />
    ),
  },
];
