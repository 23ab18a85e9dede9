// What holds for a time, as it is stored: a role, a place in a unit.

/** @returns whether it holds at `at`; without a beginning it always did, without an end it goes on */
export const holdsAt = (
  { validFrom, validUntil }: { readonly validFrom: Date | null; readonly validUntil: Date | null },
  at: Date,
): boolean => (validFrom === null || validFrom <= at) && (validUntil === null || validUntil > at);
