// What an approval of an item is of, and when it holds no longer (decision 096).
import type { Transaction } from '#db/client.server.ts';
import { changeReview, findOpenReview, type ItemRow, type ReviewRow } from '#db/queries/content.server.ts';
import type { SectionRow } from '#db/queries/content-sections.server.ts';
import { addressOf } from '#app/publications/section-address.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { ShownParts } from '../kernel/seen.server.ts';
import { tellBoard } from './board-mails.server.ts';
import { sectionOf } from './reach-item.server.ts';
import { planReview, undecided } from './review-case.ts';

interface Approved {
  readonly item: ItemRow;
  readonly section: SectionRow;
  /** Of the text, with its files and relations. */
  readonly digest: string;
  /** The last part of the address at which it will stand. */
  readonly slug: string;
  readonly publishAt: Date | null;
  readonly expireAt: Date | null;
}

/** All that somebody approves of an item, part by part. */
export const approvedParts = ({
  item,
  section,
  digest,
  slug,
  publishAt,
  expireAt,
}: Approved): ShownParts => ({
  text: digest,
  address: addressOf(section, slug),
  section: { id: section.id, kind: section.kind },
  publishAt,
  expireAt,
  live: {
    visibility: item.visibility,
    version: item.liveVersionId,
    redirectTo: item.redirectTo,
    withdrawnReason: item.withdrawnReason,
  },
});

export const approvedPartNames = {
  text: 'nội dung',
  address: 'địa chỉ',
  section: 'chuyên mục',
  publishAt: 'giờ đăng',
  expireAt: 'giờ gỡ',
  live: 'bản đang đăng',
};

/**
 * What readers see of an item, or where it stands, is another now: an approval that did not come out yet holds no longer, and whoever
 * decides from a page of before is refused. Call it with the item locked, in the transaction that changes it.
 * @param change `item`: as it is afterwards; `why`: Vietnamese, to whoever approved and wrote
 */
export async function outdateReview(
  tx: Transaction,
  deps: Deps,
  actor: Actor,
  { item, why }: { readonly item: ItemRow; readonly why: string },
): Promise<void> {
  const review = await findOpenReview(tx, item.id);
  if (review === undefined) return;
  if (review.state === 'approved') await lapse(tx, deps, actor, { item, review, why });
  else await changeReview(tx, review.id, {}, deps.clock.now());
}

/** An approval holds no longer: the text waits for the next one. */
export async function lapse(
  tx: Transaction,
  deps: Deps,
  actor: Actor,
  { item, review, why }: { readonly item: ItemRow; readonly review: ReviewRow; readonly why: string },
): Promise<void> {
  const writing = { event: 'lapse', reason: why };
  const planOutcome = planReview(deps, { accounts: [], as: ['portal'] }, review, writing);
  if (!planOutcome.ok) throw new Error(`review ${review.id} holds no approval`);
  const { state } = planOutcome.plan;
  const change = { ...undecided, state, lapseReason: why };
  const changedReview = await changeReview(tx, review.id, change, deps.clock.now());
  await recordAuditEvent(deps, tx, actor, {
    subject: `content:${item.id}`,
    event: 'approval-lapsed',
    detail: { version: review.versionId, note: why },
  });
  const section = await sectionOf(tx, item);
  await tellBoard(
    tx,
    deps,
    'approval-lapsed',
    { item, section, review: changedReview },
    { actor, reason: why },
  );
}
