// A chosen layout as it was sent or stored, believed once it is read. Apart from what the pages draw by: they need no checks.
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

/** @returns what was chosen, the columns once each and in their order; undefined for what is no layout */
export function layoutIn(chosen: unknown): QueueLayout | undefined {
  const read = layoutSchema.safeParse(chosen);
  if (!read.success) return undefined;
  const { density, columns } = read.data;
  return { density, columns: queueColumnIds.filter((column) => columns.includes(column)) };
}
