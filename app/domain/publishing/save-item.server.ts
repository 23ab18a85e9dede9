// Saves what was written as the next version. Whoever was faster is never overwritten unseen: his version comes back.
import type { ContentBody } from '#app/publications/content-body.ts';
import type { BoardTransition } from '#app/publications/board-steps.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  changeReview,
  findOpenReview,
  findVersion,
  insertReview,
  insertVersion,
  peopleSincePublished,
  versionInHand,
  removeAutosave,
  type ReviewRow,
  type VersionRow,
} from '#db/queries/content.server.ts';
import { holdFiles } from '#db/queries/content-shown-files.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { recogniseDocuments } from '../legal-documents/recognise-documents.server.ts';
import { digestOf } from '../kernel/digest.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { withPerson, type StepPart } from '#app/steps/step-people.ts';
import { isUuid } from '#app/values/uuid.ts';
import { kindOf } from '#app/publications/kind-of-section.ts';
import type { Refusal } from '#app/steps/refusal.ts';
import { planReview, undecided } from './review-case.ts';
import { caseActorOf, reachItem, type ReachedItem } from './reach-item.server.ts';
import { bodyForStaff, filesOf, invalid, readContentBody, searchTextOf } from '../writing/stored-body.ts';
import { formContextOf } from '../kernel/form-context.ts';

export interface SaveRefusal extends Refusal {
  /** What somebody else saved meanwhile. */
  readonly theirs?: {
    readonly version: string;
    readonly body: ContentBody;
    readonly by: string;
    readonly at: Date;
  };
}

/**
 * @returns `lock`: of the review as it is now, to which the next step binds; 0 when there is none. Refused as the table of steps
 *   says, `changed-meanwhile` with what somebody else saved (`theirs`), `invalid` at the inputs
 */
export async function saveItem(
  deps: Deps,
  actor: Actor,
  input: {
    readonly item: string;
    /** The version that the page had. */
    readonly version: string;
    readonly body: ContentBody;
  },
): Promise<Outcome<{ unchanged: boolean; lock: number }, SaveRefusal>> {
  return deps.db.transaction(async (tx) => {
    const access = await reachItem(deps, tx, actor, input.item, 'locked');
    if (!access.ok) return access;
    const review = await findOpenReview(tx, access.item.id);
    const planOutcome = planReview(deps, caseActorOf(access), review, { event: 'save' });
    if (!planOutcome.ok) return planOutcome;
    const typedBody = readContentBody(kindOf(access.section), input.body, formContextOf(deps));
    if (!typedBody.ok) return typedBody;
    const parsedBody = await recogniseDocuments(
      { db: tx, unit: deps.unit },
      {
        itemId: access.item.id,
        kind: access.section.kind,
        body: typedBody.body,
      },
    );
    if (!parsedBody.ok) return parsedBody;
    const inHand = await versionInHand(tx, access.item.id);
    // What he has just saved himself, sent once more.
    const isAgain = inHand.savedBy === access.staff.userId && inHand.digest === digestOf(parsedBody.body);
    if (inHand.id !== input.version)
      return isAgain
        ? { ok: true, unchanged: true, lock: review?.lock ?? 0 }
        : overtaken(inHand, isUuid(input.version) ? await findVersion(tx, input.version) : undefined);
    const files = filesOf(parsedBody.body);
    if (!files.every(isUuid) || (await holdFiles(tx, files)) !== files.length)
      return invalid([{ path: 'item.html', message: 'Có ảnh hoặc tệp không còn. Hãy tải lên lại.' }]);
    const unchanged = inHand.digest === digestOf(parsedBody.body);
    const newVersion = {
      inHand,
      review,
      state: planOutcome.plan.state,
      part: partOf(planOutcome.plan.transition),
      body: unchanged ? undefined : parsedBody.body,
    };
    const reviewNow = await keepVersion(deps, tx, access, newVersion);
    await removeAutosave(tx, access.item.id, access.staff.userId);
    return { ok: true, unchanged, lock: reviewNow?.lock ?? 0 };
  });
}

function overtaken(inHand: VersionRow, page: VersionRow | undefined): { ok: false; refusal: SaveRefusal } {
  // What the page went on from was given up: there is an older one again.
  const isGivenUp = page !== undefined && page.number > inHand.number;
  const { refusal } = refuse(
    'changed-meanwhile',
    isGivenUp
      ? `Bản mà trang này mở đã bị bỏ; nay bài trở về bản ${inHand.number}. Hãy so hai bản rồi lưu lại.`
      : `${inHand.savedByName} vừa lưu một bản khác (${formatMoment(inHand.savedAt)}). Hãy so hai bản rồi lưu lại.`,
  );
  const { id, savedByName, savedAt } = inHand;
  return {
    ok: false,
    refusal: {
      ...refusal,
      theirs: { version: id, body: bodyForStaff(inHand), by: savedByName, at: savedAt },
    },
  };
}

/** @throws Error where saving is no step: the table says for each which it is */
function partOf({ part }: BoardTransition): StepPart {
  if (part === undefined) throw new Error('a save that is no step');
  return part;
}

interface Written {
  readonly inHand: VersionRow;
  /** Under way; undefined: nobody works on the item. */
  readonly review: ReviewRow | undefined;
  /** Of the review afterwards. */
  readonly state: ReviewRow['state'];
  /** Which step it was. */
  readonly part: StepPart;
  /** Undefined when nothing was changed: then only an item that nobody works on gets its next review. */
  readonly body: ContentBody | undefined;
}

/**
 * @returns the review as it is now; undefined when nobody works on the item
 */
async function keepVersion(
  deps: Deps,
  tx: Transaction,
  { item, staff }: ReachedItem,
  { inHand, review, state, part, body }: Written,
): Promise<ReviewRow | undefined> {
  const at = deps.clock.now();
  if (body === undefined && (review !== undefined || item.visibility === 'published')) return review;
  const versionId =
    body === undefined
      ? inHand.id
      : await insertVersion(tx, {
          itemId: item.id,
          baseId: inHand.id,
          body,
          digest: digestOf(body),
          searchText: searchTextOf(body),
          savedBy: staff.userId,
          savedAt: at,
        });
  const savedReview =
    review === undefined
      ? await insertReview(tx, {
          itemId: item.id,
          versionId,
          state,
          people: withPerson(await peopleSincePublished(tx, item.id), part, staff.userId),
          openedBy: staff.userId,
          openedAt: at,
          updatedAt: at,
        })
      : await changeReview(
          tx,
          review.id,
          {
            versionId,
            state,
            people: withPerson(review.people, part, staff.userId),
            ...undecided,
          },
          at,
        );
  await recordAuditEvent(deps, tx, staff, {
    subject: `content:${item.id}`,
    event: 'version-saved',
    detail: { version: versionId },
  });
  return savedReview;
}
