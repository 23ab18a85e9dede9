// What residents said, counted: how many gave which grade, overall and by aspect.
import { aspectIds, gradeIds, type Aspect, type Grade } from './rating.ts';

export type GradeCounts = Readonly<Record<Grade, number>>;

export interface SatisfactionFigures {
  readonly overall: GradeCounts;
  readonly aspects: Readonly<Record<Aspect, GradeCounts>>;
}

export type RatedGrades = { readonly overall: Grade } & Readonly<Record<Aspect, Grade | null>>;

/** An aspect that somebody left out counts nowhere. */
export function countSatisfaction(ratings: readonly RatedGrades[]): SatisfactionFigures {
  const count = (grades: readonly (Grade | null)[]) =>
    Object.fromEntries(
      gradeIds.map((grade) => [grade, grades.filter((one) => one === grade).length]),
    ) as GradeCounts;
  return {
    overall: count(ratings.map(({ overall }) => overall)),
    aspects: Object.fromEntries(
      aspectIds.map((aspect) => [aspect, count(ratings.map((one) => one[aspect]))]),
    ) as Record<Aspect, GradeCounts>,
  };
}

/** How many gave any grade. */
export const ratedIn = (counts: GradeCounts): number =>
  gradeIds.reduce((sum, grade) => sum + counts[grade], 0);

/** Very satisfied and satisfied. */
export const satisfiedIn = (counts: GradeCounts): number => ratedIn(counts) - counts.unsatisfied;
