// The plan of a step, made before anything is changed. From the table, the case, the person and his words comes a refusal or a plan. A
// preview is a plan that nobody commits.
import type { SupplementPolicy } from '#catalog/procedure-lists.ts';
import { checkDeclaration, type Answers, type FormContext, type Wire } from '#forms/index.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import { present } from '#app/values/present.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { decisionForm } from './decision-form.ts';
import { permit, targetOf, type StepRefusal, type StepRequest } from './permit.ts';
import type { CaseActor, CaseState, StepCase, StepTable, Transition, TransitionClock } from './step-table.ts';

/**
 * The effect of a question to the applicant on the limit: it begins again with the answer (`reset`), stops until the answer
 * (`pause`), or continues (`none`). The laws differ: NĐ 61/2018 Đ19.4 resets, NĐ 162/2017 Đ23.2 pauses.
 */
export type PausePolicy = SupplementPolicy;

/** The effect on the legal clock; absent when there is none. */
export type ClockEffect =
  | Exclude<TransitionClock, 'pause' | 'resume'>
  | 'stand-still'
  | 'begin-anew'
  | 'go-on';

export interface StepWriting extends StepRequest {
  readonly reason?: string | undefined;
  /** The values of the decision's form. */
  readonly wire?: Wire;
  /** The questions of the transition with the choices of now; without it, those of the table. */
  readonly asks?: readonly FieldDefinition[] | undefined;
  /** Problems of other inputs of the page, to report together with those of reason and form. */
  readonly problems?: readonly InputProblem[];
}

export interface StepPlan<T extends Transition> {
  readonly transition: T;
  readonly as: T['by'][number];
  readonly from: T['from'][number];
  /** The state afterwards. */
  readonly state: T['from'][number];
  /** NFC, trimmed; undefined when none was written, or the transition asks for none. */
  readonly reason: string | undefined;
  readonly answers: Answers;
  readonly clock: ClockEffect | undefined;
}

export type Planned<T extends Transition> =
  | { readonly ok: true; readonly plan: StepPlan<T> }
  | { readonly ok: false; readonly refusal: StepRefusal };

/** Characters, where a transition sets no other limit. */
export const longestReason = 4000;

/**
 * @param now the case; a plan to commit must be made in the transaction that read it
 * @param writing reason of at most `longestReason` characters, and the decision's form
 * @param options `pauses`: the case's policy; `context`: today and the unit's name, for the form
 * @returns the plan. Refused as by `permit`; then invalid, with all problems of reason and form
 */
export function planStep<T extends Transition, Facts, S extends CaseState>(
  table: StepTable<T, Facts, S>,
  now: StepCase<T['from'][number], Facts>,
  actor: CaseActor<T['by'][number]>,
  writing: StepWriting,
  { pauses, context }: { readonly pauses: PausePolicy; readonly context: FormContext },
): Planned<T> {
  const permission = permit(table, now, actor, writing);
  if (!permission.ok) return permission;
  const { transition, as } = permission;
  const reason = writing.reason?.normalize('NFC').trim() ?? '';
  const writingProblems = [...(writing.problems ?? []), ...reasonProblems(table, transition, reason)];
  const form = decisionForm({ ...transition, ...present({ asks: writing.asks }) });
  const formCheck = checkDeclaration(form, writing.wire ?? {}, context);
  if (!formCheck.ok || writingProblems.length > 0) {
    const problems = [...writingProblems, ...(formCheck.ok ? [] : formCheck.problems)];
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
      answers: formCheck.answers,
      clock: clockEffect(transition, pauses),
    },
  };
}

/** @param pauses the policy of the case @returns the effect of the transition on its clock; undefined when there is none */
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
    case 'verify':
    case 'verified':
    case 'back':
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
): readonly InputProblem[] {
  const problem = (message: string): readonly InputProblem[] => [{ path: 'reason', message }];
  if (need === 'required' && reason === '')
    return problem(reasonWords?.missing ?? words.reason ?? 'Hãy ghi rõ lý do.');
  return reason.length > most ? problem(`Viết gọn trong ${most} ký tự; bạn đã viết ${reason.length}.`) : [];
}
