// Đ12: within how many working days an item has to be told. Its section says it, and for some kinds the law gives certain
// items a limit of their own: documents of other agencies reach the commune later than its own (Đ12.3).
import { uncapitalise } from '#app/values/first-letter.ts';
import type { Answers } from '#forms/index.ts';
import type { ContentKind, OwnLimit } from './content-kind.ts';
import { textFact } from './fact-values.ts';
import { findKind } from './kind-of-section.ts';
import { kinds } from './kinds/index.ts';

export const kindsWithLimits: readonly string[] = Object.values<ContentKind>(kinds)
  .filter(({ limits = [] }) => limits.length > 0)
  .map(({ id }) => id);

export interface ItemLimit {
  /** Working days from the day of what is told; 0: on that day. */
  readonly days: number;
  /** Where it is not the section's: of what, and by which law. */
  readonly own?: Pick<OwnLimit, 'of' | 'law'>;
}

/**
 * @param section `limitDays` null: it is kept up continuously, and no item of it has a limit
 * @param facts answers to the questions of the section's kind; undefined when they can't be read
 */
export function limitOf(
  section: { readonly kind: string; readonly limitDays: number | null },
  facts: Answers | undefined,
): ItemLimit | undefined {
  if (section.limitDays === null) return undefined;
  const ownLimit = findKind(section.kind)?.limits?.find(({ fact, otherThan }) => {
    const answer = textFact(facts ?? {}, fact);
    return answer !== '' && !otherThan.includes(answer);
  });
  return ownLimit === undefined
    ? { days: section.limitDays }
    : { days: ownLimit.days, own: { of: ownLimit.of, law: ownLimit.law } };
}

/** @param days working days @returns "10 ngày làm việc"; "trong ngày" for 0 */
export const limitText = (days: number): string => (days === 0 ? 'trong ngày' : `${days} ngày làm việc`);

/** @returns with its law where it is not the section's: "10 ngày làm việc (văn bản của cơ quan khác, theo Nghị định …)" */
export function limitWords({ days, own }: ItemLimit): string {
  const text = limitText(days);
  if (own === undefined) return text;
  return `${text} (${uncapitalise(own.of)}, theo ${own.law})`;
}
