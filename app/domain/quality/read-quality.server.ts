// Quality of service in a period: the index of QĐ 766, the points of TT 01/2018 Đ13–15, and what residents said. Leaders see all of
// it, whoever handles dossiers himself, the public the figures of the year without a person.
import { agencyBands, averagesOf, bandOf, staffBands, sumOf } from '#app/quality/points.ts';
import { withEntered, type EnteredPoints } from '#app/quality/entered-points.ts';
import { countSatisfaction } from '#app/quality/satisfaction.ts';
import { ratesOf, type IndexFacts } from '#app/quality/service-index.ts';
import type { QualitySums } from '#app/quality/quality-sums.ts';
import type { AgencyQuality, PublicQuality, Quality, StaffScore } from '#app/read-models/quality.ts';
import { personOrder } from '#app/values/vietnamese-order.ts';
import { localDate } from '#catalog/local-date.ts';
import { own } from '#forms/own.ts';
import { namesOf } from '#db/queries/people.server.ts';
import { listEnteredPoints } from '#db/queries/quality.server.ts';
import { hasCapacity, type Actor, type Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { agencyKnown } from './agency-points.ts';
import { mayEnterPoints } from './enter-points.server.ts';
import { gather, type Days } from './gather.server.ts';

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
  const { sums } = facts;
  const scores = await scoresOf(deps, sums, everyone ? undefined : staff);
  return {
    ok: true,
    quality: {
      mayEnter: period !== undefined && mayEnterPoints(staff),
      dossiers: everyone ? sums.judged : (scores[0]?.dossiers ?? 0),
      staff: scores,
      ...(everyone && {
        agency: agencyOf(facts, period === undefined ? [] : await listEnteredPoints(deps.db, period)),
      }),
      satisfaction: everyone
        ? sums.satisfaction
        : (own(sums.staff, staff.userId)?.satisfaction ?? countSatisfaction([])),
    },
  };
}

/** @returns rates and grades of this year until now, and nothing of a person */
export async function readPublicQuality(deps: Deps): Promise<PublicQuality> {
  const year = Number(localDate(deps.clock.now()).slice(0, 4));
  const facts = await gather(deps, { from: `${year}-01-01`, until: `${year}-12-31` });
  return { year, rates: ratesOf(facts), satisfaction: facts.sums.satisfaction };
}

/** @param only one of them; left out, everybody who had a part in a dossier of the period, by name */
async function scoresOf(deps: Deps, sums: QualitySums, only: Staff | undefined): Promise<StaffScore[]> {
  const ids =
    only === undefined
      ? Object.entries(sums.staff).flatMap(([id, { dossiers }]) => (dossiers > 0 ? [id] : []))
      : [only.userId];
  const names = await namesOf(deps.db, ids);
  return ids
    .map((staffId) => {
      const mine = own(sums.staff, staffId);
      const averages = mine === undefined ? {} : averagesOf(mine.points, mine.dossiers);
      const sum = sumOf(Object.values(averages));
      return {
        staffId,
        name: names.get(staffId) ?? staffId,
        dossiers: mine?.dossiers ?? 0,
        settled: mine?.settled ?? 0,
        averages,
        sum,
        band: mine === undefined || mine.dossiers === 0 ? [] : bandOf(sum, staffBands),
        satisfaction: (mine?.satisfaction ?? countSatisfaction([])).overall,
      };
    })
    .sort((a, b) => personOrder(a.name, b.name));
}

function agencyOf(facts: IndexFacts, standing: readonly EnteredPoints[]): AgencyQuality {
  const { points, entered } = withEntered(agencyKnown(facts), standing);
  const sum = sumOf(Object.values(points));
  return {
    ...{ points, entered, sum },
    band: facts.sums.judged === 0 ? [] : bandOf(sum, agencyBands),
    rates: ratesOf(facts),
  };
}
