// Saves what was written as the next version. Whoever was faster is never overwritten unseen: his version comes back.
import type { ContentBody } from '#app/publications/content-body.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  changeReview,
  findOpenReview,
  insertReview,
  insertVersion,
  newestVersion,
  removeAutosave,
  type ReviewRow,
  type VersionRow,
} from '#db/queries/content.server.ts';
import { holdFiles } from '#db/queries/content-shown-files.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { digestOf } from '../kernel/digest.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
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
    const parsedBody = readContentBody(kindOf(access.section), input.body, formContextOf(deps));
    if (!parsedBody.ok) return parsedBody;
    const newest = await newestVersion(tx, access.item.id);
    // What he has just saved himself, sent once more.
    const isAgain = newest.savedBy === access.staff.userId && newest.digest === digestOf(parsedBody.body);
    if (newest.id !== input.version)
      return isAgain ? { ok: true, unchanged: true, lock: review?.lock ?? 0 } : overtaken(newest);
    const files = filesOf(parsedBody.body);
    if (!files.every(isUuid) || (await holdFiles(tx, files)) !== files.length)
      return invalid([{ path: 'item.html', message: 'Có ảnh hoặc tệp không còn. Hãy tải lên lại.' }]);
    const unchanged = newest.digest === digestOf(parsedBody.body);
    const newVersion = {
      newest,
      review,
      state: planOutcome.plan.state,
      body: unchanged ? undefined : parsedBody.body,
    };
    const reviewNow = await keepVersion(deps, tx, access, newVersion);
    await removeAutosave(tx, access.item.id, access.staff.userId);
    return { ok: true, unchanged, lock: reviewNow?.lock ?? 0 };
  });
}

function overtaken(newest: VersionRow): { ok: false; refusal: SaveRefusal } {
  const { refusal } = refuse(
    'changed-meanwhile',
    `${newest.savedByName} vừa lưu một bản khác (${formatMoment(newest.savedAt)}). Hãy so hai bản rồi lưu lại.`,
  );
  const { id, savedByName, savedAt } = newest;
  return {
    ok: false,
    refusal: {
      ...refusal,
      theirs: { version: id, body: bodyForStaff(newest), by: savedByName, at: savedAt },
    },
  };
}

interface Written {
  readonly newest: VersionRow;
  /** Under way; undefined: nobody works on the item. */
  readonly review: ReviewRow | undefined;
  /** Of the review afterwards. */
  readonly state: ReviewRow['state'];
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
  { newest, review, state, body }: Written,
): Promise<ReviewRow | undefined> {
  const at = deps.clock.now();
  if (body === undefined && (review !== undefined || item.visibility === 'published')) return review;
  const versionId =
    body === undefined
      ? newest.id
      : await insertVersion(tx, {
          itemId: item.id,
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
          writers: [staff.userId],
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
            writers: review.writers.includes(staff.userId)
              ? review.writers
              : [...review.writers, staff.userId],
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
