// The releases of the portal: what is new in each, what whoever runs the server does before and after it, with which migrations it
// came (docs/releases.json, decision 128).
import { z } from 'zod';

const version = z.string().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/);

const release = z.strictObject({
  version,
  day: z.iso.date(),
  /** Its last migration, by name; the newest release has all there are, and names none. */
  lastMigration: z.string().optional(),
  /** The oldest version whose processes may go on once its migrations ran; its own: all of them stop before. */
  runsWith: version,
  /** Vietnamese, for the staff: whole sentences. */
  news: z.array(z.strictObject({ title: z.string().min(1), words: z.string().min(1) })).min(1),
  /** For whoever runs the server. */
  before: z.array(z.string().min(1)),
  after: z.array(z.string().min(1)),
});
export type Release = z.infer<typeof release>;

/** The newest first. */
export const releasesSchema = z.tuple([release], release);
export type Releases = z.infer<typeof releasesSchema>;

/** @returns below zero where `one` is older than `other`, zero where they are the same version */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.split('.').map(Number));
  return [0, 1, 2].map((part) => (a?.[part] ?? 0) - (b?.[part] ?? 0)).find((by) => by !== 0) ?? 0;
}

/** @returns what came after a version, the newest first */
export const releasesSince = (releases: readonly Release[], than: string): readonly Release[] =>
  releases.filter(({ version: of }) => compareVersions(of, than) > 0);
