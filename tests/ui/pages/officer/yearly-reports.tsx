// Examples of the report of a year, for the tests.
import type { OpenReport, ReportDocument } from '#app/read-models/yearly-reports.ts';
import type { Desk } from '#app/ui/components/workspace/desk-page.tsx';
import type { Example } from '#app/ui/preview/example.ts';
import { ReportPage } from '#app/ui/pages/officer/yearly-reports/report-page.tsx';
import { ReportsPage } from '#app/ui/pages/officer/yearly-reports/reports-page.tsx';

import { deskReply } from '../../../support/desk-reply.ts';

const at = new Date('2026-11-10T09:00:00+07:00');
const desk: Desk = { actor: { name: 'Hồ Thị Nga', position: 'Công chức Văn phòng' }, groups: [] };
const recipients = ['Ủy ban nhân dân thị xã Bến Cát', 'Sở Thông tin và Truyền thông tỉnh Bình Dương'];

const document: ReportDocument = {
  year: 2026,
  unit: { name: 'Ủy ban nhân dân xã Phú An', headerLines: ['ỦY BAN NHÂN DÂN', 'XÃ PHÚ AN'], place: 'Phú An' },
  subject: 'Tình hình hoạt động của trang thông tin điện tử năm 2026',
  recipients,
  opening: 'Thực hiện Điều 23 Quyết định số 349/QĐ-UBND, xã báo cáo như sau:',
  parts: [
    {
      id: 'summary',
      mark: 'I.',
      heading: 'Kết quả hoạt động',
      depth: 1,
      blocks: [
        { kind: 'text', text: 'Trong năm đã đăng 46 tin, bài.' },
        {
          kind: 'table',
          caption: 'Tổng hợp',
          columns: [
            { title: 'Nội dung', share: 3 },
            { title: 'Năm 2026', share: 1, kind: 'count' },
          ],
          rows: [
            ['Tin, bài', '46'],
            ['Hồ sơ nhận', '12'],
          ],
        },
        {
          kind: 'plot',
          title: 'Hồ sơ nhận theo tháng',
          unit: 'hồ sơ',
          of: 'Tháng',
          shape: 'columns',
          points: [
            { label: '1', name: 'Tháng 1', value: 3 },
            { label: '2', name: 'Tháng 2', value: 9 },
          ],
        },
      ],
      written: ['Văn bản cập nhật đều.'],
    },
    {
      id: 'assessment',
      mark: 'II.',
      heading: 'Đánh giá chung',
      depth: 1,
      blocks: [],
      written: ['Cổng phục vụ tốt.', 'Còn trễ ở vài chuyên mục.'],
    },
  ],
  changedAt: at,
};

const report: OpenReport = {
  year: 2026,
  state: 'draft',
  lock: 2,
  seen: '',
  document,
  texts: { summary: 'Văn bản cập nhật đều.' },
  figuresAt: at,
  figuresAreOld: true,
  savedBy: 'Hồ Thị Nga',
  savedAt: at,
  returned: { by: 'Nguyễn Quốc Long', at, reason: 'Nêu rõ chuyên mục trễ.' },
  history: [{ label: 'Lập báo cáo', by: 'Hồ Thị Nga', at }],
  mayWrite: true,
  actions: [],
  missing: ['Phương hướng, nhiệm vụ năm sau'],
};
const { returned: _returned, ...whole } = report;

export const examples: readonly Example[] = [
  {
    name: 'Sổ báo cáo năm',
    element: (
      <ReportsPage
        desk={desk}
        register={{
          lines: [
            { year: 2026, state: 'draft', recipients: [] },
            {
              year: 2025,
              state: 'sent',
              number: '27',
              approvedBy: 'Nguyễn Quốc Long',
              sentOn: '2025-11-27',
              lateDays: 3,
              recipients,
            },
          ],
          toStart: [2026, 2024],
          mayStart: true,
          notices: [
            { year: 2026, kind: 'soon', days: 14 },
            { year: 2024, kind: 'late', days: 720 },
          ],
        }}
      />
    ),
  },
  {
    name: 'Chưa có báo cáo nào',
    element: <ReportsPage desk={desk} register={{ lines: [], toStart: [], mayStart: false, notices: [] }} />,
  },
  {
    name: 'Soạn báo cáo, người khác vừa lưu',
    element: (
      <ReportPage
        desk={desk}
        report={report}
        reply={deskReply({
          intent: 'write',
          problems: [{ path: '', message: 'Hồ Thị Nga vừa lưu báo cáo này.' }],
          version: 3,
          entries: { 'part.summary': 'Bản của tôi.', recipients: recipients.join('\n') },
          conflict: true,
        })}
      />
    ),
  },
  {
    name: 'Duyệt báo cáo, chưa ghi lý do trả lại',
    element: (
      <ReportPage
        desk={desk}
        report={{
          ...whole,
          state: 'submitted',
          figuresAreOld: false,
          mayWrite: false,
          missing: [],
          actions: [
            { event: 'approve', label: 'Duyệt', look: 'primary', asks: [] },
            {
              event: 'return',
              label: 'Trả lại để sửa',
              reason: 'required',
              reasonWords: { label: 'Điều cần sửa' },
            },
          ],
        }}
        reply={deskReply({
          intent: 'return',
          problems: [{ path: 'reason', message: 'Hãy ghi điều cần sửa.' }],
          version: 2,
        })}
      />
    ),
  },
  {
    name: 'Báo cáo đã gửi',
    element: (
      <ReportPage
        desk={desk}
        report={{
          ...whole,
          state: 'sent',
          figuresAreOld: false,
          mayWrite: false,
          missing: [],
          document: { ...document, number: '27', datedOn: '2026-11-12' },
          sent: { on: '2026-11-13', how: 'Trục liên thông văn bản' },
        }}
      />
    ),
  },
];
