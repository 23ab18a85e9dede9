// What the public is told of a procedure on a day: every fact with its source and its certainty. Pages, lists, machines and
// papers are given a sheet, never a procedure, so that none of them can drop a mark.
import { present } from '#app/values/present.ts';
import { componentIds, componentOf, type ComponentId, type Fact } from './components.ts';
import type { LocalDate } from './local-date.ts';
import {
  filingOf,
  offerOf,
  payingOf,
  type Filing,
  type Offer,
  type OfferedProcedure,
  type Paying,
} from './offer.ts';
import { deliveriesOf, offersForms, type Level, type Procedure } from './procedure.ts';
import type { Delivery, NewerTerm } from './procedure-lists.ts';
import type { SectorId } from './sectors.ts';
import type { Certainty, Stated } from './stated.ts';
import type { LifeEventId } from './life-events.ts';

/** What somebody of the commune said of a point under review. */
export interface SettledNote {
  readonly component: ComponentId;
  readonly note: string;
  readonly decision: 'confirmed' | 'withdrawn';
  /** What it was compared with, when it was confirmed. */
  readonly source: string;
  readonly on: LocalDate;
}

/** What the commune knows of a procedure beside what it says. */
export interface Standing {
  readonly settled: readonly SettledNote[];
  /** The revision was written and approved by people of the commune, not brought by a version of the portal. */
  readonly approvedHere: boolean;
}

/**
 * How far the commune has looked at it. `approved`: no point is open, and somebody of the commune settled the last one or
 * approved the revision. Nothing is approved that nobody approved.
 */
export const reviewStates = ['unseen', 'under-review', 'approved'] as const;

export type ReviewState = (typeof reviewStates)[number];

export interface Review {
  readonly state: ReviewState;
  /** Points that somebody has to look at, and how many of them are open. */
  readonly points: number;
  readonly open: number;
  /** The day of the last point that was settled. */
  readonly lastOn?: LocalDate;
}

/** Facts that the public reads, each stated; what names a procedure and what it is filed with stand beside them. */
type StatedFact = Exclude<
  Fact,
  | 'code'
  | 'slug'
  | 'sector'
  | 'name'
  | 'otherNames'
  | 'lifeEvents'
  | 'level'
  | 'newerTerm'
  | 'forms'
  | 'presets'
  | 'onlineForm'
  | 'onlinePayment'
  | 'provider'
  | 'deliveries'
  | 'filedInPerson'
>;

export interface ServiceSheet {
  readonly code: string;
  readonly slug: string;
  readonly sector: SectorId;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly lifeEvents: readonly LifeEventId[];
  readonly forms: readonly string[];
  readonly filing: Filing;
  readonly declaredLevel: Level;
  readonly offer: Stated<Offer>;
  readonly paying: Paying;
  readonly term: Stated<NewerTerm>;
  /** Whether code and names are certain. */
  readonly naming: Stated<{ readonly code: string; readonly name: string }>;
  readonly deliveries: Stated<readonly [Delivery, ...Delivery[]]>;
  /** Nobody may be authorised to file it. */
  readonly filedInPerson: Stated<boolean>;
  readonly facts: { readonly [F in StatedFact]-?: Stated<Procedure[F]> };
  readonly review: Review;
}

const stated = [
  'levelReason',
  'audience',
  'eligibility',
  'handling',
  'channels',
  'documents',
  'sets',
  'timeLimit',
  'authority',
  'results',
  'conditions',
  'legalBases',
  'publication',
  'responsibilities',
  'charges',
] as const satisfies readonly StatedFact[];

/** Nobody looked at it yet. */
export const unseen: Standing = { settled: [], approvedHere: false };

/** @returns the points that nobody settled */
export function openNotes(
  { toReview }: Pick<Procedure, 'toReview'>,
  { settled }: Pick<Standing, 'settled'>,
): Procedure['toReview'] {
  return toReview.filter(
    (one) => !settled.some(({ component, note }) => component === one.component && note === one.note),
  );
}

/** How far the commune has looked at the procedure. */
export function reviewOf(procedure: Pick<Procedure, 'toReview'>, standing: Standing): Review {
  const here = settledHere(procedure, standing);
  const open = openNotes(procedure, standing).length;
  const lastOn = here
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  const looked = here.length > 0 || standing.approvedHere;
  return {
    state: open > 0 ? (looked ? 'under-review' : 'unseen') : looked ? 'approved' : 'unseen',
    points: procedure.toReview.length,
    open,
    ...present({ lastOn }),
  };
}

/** What was settled of the points that this revision has. */
function settledHere({ toReview }: Pick<Procedure, 'toReview'>, { settled }: Standing) {
  return settled.filter(({ component, note }) =>
    toReview.some((one) => one.component === component && one.note === note),
  );
}

/** Where what nobody of the commune confirmed is from. */
export function sourceOf({ publication }: Pick<Procedure, 'publication'>): string {
  if (publication === undefined) return 'cổng tổng hợp từ văn bản pháp luật, chưa có quyết định công bố';
  return `Cổng Dịch vụ công quốc gia, Quyết định công bố ${publication.decision}`;
}

/**
 * @param offered the procedure on the day of which it is told
 * @param standing what people of the commune settled of it
 */
export function sheetOf(offered: OfferedProcedure, standing: Standing): ServiceSheet {
  const { code, slug, sector, name, otherNames, lifeEvents, declaredLevel } = offered;
  const marks = new Map(componentIds.map((id) => [id, markOf(id, offered, standing)]));
  const state = <T>(component: ComponentId, value: T): Stated<T> => ({
    component,
    ...(marks.get(component) ?? { certainty: 'unverified', source: '' }),
    unmarked: value,
  });
  const facts = Object.fromEntries(stated.map((fact) => [fact, state(componentOf[fact], offered[fact])]));
  return {
    ...{ code, slug, sector, name, otherNames, lifeEvents, declaredLevel },
    forms: offersForms(offered) ? offered.forms : [],
    filing: filingOf(offered),
    paying: payingOf(offered),
    offer: state('level', offerOf(offered)),
    term: state('level', offered.newerTerm),
    naming: state('naming', { code, name }),
    deliveries: state('results', deliveriesOf(offered)),
    filedInPerson: state('audience', offered.filedInPerson === true),
    facts: facts as unknown as ServiceSheet['facts'],
    review: reviewOf(offered, standing),
  };
}

function markOf(
  component: ComponentId,
  procedure: OfferedProcedure,
  standing: Standing,
): { readonly certainty: Certainty; readonly source: string } {
  const here = settledHere(procedure, standing).filter((one) => one.component === component);
  const open = openNotes(procedure, standing).some((one) => one.component === component);
  const source = sourceOf(procedure);
  if (here.some(({ decision }) => decision === 'withdrawn')) return { certainty: 'withdrawn', source };
  if (open) return { certainty: 'unverified', source };
  if (here.length === 0) return { certainty: 'from-source', source };
  return { certainty: 'confirmed', source: [...new Set(here.map((one) => one.source))].join('; ') };
}
