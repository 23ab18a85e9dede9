// What the demonstration does, it does as people do; a refusal of it is a fault of the portal.
import type { Outcome } from '#app/domain/kernel/refusal.ts';

/** @throws Error with the refusal's sentence */
export function orFault<T>(outcome: Outcome<T>): { readonly ok: true } & T {
  if (!outcome.ok) throw new Error(`the demonstration was refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome;
}
