// How the sections keep their limits (Đ12.1–5).
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readWorkingCalendar } from '#app/domain/catalog/read-catalog.server.ts';
import { readConsultationsDue } from '#app/domain/consultations/list-due.server.ts';
import { surveyFreshness } from '#app/domain/publishing/survey-freshness.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { FreshnessPage } from '#app/ui/pages/editor/board/freshness-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { readYear } from './read-year.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Thời hạn cập nhật') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { year, rows } = orRefusal(await surveyFreshness(context.portal.deps, staff, readYear(request)));
  const { deps } = context.portal;
  const consultations = await readConsultationsDue(deps, staff, await readWorkingCalendar(deps));
  return data({ desk, year, rows, consultations }, { headers });
}

export default function Freshness() {
  return <FreshnessPage {...usePageData<typeof loader>()} />;
}
