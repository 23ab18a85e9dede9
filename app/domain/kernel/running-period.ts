// The period of a limit that runs after an event, as the event's detail says it (`#catalog/limit-periods.ts`).
import * as z from 'zod';

import { present } from '#app/values/present.ts';
import type { RunningPeriod } from '#catalog/limit-periods.ts';

export const runningPeriodSchema = z.object({
  limit: z.string(),
  from: z.iso.datetime(),
  due: z.iso.datetime(),
  legalDue: z.iso.datetime().optional(),
  law: z.string().optional(),
});

/** @param detail of an event @returns undefined where it says that none runs, or nothing of it */
export function periodIn({ period }: Readonly<Record<string, unknown>>): RunningPeriod | undefined {
  const { data } = runningPeriodSchema.safeParse(period);
  return data && present(data);
}
