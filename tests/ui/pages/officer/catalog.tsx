// Examples of the catalog's desk, for the tests.
import type { DraftSteps, DraftSummary } from '#app/read-models/catalog-editing.ts';
import type { ComponentDifference } from '#app/read-models/component-differences.ts';
import { draftTransitions, type DraftEvent } from '#catalog/draft-steps.ts';
import type { Example } from '#app/ui/preview/example.ts';
import { CatalogFilters } from '#app/ui/pages/officer/catalog/catalog-list-page.tsx';
import { Differences } from '#app/ui/pages/officer/catalog/differences.tsx';
import { DraftDecisions } from '#app/ui/pages/officer/catalog/draft-decisions.tsx';
import { DraftFacts } from '#app/ui/pages/officer/catalog/draft-state.tsx';
import { AuditTrail, Revisions } from '#app/ui/pages/officer/catalog/history.tsx';
import { LevelNeeds } from '#app/ui/pages/officer/catalog/component-page.tsx';
import { MissingList } from '#app/ui/components/missing-list/missing-list.tsx';

const at = new Date('2026-11-24T09:30:00+07:00');

const draft: DraftSummary = {
  kind: 'procedure',
  code: '1.000656',
  state: 'submitted',
  version: 4,
  changeNote: 'Sửa giấy tờ phải nộp theo Nghị định 18/2026/NĐ-CP.',
  createdBy: 'Trần Thị Hộ Tịch',
  createdAt: at,
  updatedAt: at,
  editors: ['Trần Thị Hộ Tịch'],
  submitted: { name: 'Trần Thị Hộ Tịch', at },
  isNew: false,
};

const stepsOf = (...events: readonly DraftEvent[]): DraftSteps => ({
  mayEdit: true,
  decisions: draftTransitions.filter(({ event }) => events.includes(event)),
});

const differences: readonly ComponentDifference[] = [
  {
    component: 'conditions',
    label: 'Yêu cầu, điều kiện',
    changed: true,
    rows: [
      {
        label: 'Yêu cầu, điều kiện',
        changed: true,
        before: [
          { text: 'Đăng ký trong ' },
          { text: '15', mark: 'removed' },
          { text: ' ngày kể từ ngày có người chết.' },
        ],
        after: [
          { text: 'Đăng ký trong ' },
          { text: '30', mark: 'added' },
          { text: ' ngày kể từ ngày có người chết.' },
        ],
      },
      {
        label: 'Điểm 1',
        changed: true,
        before: [],
        after: [{ text: 'Cần đối chiếu số ngày.', mark: 'added' }],
      },
    ],
  },
  {
    component: 'results',
    label: 'Kết quả thực hiện',
    changed: false,
    rows: [
      {
        label: 'Kết quả 1',
        changed: false,
        before: [{ text: 'Trích lục khai tử' }],
        after: [{ text: 'Trích lục khai tử' }],
      },
    ],
  },
];

export const examples: readonly Example[] = [
  {
    name: 'Lọc thủ tục',
    element: (
      <CatalogFilters
        filter={{ sector: 'ho-tich', review: true }}
        counts={{
          all: 78,
          bySector: { 'ho-tich': 22 },
          byLevel: { 1: 20, 2: 18, 3: 25, 4: 15 },
          toReview: 60,
          drafts: { open: 2, submitted: 1, approved: 0 },
          mineToApprove: 1,
        }}
      />
    ),
  },
  { name: 'Một bản nháp chờ duyệt', element: <DraftFacts draft={draft} /> },
  {
    name: 'Việc của người soạn',
    element: (
      <DraftDecisions
        draft={{ ...draft, state: 'open' }}
        steps={stepsOf('submit', 'discard')}
        reply={{
          intent: 'submit',
          entries: { reason: '' },
          problems: [{ path: 'reason', message: 'Ghi nội dung thay đổi và lý do' }],
          missing: [],
        }}
      />
    ),
  },
  {
    name: 'Việc của người duyệt',
    element: <DraftDecisions draft={draft} steps={stepsOf('approve', 'return')} compareHref="#so-sanh" />,
  },
  {
    name: 'Còn thiếu để công bố',
    element: (
      <MissingList
        heading="Còn thiếu để công bố"
        missing={[
          { message: 'Cách thức thực hiện: Chưa có cách nộp hồ sơ.', href: '#cach-thuc' },
          { message: 'Phí, lệ phí: Chưa có phí, lệ phí.' },
        ]}
      />
    ),
  },
  {
    name: 'Mỗi mức độ cần gì',
    element: (
      <LevelNeeds
        code="1.000656"
        levels={[
          { level: 2, needs: [{ component: 'level', need: 'Mẫu đơn để tải và khai', met: true }] },
          {
            level: 3,
            needs: [
              {
                component: 'channels',
                need: 'Nhận hồ sơ trực tuyến',
                met: false,
                why: 'Chưa chọn cách nộp trực tuyến.',
              },
            ],
          },
        ]}
      />
    ),
  },
  {
    name: 'Hai bản cạnh nhau',
    element: <Differences differences={differences} before="Bản số 1" after="Bản nháp" />,
  },
  {
    name: 'Các bản đã công bố',
    element: (
      <Revisions
        comparison={() => '#khac'}
        revisions={[
          {
            id: 'b',
            number: 2,
            live: true,
            source: 'edited',
            publishedAt: at,
            author: 'Trần Thị Hộ Tịch',
            approver: 'Lê Văn Chánh',
            note: 'Sửa giấy tờ phải nộp.',
          },
          { id: 'a', number: 1, live: false, source: 'synchronised', publishedAt: at, note: '' },
        ]}
      />
    ),
  },
  {
    name: 'Nhật ký',
    element: (
      <AuditTrail
        entries={[
          {
            event: 'component-saved',
            label: 'Sửa bản nháp',
            actor: 'Trần Thị Hộ Tịch',
            at,
            about: ['Yêu cầu, điều kiện'],
          },
          {
            event: 'returned',
            label: 'Trả lại',
            actor: 'Lê Văn Chánh',
            at,
            note: 'Thiếu căn cứ.',
            about: [],
          },
        ]}
      />
    ),
  },
];
