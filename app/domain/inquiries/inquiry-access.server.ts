// Who may come near an inquiry. Whoever knows its code wrote it, or was given the code by him; of staff, those whom its
// kind names (some decide, some approve, some only read), and those to whose unit it was given.
import type { InquiryFacts, InquiryKind, StaffCapacity } from '#app/inquiries/kind.ts';
import { isPast } from '#app/inquiries/periods.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import type { StepCase } from '#app/steps/step-table.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import { addDays, localDate } from '#catalog/local-date.ts';
import type { RowLock, Sql } from '#db/client.server.ts';
import { findReasonedLook, type InquiryEventRow } from '#db/queries/inquiries-parts.server.ts';
import { findInquiry, type AssignedScope, type InquiryRow } from '#db/queries/inquiries.server.ts';
import { isNamedIn, isHisAccount, type Actor, type Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { readDossierCode } from '../kernel/codes.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { own } from '#forms/own.ts';
import { transitionOf } from './inquiry-contents.server.ts';
import { unitsOfStaff } from '../kernel/ties-of-staff.server.ts';

/** @returns the refusal `not-found`: what is unknown and what is of another kind look the same */
export const inquiryNotFound = () =>
  refuse('not-found', 'Không tìm thấy mã này. Hãy kiểm tra lại mã ghi trên phiếu tiếp nhận.');

/** What somebody of the staff is to a kind. */
export interface Standing {
  readonly staff: Staff;
  /** Before every inquiry of the kind. */
  readonly as: readonly StaffCapacity[];
  /** Before those that were given to them he may be the assignee. */
  readonly units: readonly string[];
  /** `own`: only what was given to his units. */
  readonly sees: 'all' | 'own';
  /** Of which he reads what was written, and by whom; of the rest he sees code, state, unit and days. */
  readonly reads: 'all' | 'own';
}

/**
 * What `actor` is to inquiries of `kind`, by his roles and the units in which he works now.
 * @returns undefined for whoever has no business with them
 */
export async function standingOf(deps: Deps, actor: Actor, kind: InquiryKind): Promise<Standing | undefined> {
  if (actor.kind !== 'staff') return undefined;
  const units = await unitsOfStaff(deps.db, actor, deps.clock.now());
  const holds = (roles: readonly StaffRole[] = []) => actor.roles.some((role) => roles.includes(role));
  const as: StaffCapacity[] = [];
  if (holds(kind.handlers.roles) || units.some((unit) => kind.handlers.units.includes(unit)))
    as.push('handler');
  if (holds(kind.approvers?.roles)) as.push('approver');
  if (as.length > 0 || holds(kind.viewers)) return { staff: actor, as, units, sees: 'all', reads: 'all' };
  if (holds(kind.keepers)) return { staff: actor, as, units, sees: 'all', reads: 'own' };
  return assignable(kind) && units.length > 0
    ? { staff: actor, as, units, sees: 'own', reads: 'own' }
    : undefined;
}

const assignable = ({ transitions }: InquiryKind): boolean =>
  transitions.some(({ assigns }) => assigns === true);

/** Whether somebody of the staff wrote it himself, with whatever account: nobody handles what he wrote. */
export const isWriter = (
  staff: Staff,
  { ownerId, identityIndex }: Pick<InquiryRow, 'ownerId' | 'identityIndex'>,
): boolean => isHisAccount(staff, ownerId) || (identityIndex !== null && isNamedIn(staff, [identityIndex]));

/**
 * As what he stands before one inquiry. Of a unit, whoever took it answers it; before that, anybody who works there.
 * @returns empty for whoever only reads it, as who wrote it himself
 */
export function capacitiesOnInquiry(
  { as, units, staff }: Standing,
  inquiry: Pick<InquiryRow, 'assignedUnit' | 'assignedOfficer' | 'ownerId' | 'identityIndex'>,
): readonly StaffCapacity[] {
  if (isWriter(staff, inquiry)) return [];
  const { assignedUnit, assignedOfficer } = inquiry;
  const isHis = assignedOfficer === null || assignedOfficer === staff.userId;
  return assignedUnit !== null && units.includes(assignedUnit) && isHis ? [...as, 'assignee'] : as;
}

/** @returns true before all of a kind, or before those alone that were given to his units */
export const maySee = (
  { sees, units }: Standing,
  { assignedUnit }: Pick<InquiryRow, 'assignedUnit'>,
): boolean => sees === 'all' || (assignedUnit !== null && units.includes(assignedUnit));

/** @returns whether the officer reads what was written, and by whom, without stating a reason */
export const mayRead = (
  { reads, units }: Standing,
  { assignedUnit }: Pick<InquiryRow, 'assignedUnit'>,
): boolean => reads === 'all' || (assignedUnit !== null && units.includes(assignedUnit));

/**
 * What the lists of somebody are cut to.
 * @returns undefined where nothing is cut off
 */
export const scopeOf = ({ sees, units }: Standing): AssignedScope | undefined =>
  sees === 'all' ? undefined : { units };

/**
 * @param kind left out where none at all is any business of his
 * @returns the refusal `not-allowed`
 */
export const notForHim = (kind?: InquiryKind) =>
  refuse('not-allowed', `Bạn không được giao giải quyết ${kind?.words.one ?? 'nội dung người dân gửi'}.`);

/**
 * @returns refused as `not-allowed` to whoever has no business with the kind; who only reads it is let in, with no
 *   capacity
 */
export async function standAtDesk(
  deps: Deps,
  actor: Actor,
  kind: InquiryKind,
): Promise<Outcome<{ standing: Standing }>> {
  const standing = await standingOf(deps, actor, kind);
  return standing === undefined ? notForHim(kind) : { ok: true, standing };
}

/**
 * One inquiry, to be read by staff.
 * @param code however it is typed
 * @returns `purpose`: the stated reason by which alone it is read. Refused as `not-allowed` to staff who have no business with the
 *   kind or with this one, and to who keeps it and states no reason; as `not-found`
 */
export async function reachAtDesk(
  deps: Deps,
  actor: Actor,
  kind: InquiryKind,
  code: string,
): Promise<Outcome<{ standing: Standing; inquiry: InquiryRow; purpose?: string }>> {
  const access = await seeAtDesk(deps, actor, kind, code);
  if (!access.ok || mayRead(access.standing, access.inquiry)) return access;
  const purpose = await findReasonedLook(deps.db.$client, {
    inquiryId: access.inquiry.id,
    staffId: access.standing.staff.userId,
    now: deps.clock.now(),
  });
  return purpose === undefined
    ? refuse('not-allowed', `Nêu lý do ở trang của ${kind.words.one} này rồi mới đọc được nội dung.`)
    : { ...access, purpose };
}

/**
 * One inquiry, for its state and days alone: whether its contents may be read is not asked.
 * @returns refused as `reachAtDesk` refuses, but for who states no reason
 */
export async function seeAtDesk(
  deps: Deps,
  actor: Actor,
  kind: InquiryKind,
  code: string,
): Promise<Outcome<{ standing: Standing; inquiry: InquiryRow }>> {
  const [desk, access] = await Promise.all([
    standAtDesk(deps, actor, kind),
    reachInquiry(deps.db.$client, kind, code),
  ]);
  if (!desk.ok) return desk;
  if (!access.ok) return access;
  const { inquiry } = access;
  return maySee(desk.standing, inquiry) ? { ...desk, inquiry } : notForHim(kind);
}

/**
 * @param lock holds the row until the transaction of `sql` ends
 * @returns refused as `not-found`, whatever is wrong with the code
 */
export async function reachInquiry(
  sql: Sql,
  kind: InquiryKind,
  codeText: string,
  lock?: RowLock,
): Promise<Outcome<{ inquiry: InquiryRow }>> {
  const code = readDossierCode(codeText);
  const inquiry = code === undefined ? undefined : await findInquiry(sql, { kind: kind.id, code, lock });
  return inquiry === undefined ? inquiryNotFound() : { ok: true, inquiry };
}

/**
 * May he be told who wrote? The code alone says nothing about a person: whoever wrote while signed in is told, and
 * the staff who have business with the inquiry.
 * @param actor undefined where nobody is signed in: he is not told
 */
export async function knowsWhoWrote(
  deps: Deps,
  actor: Actor | undefined,
  kind: InquiryKind,
  inquiry: InquiryRow,
): Promise<boolean> {
  if (actor?.kind === 'resident') return actor.userId === inquiry.ownerId;
  const standing = actor === undefined ? undefined : await standingOf(deps, actor, kind);
  return standing !== undefined && maySee(standing, inquiry);
}

/**
 * An inquiry as its kind's table sees it.
 * @param now says whether its limit is past, and whether it may still be opened again
 * @param known `nameGiven`: the writer wished to be named, and never took it back; `events`: all of the inquiry
 */
export const caseOf = (
  kind: InquiryKind,
  inquiry: InquiryRow,
  now: Date,
  { nameGiven, events }: { readonly nameGiven: boolean; readonly events: readonly InquiryEventRow[] },
): StepCase<string, InquiryFacts> => ({
  state: inquiry.state,
  version: inquiry.version,
  facts: {
    received: inquiry.receivedAt !== null,
    extended: inquiry.extendedAt !== null,
    handling: inquiry.handling,
    pastLimit: isPast(inquiry.limitPeriods, now),
    askedBack: inquiry.pauses.length > 0,
    assigned: inquiry.assignedUnit !== null,
    public: inquiry.public,
    named: inquiry.named,
    nameGiven,
    takedownAsked: inquiry.takedownAsked,
    rated: inquiry.rating !== null,
    reopenable: isReopenable(kind, inquiry, now),
    erased: inquiry.erasedAt !== null,
    publicationProposed: inquiry.publicationWriter !== null,
    refuses: inquiry.refuses,
  },
  people: {
    drafter: inquiry.drafters,
    decider: decidersBefore(kind, events),
    'publication-writer': inquiry.publicationWriters,
  },
});

/** @returns the staff who wrote or decided what the writer had looked at again; empty where nobody asked for that */
function decidersBefore(kind: InquiryKind, events: readonly InquiryEventRow[]): readonly string[] {
  const asked = events.findLastIndex((event) => transitionOf(kind, event)?.clock === 'restart');
  return events.slice(0, Math.max(asked, 0)).flatMap((event) => {
    const transition = transitionOf(kind, event);
    const decides = transition?.draft !== undefined || own(kind.states, event.toState)?.outcome !== undefined;
    return event.actorKind === 'staff' && event.actorId !== null && decides ? [event.actorId] : [];
  });
}

/** @returns whether it ended after another look, which is asked for once */
export const isFinal = (
  kind: InquiryKind,
  { state, reopenedAt }: Pick<InquiryRow, 'state' | 'reopenedAt'>,
): boolean => {
  const outcome = own(kind.states, state)?.outcome;
  return reopenedAt !== null && outcome !== undefined && outcome !== 'withdrawn';
};

function isReopenable(
  { reopening }: InquiryKind,
  { finishedAt, reopenedAt }: Pick<InquiryRow, 'finishedAt' | 'reopenedAt'>,
  now: Date,
): boolean {
  if (reopening === undefined || finishedAt === null || reopenedAt !== null) return false;
  return localDate(now) <= addDays(localDate(finishedAt), reopening.days);
}

/** @throws RangeError for a row of a kind that is no more */
export function kindOf(id: string): InquiryKind {
  const kind = inquiryKinds.find((one) => one.id === id);
  if (kind === undefined) throw new RangeError(`no kind of inquiry: ${id}`);
  return kind;
}
