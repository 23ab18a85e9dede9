// The way of a dossier through the commune, computed from its events and its handling plan: where it is now, since when and until
// when, and the control slip (TT 01/2018/TT-VPCP Mẫu 05). Nothing of this is stored.
import { present } from '#app/values/present.ts';
import type { ClockPolicy } from './clock-policy.ts';
import { states, waitsFor, type DossierState } from './dossier-states.ts';
import {
  stationOf,
  stepDueAt,
  type HandlingPlan,
  type PlannedStep,
  type RunningLimit,
} from './handling-plan.ts';
import { lateness, type Lateness } from './lateness.ts';
import { passesOn, supplementEvents, type DossierFacts } from './lifecycle.ts';
import { partyLabels } from './procedure-lists.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** An event of a dossier, as it was recorded. */
export interface PassageEvent {
  readonly event: string;
  /** Its name in the timeline. */
  readonly label: string;
  readonly fromState: DossierState;
  readonly toState: DossierState;
  readonly at: Date;
  readonly actorName: string;
  readonly reason?: string;
  /** The due date as this event set it. */
  readonly dueAt?: Date;
  /** By when the filing has to be answered, as this event set it. */
  readonly receptionDueAt?: Date;
  /** The new holder, if the event sets one; null: nobody in person. */
  readonly holder?: string | null;
  /** The new step, if the event sets one: its index in the plan. */
  readonly step?: number;
  /** Where it is verified from now on. */
  readonly place?: string;
}

/**
 * A time during which a dossier is in one place: with a person of the commune at a step, with the desk after a withdrawal, with the
 * applicant, or where it is verified.
 */
export interface Stay {
  /** "Công chức Tư pháp - Hộ tịch" */
  readonly unit: string;
  /** Absent with the applicant, and when no step of the plan is made. */
  readonly step?: PlannedStep;
  /** Index of the step in the plan, from 0. */
  readonly index?: number;
  /** Name of the person who has it, if a person does. */
  readonly holder?: string;
  readonly from: Date;
  /** Absent while the dossier is there. */
  readonly until?: Date;
  /** When this step should be done. Absent before the limit runs, and for parties without a limit. */
  readonly dueAt?: Date;
  /** Relative to `dueAt`: at the end of the stay, or now. */
  readonly lateness?: Lateness;
}

/** A move of the dossier from one stay to the next. */
export interface Passage {
  readonly from: Stay;
  readonly to: Stay;
  readonly at: Date;
  /** Name of the person who moved it. */
  readonly by: string;
  /** The event: "Trình ký kết quả". */
  readonly label: string;
  readonly reason?: string;
}

export interface Way {
  readonly passages: readonly Passage[];
  /** Absent when the dossier is finished. */
  readonly now?: Stay;
  /** Each step of the plan, in its order. */
  readonly steps: readonly StepOnWay[];
}

/** `passed-over`: the dossier went on, or finished, without this step. */
export interface StepOnWay {
  readonly step: PlannedStep;
  readonly is: 'done' | 'now' | 'ahead' | 'passed-over';
  /** The dossier's last stay there. */
  readonly stay?: Stay;
  /** When it should be done; absent while no limit runs. */
  readonly dueAt?: Date;
}

export interface WayOf {
  /** All events since the filing, oldest first. */
  readonly events: readonly PassageEvent[];
  readonly plan: HandlingPlan;
  readonly policy: ClockPolicy;
}

interface Standing {
  readonly state: DossierState;
  readonly holder: string | null;
  readonly step: number | undefined;
  /** Where it is verified. */
  readonly place: string | undefined;
}

