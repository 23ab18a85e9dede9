// Checks a layout from a form or from the database. This is separate from the layout itself, because pages do not need the checks.
import { z } from 'zod';

import {
  densities,
  queueColumnIds,
  type Density,
  type QueueColumn,
  type QueueLayout,
} from './queue-layout.ts';

const layoutSchema = z.object({
  density: z.enum(Object.keys(densities) as [Density, ...Density[]]),
  columns: z.array(z.enum(queueColumnIds as [QueueColumn, ...QueueColumn[]])).max(queueColumnIds.length),
});

/** @returns the layout with each column once, in their order; undefined for any other value */
export function layoutIn(value: unknown): QueueLayout | undefined {
  const parsed = layoutSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { density, columns } = parsed.data;
  return { density, columns: queueColumnIds.filter((column) => columns.includes(column)) };
}
