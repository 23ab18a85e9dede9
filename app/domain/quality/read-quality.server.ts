// Quality of service in a period: the index of QĐ 766, the points of TT 01/2018 Đ13–15, and what residents said. Leaders see all of
// it, whoever handles dossiers himself, the public the figures of the year without a person.
import { settledOf } from '#app/quality/life.ts';
import { agencyBands, averagesOf, bandOf, staffBands, sumOf } from '#app/quality/points.ts';
import { withEntered, type EnteredPoints } from '#app/quality/entered-points.ts';
import { countSatisfaction } from '#app/quality/satisfaction.ts';
import { ratesOf } from '#app/quality/service-index.ts';
import type {
  AgencyQuality,
  CountedRates,
  PublicQuality,
  Quality,
  StaffScore,
} from '#app/read-models/quality.ts';
import { personOrder } from '#app/values/vietnamese-order.ts';
import { localDate } from '#catalog/local-date.ts';
import { namesOf } from '#db/queries/people.server.ts';
import { listEnteredPoints } from '#db/queries/quality.server.ts';
import { hasCapacity, type Actor, type Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { agencyKnown, judgedIn, type Judged } from './agency-points.ts';
import { mayEnterPoints } from './enter-points.server.ts';
import { gather, type Days, type Gathered } from './gather.server.ts';

/**
 * Whose figures somebody sees.
 * @returns `everyone` for leaders, his own for an officer and the desk; refused as `not-allowed` to others
 */
export function sightOf(actor: Actor): Outcome<{ readonly staff: Staff; readonly everyone: boolean }> {
  if (hasCapacity(actor, 'leader')) return { ok: true, staff: actor, everyone: true };
  if (hasCapacity(actor, 'officer') || hasCapacity(actor, 'one-stop-desk'))
    return { ok: true, staff: actor, everyone: false };
  return refuse('not-allowed', 'Trang này dành cho lãnh đạo Ủy ban nhân dân và cán bộ giải quyết hồ sơ.');
}

/**
 * @param days of the period; both included
 * @param period the same as a whole year, quarter or month, for which points may have been entered; left out of other days
 * @returns whoever sees himself alone gets his own figures, and none of the agency; refused as `not-allowed` to all but leaders, officers
 *   and the desk
 */
export async function readQuality(
  deps: Deps,
  actor: Actor,
  days: Days,
  period?: string,
): Promise<Outcome<{ quality: Quality }>> {
  const sight = sightOf(actor);
  if (!sight.ok) return sight;
  const { staff, everyone } = sight;
  const facts = await gather(deps, days);
  const judged = judgedIn(facts);
  const scores = await scoresOf(deps, facts, judged, everyone ? undefined : staff);
  const visibleRatings = everyone ? facts.ratings : ratingsOf(facts, staff.userId);
  return {
    ok: true,
    quality: {
      mayEnter: period !== undefined && mayEnterPoints(staff),
      dossiers: everyone ? judged.length : (scores[0]?.dossiers ?? 0),
      staff: scores,
      ...(everyone && {
        agency: agencyOf(facts, judged, period === undefined ? [] : await listEnteredPoints(deps.db, period)),
      }),
      satisfaction: countSatisfaction(visibleRatings),
    },
  };
}

/** @returns rates and grades of this year until now, and nothing of a person */
export async function readPublicQuality(deps: Deps): Promise<PublicQuality> {
  const year = Number(localDate(deps.clock.now()).slice(0, 4));
  const facts = await gather(deps, { from: `${year}-01-01`, until: `${year}-12-31` });
  return { year, rates: countedRates(facts), satisfaction: countSatisfaction(facts.ratings) };
}

/** Of dossiers that this member of staff had a part in, whenever they were settled. */
const ratingsOf = ({ staffOf, ratings }: Gathered, staffId: string) =>
  ratings.filter(({ code }) => staffOf.get(code)?.includes(staffId) === true);

/** @param only one of them; left out, everybody who had a part in a dossier of the period, by name */
async function scoresOf(
  deps: Deps,
  facts: Gathered,
  judged: readonly Judged[],
  only: Staff | undefined,
): Promise<StaffScore[]> {
  const partakers = ({ life }: Judged) => facts.staffOf.get(life.code) ?? [];
  const ids = only === undefined ? [...new Set(judged.flatMap(partakers))] : [only.userId];
  const names = await namesOf(deps.db, ids);
  return ids
    .map((staffId) => {
      const mine = judged.filter((one) => partakers(one).includes(staffId));
      const averages = averagesOf(mine.map(({ points }) => points));
      const sum = sumOf(Object.values(averages));
      return {
        staffId,
        name: names.get(staffId) ?? staffId,
        dossiers: mine.length,
        settled: mine.filter(({ life }) => settledOf(life)?.by === staffId).length,
        averages,
        sum,
        band: mine.length === 0 ? [] : bandOf(sum, staffBands),
        satisfaction: countSatisfaction(ratingsOf(facts, staffId)).overall,
      };
    })
    .sort((a, b) => personOrder(a.name, b.name));
}

function agencyOf(
  facts: Gathered,
  judged: readonly Judged[],
  standing: readonly EnteredPoints[],
): AgencyQuality {
  const { points, entered } = withEntered(agencyKnown(facts), standing);
  const sum = sumOf(Object.values(points));
  return {
    ...{ points, entered, sum },
    band: judged.length === 0 ? [] : bandOf(sum, agencyBands),
    rates: countedRates(facts),
  };
}

const countedRates = (facts: Gathered): CountedRates =>
  Object.fromEntries(
    Object.entries(ratesOf(facts)).map(([id, { about, met, of }]) => [
      id,
      { about, met: met.length, of: of.length },
    ]),
  );
