// What a step will do, worked out before anything is done: from the table, the case, who acts and what he wrote to a
// refusal, or to the plan. A preview is a plan that nobody commits.
import type { SupplementPolicy } from '#catalog/procedure-lists.ts';
import { checkDeclaration, type Answers, type FormContext, type Problem, type Wire } from '#forms/index.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import { present } from '#app/values/present.ts';
import { decisionForm } from './decision-form.ts';
import { permit, targetOf, type StepRefusal, type StepRequest } from './permit.ts';
import type { CaseActor, CaseState, StepCase, StepTable, Transition } from './step-table.ts';

/**
 * What a question to whoever waits means for the limit: it begins anew with the answer (`reset`), stands still until
 * then (`pause`), or runs on (`none`). The laws differ: NĐ 61/2018 Đ19.4 resets, NĐ 162/2017 Đ23.2 pauses.
 */
export type PausePolicy = SupplementPolicy;

/** What becomes of the legal clock; nothing when absent. */
export type ClockEffect = 'start' | 'extend' | 'restart' | 'stand-still' | 'begin-anew' | 'go-on';

export interface StepWriting extends StepRequest {
  readonly reason?: string | undefined;
  /** The form of the decision as it was sent. */
  readonly wire?: Wire;
  /** What the transition asks, with the answers that there are now; left out, as the table has it. */
  readonly asks?: readonly FieldDefinition[] | undefined;
  /** What is wrong in what was given beside reason and form: told together with what is wrong in these. */
  readonly problems?: readonly Problem[];
}

export interface StepPlan<T extends Transition> {
  readonly transition: T;
  readonly as: T['by'][number];
  readonly from: T['from'][number];
  /** The state afterwards. */
  readonly state: T['from'][number];
  /** NFC, trimmed; absent when none was written, or none is asked. */
  readonly reason: string | undefined;
  readonly answers: Answers;
  readonly clock: ClockEffect | undefined;
}

export type Planned<T extends Transition> =
  | { readonly ok: true; readonly plan: StepPlan<T> }
  | { readonly ok: false; readonly refusal: StepRefusal & { readonly problems?: readonly Problem[] } };

/** Characters, where a transition sets no other limit. */
export const longestReason = 4000;

/**
 * @param pauses what the case's policy says of a question to whoever waits
 * @param context for the decision's form: today, the unit's name
 * @returns refusals as `permit` orders them, then `invalid`, with a problem for each field
 */
export function planStep<T extends Transition, Facts, S extends CaseState>(
  table: StepTable<T, Facts, S>,
  now: StepCase<T['from'][number], Facts>,
  actor: CaseActor<T['by'][number]>,
  writing: StepWriting,
  { pauses, context }: { readonly pauses: PausePolicy; readonly context: FormContext },
): Planned<T> {
  const permitted = permit(table, now, actor, writing);
  if (!permitted.ok) return permitted;
  const { transition, as } = permitted;
  const reason = writing.reason?.normalize('NFC').trim() ?? '';
  const writingProblems = [...(writing.problems ?? []), ...reasonProblems(table, transition, reason)];
  const form = decisionForm({ ...transition, ...present({ asks: writing.asks }) });
  const checked = checkDeclaration(form, writing.wire ?? {}, context);
  if (!checked.ok || writingProblems.length > 0) {
    const problems = [...writingProblems, ...(checked.ok ? [] : checked.problems)];
    const message = writingProblems[0]?.message ?? 'Còn chỗ cần sửa.';
    return { ok: false, refusal: { code: 'invalid', message, problems } };
  }
  return {
    ok: true,
    plan: {
      transition,
      as,
      from: now.state,
      state: targetOf(transition, now.state),
      reason: transition.reason === undefined || reason === '' ? undefined : reason,
      answers: checked.answers,
      clock: clockEffect(transition, pauses),
    },
  };
}

/** What `transition` does to the clock of a case whose policy says `pauses`. */
export function clockEffect(
  { clock }: Pick<Transition, 'clock'>,
  pauses: PausePolicy,
): ClockEffect | undefined {
  switch (clock) {
    case undefined:
      return undefined;
    case 'start':
    case 'extend':
    case 'restart':
      return clock;
    case 'pause':
      return pauses === 'none' ? undefined : 'stand-still';
    case 'resume':
      if (pauses === 'none') return undefined;
      return pauses === 'reset' ? 'begin-anew' : 'go-on';
  }
}

function reasonProblems(
  { words }: Pick<StepTable, 'words'>,
  { reason: need, reasonWords, longestReason: most = longestReason }: Transition,
  reason: string,
): readonly Problem[] {
  const problem = (message: string): readonly Problem[] => [
    { path: 'reason', field: 'reason', section: 'decision', message },
  ];
  if (need === 'required' && reason === '')
    return problem(reasonWords?.missing ?? words.reason ?? 'Hãy ghi rõ lý do.');
  return reason.length > most ? problem(`Viết gọn trong ${most} ký tự; bạn đã viết ${reason.length}.`) : [];
}
