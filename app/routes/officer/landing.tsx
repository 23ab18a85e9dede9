// Where staff arrive: by their roles, what waits for them.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listCatalogForStaff } from '#app/domain/catalog-editing/list-catalog-for-staff.server.ts';
import { listFormsForStaff } from '#app/domain/catalog-editing/list-forms-for-staff.server.ts';
import { listQueue } from '#app/domain/dossiers/list-queue.server.ts';
import type { QueueSurvey } from '#app/domain/dossiers/survey-queues.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { queueFilter } from '#app/lists/queue.ts';
import { catalogFilter } from '#app/lists/catalog.ts';
import { formFilter } from '#app/lists/forms.ts';
import { LandingPage, type Waiting } from '#app/ui/pages/officer/landing/landing-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { boardWaiting } from '../editor/board-waiting.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { doorsFor } from './doors.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Trang làm việc của cán bộ') }];

/** Of what waits for him, the first. */
const shown = 8;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, survey, toEdit, headers } = await openDesk(request, context);
  const queue =
    survey === undefined ? undefined : await listQueue(context.portal.deps, staff, { work: 'all' });
  const listed = await listCatalogForStaff(context.portal.deps, staff, {});
  const forms = await listFormsForStaff(context.portal.deps, staff);
  const toApprove = {
    procedures: listed.ok ? listed.catalog.counts.mineToApprove : 0,
    forms: forms.ok ? forms.mineToApprove : 0,
  };
  return data(
    {
      desk,
      waiting: [
        ...waitingFor(survey),
        ...waitingApproval(toApprove),
        ...(await boardWaiting(context.portal.deps, staff, toEdit)),
      ],
      urgent: queue?.ok === true ? queue.items.slice(0, shown) : undefined,
      toDo: queue?.ok === true ? queue.total : 0,
      doors: doorsFor(staff),
    },
    { headers },
  );
}

export default function Landing() {
  return <LandingPage {...usePageData<typeof loader>()} />;
}

function waitingFor(survey: QueueSurvey | undefined): Waiting[] {
  if (survey === undefined) return [];
  const { work, late, dueToday, mine } = survey;
  const toDo = work.map(({ id, label, count }) => ({
    label,
    count,
    href: queueFilter.address({ work: id }),
  }));
  if (!survey.handles) return toDo;
  return [
    { label: 'quá hạn', count: late, href: queueFilter.address({ late: true }), urgent: true },
    {
      label: 'đến hạn hôm nay',
      count: dueToday,
      href: queueFilter.address({ dueToday: true }),
      urgent: true,
    },
    ...toDo,
    { label: 'mang tên bạn', count: mine, href: queueFilter.address({ mine: true }) },
  ];
}

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
