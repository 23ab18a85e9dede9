// Through whose hands a dossier went: its events, laid upon the house's steps. Where it lies now, since when and until when, and
// the control slip (TT 01/2018/TT-VPCP Mẫu 05) are read from this; nothing of it is stored.
import { present } from '#app/values/present.ts';
import type { ClockPolicy } from './clock-policy.ts';
import { states, waitsFor, type DossierState } from './dossier-states.ts';
import {
  receptionDueAt,
  stationOf,
  stepDueAt,
  type HandlingPlan,
  type PlannedStep,
  type RunningLimit,
} from './handling-plan.ts';
import { lateness, type Lateness } from './lateness.ts';
import { passesOn, type DossierFacts } from './lifecycle.ts';
import { partyLabels } from './procedure-lists.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** An event of a dossier, as it was recorded. */
export interface PassageEvent {
  readonly event: string;
  /** What the timeline calls it. */
  readonly label: string;
  readonly fromState: DossierState;
  readonly toState: DossierState;
  readonly at: Date;
  readonly actorName: string;
  readonly reason?: string;
  /** The due date as this event set it. */
  readonly dueAt?: Date;
  /** Who holds it from then on, where the event says it: null, nobody in person. */
  readonly holder?: string | null;
  /** The step to which it was handed, by its place in the plan. */
  readonly step?: number;
  /** Where it is verified from then on. */
  readonly place?: string;
}

/**
 * With whom a dossier lies: somebody of the house at a step, the desk at the end of a withdrawal, or the applicant; while it is
 * verified, where that is.
 */
export interface Stay {
  /** "Công chức Tư pháp - Hộ tịch" */
  readonly unit: string;
  /** Absent with the applicant, and where no step of the plan is made. */
  readonly step?: PlannedStep;
  /** Its place in the plan, from 0. */
  readonly index?: number;
  /** Who has it in person, as far as somebody does. */
  readonly holder?: string;
  readonly from: Date;
  /** Absent while it lies there. */
  readonly until?: Date;
  /** By when this step should be done. Absent before the limit runs, and for whoever is not bound by one. */
  readonly dueAt?: Date;
  /** Against `dueAt`, as it was left; while it lies there, as it is now. */
  readonly lateness?: Lateness;
}

/** From one hand into the next. */
export interface Passage {
  readonly from: Stay;
  readonly to: Stay;
  readonly at: Date;
  /** Whose act it was. */
  readonly by: string;
  /** By what it passed on: "Trình ký kết quả". */
  readonly label: string;
  readonly reason?: string;
}

export interface Way {
  readonly passages: readonly Passage[];
  /** Absent at an end. */
  readonly now?: Stay;
  /** Each step of the plan, in its order. */
  readonly steps: readonly StepOnWay[];
}

/** `passed-over`: the dossier went on, or ended, without it. */
export interface StepOnWay {
  readonly step: PlannedStep;
  readonly is: 'done' | 'now' | 'ahead' | 'passed-over';
  /** The last time that it lay there. */
  readonly stay?: Stay;
  /** By when it should be done, as far as the limit runs. */
  readonly dueAt?: Date;
}

