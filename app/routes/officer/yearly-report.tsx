// The report of one year (Đ23): read, written by the office, approved by the chairman, sent.
import type { MetaFunction } from '@remix-run/node';

import { actOnReport } from '#app/domain/yearly-reports/act-on-report.server.ts';
import { openReport } from '#app/domain/yearly-reports/open-report.server.ts';
import { refreshReport, writeReport } from '#app/domain/yearly-reports/write-report.server.ts';
import {
  deskAct,
  deskActions,
  deskPage,
  stepActs,
  type DeskForm,
  type DeskRequest,
} from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { reportButtons } from '#app/publications/yearly-report/steps.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ReportPage } from '#app/ui/pages/officer/yearly-reports/report-page.tsx';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(`Báo cáo năm ${page?.report.year ?? ''}`) },
];

const back = { href: paths.yearlyReports(), label: 'Về sổ báo cáo năm' };

/** 0, of which there is no report, for what is no year. */
const yearIn = ({ param }: DeskRequest) => wholeNumber(param('year')) ?? 0;

export const loader = deskPage(
  (request) => openReport(request.deps, request.staff, { year: yearIn(request) }),
  { back },
);

const seenIn = (form: DeskForm) => ({ year: yearIn(form), lock: form.number('version') });

const write = (form: DeskForm) => writeReport(form.deps, form.staff, { ...seenIn(form), wire: form.wire });

const newest = async (form: DeskForm) => {
  const outcome = await openReport(form.deps, form.staff, { year: yearIn(form) });
  return outcome.ok ? outcome.report.lock : undefined;
};

export const action = deskActions({
  to: (form) => paths.yearlyReport(yearIn(form)),
  back,
  acts: {
    ...stepActs(reportButtons, (form, event) =>
      actOnReport(form.deps, form.staff, {
        ...{ ...seenIn(form), event, reason: form.text('reason'), wire: form.wire },
        ...(form.fields.has('seen') && { seen: form.text('seen') }),
      }),
    ),
    write: deskAct({ act: write, done: (_, form) => `Đã lưu: báo cáo năm ${yearIn(form)}.`, newest }),
    refresh: deskAct({
      after: write,
      act: ({ deps, staff }, saved) => refreshReport(deps, staff, saved),
      done: (_, form) => `Đã lưu và lấy lại số liệu: báo cáo năm ${yearIn(form)}.`,
      newest,
    }),
    submit: deskAct({
      after: write,
      act: ({ deps, staff }, saved) => actOnReport(deps, staff, { ...saved, event: 'submit' }),
      done: ({ done }) => done,
      newest,
    }),
  },
});

export default pageOf<typeof loader, typeof action>(ReportPage);
