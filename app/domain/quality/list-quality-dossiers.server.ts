// The dossiers that a figure is made of: exactly these, by what is kept of each, of which the figures are the sums.
import type { QualityDossiersFilter, QualityFigure } from '#app/lists/quality.ts';
import { settledOf, type DossierLife } from '#app/quality/life.ts';
import { pointsOf } from '#app/quality/points.ts';
import type { Grade } from '#app/quality/rating.ts';
import { isComponent, isOfDossiers } from '#app/quality/service-index.ts';
import type { QualityLine } from '#app/read-models/quality.ts';
import type { Option } from '#app/values/option.ts';
import { pageWithin } from '#app/values/page-within.ts';
import { present } from '#app/values/present.ts';
import { personOrder } from '#app/values/vietnamese-order.ts';
import { namesOf } from '#db/queries/people.server.ts';
import { countSettled, followFigures, readQualitySums } from '#db/queries/figures.server.ts';
import {
  countFigure,
  listFigureCodes,
  listLivesOf,
  listRated,
  type FigureConditions,
  type RatedDossier,
} from '#db/queries/quality.server.ts';
import { findPublishedByCode } from '../catalog/read-catalog.server.ts';
import { openRatingComment } from '../dossiers/applicant/rate-dossier.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { spanOf, wholeDays, type Days } from './gather.server.ts';
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
  await followFigures(deps.db);
  const chosen = chosenBy({ figure, met, grade });
  const conditions = chosen && {
    ...{ ...spanOf(days), ...chosen, now: deps.clock.now() },
    staff: everyone ? staff : sight.staff.userId,
  };
  const total = conditions === undefined ? 0 : await lengthOf(deps, days, conditions);
  const { page, pages, offset } = pageWithin(total, size, requestedPage);
  const part = whole ? { offset: 0, limit: total } : { offset, limit: size };
  const shownCodes = conditions === undefined ? [] : await listFigureCodes(deps.db, conditions, part);
  // Of all that any figure lists: also of what was rated in the period and settled before it.
  const staffIds = everyone ? Object.keys((await readQualitySums(deps.db, wholeDays(days))).staff) : [];
  const names = await namesOf(deps.db, staffIds);
  return {
    ok: true,
    rows: await linesOf(deps, shownCodes, everyone),
    total,
    page,
    pages,
    staff: [...names]
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => personOrder(a.label, b.label)),
  };
}

/** How many there are: of all of a period by what is kept of its days, which are not counted for every page. */
const lengthOf = (deps: Deps, days: Days, conditions: FigureConditions): Promise<number> =>
  conditions.figure === 'settled' && conditions.staff === undefined
    ? countSettled(deps.db, wholeDays(days))
    : countFigure(deps.db, conditions);

interface Chosen {
  readonly figure: QualityFigure | undefined;
  readonly met: 'yes' | 'no' | undefined;
  readonly grade: Grade | undefined;
}

/** @returns undefined for a figure that is not made of dossiers */
function chosenBy({
  figure,
  met,
  grade,
}: Chosen): Pick<FigureConditions, 'figure' | 'met' | 'grade'> | undefined {
  if (figure === undefined) return { figure: 'settled' };
  if (figure === 'rated') return { figure, grade };
  // An index is made of every dossier that is judged.
  if (!isComponent(figure)) return { figure: 'judged' };
  return isOfDossiers(figure) ? { figure, met: met && met === 'yes' } : undefined;
}

async function linesOf(
  deps: Deps,
  codes: readonly string[],
  comments: boolean,
): Promise<readonly QualityLine[]> {
  const lives = new Map((await listLivesOf(deps.db, codes)).map((life) => [life.code, life]));
  const ratingsByCode = new Map((await listRated(deps.db, codes)).map((rating) => [rating.code, rating]));
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
