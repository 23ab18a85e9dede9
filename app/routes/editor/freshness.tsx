// How the sections keep their limits (Đ12.1–5).
import { readWorkingCalendar } from '#app/domain/catalog/read-catalog.server.ts';
import { readConsultationsDue } from '#app/domain/consultations/list-due.server.ts';
import { surveyFreshness } from '#app/domain/publishing/survey-freshness.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { yearIn } from '#app/lists/period.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { FreshnessPage } from '#app/ui/pages/editor/board/freshness-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Thời hạn cập nhật') }];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const [survey, consultations] = await Promise.all([
    surveyFreshness(deps, staff, yearIn(url.searchParams)),
    readWorkingCalendar(deps).then((calendar) => readConsultationsDue(deps, staff, calendar)),
  ]);
  return { ...orRefusal(survey), consultations };
});

export default pageOf<typeof loader>(FreshnessPage);
