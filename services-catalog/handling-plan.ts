// The commune's own steps on a dossier, from reception to the return of the result: what, by whom, and with which share of the time
// limit (TT 01/2018/TT-VPCP Đ8 demands such a plan for each procedure). If the procedure gives no times, the limit is divided by a
// default, and `decided` is false so that pages can say that nobody has decided this division.
import { present } from '#app/values/present.ts';
import type { ClockPolicy } from './clock-policy.ts';
import type { DossierState } from './dossier-states.ts';
import { localDate } from './local-date.ts';
import type { HandlingStep, HandlingTime, Procedure } from './procedure.ts';
import { partyLabels, type Party } from './procedure-lists.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The places of a dossier inside the commune, in their order. */
export const stations = {
  reception: { party: 'one-stop-desk', title: 'Kiểm tra, tiếp nhận hồ sơ' },
  processing: { party: 'officer', title: 'Thẩm tra, giải quyết hồ sơ' },
  signature: { party: 'leader', title: 'Xem xét, ký kết quả' },
  return: { party: 'one-stop-desk', title: 'Trả kết quả' },
} as const satisfies Record<string, { readonly party: Party; readonly title: string }>;

export type Station = keyof typeof stations;

const stationIds = Object.keys(stations) as readonly Station[];

/** A dossier that is finished, or with the applicant, is at none. */
const stationOfState: Partial<Readonly<Record<DossierState, Station>>> = {
  submitted: 'reception',
  received: 'processing',
  processing: 'processing',
  'awaiting-verification': 'processing',
  'awaiting-signature': 'signature',
  completed: 'return',
};

/** @returns undefined for a state in which nobody of the commune has a step to make */
export const stationOf = (state: DossierState): Station | undefined => stationOfState[state];

export interface PlannedStep {
  readonly station: Station;
  readonly title: string;
  readonly party: Party;
  /** Who does it: "Công chức Tư pháp - Hộ tịch". */
  readonly unit: string;
  /** The time that the procedure gives for it. */
  readonly time?: HandlingTime;
  /** The part of the limit that has passed when the step should be done, from 0 to 1. */
  readonly until: number;
}

export interface HandlingPlan {
  readonly steps: readonly PlannedStep[];
  /** The procedure gives the times of the steps; otherwise the limit is divided by a default that nobody has confirmed. */
  readonly decided: boolean;
}

/** By default the last quarter of the limit is for the signature. */
const signatureShare = 0.25;

const hoursOf: Readonly<Record<HandlingTime['unit'], number>> = {
  'working-hour': 1,
  'working-day': 8,
  'calendar-day': (8 * 5) / 7,
};

/** @returns the time in working hours: a working day has 8, a calendar day on average 8 × 5/7 */
export const handlingHours = ({ value, unit }: HandlingTime): number => value * hoursOf[unit];

type Planned = Omit<PlannedStep, 'until'>;

type Handled = Pick<Procedure, 'handling' | 'authority' | 'resolver'>;

/** @param procedure the revision under which the dossier was filed @returns its steps without those of the applicant */
export function handlingPlanOf(procedure: Handled): HandlingPlan {
  if (procedure.resolver !== undefined) return handedOver(procedure);
  const communeSteps = ownSteps(procedure);
  const decided = communeSteps.some(({ time }) => time !== undefined && time.value > 0);
  const steps = stationIds.flatMap((station) => {
    const here = communeSteps.filter((step) => step.station === station);
    if (here.length > 0 && (decided || here.length === 1)) return here;
    const { party, title } = stations[station];
    return [{ station, title, party, unit: unitOfParty(procedure, party) }];
  });
  return { steps: decided ? byTime(steps) : byDefault(steps), decided };
}

/** Another body decides: the commune takes in, hands over, and returns the result. How that body works is its own. */
function handedOver({ authority: { decides } }: Handled): HandlingPlan {
  const { reception, return: back } = stations;
  const steps = [
    { station: 'reception', ...reception },
    { station: 'processing', party: 'officer', title: `Chuyển hồ sơ đến ${decides}` },
    {
      station: 'processing',
      party: 'other-agency',
      title: 'Giải quyết hồ sơ, gửi kết quả về',
      unit: decides,
    },
    { station: 'return', ...back },
  ] as const satisfies readonly Partial<Planned>[];
  return {
    steps: byDefault(steps.map((step) => ({ unit: partyLabels[step.party], ...step }))),
    decided: false,
  };
}

/** The procedure's steps that the commune makes, each with its station. */
function ownSteps(procedure: Handled): readonly Planned[] {
  const { handling } = procedure;
  const firstWork = handling.findIndex(({ party }) => party !== 'applicant' && party !== 'one-stop-desk');
  const signing = handling.findLastIndex(({ party }) => party === 'leader');
  return handling.flatMap((step, index): readonly Planned[] => {
    const { title, party, unit, time } = step;
    if (party === 'applicant') return [];
    const station = stationOfStep(step, { index, firstWork, signing });
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
  {
    index,
    firstWork,
    signing,
  }: { readonly index: number; readonly firstWork: number; readonly signing: number },
): Station {
  if (party === 'one-stop-desk') return firstWork < 0 || index < firstWork ? 'reception' : 'return';
  // A leader's last step is the signature; his earlier decisions are part of the work.
  return party === 'leader' && index === signing ? 'signature' : 'processing';
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

/** A running limit: since when it runs, and how much had passed before an interruption. */
export interface RunningLimit {
  readonly from: Date;
  /** Working hours before `from`. */
  readonly passed: number;
  readonly dueAt: Date;
}

/**
 * When a step should be done: after its share of the working time of the limit; for a limit in days, at the closing time of
 * that day.
 * @param until the share of the limit, as in `PlannedStep`
 * @returns never later than `dueAt` of the limit
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

/** Working hours in which a filing is answered, where the commune sets no other number. NĐ 45/2020/NĐ-CP, unverified. */
export const usualReceptionHours = 8;

/**
 * When the office should have answered a filing: received it, asked for a supplement, or said that it does not receive it.
 * @param filedAt when the dossier came to the desk, which is before the limit of the law starts
 * @param hours working hours, as the commune sets them (`usualReceptionHours`)
 */
export const receptionDueAt = (filedAt: Date, calendar: WorkingCalendar, hours: number): Date =>
  calendar.addWorkingHours(filedAt, hours);
