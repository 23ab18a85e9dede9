// An approved version becomes what readers see: the item, its address, its files and every page that shows it, in one
// transaction.
import type { ContentBody } from '#app/publications/content-body.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  changeItem,
  changeReview,
  findLastPublished,
  findVersion,
  type ItemRow,
  type ReviewRow,
} from '#db/queries/content.server.ts';
import { findConsultation } from '#db/queries/consultations.server.ts';
import type { SectionRow } from '#db/queries/content-sections.server.ts';
import { showFiles } from '#db/queries/content-shown-files.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { meetApproval } from '../kernel/approved-sight.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { present } from '#app/values/present.ts';
import type { EarlierPublication } from '#app/publications/content-kind.ts';
import { kindOf } from '#app/publications/kind-of-section.ts';
import { missingIn } from './missing.ts';
import { planReview } from './review-case.ts';
import { approvedPartNames, approvedParts } from './approved-item.server.ts';
import { bodyOf, filesOf, readableBody } from '../writing/stored-body.ts';
import { formContextOf } from '../kernel/form-context.ts';

/**
 * What keeps a version from its next step: something missing in it, its section, or what readers were told before.
 * @param against `published`: of the item, by `lastPublished`; `publishAt`, `expireAt`: when it would come out and leave, where an hour
 *   was chosen
 * @returns refused as `not-possible` in a closed section, `invalid` with everything that is missing
 */
export function obstaclesTo(
  deps: Pick<Deps, 'clock' | 'unit'>,
  section: SectionRow,
  body: ContentBody,
  against: {
    readonly published?: EarlierPublication | undefined;
    readonly publishAt?: Date | undefined;
    readonly expireAt?: Date | undefined;
  } = {},
): Outcome<object> {
  if (section.closedAt !== null)
    return refuse('not-possible', 'Chuyên mục này đã đóng. Hãy mở lại chuyên mục rồi đăng bài.');
  const kind = kindOf(section);
  const now = deps.clock.now();
  const { published, publishAt = now, expireAt } = against;
  const problems = [
    ...missingIn(kind, body, section, formContextOf(deps, now)),
    ...(kind.holdsBack?.(body, {
      published,
      publishAt: publishAt < now ? now : publishAt,
      expireAt,
      now,
    }) ?? []),
  ];
  if (problems.length === 0) return { ok: true };
  const { refusal } = refuse('invalid', 'Bài chưa đủ để gửi, duyệt hoặc đăng.');
  return { ok: false, refusal: { ...refusal, problems } };
}

/** @returns undefined when nothing came out yet */
export async function lastPublished(tx: Transaction, item: ItemRow): Promise<EarlierPublication | undefined> {
  if (item.firstPublishedAt === null) return undefined;
  const version = await findLastPublished(tx, item.id);
  const body = version && readableBody(version);
  const consultation = await findConsultation(tx, item.id);
  return { at: item.firstPublishedAt, ...present({ body, consultation }) };
}

/**
 * Makes the approved version what readers see. Call it with the item locked, its review approved, and its obstacles looked at in
 * this transaction.
 * @param actor in whose name it is recorded: who approved it just now, or the portal at its hour
 * @returns refused as `meetApproval` does, with nothing changed
 * @throws Error when nothing was approved
 */
export async function publishItem(
  tx: Transaction,
  deps: Deps,
  actor: Actor,
  { item, section, review }: { item: ItemRow; section: SectionRow; review: ReviewRow },
): Promise<Outcome<object>> {
  const at = deps.clock.now();
  const { version, state, approved, slug } = await approvedVersion(tx, deps, review);
  const { publishAt, expireAt } = review;
  const met = meetApproval({
    approved,
    now: approvedParts({ item, section, digest: version.digest, slug, publishAt, expireAt }),
    names: approvedPartNames,
  });
  if (!met.ok) return met;
  const body = bodyOf(version);
  await changeItem(tx, item.id, {
    slug,
    liveVersionId: version.id,
    visibility: 'published',
    firstPublishedAt: item.firstPublishedAt ?? at,
    publishedAt: item.visibility === 'published' ? item.publishedAt : at,
    expiresAt: expireAt,
    withdrawnAt: null,
    withdrawnReason: null,
    redirectTo: null,
  });
  await changeReview(tx, review.id, { state, closedAt: at, failure: null }, at);
  await showFiles(tx, item.id, filesOf(body), at);
  await tellFollowers(deps, tx, { kind: 'item', id: item.id, sectionId: item.sectionId });
  await recordAuditEvent(deps, tx, actor, {
    subject: `content:${item.id}`,
    event: 'published',
    detail: { version: version.id, number: version.number },
  });
  return { ok: true };
}

/** @throws Error when nothing was approved */
async function approvedVersion(tx: Transaction, deps: Deps, review: ReviewRow) {
  const planOutcome = planReview(deps, { accounts: [], as: ['portal'] }, review, { event: 'publish' });
  const isApproved = planOutcome.ok && review.approvedVersionId === review.versionId;
  const version = isApproved ? await findVersion(tx, review.versionId) : undefined;
  const { approvedSight: approved, approvedSlug: slug } = review;
  if (!planOutcome.ok || version === undefined || approved === null || slug === null)
    throw new Error(`review ${review.id} holds nothing that was approved`);
  return { version, state: planOutcome.plan.state, approved, slug };
}
