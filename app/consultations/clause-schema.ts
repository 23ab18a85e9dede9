// The clauses of a published draft, as stored.
import * as z from 'zod';

import type { Clause } from './carry-clauses.ts';
import { clauseLevels } from './markers.ts';

const clause = z.object({
  id: z.string().regex(/^c\d{1,6}$/),
  address: z.string(),
  level: z.enum(clauseLevels),
  label: z.string(),
  parent: z.string().exactOptional(),
  title: z.string(),
  text: z.string(),
  html: z.string(),
}) satisfies z.ZodType<Clause>;

/** An object and not a list, like all checked jsonb columns. */
export const clausesSchema = z.object({ clauses: z.array(clause) });
