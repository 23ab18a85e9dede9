// Where staff arrive: by their roles, what waits for them.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import type { Staff } from '#app/domain/actor.ts';
import { listCatalogForStaff } from '#app/domain/catalog-editing/list-catalog-for-staff.server.ts';
import { listFormsForStaff } from '#app/domain/catalog-editing/list-forms-for-staff.server.ts';
import { listQueue } from '#app/domain/dossiers/list-queue.server.ts';
import type { QueueSurvey } from '#app/domain/dossiers/survey-queues.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/http/paths.ts';
import { catalogAddress } from '#app/ui/catalog-desk/catalog-filters.tsx';
import { LandingPage, type Waiting } from '#app/ui/desk/landing-page.tsx';
import { queueAddress } from '#app/ui/desk/queue-filters.tsx';
import { pageTitle } from '#app/ui/page/page-title.ts';
import { states } from '#catalog/lifecycle.ts';
import { boardWaiting } from '../editor/board-waiting.server.ts';
import { openDesk } from './desk.server.ts';
import { doorsFor } from './doors.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Trang làm việc của cán bộ') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, survey, toEdit, headers } = await openDesk(request, context);
  const queue = survey === undefined ? undefined : await listQueue(context.portal.deps, staff, {});
  const open =
    queue?.ok === true ? queue.items.filter((item) => !states[item.state].final).slice(0, 8) : undefined;
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
        ...waitingFor(staff, survey),
        ...waitingApproval(toApprove),
        ...(await boardWaiting(context.portal.deps, staff, toEdit)),
      ],
      urgent: open,
      doors: doorsFor(staff),
    },
    { headers },
  );
}

export default function Landing() {
  return <LandingPage {...usePageData<typeof loader>()} />;
}

function waitingFor(staff: Staff, survey: QueueSurvey | undefined): Waiting[] {
  if (survey === undefined) return [];
  const { counts, late, dueToday, mine } = survey;
  const desk = staff.roles.includes('one-stop-desk');
  const officer = staff.roles.includes('officer');
  return [
    { label: 'quá hạn', count: late, href: queueAddress({ late: true }), urgent: true },
    { label: 'đến hạn hôm nay', count: dueToday, href: queueAddress({}), urgent: true },
    {
      label: 'mới gửi, chờ tiếp nhận',
      count: counts.submitted ?? 0,
      href: queueAddress({ state: 'submitted' }),
    },
    ...(officer
      ? [
          {
            label: 'đã tiếp nhận, chờ xử lý',
            count: counts.received ?? 0,
            href: queueAddress({ state: 'received' }),
          },
          { label: 'đang xử lý', count: counts.processing ?? 0, href: queueAddress({ state: 'processing' }) },
        ]
      : []),
    ...(desk
      ? [
          {
            label: 'có kết quả, chờ trả',
            count: counts.completed ?? 0,
            href: queueAddress({ state: 'completed' }),
          },
          {
            label: 'người dân yêu cầu rút',
            count: counts.withdrawn ?? 0,
            href: queueAddress({ state: 'withdrawn' }),
          },
        ]
      : []),
    { label: 'bạn đang giữ', count: mine, href: queueAddress({ mine: true }) },
  ];
}

function waitingApproval(count: { readonly procedures: number; readonly forms: number }): Waiting[] {
  return [
    {
      label: 'thủ tục chờ bạn duyệt',
      count: count.procedures,
      href: catalogAddress({ draft: 'mine-to-approve' }),
    },
    { label: 'mẫu đơn chờ bạn duyệt', count: count.forms, href: paths.staffForms() },
  ].filter((one) => one.count > 0);
}
