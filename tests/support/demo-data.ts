// The demonstration of a whole run of the browser tests: started once on an empty folder, beside the tests that run before them, then
// copied. Each worker has a portal on a copy, started when its first test file asks for it; its files share that portal one after
// the other. Files that need a portal at the same instant to come share one, at the same time.
// What the first start does is seen here too: where it fails, no browser test runs.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';

import { launchPortal, startPortal, type PortalProcess } from './portal-process.ts';
import { answerWorkers, askSetUp } from './set-up.ts';
import { temporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a worker learns of its portal, and of the demonstration: "http://127.0.0.1:PORT". */
    portalsUrl: string;
    /** Where the workers tell each other what is judged well: inspect.ts. */
    judgedFile: string;
  }
}

const pathOfDemonstration = '/demonstration';
/** Followed by the instant. */
const pathOfInstant = '/at/';

/** What a worker is told of its portal. */
export type SharedPortal = Pick<PortalProcess, 'url' | 'dataDir'>;

/** Starts a portal on an empty folder and stops it when it is ready. @returns the folder, with all it was given at its start */
async function firstStart(): Promise<TemporaryFolder> {
  const folder = temporaryFolder();
  const { child, ended } = await startPortal(folder.path);
  child.kill('SIGTERM');
  const code = await ended;
  if (code !== 0) throw new Error(`the first portal ended with ${code}`);
  return folder;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const demonstration = firstStart();
  // Whoever asks for it is told.
  demonstration.catch(() => {});

  // They belong to this process and not to the workers, so that they are stopped however a worker ends.
  const portals = new Map<string, Promise<PortalProcess>>();
  const portalFor = (path: string): Promise<PortalProcess> => {
    const portal =
      portals.get(path) ??
      launchPortal({
        env: path.startsWith(pathOfInstant) ? { PORTAL_CLOCK: path.slice(pathOfInstant.length) } : {},
        fill: async (folder) => copy((await demonstration).path, folder),
      });
    portals.set(path, portal);
    return portal;
  };
  const answers = await answerWorkers(async (path) => {
    if (path === pathOfDemonstration) return (await demonstration).path;
    const { url, dataDir } = await portalFor(path);
    return { url, dataDir } satisfies SharedPortal;
  });
  const judged = temporaryFolder();
  project.provide('judgedFile', join(judged.path, 'judged'));
  project.provide('portalsUrl', answers.url);
  return async () => {
    answers.close();
    const started = await Promise.allSettled(portals.values());
    await Promise.all(started.map(async (one) => one.status === 'fulfilled' && (await one.value.stop())));
    await demonstration.then(({ remove }) => remove()).catch(() => {});
    judged.remove();
  };
}

/**
 * The portal of this worker, running. The worker is known by its process: where one project follows another, Vitest 4 gives two
 * workers one VITEST_POOL_ID.
 * @throws Error with what it said when it does not start
 */
export function sharedPortal(): Promise<SharedPortal> {
  return askSetUp(inject('portalsUrl'), `/${process.pid}`);
}

/**
 * The portal whose clock stands at `instant`, running.
 * @throws Error with what it said when it does not start
 */
export function portalAt(instant: Date): Promise<SharedPortal> {
  return askSetUp(inject('portalsUrl'), pathOfInstant + instant.toISOString());
}

/** Puts into `folder` what a portal has left in order. @throws Error with what it said when it did not start */
export async function copyDemoData(folder: string): Promise<void> {
  copy(await askSetUp(inject('portalsUrl'), pathOfDemonstration), folder);
}

/** With its owners: as root the database belongs to another user. */
function copy(from: string, folder: string): void {
  execFileSync('cp', ['-a', `${from}/.`, folder]);
}
