// An item as somebody of the board works on it: the version in hand, the review's state, and what he may do now.
import { boardSteps, boardTransitions } from '#app/publications/board-steps.ts';
import { limitRunsFrom } from '#app/publications/content-body.ts';
import { limitOf, limitWords } from '#app/publications/limits.ts';
import type { ContentKind } from '#app/publications/content-kind.ts';
import type { ItemEvent } from '#app/publications/item-steps.ts';
import { bodyToWire } from '#app/publications/item-wire.ts';
import { permit } from '#app/steps/permit.ts';
import type { BoardItem } from '#app/read-models/publishing.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Queryable } from '#db/client.server.ts';
import {
  findAutosave,
  findLastPublished,
  findOpenReview,
  findReviewToLookAt,
  versionInHand,
  type AutosaveRow,
  type ReviewRow,
} from '#db/queries/content.server.ts';
import { namesOf } from '#db/queries/people.server.ts';
import { listPreviewLinks } from '#db/queries/preview-links.server.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { own } from '#forms/own.ts';
import { isOfBoard } from '#app/vocabulary/staff-roles.ts';
import type { Actor } from '../kernel/actor.ts';
import { seenOf } from '../kernel/seen.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { legalOnBoard, sameNumber } from '../legal-documents/legal-on-board.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { kindOf } from '#app/publications/kind-of-section.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { erasuresOf, versionLine, versionsOf } from './erasures.server.ts';
import { freshnessOf } from './freshness.ts';
import { withdrawalOf } from './item-views.server.ts';
import { slugToBe } from './item-address.server.ts';
import { missingIn } from './missing.ts';
import { peopleFor, stepOfOthers } from './next-people.server.ts';
import { caseActorOf, permitOnItem, reachItem, shownOfItem, type ReachedItem } from './reach-item.server.ts';
import { hrefOf } from '#app/publications/section-address.ts';
import { sectionView } from './section-view.ts';
import { reviewCase } from './review-case.ts';
import { bodyForStaff, readableBody } from '../writing/stored-body.ts';
import { formContextOf } from '../kernel/form-context.ts';

/**
 * @returns for whoever is not of the section, the item with nothing that he may do; refused as `not-found`, `not-allowed` to all
 *   but staff
 */
export async function openBoardItem(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string },
): Promise<Outcome<{ boardItem: BoardItem }>> {
  const access = await reachItem(deps, deps.db, actor, input.item);
  return access.ok ? { ok: true, boardItem: await boardItem(deps, deps.db, access) } : access;
}

/**
 * The item as it is now.
 * @param access of whoever reached it: his autosave, and what he may do, are in the answer
 * @returns `doubles`: other items with the number of this document; `missing`: what the item lacks before its next step
 * @throws Error when the item has no version
 */
