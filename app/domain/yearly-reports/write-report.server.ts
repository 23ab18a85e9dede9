// The office writes in a draft, or has its figures counted anew. What somebody else saved meanwhile is not overwritten.
import * as z from 'zod';

import { longestPart, partInput, reportParts } from '#app/publications/yearly-report/parts.ts';
import { reportSteps, type ReportEvent } from '#app/publications/yearly-report/steps.ts';
import { permit } from '#app/steps/permit.ts';
import { changeReport, type ReportRow } from '#db/queries/yearly-reports.server.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { cleanLine } from '#forms/text.ts';
import { textOf, valueAt } from '#forms/wire.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { isSentAgain } from '../kernel/seen.server.ts';
import { readFigures } from './read-figures.server.ts';
import { actorOf, caseOf, reachReport } from './report-access.server.ts';

export interface WrittenReport {
  readonly year: number;
  /** The version that the page showed. */
  readonly lock: number;
  /** The form as it was sent: `recipients`, a line each, and each part by its input. */
  readonly wire: Wire;
}

/** What stands now: the next act decides on it. */
type Saved = Pick<WrittenReport, 'year' | 'lock'>;

const text = z
  .string()
  .transform((value) => value.normalize('NFC').replaceAll('\r\n', '\n').trim())
  .refine(
    ({ length }) => length <= longestPart,
    `Mỗi phần tối đa ${longestPart.toLocaleString('vi-VN')} ký tự.`,
  );

const recipients = z
  .string()
  .transform((value) =>
    value
      .split(/\r?\n/)
      .map(cleanLine)
      .filter((line) => line !== ''),
  )
  .refine(({ length }) => length <= 20, 'Ghi tối đa 20 nơi nhận, mỗi nơi một dòng.')
  .refine((lines) => lines.every(({ length }) => length <= 200), 'Tên một nơi nhận tối đa 200 ký tự.');

/**
 * @returns refused as `invalid` at the part that is too long, `changed-meanwhile` when somebody saved since `lock`, and as
 *   `reportSteps` says
 */
export async function writeReport(deps: Deps, actor: Actor, input: WrittenReport): Promise<Outcome<Saved>> {
  // A form that came without its parts would empty all that was written.
  if (input.wire['recipients'] === undefined || input.wire['part'] === undefined)
    return refuse('invalid', 'Chưa nhận được đầy đủ nội dung báo cáo. Hãy tải lại trang rồi gửi lại.');
  const problems: InputProblem[] = [];
  const read = <T>(path: string, schema: z.ZodType<T>, value: string, otherwise: T): T => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    problems.push({ path, message: parsed.error.issues[0]?.message ?? '' });
    return otherwise;
  };
  const texts = Object.fromEntries(
    reportParts.flatMap(({ id }) => {
      const content = read(partInput(id), text, textOf(valueAt(input.wire, partInput(id))), '');
      return content === '' ? [] : [[id, content] as const];
    }),
  );
  const to = read('recipients', recipients, textOf(input.wire['recipients']), []);
  if (problems.length > 0) return refuseInputs(problems);
  return changeDraft(deps, actor, input, 'write', ({ writers }, userId, at) => ({
    texts,
    recipients: to,
    writers: writers.includes(userId) ? writers : [...writers, userId],
    savedBy: userId,
    savedAt: at,
  }));
}

/**
 * @returns refused as `changed-meanwhile` when somebody saved since `lock`, `not-possible` for what is no draft any more, and as
 *   `reportSteps` says
 */
export async function refreshReport(deps: Deps, actor: Actor, input: Saved): Promise<Outcome<Saved>> {
  const access = await reachReport(deps.db, actor, input.year, deps.clock.now());
  if (!access.ok) return access;
  // Before the report is held: counting takes its time. What counts them is no work of anybody's, so no writer is added.
  const figures = await readFigures(deps, input.year);
  return changeDraft(deps, actor, input, 'refresh', (_, _userId, at) => ({
    figures,
    figuresAt: at,
  }));
}

async function changeDraft(
  deps: Deps,
  actor: Actor,
  { year, lock }: Saved,
  event: Extract<ReportEvent, 'write' | 'refresh'>,
  change: (row: ReportRow, userId: string, at: Date) => Parameters<typeof changeReport>[2],
): Promise<Outcome<Saved>> {
  return deps.db.transaction(async (tx) => {
    const access = await reachReport(tx, actor, year, deps.clock.now(), 'locked');
    if (!access.ok) return access;
    const { row, staff } = access;
    const stepPermit = permit(reportSteps, caseOf(row), actorOf(access), { event, version: lock });
    const changed = change(row, staff.userId, deps.clock.now());
    const { texts, recipients } = row;
    const next = { texts: changed.texts, recipients: changed.recipients };
    if (!stepPermit.ok && event === 'write' && isSentAgain(stepPermit, { texts, recipients }, next))
      return { ok: true, year, lock: row.lock };
    if (!stepPermit.ok)
      return stepPermit.obstacle === 'changed-meanwhile'
        ? refuse(
            'changed-meanwhile',
            'Có người khác vừa sửa báo cáo này. Nội dung bạn nhập vẫn còn ở đây: hãy so với bản đã lưu rồi lưu lại.',
          )
        : stepPermit;
    await changeReport(tx, year, changed);
    await recordAuditEvent(deps, tx, staff, {
      subject: `yearly-report:${year}`,
      event: event === 'write' ? 'report-written' : 'report-figures-read',
    });
    return { ok: true, year, lock: row.lock + 1 };
  });
}