/** @param now decides whether the current stay is late @returns the way of the dossier; no passages before the first move */
export function wayOf({ events, plan, policy }: WayOf, now: Date, calendar: WorkingCalendar): Way {
  const counting: Counting = { policy, calendar };
  const passages: Passage[] = [];
  let limit: RunningLimit | undefined;
  let stay: Stay | undefined;
  let standing: Standing | undefined;
  let receptionDueAt: Date | undefined;
  for (const event of events) {
    const before = limit;
    const next = standingAfter(event, standing, plan);
    limit = limitAfter(event, limit, policy, calendar);
    receptionDueAt = event.receptionDueAt ?? receptionDueAt;
    if (stay === undefined || standing === undefined || isPassedOn(standing, next)) {
      const newStay = stayAt(next, event.at, plan, receptionDueAt);
      if (stay !== undefined) {
        const lastStay = stayUntil(stay, event.at, before, counting);
        passages.push({
          ...{ from: lastStay, to: newStay, at: event.at, by: event.actorName, label: event.label },
          ...present({ reason: event.reason }),
        });
      }
      stay = newStay;
    } else {
      // A person of the same office has taken it.
      const { holder: _, ...same } = stay;
      stay = { ...same, ...holderOf(next, stay.step) };
    }
    standing = next;
  }
  const here =
    stay === undefined || standing === undefined || states[standing.state].final
      ? undefined
      : due(stay, now, limit, counting);
  const onWay = (step: PlannedStep, index: number): StepOnWay => {
    const last = passages.findLast(({ from }) => from.index === index)?.from;
    if (here?.index === index) return { step, is: 'now', stay: here, ...dueOf(here) };
    // While the dossier is with the applicant, the step that it left is still ahead.
    const current = standing?.step ?? 0;
    if (here !== undefined && index >= current)
      return {
        step,
        is: 'ahead',
        ...dueOf(due({ unit: step.unit, step, from: now }, now, running(limit, here), counting)),
      };
    return last === undefined
      ? { step, is: 'passed-over' }
      : { step, is: 'done', stay: last, ...dueOf(last) };
  };
  return { passages, ...present({ now: here }), steps: plan.steps.map(onWay) };
}

/** @returns index in the plan of the last work step that the dossier was at, or of the first one before its work began */
export function workStepOf({ passages, now }: Way, { steps }: HandlingPlan): number {
  const stays = [...passages.map(({ from }) => from), ...(now === undefined ? [] : [now])];
  const last = stays.findLast(({ step }) => step?.station === 'processing')?.index;
  return last ?? steps.findIndex(({ station }) => station === 'processing');
}

/** Indexes of the plan's steps at the station `processing`. */
const workSteps = ({ steps }: HandlingPlan): readonly number[] =>
  steps.flatMap(({ station }, index) => (station === 'processing' ? [index] : []));

/** @returns the position of the dossier's work step among those of the plan; `only` when there is one or none */
export function workPlaceOf(way: Way, plan: HandlingPlan): DossierFacts['handlingStep'] {
  const places = workSteps(plan);
  const place = places.indexOf(workStepOf(way, plan));
  if (places.length < 2) return 'only';
  if (place <= 0) return 'first';
  return place === places.length - 1 ? 'last' : 'between';
}

/** @returns index in the plan of the work step before or after the dossier's; undefined when there is none */
export function workStepBeside(way: Way, plan: HandlingPlan, by: 1 | -1): number | undefined {
  const places = workSteps(plan);
  return places[places.indexOf(workStepOf(way, plan)) + by];
}

const dueOf = ({ dueAt }: Pick<Stay, 'dueAt'>) => present({ dueAt });

/** While the dossier is with the applicant, no due day of later steps can be given. */
const running = (limit: RunningLimit | undefined, { unit }: Stay): RunningLimit | undefined =>
  unit === partyLabels.applicant ? undefined : limit;

/** A dossier that is verified or decided elsewhere is with no person of the commune. */
const holderOf = ({ state, holder }: Standing, step?: PlannedStep): Pick<Stay, 'holder'> =>
  holder === null || waitsFor(state) === 'verification' || step?.party === 'other-agency' ? {} : { holder };

function standingAfter(event: PassageEvent, before: Standing | undefined, plan: HandlingPlan): Standing {
  const { fromState, toState: state, place } = event;
  const defaultHolder = passesOn(fromState, state) ? null : (before?.holder ?? null);
  return {
    state,
    holder: event.holder === undefined ? defaultHolder : event.holder,
    step: stepAfter(event, before, plan),
    place: waitsFor(state) === 'verification' ? (place ?? before?.place) : undefined,
  };
}

