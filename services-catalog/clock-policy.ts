// How the law counts one procedure's time limit. The laws differ, so the policy is data.
import type { z } from 'zod';

import type { clockPolicySchema, verificationLimitSchema } from './procedure-schema.ts';

/** What the law gives where something has to be verified outside the office before the decision. */
export interface VerificationLimit extends z.infer<typeof verificationLimitSchema> {}

export interface ClockPolicy extends z.infer<typeof clockPolicySchema> {}

/** @returns the law that gives time for a verification; undefined where none does, or none is named */
export const verificationLaw = ({ verification, law }: ClockPolicy): string | undefined =>
  verification && (verification.law ?? law);
