// What is new is written down for the version that package.json names; each release before it names the migrations it ended with.
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { compareVersions, releasesSince } from '#app/operation/releases.ts';
import { readReleases } from '#app/server/releases.server.ts';

const releases = readReleases();
const [newest, ...earlier] = releases;
const { entries } = JSON.parse(readFileSync('db/migrations/meta/_journal.json', 'utf8')) as {
  readonly entries: readonly { readonly tag: string }[];
};

describe('the releases of docs/releases.json', () => {
  test('stand from the newest to the oldest, each once', () => {
    for (const [place, { version }] of earlier.entries())
      expect(compareVersions(version, releases[place]?.version ?? ''), version).toBeLessThan(0);
  });

  test('end with a migration each, in the order in which they run; the newest has all there are', () => {
    const places = earlier.map(({ lastMigration }) => entries.findIndex(({ tag }) => tag === lastMigration));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places.toSorted((a, b) => b - a)).toEqual(places);
    expect(newest).not.toHaveProperty('lastMigration');
  });

  test('let no version go on beside that a release before has stopped already', () => {
    const oldest = releases.map(({ runsWith }) => runsWith);
    expect(oldest.toSorted((one, other) => compareVersions(other, one))).toEqual(oldest);
    for (const { version, runsWith } of releases)
      expect(compareVersions(runsWith, version), version).toBeLessThanOrEqual(0);
  });

  test('are in the lock file as in package.json', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly version: string };
    expect(lock.version).toBe(newest.version);
  });
});

test('versions are compared number by number', () => {
  expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0);
  expect(compareVersions('1.0.0', '0.99.0')).toBeGreaterThan(0);
  expect(compareVersions('0.2.0', '0.2.0')).toBe(0);
  const some = ['0.10.0', '0.9.0', '0.2.1'].map((version) => ({ ...newest, version }));
  expect(releasesSince(some, '0.2.1').map(({ version }) => version)).toEqual(['0.10.0', '0.9.0']);
});

/** Takes away, renames or demands what a process of before does not know of. */
const contracting =
  /\b(?:DROP|RENAME|SET NOT NULL)\b|\bALTER COLUMN\b[^;]*\bTYPE\b|\bADD COLUMN\b(?:(?!\bDEFAULT\b)[^;])*\bNOT NULL\b(?![^;]*\bDEFAULT\b)/i;
const textOf = (tag: string): string =>
  readFileSync(`db/migrations/${tag}.sql`, 'utf8').replaceAll(/^--.*$/gm, '');

test('a release that lets versions before it go on has migrations that only add', () => {
  expect(contracting.test(textOf('0002_mails-told-after-commit'))).toBe(true);
  expect(contracting.test('ALTER TABLE "a" ADD COLUMN "b" text NOT NULL;')).toBe(true);
  expect(contracting.test('ALTER TABLE "a" ADD COLUMN "b" text DEFAULT \'\' NOT NULL;')).toBe(false);
  expect(contracting.test(textOf('0005_second-factor'))).toBe(false);
  const tags = entries.map(({ tag }) => tag);
  for (const { version, runsWith, lastMigration } of releases) {
    if (compareVersions(runsWith, version) === 0) continue;
    const from = releases.find(({ version: of }) => compareVersions(of, runsWith) <= 0)?.lastMigration ?? '';
    const until = lastMigration === undefined ? tags.length : tags.indexOf(lastMigration) + 1;
    const wrong = tags.slice(tags.indexOf(from) + 1, until).filter((tag) => contracting.test(textOf(tag)));
    expect(wrong, version).toEqual([]);
  }
});
