// What the applicant says of how his dossier was handled: once, after its result was handed over, signed in or by the link of
// his mail. The code alone proves nothing here: whoever works on a dossier knows it too, and it opens no more than how far it is.
import { aspectIds, isGrade, ratingForm, type RatingWay } from '#app/quality/rating.ts';
import type { DossierRating, GivenRating } from '#app/read-models/dossiers.ts';
import { present } from '#app/values/present.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { inTransaction, type Queryable, type Sql, type RowLock } from '#db/client.server.ts';
import { findDossierById, type DossierRow } from '#db/queries/dossiers.server.ts';
import { findRatedByToken, findRating, saveRating, type RatingRow } from '#db/queries/ratings.server.ts';
import { checkDeclaration, type Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { openRevision } from '../../catalog/read-catalog.server.ts';
import type { Resident } from '../../kernel/actor.ts';
import { tellFollowers } from '../../kernel/changes.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { tokenDigest } from '../../kernel/digest.server.ts';
import { formContextOf } from '../../kernel/form-context.ts';
import { refuse, refuseInputs, type Outcome } from '../../kernel/refusal.ts';
import { openOrUndefined, sealJson } from '../../personal-data/sealed-json.server.ts';
import type { KeyRing } from '../../kernel/key-ring.ts';
import { dossierNotFound, reachOwn } from '../dossier-access.server.ts';
import { recordBeside } from '../decisions/record-beside.server.ts';

/** Who rates: by the token of a mail, or as the owner on one of his dossiers. */
export type RaterKey =
  | { readonly by: 'mail'; readonly token: string }
  | { readonly by: 'account'; readonly resident: Resident; readonly code: string };

const longestToken = 100;

async function reachRated(
  { sql, db }: { readonly sql: Sql; readonly db: Queryable },
  key: RaterKey,
  lock?: RowLock,
): Promise<Outcome<{ readonly dossier: DossierRow }>> {
  if (key.by === 'account') {
    const access = await reachOwn(sql, key.resident, key.code, lock);
    return access.ok && access.dossier.state === 'draft' ? dossierNotFound() : access;
  }
  const id = key.token.length > longestToken ? undefined : await findRatedByToken(db, tokenDigest(key.token));
  const dossier = id === undefined ? undefined : await findDossierById(sql, id, lock);
  return dossier === undefined ? dossierNotFound() : { ok: true, dossier };
}

/**
 * What the page shows: the question, or what was answered. Looking at it rates nothing.
 * @returns refused as `not-found` for an unknown token, and a dossier that is not hers; `not-possible` before its result is handed over
 */
export async function openRating(deps: Deps, key: RaterKey): Promise<Outcome<{ rating: DossierRating }>> {
  const access = await reachRated({ sql: deps.db.$client, db: deps.db }, key);
  if (!access.ok) return access;
  const { dossier } = access;
  const rating = await ratingOf(deps, dossier);
  if (rating === undefined) return tooEarly();
  const procedure = await openRevision(deps, dossier.procedureRevisionId);
  return {
    ok: true,
    rating: {
      code: dossier.code,
      procedureName: procedure.name,
      ...rating,
      ...present({ returnedAt: dossier.returnedAt }),
    },
  };
}

/** @returns undefined as long as the dossier can't be rated */
export async function ratingOf(
  { db, keys }: Pick<Deps, 'db' | 'keys'>,
  { id, state }: DossierRow,
): Promise<{ readonly given?: GivenRating } | undefined> {
  if (state !== 'returned') return undefined;
  const row = await findRating(db, id);
  return present({ given: row && givenOf({ keys }, row) });
}

/** What was written beside the grades of a rating, sealed like all that residents write. */
const commentContext = (dossierId: string): string => `rating:${dossierId}`;

/** @param dossierId opened only under the same */
const sealRatingComment = (keys: KeyRing, dossierId: string, comment: string): Uint8Array =>
  sealJson(keys, comment, commentContext(dossierId));

/** @returns undefined where none stands, or it can't be opened */
export const openRatingComment = (
  keys: KeyRing,
  { dossierId, comment }: { readonly dossierId: string; readonly comment: Uint8Array | null },
): string | undefined =>
  comment === null ? undefined : openOrUndefined<string>(keys, comment, commentContext(dossierId));

function givenOf({ keys }: Pick<Deps, 'keys'>, row: RatingRow): GivenRating | undefined {
  const { overall, ratedAt, commentErasedAt } = row;
  if (overall === null || ratedAt === null) return undefined;
  return {
    overall,
    aspects: Object.fromEntries(
      aspectIds.flatMap((aspect) => {
        const grade = row[aspect];
        return grade === null ? [] : [[aspect, grade]];
      }),
    ),
    at: ratedAt,
    ...present({ comment: openRatingComment(keys, row), commentErasedAt }),
  };
}

const tooEarly = () =>
  refuse('not-possible', 'Hồ sơ này chưa trả kết quả. Bạn đánh giá được sau khi nhận kết quả.');

/** Who stands in the trail for whoever came by the link: the mail went to the applicant, and who opened it is not known. */
const byMail = 'Người nộp hồ sơ';

/**
 * Once: what was given stands.
 * @returns refused as `invalid` with a problem for each field; `not-possible` before the result is handed over, and for a
 *   dossier that was rated already
 */
export async function rateDossier(deps: Deps, key: RaterKey, wire: Wire): Promise<Outcome<object>> {
  const at = deps.clock.now();
  return inTransaction(deps.db, async (sql, tx): Promise<Outcome<object>> => {
    const access = await reachRated({ sql, db: tx }, key, 'locked');
    if (!access.ok) return access;
    const { dossier } = access;
    if (dossier.state !== 'returned') return tooEarly();
    const before = (await findRating(tx, dossier.id))?.ratedAt;
    if (before != null)
      return refuse('not-possible', `Hồ sơ này đã được đánh giá lúc ${formatMoment(before)}.`);
    const check = checkDeclaration(ratingForm, wire, formContextOf(deps));
    if (!check.ok) return refuseInputs(check.problems, check.problems[0]?.message);
    const grade = (field: string) => {
      const value = own(check.answers, field);
      return isGrade(value) ? value : null;
    };
    const overall = grade('overall');
    if (overall === null) throw new Error('the form of a rating let one pass without a grade');
    const rating = {
      overall,
      convenience: grade('convenience'),
      timeliness: grade('timeliness'),
      attitude: grade('attitude'),
    };
    const commentAnswer = own(check.answers, 'comment');
    const comment = typeof commentAnswer === 'string' ? commentAnswer.trim() : '';
    const way: RatingWay = key.by;
    await saveRating(tx, {
      ...rating,
      dossierId: dossier.id,
      comment: comment === '' ? null : sealRatingComment(deps.keys, dossier.id, comment),
      way,
      ratedAt: at,
    });
    const actor =
      key.by === 'account'
        ? { actorId: key.resident.userId, actorName: key.resident.name }
        : { actorId: null, actorName: byMail };
    // Whole figures for the trail; what was written is no part of it, since it goes one day.
    await recordBeside(sql, dossier, {
      event: 'rate',
      actorKind: 'resident',
      ...actor,
      at,
      reason: null,
      detail: { ...present(rating), way },
    });
    await tellFollowers(deps, tx, { kind: 'statistics', slugs: [] });
    return { ok: true };
  });
}
