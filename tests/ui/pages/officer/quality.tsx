// Examples of the pages of quality, for the tests.
import type { Quality, QualityLine } from '#app/read-models/quality.ts';
import type { Desk } from '#app/ui/components/workspace/desk-page.tsx';
import type { Example } from '#app/ui/preview/example.ts';
import { deskReply } from '../../../support/desk-reply.ts';
import { ServiceQuality } from '#app/ui/pages/public/statistics/service-quality.tsx';
import { QualityDossiersPage } from '#app/ui/pages/officer/quality/quality-dossiers-page.tsx';
import { QualityPage } from '#app/ui/pages/officer/quality/quality-page.tsx';
import { QualityPointsPage } from '#app/ui/pages/officer/quality/quality-points-page.tsx';

const desk: Desk = { actor: { name: 'Nguyễn Quốc Long', position: 'Chủ tịch' }, groups: [] };
const periods = [{ value: '2026', label: 'Năm 2026' }];
const frame = { desk, filter: {}, title: 'Năm 2026', periods };
const exactly = (points: number) => ({ least: points, most: points });
const none = { 'very-satisfied': 0, satisfied: 0, unsatisfied: 0 };
const counts = { 'very-satisfied': 12, satisfied: 7, unsatisfied: 1 };
const satisfaction = {
  overall: counts,
  aspects: { convenience: counts, timeliness: { ...counts, unsatisfied: 3 }, attitude: none },
};
const averages = {
  cs1: exactly(1.7),
  cs2: { least: 0, most: 2 },
  cs3: { least: 1.9, most: 2 },
  cs4: { least: 0, most: 1.4 },
  cs7: { least: 0, most: 1.7 },
};

const quality: Quality = {
  dossiers: 42,
  staff: [
    {
      ...{ staffId: 'a', name: 'Phạm Văn Dũng', dossiers: 42, settled: 40, averages },
      sum: { least: 3.6, most: 8.8 },
      band: ['Hoàn thành từ 70% đến dưới 100%', 'Hoàn thành 100%'],
      satisfaction: counts,
    },
    {
      ...{ staffId: 'b', name: 'Lê Thị Cúc', dossiers: 0, settled: 0, averages: {}, sum: exactly(0) },
      band: [],
      satisfaction: none,
    },
  ],
  mayEnter: true,
  agency: {
    entered: [
      {
        ...{ index: 'cs5', points: 2, basis: 'Biên bản kiểm tra 12/BB-UBND', counted: true },
        ...{ proposedByName: 'Lê Thị Cúc', approvedByName: 'Nguyễn Quốc Long' },
        approvedAt: new Date('2026-11-30T02:00:00Z'),
      },
    ],
    points: {
      ...averages,
      cs5: exactly(2),
      cs6: { least: 1, most: 2 },
      cs8: exactly(2),
      cs9: { least: 0, most: 1 },
    },
    sum: { least: 8.6, most: 15.8 },
    band: ['Trung bình', 'Xuất sắc'],
    rates: {
      'facts-settled': { about: 'procedures', met: 70, of: 78 },
      'settled-in-time': { about: 'dossiers', met: 40, of: 42 },
      'petitions-in-time': { about: 'petitions', met: 9, of: 9 },
      satisfied: { about: 'dossiers', met: 19, of: 20 },
    },
  },
  satisfaction,
};

const rows: readonly QualityLine[] = [
  {
    code: 'PA-7K3M-Q9TX-2V',
    procedureName: 'Đăng ký khai sinh',
    state: 'returned',
    settledAt: new Date('2026-11-24T01:30:00Z'),
    timeliness: 'late',
    points: { ...averages, cs1: exactly(0), cs7: exactly(0) },
    grade: 'unsatisfied',
    comment: 'Trễ ba ngày, không ai báo.',
  },
  { code: 'PA-7K3M-Q9TX-3W', procedureName: 'Đăng ký khai tử', state: 'processing' },
];
const dossiers = { rows, total: 2, page: 1, pages: 1 };
const staff = [{ value: 'a', label: 'Phạm Văn Dũng' }];
const empty = { ...dossiers, rows: [], total: 0 };

export const examples: readonly Example[] = [
  { name: 'Lãnh đạo xem', whole: true, element: <QualityPage {...frame} quality={quality} /> },
  {
    name: 'Cán bộ, chưa có hồ sơ',
    element: (
      <QualityPage
        {...frame}
        quality={{
          dossiers: 0,
          mayEnter: false,
          staff: [],
          satisfaction: {
            overall: none,
            aspects: { convenience: none, timeliness: none, attitude: none },
          },
        }}
      />
    ),
  },
  {
    name: 'Nhập điểm Cổng không tự biết',
    element: (
      <QualityPointsPage
        desk={desk}
        entry={{
          ...{ period: '2026', title: 'Năm 2026', seen: '' },
          lines: [
            { index: 'cs2', known: { least: 0, most: 2 } },
            { index: 'cs6', known: { least: 1, most: 2 } },
          ],
        }}
        reply={deskReply({
          entries: { cs6: '3', cs6Basis: '' },
          problems: [
            { path: 'cs6', message: 'Chỉ số 6: nhập 1 hoặc 2' },
            { path: 'cs6Basis', message: 'Nhập căn cứ của điểm chỉ số 6' },
          ],
        })}
      />
    ),
  },
  {
    name: 'Hồ sơ của một số liệu',
    element: <QualityDossiersPage {...frame} {...dossiers} options={{ period: periods, staff }} />,
  },
  {
    name: 'Không có hồ sơ nào',
    element: <QualityDossiersPage {...frame} {...empty} options={{ period: periods, staff: [] }} />,
  },
  {
    name: 'Phần công khai',
    element: <ServiceQuality year={2026} rates={quality.agency?.rates ?? {}} satisfaction={satisfaction} />,
  },
  {
    name: 'Phần công khai, chưa có đánh giá',
    element: <ServiceQuality year={2026} rates={{}} satisfaction={{ ...satisfaction, overall: none }} />,
  },
];