export async function boardItem(deps: Deps, db: Queryable, access: ReachedItem): Promise<BoardItem> {
  const { item, section, staff } = access;
  const [
    version,
    versions,
    review,
    reviewToLookAt,
    autosave,
    lastPublished,
    erasures,
    previewLinks,
    calendar,
  ] = await Promise.all([
    versionInHand(db, item.id),
    versionsOf(db, item.id),
    findOpenReview(db, item.id),
    findReviewToLookAt(db, item.id),
    findAutosave(db, item.id, staff.userId),
    item.firstPublishedAt === null ? undefined : findLastPublished(db, item.id),
    erasuresOf(db, item.id),
    listPreviewLinks(db, item.id, deps.clock.now()),
    readWorkingCalendar(deps),
  ]);
  const may = (event: ItemEvent) => permitOnItem(access, event).ok;
  const body = bodyForStaff(version);
  const writtenFrom = basesOf(versions, version.id);
  // What was typed over a version that was given up since is given up with it.
  const autosaveWire =
    autosave && writtenFrom.has(autosave.versionId) ? wireOfAutosave(kindOf(section), autosave) : undefined;
  const step = review && stepOfOthers(review);
  const [names, slug, legal, doubles] = await Promise.all([
    namesOf(db, review?.returnedBy == null ? [] : [review.returnedBy]),
    review?.approvedSlug ?? slugToBe(db, section, item, body.title),
    legalOnBoard(db, {
      ...{ itemId: item.id, kind: section.kind, body },
      live: version.id === item.liveVersionId,
    }),
    sameNumber(db, { itemId: item.id, kind: section.kind, body }),
  ]);
  // What came out is judged by what readers were told, not by what somebody writes over it (Đ12).
  const told = item.firstPublishedAt === null ? version : lastPublished;
  const judged = (told && readableBody(told)) ?? body;
  const limit = limitOf(section, judged.facts);
  const lateness =
    limit === undefined
      ? undefined
      : freshnessOf(
          {
            eventDate: limitRunsFrom(judged),
            limitDays: limit.days,
            publishedOn: item.firstPublishedAt === null ? undefined : localDate(item.firstPublishedAt),
          },
          localDate(deps.clock.now()),
          calendar,
        );
  return {
    itemId: item.id,
    slug,
    seen: seenOf(shownOfItem(item)),
    publicHref: hrefOf(section, slug),
    section: sectionView(section),
    visibility: item.visibility,
    pinned: item.pinned,
    ...present({ review: review && reviewView(review, names) }),
    version: {
      id: version.id,
      number: version.number,
      body,
      ...(version.erasureId !== null && { erased: true as const }),
      ...(version.erasureId === null && readableBody(version) === undefined && { unreadable: true as const }),
    },
    ...(autosave === undefined || autosaveWire === undefined
      ? {}
      : {
          autosave: {
            wire: autosaveWire,
            savedAt: autosave.savedAt,
            version: autosave.versionId,
            outdated: autosave.versionId !== version.id,
          },
        }),
    erasures,
    versions: linesOf(versions, item, writtenFrom),
    previewLinks: previewLinks.map(({ tokenDigest: id, number, createdBy, createdAt, expiresAt }) => ({
      ...{ id, number, createdBy, createdAt, expiresAt },
    })),
    actions: actionsOn(access, review),
    ...(review === undefined || step === undefined
      ? {}
      : { next: { event: step, who: await peopleFor(deps, db, section, review, step) } }),
    may: {
      withdraw: may('withdraw'),
      unpublish: may('unpublish'),
      rename: may('rename') && (review !== undefined || item.firstPublishedAt !== null),
      pin: may('pin'),
      preview: review !== undefined && may('preview'),
      erase: may('erase') && isOfBoard(staff),
      voidAct: legal?.act !== undefined && may('void-act'),
      secondLook:
        reviewToLookAt !== undefined &&
        permit(boardSteps, reviewCase(reviewToLookAt), caseActorOf(access), { event: 'second-look' }).ok,
    },
    ...(reviewToLookAt?.urgentReason == null
      ? {}
      : {
          needsSecondLook: {
            review: reviewToLookAt.id,
            reason: reviewToLookAt.urgentReason,
            who: await peopleFor(deps, db, section, reviewToLookAt, 'second-look'),
          },
        }),
    ...present({
      withdrawn: withdrawalOf(item),
      leadsTo: item.redirectTo,
      publishedAt: item.publishedAt,
      expiresAt: item.expiresAt,
      limit: limit && { text: limitWords(limit), ...present({ lateness }) },
    }),
    ...present({ legal }),
    ...(doubles.length === 0 ? {} : { doubles }),
    missing: missingIn(kindOf(section), body, section, formContextOf(deps)),
  };
}

type StoredLine = Awaited<ReturnType<typeof versionsOf>>[number];

/** @returns the ids of a version and of all that it was written from */
function basesOf(versions: readonly StoredLine[], id: string): ReadonlySet<string> {
  const bases = new Map(versions.map((line) => [line.id, line.baseId]));
  const chain = new Set<string>();
  for (let at: string | null | undefined = id; at != null; at = bases.get(at)) chain.add(at);
  return chain;
}

/** Newest first. What neither came out nor leads to what is worked on was given up. */
function linesOf(
  versions: readonly StoredLine[],
  item: ReachedItem['item'],
  writtenFrom: ReadonlySet<string>,
): BoardItem['versions'] {
  const numbers = new Map(versions.map(({ id, number }) => [id, number]));
  return versions.map(({ baseId, ...line }) => ({
    ...versionLine(line, item),
    ...present({ base: baseId === null ? undefined : numbers.get(baseId) }),
    ...(writtenFrom.has(line.id) ? {} : { givenUp: true as const }),
  }));
}

/**
 * What was stored before somebody types on may still be a body, as it was stored once.
 * @returns undefined when what is stored can't be read
 */
function wireOfAutosave(kind: ContentKind, { wire }: AutosaveRow): Wire | undefined {
  if (own(wire, 'item') !== undefined) return wire;
  const body = readableBody({ body: wire });
  return body && bodyToWire(kind, body);
}

function reviewView(review: ReviewRow, names: ReadonlyMap<string, string>): NonNullable<BoardItem['review']> {
  const {
    id,
    state,
    lock,
    publishAt,
    expireAt,
    urgentReason,
    returnReason,
    returnedBy,
    failure,
    lapseReason,
  } = review;
  return {
    id,
    state,
    lock,
    ...present({ publishAt, expireAt, urgentReason, lapsed: lapseReason }),
    ...(returnReason === null || returnedBy === null
      ? {}
      : { returned: { reason: returnReason, by: names.get(returnedBy) ?? '' } }),
    ...present({ failure }),
  };
}

/** Without a review there is one thing to do: to save what begins the next one. */
function actionsOn(access: ReachedItem, review: ReviewRow | undefined): BoardItem['actions'] {
  const reviewNow = reviewCase(review);
  return boardTransitions.flatMap((transition) => {
    const { event, label } = transition;
    if (review === undefined && event !== 'save') return [];
    const stepPermit = permit(boardSteps, reviewNow, caseActorOf(access), { event });
    if (stepPermit.ok) return stepPermit.transition === transition ? [{ event, label }] : [];
    return stepPermit.obstacle === 'own-work' ? [{ event, label, whyNot: stepPermit.refusal.message }] : [];
  });
}
