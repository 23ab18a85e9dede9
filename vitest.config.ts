// The tests in three projects: pure modules, the portal's parts on a real PostgreSQL, and a browser
// before the running portal. A whole run takes the first two as one, `without-browser`: each worker is of one project and loads the house
// anew, twenty seconds of processor.
// Two workers: the machine that checks has two cores. A test on the database waits for it, a browser test for its portal and its portal
// for it, a third of the time for neither: three of them keep two cores busy. A fourth would bring one more browser and one more portal,
// 35 s of processor.
import { join } from 'node:path';

import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

import { shortLivedNode } from './scripts/short-lived.mjs';
import { useMemoryForTemporaryFiles } from './tests/support/memory-folder.ts';

useMemoryForTemporaryFiles();

/**
 * Files that take long, in the order in which they begin. Where no run is remembered, on a fresh clone, Vitest begins with those that
 * are largest to read: some of these would come last, and one core would wait for them. Between two that wait most of their time
 * (`board` for an hour, `workbench` for a lease, `filing-on-a-phone` for a slow line) stand others, which have the core meanwhile.
 */
const long = [
  ...['board', 'journey', 'consultations', 'catalog', 'workbench', 'accessibility-public', 'queue', 'public'],
  ...[
    'every-link',
    'filing-on-a-phone',
    'accessibility-sections',
    'samples',
    'backup',
    'crash',
    'several-processes',
    'process',
  ],
  ...[
    'backups',
    'dossiers-roles',
    'inquiries-matrix',
    'public-doors',
    'yearly-reports',
    'worker-pool',
    'task-pools',
    'embedded',
  ],
  ...['retention', 'every-service', 'migrations'],
  ...['pdf-definitions', 'editing', 'demo-content'],
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = long.indexOf(/([\w-]+)\.test\.tsx?$/.exec(moduleId)?.[1] ?? '');
      return place === -1 ? long.length : place;
    };
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other));
  }
}

const unitTests =
  'tests/{house,forms,catalog,steps,consultations,gazetteer,operation,quality,ui}/**/*.test.{ts,tsx}';
const integrationTests = 'tests/{domain,db,routes,adapters,server}/**/*.test.{ts,tsx}';

/** Tests that may ask for the database. */
const onDatabase = (name: string, include: string[], groupOrder: number) => ({
  extends: true as const,
  test: {
    ...{ name, include },
    globalSetup: ['tests/support/database-server.ts'],
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 40_000,
    sequence: { groupOrder },
  },
});

export default defineConfig({
  // Whoever signs in in a test waits for no scrypt. For all projects: what one has compiled the others use.
  resolve: {
    alias: {
      '#app/adapters/password-hash.server.ts': join(import.meta.dirname, 'tests/support/quick-passwords.ts'),
    },
  },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // A worker loads the modules of the portal once, not once a file: what a test changes in them it puts back.
    isolate: false,
    execArgv: shortLivedNode,
    // A module that is as it was is not compiled again: half of what running a single file costs.
    experimental: { fsModuleCache: true },
    sequence: { sequencer: LongestFirst },
    // What is waited for comes when it comes: two busy cores are no fault.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: [unitTests], testTimeout: 10_000, sequence: { groupOrder: 0 } },
      },
      onDatabase('integration', [integrationTests], 1),
      onDatabase('without-browser', [unitTests, integrationTests], 0),
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/demo-data.ts'],
          maxWorkers: 3,
          // A journey of half a minute takes a whole one beside a build.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
