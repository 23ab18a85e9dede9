// Which version this is (package.json), and what is known of it and of those before (docs/releases.json). Read, not bundled: neither is
// a source of the build.
import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { releasesSchema, type Releases } from '#app/operation/releases.ts';

const read = (place: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${place}`, import.meta.url), 'utf8'));

/** @returns the releases up to the version that runs, which is the first of them @throws Error where nobody wrote down what is new in it */
export function readReleases(): Releases {
  const releases = releasesSchema.parse(read('docs/releases.json'));
  const { version } = z.object({ version: z.string() }).parse(read('package.json'));
  if (releases[0].version !== version)
    throw new Error(`docs/releases.json begins with ${releases[0].version}, and package.json is ${version}`);
  return releases;
}
