// The line by which a log is found again as it was: mailed every day, typed into `npm run audit:verify` when there is a doubt.
import * as z from 'zod';

export interface LogAnchor {
  /** Of all events up to this moment. */
  readonly until: Date;
  readonly events: number;
  /** Hexadecimal: SHA-256 of the digests of the days, each of the hashes of its events in their order. */
  readonly digest: string;
}

/** "2026-12-02T21:00:00.000Z 56789 3f2a…" */
export const writeAnchorLine = ({ until, events, digest }: LogAnchor): string =>
  `${until.toISOString()} ${events} ${digest}`;

const lineParts = z.tuple([
  z.iso.datetime({ precision: 3 }),
  z.string().regex(/^\d{1,12}$/),
  z.string().regex(/^[0-9a-f]{64}$/),
]);

/** @param text as it was copied out of a mail, whose lines may have been broken @returns undefined for what is no such line */
export function readAnchorLine(text: string): LogAnchor | undefined {
  const parts = lineParts.safeParse(text.trim().split(/\s+/));
  if (!parts.success) return undefined;
  const [until, events, digest] = parts.data;
  return { until: new Date(until), events: Number(events), digest };
}
