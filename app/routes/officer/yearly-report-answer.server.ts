// What was pressed on the page of a report. The buttons under the text save it first; nothing typed is lost.
import type { AppLoadContext } from '@remix-run/node';

import type { Staff } from '#app/domain/kernel/actor.ts';
import { actOnReport } from '#app/domain/yearly-reports/act-on-report.server.ts';
import { openReport } from '#app/domain/yearly-reports/open-report.server.ts';
import { refreshReport, writeReport } from '#app/domain/yearly-reports/write-report.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, numberOf, textOf } from '#app/http/form-values.server.ts';
import { notFound, refusalResponse, sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { reportParts } from '#app/publications/yearly-report/parts.ts';
import { partField, type ReportReply } from '#app/ui/pages/officer/yearly-reports/report-reply.ts';
import { readWire } from '#forms/wire.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { problemsIn, type Refusal } from '#app/steps/refusal.ts';

/** @throws a 404 for what is no year */
export function reportYear(params: Readonly<Record<string, string | undefined>>): number {
  const year = wholeNumber(params['year'], { from: 2018, to: 2999 });
  if (year === undefined) throw notFound();
  return year;
}

export async function answerReport(request: Request, context: AppLoadContext, year: number) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const intent = textOf(fields, 'intent');
  const lock = numberOf(fields, 'lock');
  // The form with the text has its recipients in it.
  if (fields.has('recipients')) {
    const intent = intentOf(fields, ['write', 'refresh', 'submit']);
    return answerWriting({ context, staff, fields, year, lock, intent });
  }
  const wire = readWire(fields.entries());
  const reason = textOf(fields, 'reason');
  const outcome = await actOnReport(context.portal.deps, staff, {
    ...{ year, event: intent, lock, reason, wire },
    ...(fields.has('seen') && { seen: textOf(fields, 'seen') }),
  });
  if (outcome.ok) return back(context, year, outcome.label);
  const { refusal } = outcome;
  return again(refusal, { intent, reason, wire, lock }, refusal.problems);
}

interface Writing {
  readonly context: AppLoadContext;
  readonly staff: Staff;
  readonly fields: FormData;
  readonly year: number;
  readonly lock: number;
  readonly intent: string;
}

async function answerWriting({ context, staff, fields, year, lock, intent }: Writing) {
  const { deps } = context.portal;
  const texts = Object.fromEntries(reportParts.map(({ id }) => [id, textOf(fields, partField(id))]));
  const recipients = textOf(fields, 'recipients');
  const entries = { intent, texts, recipients };
  const outcome = await writeReport(deps, staff, { year, lock, texts, recipients });
  if (!outcome.ok) {
    const { refusal } = outcome;
    if (refusal.code !== 'changed-meanwhile')
      return again(
        refusal,
        { ...entries, lock },
        refusal.problems?.map(({ path, message }) => ({
          path: path === 'recipients' ? path : partField(path),
          message,
        })),
      );
    // What the other one saved stands beside it: the next save goes over what has been read by then.
    const newest = await openReport(deps, staff, { year });
    return again(refusal, { ...entries, lock: newest.ok ? newest.report.lock : lock, conflict: true });
  }
  const lockAfterSaving = lock + 1;
  if (intent === 'refresh') {
    const refreshed = await refreshReport(deps, staff, { year, lock: lockAfterSaving });
    return refreshed.ok
      ? back(context, year, 'Đã lưu và lấy lại số liệu')
      : again(refreshed.refusal, { ...entries, lock: lockAfterSaving });
  }
  if (intent === 'submit') {
    const submitted = await actOnReport(deps, staff, { year, lock: lockAfterSaving, event: 'submit' });
    return submitted.ok
      ? back(context, year, submitted.label)
      : again(submitted.refusal, { ...entries, lock: lockAfterSaving }, submitted.refusal.problems);
  }
  return back(context, year, 'Đã lưu');
}

const back = (context: AppLoadContext, year: number, message: string) =>
  redirectWithFlash(context, paths.yearlyReport(year), {
    kind: 'success',
    message: `${message}: báo cáo năm ${year}.`,
  });

function again(
  refusal: Refusal,
  reply: Omit<ReportReply, 'problems'>,
  problems: readonly InputProblem[] = problemsIn(refusal),
) {
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed')
    throw refusalResponse(refusal, { href: paths.yearlyReports(), label: 'Về sổ báo cáo năm' });
  const answer: ReportReply = {
    ...reply,
    problems,
  };
  return sameFormAgain(answer, statusOf[refusal.code]);
}
