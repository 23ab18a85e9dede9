// Whether a person may make a step. All kinds of cases have the same order of checks, so that buttons, guards and refusals agree: the
// event exists; the person has a capacity for it; the version is the one he saw; the state and the circumstances allow it; another
// person has to decide if the work is his own.
import { capitalise } from '#app/values/first-letter.ts';
import { own } from '#forms/own.ts';
import type { Refusal } from '#app/steps/refusal.ts';
import { partAmong } from './step-people.ts';
import type { CaseActor, CaseState, StepCase, StepTable, Transition } from './step-table.ts';

/** Why a step is not permitted. `own-work`: another person has to decide, or somebody of whom it is known that he is another. */
export type StepObstacle =
  | 'unknown-event'
  | 'not-allowed'
  | 'changed-meanwhile'
  | 'not-possible'
  | 'own-work';

export interface StepRefusal extends Refusal {
  readonly code: 'not-allowed' | 'changed-meanwhile' | 'not-possible' | 'invalid';
}

export type Permit<T extends Transition, Capacity extends string> =
  | { readonly ok: true; readonly transition: T; readonly as: Capacity }
  | { readonly ok: false; readonly obstacle: StepObstacle; readonly refusal: StepRefusal };

type CapacityOf<T extends Transition> = T['by'][number];
type StateOf<T extends Transition> = T['from'][number];

export interface StepRequest {
  readonly event: string;
  /** The version that the page showed. Without it, changes by others are not noticed. */
  readonly version?: number | undefined;
}

/**
 * @param now the case; before a change, it must be read in the same transaction, so that nobody changes it in between
 * @param actor `as`: his capacities for this case
 * @returns the transition, and the capacity that permits it. Refused, by the first obstacle in the order above: invalid for an
 * unknown event, not-allowed, changed-meanwhile, not-possible, not-allowed for the person's own work
 */
export function permit<T extends Transition, Facts, S extends CaseState>(
  table: StepTable<T, Facts, S>,
  now: StepCase<StateOf<T>, Facts>,
  actor: CaseActor<CapacityOf<T>>,
  { event, version = now.version }: StepRequest,
): Permit<T, CapacityOf<T>> {
  const ofEvent = table.transitions.filter((transition) => transition.event === event);
  const [first] = ofEvent;
  if (first === undefined) return { ok: false, obstacle: 'unknown-event', refusal: unknownEvent };
  const notAllowed = first.notAllowed ?? table.words.notAllowed;
  const mine = ofEvent.filter((transition) => capacityFor(transition, actor) !== undefined);
  if (mine.length === 0) return refusing('not-allowed', 'not-allowed', barredBy(table, actor) ?? notAllowed);
  if (version !== now.version)
    return refusing('changed-meanwhile', 'changed-meanwhile', changedMeanwhile(table));
  const possibleTransitions = ofEvent.filter((transition) => leadsOn(table, transition, now));
  if (possibleTransitions.length === 0)
    return refusing('not-possible', 'not-possible', notPossible(table, now, mine));
  const transition = possibleTransitions.find((one) => capacityFor(one, actor) !== undefined);
  const as = transition && capacityFor(transition, actor);
  if (transition === undefined || as === undefined) return refusing('not-allowed', 'not-allowed', notAllowed);
  const part = partAmong(now.people ?? {}, transition.byAnother ?? [], actor.accounts);
  if (part !== undefined)
    return refusing('own-work', 'not-allowed', own(table.words.ownWork ?? {}, part) ?? notAllowed);
  if (transition.byAnother !== undefined && actor.identified !== true)
    return refusing('own-work', 'not-allowed', notIdentified);
  return { ok: true, transition, as };
}

/** @returns the transitions that `actor` may make now, in the order of the table: the buttons to draw */
export function openTransitions<T extends Transition, Facts, S extends CaseState>(
  table: StepTable<T, Facts, S>,
  now: StepCase<StateOf<T>, Facts>,
  actor: CaseActor<CapacityOf<T>>,
): readonly T[] {
  return table.transitions.filter((transition) => {
    // Cheap checks first: they exclude nearly all transitions, and no refusal has to be worded for these.
    if (capacityFor(transition, actor) === undefined || !leadsOn(table, transition, now)) return false;
    const permission = permit(table, now, actor, { event: transition.event });
    return permission.ok && permission.transition === transition;
  });
}