export interface WayOf {
  /** From the filing on, the oldest first. */
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

/** @param now against which what is not done is late or not */
export function wayOf({ events, plan, policy }: WayOf, now: Date, calendar: WorkingCalendar): Way {
  const counting: Counting = { policy, calendar };
  const passages: Passage[] = [];
  let limit: RunningLimit | undefined;
  let stay: Stay | undefined;
  let standing: Standing | undefined;
  for (const event of events) {
    const before = limit;
    const next = standingAfter(event, standing, plan);
    limit = limitAfter(event, limit, policy, calendar);
    if (stay === undefined || standing === undefined || isPassedOn(standing, next)) {
      const arrived = stayAt(next, event.at, plan);
      if (stay !== undefined) {
        const left = ended(stay, event.at, before, counting);
        passages.push({
          ...{ from: left, to: arrived, at: event.at, by: event.actorName, label: event.label },
          ...present({ reason: event.reason }),
        });
      }
      stay = arrived;
    } else {
      // Somebody of the same office has taken it up.
      const { holder: _, ...same } = stay;
      stay = { ...same, ...holderOf(next) };
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
    // With the applicant it waits to go on where it was left.
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

/** The step at which its work stands, by its place in the plan: where it is, or where it goes on. */
export function workStepOf({ passages, now }: Way, { steps }: HandlingPlan): number {
  const stays = [...passages.map(({ from }) => from), ...(now === undefined ? [] : [now])];
  const last = stays.findLast(({ step }) => step?.station === 'processing')?.index;
  return last ?? steps.findIndex(({ station }) => station === 'processing');
}

/** Steps of the plan that are made while a dossier is processed, by their places. */
const workSteps = ({ steps }: HandlingPlan): readonly number[] =>
  steps.flatMap(({ station }, index) => (station === 'processing' ? [index] : []));

/** Where the dossier stands among the steps of the plan that are made while it is processed. */
export function workPlaceOf(way: Way, plan: HandlingPlan): DossierFacts['handlingStep'] {
  const places = workSteps(plan);
  const place = places.indexOf(workStepOf(way, plan));
  if (places.length < 2) return 'only';
  if (place <= 0) return 'first';
  return place === places.length - 1 ? 'last' : 'between';
}

/** @returns the place of the step before or after; undefined where there is none */
export function workStepBeside(way: Way, plan: HandlingPlan, by: 1 | -1): number | undefined {
  const places = workSteps(plan);
  return places[places.indexOf(workStepOf(way, plan)) + by];
}

const dueOf = ({ dueAt }: Pick<Stay, 'dueAt'>) => present({ dueAt });

/** With the applicant the clock stands still, as far as it does: no day can be told then. */
const running = (limit: RunningLimit | undefined, { unit }: Stay): RunningLimit | undefined =>
  unit === partyLabels.applicant ? undefined : limit;

/** In person; what is verified somewhere lies with nobody of the house there. */
const holderOf = ({ state, holder }: Standing): Pick<Stay, 'holder'> =>
  holder === null || waitsFor(state) === 'verification' ? {} : { holder };

function standingAfter(event: PassageEvent, before: Standing | undefined, plan: HandlingPlan): Standing {
  const { fromState, toState: state, place } = event;
  const unlessSaid = passesOn(fromState, state) ? null : (before?.holder ?? null);
  return {
    state,
    holder: event.holder === undefined ? unlessSaid : event.holder,
    step: stepAfter(event, before, plan),
    place: waitsFor(state) === 'verification' ? (place ?? before?.place) : undefined,
  };
}

/** What comes back from the applicant or from who signs goes on where it was left. */
function stepAfter(
  { toState, step }: PassageEvent,
  before: Standing | undefined,
  { steps }: HandlingPlan,
): number | undefined {
  const station = stationOf(toState);
  if (station === undefined) return before?.step;
  if (step !== undefined && steps[step]?.station === station) return step;
  const stood = before?.step;
  if (stood !== undefined && steps[stood]?.station === station) return stood;
  if (station === 'processing' && stood !== undefined && steps[stood]?.station === 'signature')
    return steps.findLastIndex((one) => one.station === station);
  return steps.findIndex((one) => one.station === station);
}

/**
 * Into another office or to another step, to where it is verified and back; or out of somebody's hands, into another's or back
 * into the common list.
 */
function isPassedOn(before: Standing, next: Standing): boolean {
  const [was, is] = [waitsFor(before.state), waitsFor(next.state)];
  if (was !== is) return true;
  if (is === undefined || is === 'applicant' || is === 'verification') return false;
  return before.step !== next.step || (before.holder !== null && before.holder !== next.holder);
}

function stayAt(standing: Standing, from: Date, { steps }: HandlingPlan): Stay {
  const { state, step: index, place } = standing;
  const { holder: party } = states[state];
  if (party === 'applicant' || party === 'nobody') return { unit: partyLabels.applicant, from };
  const step = stationOf(state) === undefined || index === undefined ? undefined : steps[index];
  return {
    unit: place ?? step?.unit ?? partyLabels[party],
    ...(step !== undefined && index !== undefined && { step, index }),
    ...holderOf(standing),
    from,
  };
}

function limitAfter(
  { event, toState, at, dueAt }: PassageEvent,
  before: RunningLimit | undefined,
  { supplement }: ClockPolicy,
  calendar: WorkingCalendar,
): RunningLimit | undefined {
  // While the clock stands still, what had passed is kept.
  if (event === 'request-supplement' && before !== undefined && supplement === 'pause')
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

const ended = (stay: Stay, until: Date, limit: RunningLimit | undefined, counting: Counting): Stay => ({
  ...due(stay, until, limit, counting),
  until,
});

function due(stay: Stay, at: Date, limit: RunningLimit | undefined, { policy, calendar }: Counting): Stay {
  const { step } = stay;
  if (step === undefined) return stay;
  switch (step.station) {
    case 'reception': {
      const dueAt = receptionDueAt(stay.from, calendar);
      return { ...stay, dueAt, lateness: lateness(dueAt, at, calendar) };
    }
    // When the result is fetched is its owner's affair: the desk keeps it ready from that day on.
    case 'return':
      return limit === undefined ? stay : { ...stay, dueAt: limit.dueAt };
    default: {
      if (limit === undefined) return stay;
      const dueAt = stepDueAt(step.until, limit, policy, calendar);
      return { ...stay, dueAt, lateness: lateness(dueAt, at, calendar) };
    }
  }
}
