// The figures of quality as sums. Those of a day are counted from its dossiers, those of a period are its days added up (`addUp`), so
// that a page reads no dossier.
import { addUp } from '#app/values/add-up.ts';
import type { HandledDossier } from './handled-dossier.ts';
import { dossierIndexIds, type DossierPoints } from './points.ts';
import { countSatisfaction, type RatedGrades, type SatisfactionFigures } from './satisfaction.ts';

export interface Count {
  readonly met: number;
  readonly of: number;
}

/** Absent: none of it. */
type ByProcedure = Readonly<Record<string, Count>>;

export interface StaffSums {
  /** That had a result and are judged by points; of those whose result is his. */
  readonly dossiers: number;
  readonly settled: number;
  readonly points: DossierPoints;
  /** Of dossiers that he had a part in, whenever they had their result. */
  readonly satisfaction: SatisfactionFigures;
}

export interface QualitySums {
  /** Judged by points; late of those. */
  readonly judged: number;
  readonly judgedLate: number;
  readonly points: DossierPoints;
  /** Of what had a due date: not late. */
  readonly inTime: Count;
  /** Of what was granted: with the result as a file. */
  readonly results: ByProcedure;
  /** Online, of what was filed and of whose fee was paid. */
  readonly filed: ByProcedure;
  readonly paid: ByProcedure;
  /** Of everybody who had a part in what had its result, or was rated. */
  readonly staff: Readonly<Record<string, StaffSums>>;
  readonly satisfaction: SatisfactionFigures;
}

/** What a day's figures are counted from. */
export interface FigureDay {
  /** Those with a result on it. */
  readonly settled: readonly HandledDossier[];
  readonly filed: readonly (Count & { readonly procedureCode: string })[];
  readonly paid: readonly (Count & { readonly procedureCode: string })[];
  readonly rated: readonly (RatedGrades & { readonly staff: readonly string[] })[];
}

const noPoints = Object.fromEntries(
  dossierIndexIds.map((id) => [id, { least: 0, most: 0 }]),
) as unknown as DossierPoints;

const noStaffSums: StaffSums = {
  dossiers: 0,
  settled: 0,
  points: noPoints,
  satisfaction: countSatisfaction([]),
};

/** What no dossier comes to. */
export const noSums: QualitySums = {
  ...{ judged: 0, judgedLate: 0, points: noPoints, inTime: { met: 0, of: 0 } },
  ...{ results: {}, filed: {}, paid: {}, staff: {} },
  satisfaction: countSatisfaction([]),
};

/** @returns the sums of one dossier with a result */
function sumsOf({
  procedureCode,
  timeliness,
  points,
  declined,
  settledBy,
  staff,
  resultFile,
}: HandledDossier): QualitySums {
  const judged = points === null ? 0 : 1;
  return {
    ...noSums,
    judged,
    judgedLate: judged === 1 && timeliness === 'late' ? 1 : 0,
    points: points ?? noPoints,
    inTime: { met: timeliness === null || timeliness === 'late' ? 0 : 1, of: timeliness === null ? 0 : 1 },
    results: declined === false ? { [procedureCode]: { met: resultFile ? 1 : 0, of: 1 } } : {},
    staff: Object.fromEntries(
      staff.map((id) => [
        id,
        {
          ...noStaffSums,
          dossiers: judged,
          settled: judged === 1 && settledBy === id ? 1 : 0,
          points: points ?? noPoints,
        },
      ]),
    ),
  };
}

/** @returns what a day comes to */
export function sumsOfDay({ settled, filed, paid, rated }: FigureDay): QualitySums {
  const byProcedure = (rows: FigureDay['filed']): ByProcedure =>
    addUp<ByProcedure>(
      {},
      rows.map(({ procedureCode, met, of }) => ({ [procedureCode]: { met, of } })),
    );
  return addUp(noSums, [
    ...settled.map(sumsOf),
    { ...noSums, filed: byProcedure(filed), paid: byProcedure(paid) },
    ...rated.map(({ staff, ...grades }) => {
      const satisfaction = countSatisfaction([grades]);
      return {
        ...noSums,
        satisfaction,
        staff: Object.fromEntries(staff.map((id) => [id, { ...noStaffSums, satisfaction }])),
      };
    }),
  ]);
}

/** @returns all of them together */
export const inAll = (counts: ByProcedure): Count =>
  Object.values(counts).reduce((sum, { met, of }) => ({ met: sum.met + met, of: sum.of + of }), {
    met: 0,
    of: 0,
  });
