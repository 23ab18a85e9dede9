// The house's own steps on a dossier, from its reception to the return of its result: what is done, by whom, and which share of
// the time limit it has (TT 01/2018/TT-VPCP Đ8: each procedure has such a plan). Where the procedure says no times, the limit is
// divided as the states of a dossier suggest, and whoever reads that is told that nobody decided it.
import { present } from '#app/values/present.ts';
import type { ClockPolicy } from './clock-policy.ts';
import type { DossierState } from './dossier-states.ts';
import { addDays, instantAt, localDate } from './local-date.ts';
import type { HandlingStep, HandlingTime, Procedure } from './procedure.ts';
import { partyLabels, type Party } from './procedure-lists.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Where a dossier lies within the house, in the order in which it goes. */
export const stations = {
  reception: { party: 'one-stop-desk', title: 'Kiểm tra, tiếp nhận hồ sơ' },
  processing: { party: 'officer', title: 'Thẩm tra, giải quyết hồ sơ' },
  signature: { party: 'leader', title: 'Xem xét, ký kết quả' },
  return: { party: 'one-stop-desk', title: 'Trả kết quả' },
} as const satisfies Record<string, { readonly party: Party; readonly title: string }>;

export type Station = keyof typeof stations;

const stationIds = Object.keys(stations) as readonly Station[];

/** With the applicant, or at an end, it lies at none. */
const stationOfState: Partial<Readonly<Record<DossierState, Station>>> = {
  submitted: 'reception',
  received: 'processing',
  processing: 'processing',
  'awaiting-verification': 'processing',
  'awaiting-signature': 'signature',
  completed: 'return',
};

/** @returns undefined for a state in which nobody of the house has a step to make */
export const stationOf = (state: DossierState): Station | undefined => stationOfState[state];

export interface PlannedStep {
  readonly station: Station;
  readonly title: string;
  readonly party: Party;
  /** Who does it: "Công chức Tư pháp - Hộ tịch". */
  readonly unit: string;
  /** As the procedure says it. */
  readonly time?: HandlingTime;
  /** Which part of the limit has passed when it should be done, from 0 to 1. */
  readonly until: number;
}

export interface HandlingPlan {
  readonly steps: readonly PlannedStep[];
  /** The procedure says how much time each step has; else the limit was divided here, which nobody vouches for. */
  readonly decided: boolean;
}

/** Of a limit that nobody divided, the last quarter is for the signature. */
const signatureShare = 0.25;

const hoursOf: Readonly<Record<HandlingTime['unit'], number>> = {
  'working-hour': 1,
  'working-day': 8,
  'calendar-day': (8 * 5) / 7,
};

/** How much of the time limit a step takes, in working hours. */
export const handlingHours = ({ value, unit }: HandlingTime): number => value * hoursOf[unit];

type Planned = Omit<PlannedStep, 'until'>;

/** @param procedure under which the dossier was filed */
export function handlingPlanOf(procedure: Pick<Procedure, 'handling' | 'authority'>): HandlingPlan {
  const own = ownSteps(procedure);
  const decided = own.some(({ time }) => time !== undefined && time.value > 0);
  const steps = stationIds.flatMap((station) => {
    const here = own.filter((step) => step.station === station);
    if (here.length > 0 && (decided || here.length === 1)) return here;
    const { party, title } = stations[station];
    return [{ station, title, party, unit: unitOfParty(procedure, party) }];
  });
  return { steps: decided ? byTime(steps) : byDefault(steps), decided };
}

/** What the house does of all that the procedure tells, each step at its station. */
function ownSteps(procedure: Pick<Procedure, 'handling' | 'authority'>): readonly Planned[] {
  const { handling } = procedure;
  const begun = handling.findIndex(({ party }) => party !== 'applicant' && party !== 'one-stop-desk');
  const signed = handling.findLastIndex(({ party }) => party === 'leader');
  return handling.flatMap((step, index): readonly Planned[] => {
    const { title, party, unit, time } = step;
    if (party === 'applicant') return [];
    const station = stationOfStep(step, { index, begun, signed });
    return [
      {
        ...{ station, title, party, unit: unit ?? unitOfParty(procedure, party) },
        ...present({ time }),
      },
    ];
  });
}

function stationOfStep(
  { party }: HandlingStep,
  { index, begun, signed }: { readonly index: number; readonly begun: number; readonly signed: number },
): Station {
  if (party === 'one-stop-desk') return begun < 0 || index < begun ? 'reception' : 'return';
  // What a leader decides on the way is a part of the work; the last time he signs.
  return party === 'leader' && index === signed ? 'signature' : 'processing';
}

function unitOfParty({ authority }: Pick<Procedure, 'authority'>, party: Party): string {
  return party === 'officer' ? authority.prepares : partyLabels[party];
}

function byTime(steps: readonly Planned[]): readonly PlannedStep[] {
  const hours = steps.map(({ time }) => (time === undefined ? 0 : handlingHours(time)));
  const all = hours.reduce((sum, one) => sum + one, 0);
  let passed = 0;
  return steps.map((step, index) => {
    passed += hours[index] ?? 0;
    return { ...step, until: passed / all };
  });
}

const untilByDefault: Readonly<Record<Station, number>> = {
  reception: 0,
  processing: 1 - signatureShare,
  signature: 1,
  return: 1,
};

const byDefault = (steps: readonly Planned[]): readonly PlannedStep[] =>
  steps.map((step) => ({ ...step, until: untilByDefault[step.station] }));

/** Where the limit stands: since when it runs, and what of it had passed before it was interrupted. */
export interface RunningLimit {
  readonly from: Date;
  /** Working hours. */
  readonly passed: number;
  readonly dueAt: Date;
}

/**
 * By when a step should be done: its share of the working time between the beginning of the limit and its end, at the close of
 * the day where the limit counts days.
 * @param until the share that has passed then
 */
export function stepDueAt(
  until: number,
  { from, passed, dueAt }: RunningLimit,
  { unit, value }: Pick<ClockPolicy, 'unit' | 'value'>,
  calendar: WorkingCalendar,
): Date {
  if (until >= 1 || dueAt <= from) return dueAt;
  const hours = (passed + calendar.workingHoursBetween(from, dueAt)) * until - passed;
  const moment = calendar.addWorkingHours(from, Math.max(0, hours));
  const day = localDate(moment);
  const end =
    unit !== 'working-hour' && value > 0 && calendar.isWorkingDay(day) ? calendar.closingTime(day) : moment;
  return end < dueAt ? end : dueAt;
}

/**
 * By when the desk should have looked at what was filed: on the same working day, from 15:00 on the next one. NĐ 61/2018 Đ18.2
 * has it handed on so; for what comes online it is the house's own rule.
 */
export function receptionDueAt(filedAt: Date, calendar: WorkingCalendar): Date {
  const day = localDate(filedAt);
  const today = calendar.isWorkingDay(day) && filedAt < instantAt(day, '15:00');
  const due = today ? day : calendar.workingDayFrom(addDays(day, 1));
  const end = calendar.closingTime(due);
  return filedAt < end ? end : calendar.closingTime(calendar.nextWorkingDay(due));
}
