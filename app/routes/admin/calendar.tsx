// The working calendar, year by year; a change of it is proposed here, and approved by another person.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { proposeCalendarChange } from '#app/domain/calendar/change-calendar.server.ts';
import { readCalendar } from '#app/domain/calendar/read-calendar.server.ts';
import { proposedInWords } from '#app/domain/proposals/propose.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { backToDesk, orRefusal, refusalResponse, sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { CalendarPage } from '#app/ui/pages/admin/calendar/calendar-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { localDate } from '#catalog/local-date.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { readTyped, wantedBy } from './read-day.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Lịch làm việc' : `Lịch làm việc năm ${page.calendar.year}`) },
];

const yearAsked = (request: Request, today: string): number =>
  wholeNumber(new URL(request.url).searchParams.get('nam'), { from: 2000, to: 2199 }) ??
  Number(today.slice(0, 4));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const today = localDate(deps.clock.now());
  const year = yearAsked(request, today);
  const { calendar } = orRefusal(await readCalendar(deps, staff, { year }), backToDesk);
  return data({ desk, today, calendar }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const { deps } = context.portal;
  const entries = readTyped(fields, intentOf(fields, ['save', 'remove', 'year']));
  const read = wantedBy(entries, yearAsked(request, localDate(deps.clock.now())));
  if ('problems' in read) return sameFormAgain({ entries, problems: read.problems });
  const outcome = await proposeCalendarChange(deps, staff, read.wanted, textOf(fields, 'seen'));
  if (outcome.ok)
    return redirectWithFlash(context, paths.staffProposal(outcome.proposal), {
      kind: 'success',
      message: proposedInWords,
    });
  const { refusal } = outcome;
  if (refusal.code === 'not-allowed') throw refusalResponse(refusal);
  return sameFormAgain({ entries, problems: problemsIn(refusal) }, statusOf[refusal.code]);
}

export default function Calendar() {
  const reply = useReplyData<typeof action>();
  return (
    <CalendarPage
      {...usePageData<typeof loader>()}
      problems={reply?.problems ?? []}
      entries={reply?.entries}
    />
  );
}
