// The dossiers that a figure is made of: exactly these, chosen by the same functions that count them.
import type { QualityDossiersFilter, QualityFigure } from '#app/lists/quality.ts';
import { settledOf, type DossierLife } from '#app/quality/life.ts';
import { pointsOf } from '#app/quality/points.ts';
import { isComponent, ratesOf } from '#app/quality/service-index.ts';
import type { QualityLine } from '#app/read-models/quality.ts';
import type { Option } from '#app/values/option.ts';
import { pageWithin } from '#app/values/page-within.ts';
import { present } from '#app/values/present.ts';
import { personOrder } from '#app/values/vietnamese-order.ts';
import { namesOf } from '#db/queries/people.server.ts';
import { listLivesOf, listRated, type RatedDossier } from '#db/queries/quality.server.ts';
import { findPublishedByCode } from '../catalog/read-catalog.server.ts';
import { openRatingComment } from '../dossiers/applicant/rate-dossier.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { gather, type Days, type Gathered } from './gather.server.ts';
import { sightOf } from './read-quality.server.ts';

interface QualityDossiers {
  readonly rows: readonly QualityLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Those who can be chosen, by name; nobody for whoever sees his own alone. */
  readonly staff: readonly Option[];
}

const size = 50;

/**
 * @param days of the period; both included
 * @param filter `page`: counts from 1, past the end it is the last one; `staff`: of no account for whoever sees himself alone
 * @param whole all pages at once, for a file
 * @returns refused as `not-allowed` to all but leaders, officers and the desk
 */
export async function listQualityDossiers(
  deps: Deps,
  actor: Actor,
  days: Days,
  { figure, met, grade, staff, page: requestedPage }: QualityDossiersFilter,
  whole = false,
): Promise<Outcome<QualityDossiers>> {
  const sight = sightOf(actor);
  if (!sight.ok) return sight;
  const { everyone } = sight;
  const facts = await gather(deps, days);
  const who = everyone ? staff : sight.staff.userId;
  const codes = codesOf(facts, { figure, met, grade, who });
  const { page, pages, offset } = pageWithin(codes.length, size, requestedPage);
  const shownCodes = whole ? codes : codes.slice(offset, offset + size);
  // Of all that any figure lists: also of what was rated in the period and settled before it.
  const staffIds = everyone ? [...new Set([...facts.staffOf.values()].flat())] : [];
  const names = await namesOf(deps.db, staffIds);
  return {
    ok: true,
    rows: await linesOf(deps, shownCodes, everyone),
    total: codes.length,
    page,
    pages,
    staff: [...names]
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => personOrder(a.label, b.label)),
  };
}

interface Chosen {
  readonly figure: QualityFigure | undefined;
  readonly met: 'yes' | 'no' | undefined;
  readonly grade: QualityLine['grade'];
  /** A member of staff who had a part in them. */
  readonly who: string | undefined;
}

function codesOf(facts: Gathered, { figure, met, grade, who }: Chosen): readonly string[] {
  const isOfPerson = (code: string) => who === undefined || facts.staffOf.get(code)?.includes(who) === true;
  if (figure === 'rated')
    return facts.ratings.flatMap(({ code, overall }) =>
      isOfPerson(code) && (grade === undefined || overall === grade) ? [code] : [],
    );
  if (figure !== undefined && isComponent(figure)) {
    const rate = ratesOf(facts)[figure];
    if (rate?.about !== 'dossiers') return [];
    const meets = new Set(rate.met);
    const answer = met === undefined ? undefined : met === 'yes';
    return rate.of.filter((code) => isOfPerson(code) && (answer === undefined || meets.has(code) === answer));
  }
  // An index is made of every dossier that is judged.
  return facts.settled.flatMap((life) =>
    isOfPerson(life.code) && (figure === undefined || pointsOf(life) !== undefined) ? [life.code] : [],
  );
}

async function linesOf(
  deps: Deps,
  codes: readonly string[],
  comments: boolean,
): Promise<readonly QualityLine[]> {
  const lives = new Map((await listLivesOf(deps.db, codes)).map((life) => [life.code, life]));
  const ratingsByCode = new Map((await listRated(deps.db, { codes })).map((rating) => [rating.code, rating]));
  const lines = await Promise.all(
    codes.map(async (code) => {
      const life = lives.get(code);
      return life === undefined ? [] : [await lineOf(deps, life, ratingsByCode.get(code), comments)];
    }),
  );
  return lines.flat();
}

async function lineOf(
  deps: Deps,
  life: DossierLife,
  rating: RatedDossier | undefined,
  comments: boolean,
): Promise<QualityLine> {
  const { code, procedureCode } = life;
  const settlement = settledOf(life);
  const catalogEntry = await findPublishedByCode(deps, procedureCode);
  return {
    code,
    procedureName: catalogEntry?.procedure.name ?? procedureCode,
    state: life.state,
    ...present({
      settledAt: settlement?.at,
      timeliness: settlement?.timeliness,
      points: pointsOf(life),
      grade: rating?.overall,
      comment: comments && rating !== undefined ? openRatingComment(deps.keys, rating) : undefined,
    }),
  };
}
