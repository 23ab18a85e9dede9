// Where staff arrive: by their roles, what waits for them.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { countAssignmentGaps } from '#app/domain/assignments/list-assignments.server.ts';
import { listCatalogForStaff } from '#app/domain/catalog-editing/list-catalog-for-staff.server.ts';
import { listFormsForStaff } from '#app/domain/catalog-editing/list-forms-for-staff.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { beginQueue } from '#app/domain/dossiers/list-queue.server.ts';
import { readHandedOver } from '#app/domain/dossiers/read-handed-over.server.ts';
import { readWorkload } from '#app/domain/dossiers/read-workload.server.ts';
import type { QueueBasis, QueueSurvey } from '#app/domain/dossiers/survey-queues.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { usePageData } from '#app/http/page-data.ts';
import { queueTiles } from '#app/http/queue-numbers.ts';
import { assignmentFilter } from '#app/lists/assignments.ts';
import { catalogFilter } from '#app/lists/catalog.ts';
import { formFilter } from '#app/lists/forms.ts';
import {
  LandingPage,
  type FirstDossiers,
  type Waiting,
} from '#app/ui/pages/officer/landing/landing-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { soonWorkingDays } from '#catalog/lateness.ts';
import { boardWaiting } from '../editor/board-waiting.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { doorsFor } from './doors.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Trang làm việc của cán bộ') }];

/** Of what waits for him, the first. */
const mostLines = 8;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const readAt = deps.clock.now();
  const { staff, desk, survey, basis, toEdit, opinions, proposals, headers } = await openDesk(
    request,
    context,
  );
  // Each of these waits for the database on its own.
  const [first, handedOver, workload, catalogOutcome, forms, gaps, board] = await Promise.all([
    survey && basis && firstOf(deps, staff, survey, basis),
    survey?.works === true ? readHandedOver(deps, staff, mostLines) : undefined,
    basis && readWorkload(deps, staff, basis.calendar),
    listCatalogForStaff(deps, staff, {}),
    listFormsForStaff(deps, staff),
    countAssignmentGaps(deps, staff),
    boardWaiting(deps, staff, toEdit),
  ]);
  const toApprove = {
    procedures: catalogOutcome.ok ? catalogOutcome.catalog.counts.mineToApprove : 0,
    forms: forms.ok ? forms.mineToApprove : 0,
  };
  return data(
    {
      desk,
      waiting: [
        ...(survey === undefined ? [] : queueTiles(survey)),
        ...waitingProposals(proposals),
        ...waitingOpinions(opinions),
        ...waitingAssignment(gaps),
        ...waitingApproval(toApprove),
        ...board,
      ],
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

/** What nobody decides alone waits for the second person. */
const waitingProposals = (count: number): Waiting[] =>
  count === 0 ? [] : [{ label: 'đề nghị chờ bạn duyệt', count, href: paths.staffProposals(), urgent: true }];

const waitingOpinions = ({ waiting, late }: { readonly waiting: number; readonly late: number }): Waiting[] =>
  waiting === 0
    ? []
    : [{ label: 'chờ ý kiến của bạn', count: waiting, href: paths.opinions(), urgent: late > 0 }];

/** Đ20: what nobody answers for is the chairman's to assign. */
const waitingAssignment = (gaps: number): Waiting[] =>
  gaps === 0
    ? []
    : [
        {
          label: 'thủ tục chưa có người phụ trách',
          count: gaps,
          href: assignmentFilter.address({ gap: true }),
          urgent: true,
        },
      ];

function waitingApproval(count: { readonly procedures: number; readonly forms: number }): Waiting[] {
  return [
    {
      label: 'thủ tục chờ bạn duyệt',
      count: count.procedures,
      href: catalogFilter.address({ draft: 'mine-to-approve' }),
    },
    { label: 'mẫu đơn chờ bạn duyệt', count: count.forms, href: formFilter.address({ mineToApprove: true }) },
  ].filter((one) => one.count > 0);
}
