// The working calendar, year by year; a change of it moves the due dates of open dossiers.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { changeCalendar, type CalendarChange } from '#app/domain/calendar/change-calendar.server.ts';
import { previewCalendarChange } from '#app/domain/calendar/preview-change.server.ts';
import { readCalendar } from '#app/domain/calendar/read-calendar.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { backToDesk, orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import {
  CalendarPage,
  type CalendarPreview,
  type TypedDay,
} from '#app/ui/pages/admin/calendar/calendar-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { formatLongDate, localDate } from '#catalog/local-date.ts';
import { openDesk } from '#app/http/desk.server.ts';
import type { Refusal } from '#app/steps/refusal.ts';
import { problemsOfDay, readTypedDay } from './read-day.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Lịch làm việc' : `Lịch làm việc năm ${page.year}`) },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const yearAsked = wholeNumber(new URL(request.url).searchParams.get('nam'), { from: 2000, to: 2199 });
  const year = yearAsked ?? Number(localDate(deps.clock.now()).slice(0, 4));
  const { days, seen } = orRefusal(await readCalendar(deps, staff, { year }), backToDesk);
  return data({ desk, year, days, seen }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const removes = intentOf(fields, ['save', 'remove']) === 'remove';
  const { entries, day } = readTypedDay(fields);
  const problems = problemsOfDay(entries, removes);
  if (problems.length > 0 || day.date === '') return sameFormAgain({ entries, problems, preview: undefined });
  const { date } = day;
  const seen = textOf(fields, 'seen');
  const { deps } = context.portal;
  const change: CalendarChange = removes ? { do: 'remove', date } : { do: 'save', day };
  const confirmedMoves = wholeNumber(textOf(fields, 'moves'), { from: 0, to: 1_000_000 });
  if (confirmedMoves === undefined) {
    const preview = await previewCalendarChange(deps, staff, change);
    if (!preview.ok) return again(entries, preview.refusal);
    // Nobody is written to before whoever changes the calendar has seen about what.
    if (preview.moves.length > 0) return toConfirm({ date, removes, seen, moves: preview.moves }, entries);
  }
  // Without a list to confirm, none was to move.
  const outcome = await changeCalendar(deps, staff, change, confirmedMoves ?? 0, seen);
  if (!outcome.ok) {
    const { refusal } = outcome;
    const preview =
      refusal.code === 'changed-meanwhile' ? await previewCalendarChange(deps, staff, change) : undefined;
    return preview?.ok === true && preview.moves.length > 0
      ? toConfirm({ date, removes, seen, moves: preview.moves }, entries, refusal.message)
      : again(entries, refusal);
  }
  const untold = outcome.moved - outcome.told;
  const movedInWords =
    outcome.moved === 0
      ? 'không hồ sơ nào đổi ngày hẹn'
      : [
          `${outcome.moved} hồ sơ đổi ngày hẹn, ${outcome.told} người nộp được báo tin`,
          ...(untold === 0 ? [] : [`${untold} người phải báo qua điện thoại hoặc tại quầy`]),
        ].join(', ');
  return redirectWithFlash(context, paths.staffCalendar(date.slice(0, 4)), {
    kind: 'success',
    message: `${removes ? 'Đã bỏ' : 'Đã lưu'} ${formatLongDate(date)}. Đã tính lại hạn của ${outcome.recomputed} hồ sơ đang xử lý: ${movedInWords}.`,
  });
}

function again(entries: TypedDay, refusal: Refusal) {
  if (refusal.code === 'not-allowed') throw refusalResponse(refusal);
  const path = refusal.code === 'invalid' ? 'date' : '';
  return sameFormAgain({
    entries,
    problems: [{ path, message: refusal.message }],
    preview: undefined,
  });
}

/** What would move, to be confirmed; nothing is saved yet. */
const toConfirm = (preview: CalendarPreview, entries: TypedDay, problem?: string) =>
  data({ entries, problems: problem === undefined ? [] : [{ path: '', message: problem }], preview });

export default function Calendar() {
  const reply = useReplyData<typeof action>();
  return (
    <CalendarPage
      {...usePageData<typeof loader>()}
      problems={reply?.problems ?? []}
      entries={reply?.entries}
      preview={reply?.preview}
    />
  );
}