/** A dossier that returns from the applicant or from the signatory continues at the step that it left. */
function stepAfter(
  { toState, step }: PassageEvent,
  before: Standing | undefined,
  { steps }: HandlingPlan,
): number | undefined {
  const station = stationOf(toState);
  if (station === undefined) return before?.step;
  if (step !== undefined && steps[step]?.station === station) return step;
  const lastStep = before?.step;
  if (lastStep !== undefined && steps[lastStep]?.station === station) return lastStep;
  if (station === 'processing' && lastStep !== undefined && steps[lastStep]?.station === 'signature')
    return steps.findLastIndex((one) => one.station === station);
  return steps.findIndex((one) => one.station === station);
}

/**
 * Whether the dossier has moved: to another office or step, to or from a verification, or away from its holder, to another person
 * or to the common list.
 */
function isPassedOn(before: Standing, next: Standing): boolean {
  const [was, is] = [waitsFor(before.state), waitsFor(next.state)];
  if (was !== is) return true;
  if (is === undefined || is === 'applicant' || is === 'verification') return false;
  return before.step !== next.step || (before.holder !== null && before.holder !== next.holder);
}

function stayAt(
  standing: Standing,
  from: Date,
  { steps }: HandlingPlan,
  receptionDueAt: Date | undefined,
): Stay {
  const { state, step: index, place } = standing;
  const { holder: party } = states[state];
  if (party === 'applicant' || party === 'nobody') return { unit: partyLabels.applicant, from };
  const step = stationOf(state) === undefined || index === undefined ? undefined : steps[index];
  return {
    unit: place ?? step?.unit ?? partyLabels[party],
    ...(step !== undefined && index !== undefined && { step, index }),
    ...holderOf(standing, step),
    from,
    ...(step?.station === 'reception' && present({ dueAt: receptionDueAt })),
  };
}

function limitAfter(
  { event, toState, at, dueAt }: PassageEvent,
  before: RunningLimit | undefined,
  { supplement }: ClockPolicy,
  calendar: WorkingCalendar,
): RunningLimit | undefined {
  // A pause keeps the working hours that have passed.
  if (supplementEvents.includes(event) && before !== undefined && supplement === 'pause')
    return {
      ...before,
      from: at,
      passed: before.passed + calendar.workingHoursBetween(before.from, at),
    };
  if (dueAt === undefined) return before;
  if (event === 'answer-supplement' && supplement === 'pause' && before !== undefined)
    return { from: at, passed: before.passed, dueAt };
  const begins = before === undefined || event === 'receive' || event === 'answer-supplement';
  return begins && toState !== 'submitted' ? { from: at, passed: 0, dueAt } : before && { ...before, dueAt };
}

interface Counting {
  readonly policy: ClockPolicy;
  readonly calendar: WorkingCalendar;
}

/** What is past is judged by the calendar of its end. */
const stayUntil = (
  stay: Stay,
  until: Date,
  limit: RunningLimit | undefined,
  { policy, calendar }: Counting,
): Stay => ({
  ...due(stay, until, limit, { policy, calendar: calendar.asOf(until) }),
  until,
});

function due(stay: Stay, at: Date, limit: RunningLimit | undefined, { policy, calendar }: Counting): Stay {
  const { step } = stay;
  if (step === undefined) return stay;
  switch (step.station) {
    case 'reception':
      return stay.dueAt === undefined ? stay : { ...stay, lateness: lateness(stay.dueAt, at, calendar) };
    // The applicant may fetch the result at any time, so the desk is never late with it.
    case 'return':
      return limit === undefined ? stay : { ...stay, dueAt: limit.dueAt };
    default: {
      if (limit === undefined) return stay;
      const dueAt = stepDueAt(step.until, limit, policy, calendar);
      return { ...stay, dueAt, lateness: lateness(dueAt, at, calendar) };
    }
  }
}