/** @param state before the transition @returns the state after it */
export function targetOf<T extends Transition>(transition: T, state: StateOf<T>): StateOf<T> {
  return transition.to === 'same' ? state : transition.to;
}

/** @returns the description of a state @throws RangeError when the table has no such state */
export function stateOf<T extends Transition, Facts, S extends CaseState>(
  table: StepTable<T, Facts, S>,
  state: string,
): S {
  const states: Readonly<Record<string, S>> = table.states;
  const description = own(states, state);
  if (description === undefined) throw new RangeError(`no state ${state} of ${table.words.one}`);
  return description;
}

/** @returns the sentence to the person who made the step; for a transition without one, its label */
export const doneOf = ({
  label,
  done = `Đã ghi nhận: ${label}.`,
}: Pick<Transition, 'label' | 'done'>): string => done;

/** @param what event, person and time of the other change, if known: "Tiếp nhận – Bộ phận Một cửa, …" */
export function changedMeanwhile(
  { words: { one } }: { readonly words: Pick<StepTable['words'], 'one'> },
  what?: string,
): string {
  const detail = what === undefined ? '' : `: ${what}`;
  return `${capitalise(one)} vừa có thay đổi${detail}. Hãy xem lại rồi quyết định.`;
}

/** To whoever would be the second person, and of whom nobody entered who he is. */
export const notIdentified =
  'Việc này phải do người thứ hai làm, mà tài khoản của bạn chưa có số định danh nên Cổng chưa biết bạn là người khác. Hãy nhờ quản trị viên nhập số định danh của bạn ở trang Cán bộ và vai trò, rồi làm lại.';

/** The refusal of an unknown event, the same for all kinds of cases. */
export const unknownEvent: StepRefusal = {
  code: 'invalid',
  message: 'Không có việc này. Hãy tải lại trang.',
};

function notPossible<T extends Transition, Facts, S extends CaseState>(
  table: StepTable<T, Facts, S>,
  { state, facts }: StepCase<StateOf<T>, Facts>,
  mine: readonly T[],
): string {
  const unmet = mine
    .filter(({ from }) => from.includes(state))
    .flatMap(({ when = [] }) => when.filter((circumstance) => !holds(table, circumstance, facts)))
    .map((circumstance) => own(table.words.unmet ?? {}, circumstance));
  return (
    unmet.find((message) => message !== undefined) ??
    `${capitalise(table.words.one)} đang ở trạng thái “${stateOf(table, state).label}” nên không làm được việc này. Hãy tải lại trang để xem.`
  );
}

function leadsOn<T extends Transition, Facts, S extends CaseState>(
  table: StepTable<T, Facts, S>,
  { from, when = [] }: T,
  { state, facts }: StepCase<StateOf<T>, Facts>,
): boolean {
  return from.includes(state) && when.every((circumstance) => holds(table, circumstance, facts));
}

function holds<T extends Transition, Facts, S extends CaseState>(
  { circumstances }: StepTable<T, Facts, S>,
  circumstance: string,
  facts: Facts,
): boolean {
  const all: Readonly<Record<string, (facts: Facts) => boolean>> = circumstances;
  return own(all, circumstance)?.(facts) === true;
}

function barredBy<T extends Transition, Facts, S extends CaseState>(
  { words: { barred = {} } }: StepTable<T, Facts, S>,
  { as }: CaseActor<CapacityOf<T>>,
): string | undefined {
  return as.map((capacity) => own(barred, capacity)).find((message) => message !== undefined);
}

function capacityFor<T extends Transition>(
  { by }: T,
  { as }: CaseActor<CapacityOf<T>>,
): CapacityOf<T> | undefined {
  return by.find((capacity) => as.includes(capacity));
}

function refusing(obstacle: StepObstacle, code: StepRefusal['code'], message: string) {
  return { ok: false, obstacle, refusal: { code, message } } as const;
}
