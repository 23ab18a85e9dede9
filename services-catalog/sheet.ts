// A procedure for the public, on a day: every fact with its source and certainty. Pages, lists, machine answers and papers get a
// sheet and never a procedure, so that none of them can lose a mark.
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
import type { Opening } from './opening.ts';
import { deliveriesOf, offersForms, type Level, type Procedure, type Resolver } from './procedure.ts';
import type { Delivery, NewerTerm } from './procedure-lists.ts';
import type { SectorId } from './sectors.ts';
import type { Certainty, Stated } from './stated.ts';
import type { LifeEventId } from './life-events.ts';

/** The commune's decision about a point under review. */
export interface SettledNote {
  readonly component: ComponentId;
  readonly note: string;
  readonly decision: 'confirmed' | 'withdrawn';
  /** The source that it was compared with, if it was confirmed. */
  readonly source: string;
  readonly on: LocalDate;
}

/** How far people of the commune have checked a procedure. */
export interface Standing {
  readonly settled: readonly SettledNote[];
  /** People of the commune wrote and approved the revision; it did not come with a version of the portal. */
  readonly approvedHere: boolean;
}

/**
 * The state of the commune's check. `approved`: no point is open, and a person of the commune has settled a point or approved the
 * revision. A procedure without points that nobody has approved is `unseen`.
 */
export const reviewStates = ['unseen', 'under-review', 'approved'] as const;

export type ReviewState = (typeof reviewStates)[number];

export interface Review {
  readonly state: ReviewState;
  /** All points under review, and how many of them are open. */
  readonly points: number;
  readonly open: number;
  /** The day of the last point that was settled. */
  readonly lastOn?: LocalDate;
}

/** Facts that the public reads with a mark; naming and filing are separate properties of the sheet. */
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
  | 'resolver'
  | 'deliveries'
  | 'filedInPerson'
  | 'certificateDraft'
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
  /** Whether it is used on this portal, and what residents are told where it is not. */
  readonly opening: Opening;
  /** Who decides it, where the commune does not. */
  readonly resolver?: Resolver;
  readonly declaredLevel: Level;
  readonly offer: Stated<Offer>;
  readonly paying: Paying;
  readonly term: Stated<NewerTerm>;
  /** Whether code and names are certain. */
  readonly naming: Stated<{ readonly code: string; readonly name: string }>;
  readonly deliveries: Stated<readonly [Delivery, ...Delivery[]]>;
  /** Applicants must file it themselves. */
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

/** Nobody has checked it yet. */
export const unseen: Standing = { settled: [], approvedHere: false };

/** @returns the points that nobody has settled */
export function openNotes(
  { toReview }: Pick<Procedure, 'toReview'>,
  { settled }: Pick<Standing, 'settled'>,
): Procedure['toReview'] {
  return toReview.filter(
    (one) => !settled.some(({ component, note }) => component === one.component && note === one.note),
  );
}

/** @returns the state of the commune's check of this revision; decisions about points of other revisions do not count */
export function reviewOf(procedure: Pick<Procedure, 'toReview'>, standing: Standing): Review {
  const here = settledHere(procedure, standing);
  const open = openNotes(procedure, standing).length;
  const lastOn = here
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  const isSeen = here.length > 0 || standing.approvedHere;
  return {
    state: open > 0 ? (isSeen ? 'under-review' : 'unseen') : isSeen ? 'approved' : 'unseen',
    points: procedure.toReview.length,
    open,
    ...present({ lastOn }),
  };
}

/** The decisions about points of this revision. */
function settledHere({ toReview }: Pick<Procedure, 'toReview'>, { settled }: Standing) {
  return settled.filter(({ component, note }) =>
    toReview.some((one) => one.component === component && one.note === note),
  );
}

/** @returns the source of facts that the commune has not confirmed, in Vietnamese without a full stop */
export function sourceOf({ publication }: Pick<Procedure, 'publication'>): string {
  if (publication === undefined) return 'Cổng tổng hợp từ văn bản pháp luật, chưa có quyết định công bố';
  return `Cổng Dịch vụ công quốc gia, Quyết định công bố ${publication.decision}`;
}

/**
 * @param procedure as it is offered on a day
 * @param standing decisions of the commune about its points
 */
export function sheetOf(procedure: OfferedProcedure, standing: Standing): ServiceSheet {
  const { code, slug, sector, name, otherNames, lifeEvents, declaredLevel } = procedure;
  const marks = new Map(componentIds.map((id) => [id, markOf(id, procedure, standing)]));
  const state = <T>(component: ComponentId, value: T): Stated<T> => ({
    component,
    ...(marks.get(component) ?? { certainty: 'unverified', source: '' }),
    unmarked: value,
  });
  const facts = Object.fromEntries(stated.map((fact) => [fact, state(componentOf[fact], procedure[fact])]));
  return {
    ...{ code, slug, sector, name, otherNames, lifeEvents, declaredLevel },
    forms: offersForms(procedure) ? procedure.forms : [],
    filing: filingOf(procedure),
    opening: procedure.opening,
    ...present({ resolver: procedure.resolver }),
    paying: payingOf(procedure),
    offer: state('level', offerOf(procedure)),
    term: state('level', procedure.newerTerm),
    naming: state('naming', { code, name }),
    deliveries: state('results', deliveriesOf(procedure)),
    filedInPerson: state('audience', procedure.filedInPerson === true),
    facts: facts as unknown as ServiceSheet['facts'],
    review: reviewOf(procedure, standing),
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
