// Counts the ratings of residents by grade, overall and by aspect.
import { aspectIds, gradeIds, type Aspect, type Grade } from './rating.ts';

export type GradeCounts = Readonly<Record<Grade, number>>;

export interface SatisfactionFigures {
  readonly overall: GradeCounts;
  readonly aspects: Readonly<Record<Aspect, GradeCounts>>;
}

export type RatedGrades = { readonly overall: Grade } & Readonly<Record<Aspect, Grade | null>>;

/** @returns the number of ratings with each grade; an aspect that was not answered is not counted */
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

/** @returns the number of ratings with any grade */
export const ratedIn = (counts: GradeCounts): number =>
  gradeIds.reduce((sum, grade) => sum + counts[grade], 0);

/** @returns the number of ratings that are satisfied or very satisfied */
export const satisfiedIn = (counts: GradeCounts): number => ratedIn(counts) - counts.unsatisfied;
