// The way to a consultation, and who stands before it as what (Đ11.6, Đ18).
import { isOwing, type AnswerCapacity } from '#app/consultations/answer-steps.ts';
import type { CommentCapacity } from '#app/consultations/comment-steps.ts';
import { periodStateAt } from '#app/consultations/period.ts';
import type { BoardCapacity } from '#app/publications/board-steps.ts';
import { consultation as kind } from '#app/publications/kinds/consultation.ts';
import { hrefOf } from '#app/publications/section-address.ts';
import { standingOf } from '#app/publications/standing.ts';
import { titleOf, type ItemTitle } from '#app/publications/item-title.ts';
import type { ConsultationState } from '#app/read-models/consultations.ts';
import type { Queryable, Transaction } from '#db/client.server.ts';
import { findPlace } from '#db/queries/consultation-comments.server.ts';
import type { SectionOwners, SectionRow } from '#db/queries/content-sections.server.ts';
import { findConsultation, type ConsultationRow } from '#db/queries/consultations.server.ts';
import type { ItemRow } from '#db/queries/content.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { readSections } from '../kernel/sections.server.ts';
import { capacitiesOf } from '../publishing/ties.server.ts';
import { readableBody } from '../writing/stored-body.ts';

/** Of one that was erased, or that nobody can read any more. */
export const goneTitle = 'Dự thảo đã gỡ';

export interface PlacedConsultation {
  readonly item: ItemRow;
  readonly section: SectionOwners & Pick<SectionRow, 'path' | 'title' | 'closedAt'>;
  readonly row: ConsultationRow;
  /** As it is, or was last, published. */
  readonly title: ItemTitle;
  readonly href: string;
}

/** @returns the refusal `not-found` where there is no consultation of that id */
export const consultationNotFound = () => refuse('not-found', 'Không có đợt lấy ý kiến này.');

/**
 * Published at least once; whether readers can still open it says `item.visibility`.
 * @returns refused as `not-found`, also for an item of another kind
 */
export async function reachConsultation(
  db: Queryable,
  itemId: string,
): Promise<Outcome<{ consultation: PlacedConsultation }>> {
  const place = isUuid(itemId) ? await findPlace(db, itemId) : undefined;
  if (place?.section.kind !== kind.id || place.consultation === null) return consultationNotFound();
  const { item, section, consultation: row, body } = place;
  const title = titleOf((body && readableBody({ body })) ?? { title: goneTitle });
  return { ok: true, consultation: { item, section, row, title, href: hrefOf(section, item.slug) } };
}

/**
 * The one section of drafts (Đ10.8), which the portal comes with.
 * @throws Error where it is gone
 */
export async function consultationSection(db: Queryable): Promise<SectionRow> {
  const section = (await readSections(db)).find((one) => one.kind === kind.id);
  if (section === undefined) throw new Error('no section holds consultations');
  return section;
}

export interface StaffStanding {
  readonly staff: Staff;
  readonly comments: readonly CommentCapacity[];
  readonly answers: readonly AnswerCapacity[];
}

/** Whoever is of the section drafts answers; who approves its items approves them. @param as his capacities on its board */
export const answerCapacitiesOf = (as: readonly BoardCapacity[]): readonly AnswerCapacity[] =>
  as.includes('approver') ? ['drafter', 'approver'] : ['drafter'];

/** @returns refused as `not-allowed` to whoever has no business with the section */
export async function standBefore(
  deps: Pick<Deps, 'clock'>,
  db: Queryable,
  actor: Actor,
  section: SectionOwners,
): Promise<Outcome<{ standing: StaffStanding }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const as = (await capacitiesOf(deps, db, actor))(section);
  if (as.length === 0)
    return refuse('not-allowed', 'Bạn không thuộc đơn vị tiếp nhận góp ý, nên không xem được trang này.');
  return {
    ok: true,
    standing: {
      staff: actor,
      comments: ['moderator'],
      answers: answerCapacitiesOf(as),
    },
  };
}

export interface ReachedConsultation {
  readonly consultation: PlacedConsultation;
  readonly standing: StaffStanding;
}

/**
 * The consultation, for whoever is of its unit or of the board.
 * @returns refused as `not-found`, `not-allowed`
 */
export async function reachForStaff(
  deps: Pick<Deps, 'clock'>,
  db: Queryable,
  actor: Actor,
  item: string,
): Promise<Outcome<ReachedConsultation>> {
  const outcome = await reachConsultation(db, item);
  if (!outcome.ok) return outcome;
  const { consultation } = outcome;
  const standingOutcome = await standBefore(deps, db, actor, consultation.section);
  return standingOutcome.ok
    ? { ok: true, consultation, standing: standingOutcome.standing }
    : standingOutcome;
}

/** As `reachForStaff`, the consultation locked until the work is done; all of it is taken back where it is refused. */
export async function changeForStaff<T>(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  item: string,
  work: (tx: Transaction, access: ReachedConsultation) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return allOrNothing<T>(deps.db, async (_, tx) => {
    if (isUuid(item)) await findConsultation(tx, item, 'locked');
    const access = await reachForStaff(deps, tx, actor, item);
    return access.ok ? work(tx, access) : access;
  });
}

/** @returns whether somebody can comment at this instant: within the period, while the draft is public */
export const isOpenAt = ({ item, row }: Pick<PlacedConsultation, 'item' | 'row'>, now: Date): boolean =>
  item.visibility === 'published' && isOwing(row.answerState) && periodStateAt(row, now) === 'open';

/** Readers lost the draft before its period was over, and what becomes of it is open. */
const isInterrupted = ({ unreadSince, closesAt, answerState }: ConsultationRow): boolean =>
  unreadSince !== null && unreadSince < closesAt && isOwing(answerState);

/** @returns whether whoever commented can change or take it back: he was promised that for the period, which waits with the draft */
export const isRewritableAt = (access: Pick<PlacedConsultation, 'item' | 'row'>, now: Date): boolean =>
  isOpenAt(access, now) || isInterrupted(access.row);

/** @returns the address that readers can open, if only under the mark of what is withdrawn; undefined of what is gone */
export const readableHref = ({ item, section, href }: PlacedConsultation): string | undefined => {
  const standing = standingOf({ ...item, closedAt: section.closedAt });
  return standing === 'live' || standing === 'withdrawn' ? href : undefined;
};

/** @returns `answered` once answers are published, `ended` where none come, `withdrawn` while readers lost it within the period;
 *   else how the period stands at `now` */
export function consultationState(row: ConsultationRow, now: Date): ConsultationState {
  if (row.answerState === 'ended') return 'ended';
  if (row.answerState === 'published') return 'answered';
  return isInterrupted(row) ? 'withdrawn' : periodStateAt(row, now);
}
