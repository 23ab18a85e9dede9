// The points of the agency, as the portal knows them by itself, and the dossiers that they are made of.
import { settledOf, type DossierLife } from '#app/quality/life.ts';
import type { AgencyPoints } from '#app/quality/entered-points.ts';
import { agencyPointsOf, averagesOf, pointsOf, type DossierPoints } from '#app/quality/points.ts';
import type { Gathered } from './gather.server.ts';

export interface Judged {
  readonly life: DossierLife;
  readonly points: DossierPoints;
}

/** @returns what was settled within the period and had a limit, each with its points */
export const judgedIn = ({ settled }: Pick<Gathered, 'settled'>): readonly Judged[] =>
  settled.flatMap((life) => {
    const points = pointsOf(life);
    return points === undefined ? [] : [{ life, points }];
  });

/** @returns each index as a range from the least to the most possible points */
export function agencyKnown(facts: Gathered): AgencyPoints {
  const judged = judgedIn(facts);
  return agencyPointsOf({
    averages: averagesOf(judged.map((one) => one.points)),
    procedures: {
      published: facts.procedures.length,
      online: facts.procedures.filter(({ online }) => online).length,
    },
    filed: {
      all: facts.filed.length,
      online: facts.filed.filter(({ online }) => online).length,
    },
    petitions: { inTime: facts.petitions.inTime.length, late: facts.petitions.late.length },
    late:
      judged.filter(({ life }) => settledOf(life)?.timeliness === 'late').length +
      facts.running.filter(({ late }) => late).length,
  });
}
