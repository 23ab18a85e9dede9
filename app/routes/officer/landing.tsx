// Where staff arrive: by their roles, what waits for them.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { countAssignmentGaps } from '#app/domain/assignments/list-assignments.server.ts';
import { countDraftsToApprove } from '#app/domain/catalog-editing/count-drafts-to-approve.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { beginQueue } from '#app/domain/dossiers/queue/list-queue.server.ts';
import { readHandedOver } from '#app/domain/dossiers/queue/read-handed-over.server.ts';
import { readWorkload } from '#app/domain/dossiers/queue/read-workload.server.ts';
import { countLateInquiries } from '#app/domain/inquiries/list-inquiries.server.ts';
import type { QueueBasis, QueueSurvey } from '#app/domain/dossiers/queue/survey-queues.server.ts';
import type { DeskCounts } from '#app/http/desk-counts.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { queueTiles } from '#app/http/queue-numbers.ts';
import { assignmentFilter } from '#app/lists/assignments.ts';
import { catalogFilter } from '#app/lists/catalog.ts';
import { formFilter } from '#app/lists/forms.ts';
import { inquiriesFilter } from '#app/lists/inquiries.ts';
import { paymentsFilter } from '#app/lists/payments.ts';
import type { Desk } from '#app/ui/components/workspace/desk-page.tsx';
import {
  LandingPage,
  type FirstDossiers,
  type Waiting,
} from '#app/ui/pages/officer/landing/landing-page.tsx';
import { present } from '#app/values/present.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import type { DraftKind } from '#catalog/draft-steps.ts';
import { soonWorkingDays } from '#catalog/lateness.ts';
import { administrationLacks } from '../admin/lacks.server.ts';
import { boardWaiting, doorsFor } from './landing.server.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Trang làm việc của cán bộ') }];

/** Of what waits for him, the first. */
const mostLines = 8;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps, healthSources } = context.portal;
  const readAt = deps.clock.now();
  const {
    staff,
    desk,
    survey,
    basis,
    counts,
    headers,
    beside: [workload, toApprove, gaps, late, board, lacks],
  } = await openDesk(request, context, {
    beside: (who) =>
      Promise.all([
        readWorkload(deps, who),
        countDraftsToApprove(deps, who),
        countAssignmentGaps(deps, who),
        countLateInquiries(deps, who),
        boardWaiting(deps, who),
        administrationLacks(deps, who, healthSources),
      ]),
  });
  const [first, handedOver] = await Promise.all([
    survey && basis && firstOf(deps, staff, survey, basis),
    survey?.works === true ? readHandedOver(deps, staff, mostLines) : undefined,
  ]);
  return data(
    {
      desk,
      waiting: [
        ...(survey === undefined ? [] : queueTiles(survey)),
        ...[
          ...waitingLate(late),
          ...waitingInMenu(desk),
          ...waitingMoney(counts.payments),
          waitingAssignment(gaps),
          ...waitingApproval(toApprove),
        ].filter(({ count }) => count > 0),
        ...board,
      ],
      lacks,
      first,
      handedOver,
      workload,
      readAt,
      layout: basis?.layout,
      doors: doorsFor(staff),
    },
    { headers },
  );
}

/** Whoever works meets what he can act on; a leader what waits for his name, then what is late or due soon (Đ20). */
async function firstOf(
  deps: Deps,
  staff: Staff,
  survey: QueueSurvey,
  { calendar }: QueueBasis,
): Promise<FirstDossiers> {
  const list = firstList(survey);
  return { ...list, items: await beginQueue(deps, staff, list.filter, { calendar, count: mostLines }) };
}

function firstList({ works, toDo, late, dueSoon }: QueueSurvey): Omit<FirstDossiers, 'items'> {
  if (works || toDo > 0)
    return {
      heading: works ? 'Cần làm trước' : 'Chờ bạn ký',
      filter: { work: 'all' },
      total: toDo,
      empty: 'Không có hồ sơ nào chờ bạn. Hồ sơ mới sẽ hiện ở đây ngay khi người dân gửi.',
    };
  return {
    heading: late > 0 ? 'Hồ sơ quá hạn' : 'Hồ sơ sắp đến hạn',
    filter: { due: late > 0 ? 'late' : 'soon' },
    total: late > 0 ? late : dueSoon,
    empty: `Không có hồ sơ nào quá hạn hoặc đến hạn trong ${soonWorkingDays} ngày làm việc tới.`,
  };
}

export default function Landing() {
  return <LandingPage {...usePageData<typeof loader>()} />;
}

/** What the menu counts as waiting. */
const waitingInMenu = ({ groups }: Desk): Waiting[] =>
  groups
    .flatMap(({ links }) => links)
    .flatMap(({ waits, waitsAt, count = 0, href, urgent }) =>
      waits === undefined ? [] : [{ label: waits, count, href: waitsAt ?? href, ...present({ urgent }) }],
    );

/** What people sent and nobody answered in time. */
const waitingLate = ({
  mine,
  escalated,
}: {
  readonly mine: number;
  readonly escalated: number;
}): Waiting[] => [
  {
    label: 'phản ánh, kiến nghị quá hạn mức 2, báo Chủ tịch',
    count: escalated,
    href: inquiriesFilter.address({ escalated: true }),
    urgent: true,
  },
  {
    label: 'nội dung người dân gửi quá hạn, chờ bạn',
    count: mine,
    href: inquiriesFilter.address({ stage: 'mine', late: true }),
    urgent: true,
  },
];

/** What is to give back is owed to somebody who waits for it. */
const waitingMoney = (payments: DeskCounts['payments']): Waiting[] => [
  {
    label: 'khoản phải hoàn trả',
    count: payments?.toReturn ?? 0,
    href: paymentsFilter.address({ state: 'refund-due' }),
    urgent: true,
  },
  {
    label: 'khoản tiền cần kiểm tra',
    count: payments?.toCheck ?? 0,
    href: paymentsFilter.address({ state: 'under-review' }),
    urgent: true,
  },
  // Those of open dossiers stand in the accountant's own list.
  {
    label: 'hồ sơ đã kết thúc, chờ ghi số tiền phải nộp',
    count: payments?.amountsOfEnded ?? 0,
    href: paymentsFilter.address({}),
  },
];

/** Đ20: what nobody answers for is the chairman's to assign. */
const waitingAssignment = (gaps: number): Waiting => ({
  label: 'thủ tục chưa có người phụ trách',
  count: gaps,
  href: assignmentFilter.address({ gap: true }),
  urgent: true,
});

const waitingApproval = (count: Readonly<Record<DraftKind, number>>): Waiting[] => [
  {
    label: 'thủ tục chờ bạn duyệt',
    count: count.procedure,
    href: catalogFilter.address({ draft: 'mine-to-approve' }),
  },
  { label: 'mẫu đơn chờ bạn duyệt', count: count.form, href: formFilter.address({ mineToApprove: true }) },
];
