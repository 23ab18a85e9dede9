// The points of the agency, as the portal knows them by itself.
import type { AgencyPoints } from '#app/quality/entered-points.ts';
import { agencyPointsOf, averagesOf } from '#app/quality/points.ts';
import { inAll } from '#app/quality/quality-sums.ts';
import type { IndexFacts } from '#app/quality/service-index.ts';

/** @returns each index as a range from the least to the most possible points */
export function agencyKnown({ sums, procedures, running, petitions }: IndexFacts): AgencyPoints {
  const filed = inAll(sums.filed);
  return agencyPointsOf({
    averages: averagesOf(sums.points, sums.judged),
    procedures: {
      published: procedures.length,
      online: procedures.filter(({ online }) => online).length,
    },
    filed: { all: filed.of, online: filed.met },
    petitions,
    late: sums.judgedLate + running.late,
  });
}
