// The demonstration of a whole run of the browser tests: started once on an empty folder, then copied. Each worker has a
// portal on a copy, started when its first test file asks for it; its files share that portal one after the other.
// What the first start does is seen here too: where it fails, no browser test runs. Portals of another day are copies too,
// of one demonstration that was started that morning.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { TestProject } from 'vitest/node';

import { launchPortal, startPortal, type PortalProcess } from './portal-process.ts';
import { temporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data directory that a portal has left in order. */
    demoData: string;
    /** Where a worker learns of its portal, and of demonstrations of other days: "http://127.0.0.1:PORT". */
    portalsUrl: string;
  }
}

/** What a worker is told of its portal, as JSON. */
export type SharedPortal = Pick<PortalProcess, 'url' | 'dataDir'>;
type SharedDemonstration = Pick<TemporaryFolder, 'path'>;

/** Starts a portal on an empty folder and stops it when it is ready. @returns the folder, with all it was given at its start */
async function firstStart(env: Readonly<Record<string, string>> = {}): Promise<TemporaryFolder> {
  const folder = temporaryFolder();
  const { child, ended } = await startPortal(folder.path, env);
  child.kill('SIGTERM');
  const code = await ended;
  if (code !== 0) throw new Error(`the first portal ended with ${code}`);
  return folder;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { path, remove } = await firstStart();

  // They belong to this process and not to the workers, so that they are stopped however a worker ends.
  const portals = new Map<string, Promise<PortalProcess>>();
  const demonstrations = new Map<string, Promise<TemporaryFolder>>();
  const ofWorker = (worker: string): Promise<PortalProcess> => {
    const portal = portals.get(worker) ?? launchPortal({ fill: (folder) => copyDemoData(path, folder) });
    portals.set(worker, portal);
    return portal;
  };
  const ofDay = (day: string): Promise<TemporaryFolder> => {
    const made = demonstrations.get(day) ?? firstStart({ PORTAL_CLOCK: `${day}T07:00:00+07:00` });
    demonstrations.set(day, made);
    return made;
  };
  const answer = async (address: string): Promise<SharedPortal | SharedDemonstration> => {
    const [, what = '', which = ''] = address.split('/');
    if (what === 'day') return { path: (await ofDay(which)).path };
    const { url, dataDir } = await ofWorker(which);
    return { url, dataDir };
  };
  const server = createServer((request, response) => {
    answer(request.url ?? '').then(
      (told) => response.end(JSON.stringify(told)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('demoData', path);
  project.provide('portalsUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.close();
    const started = await Promise.allSettled(portals.values());
    await Promise.all(started.map(async (one) => one.status === 'fulfilled' && (await one.value.stop())));
    for (const one of await Promise.allSettled(demonstrations.values()))
      if (one.status === 'fulfilled') one.value.remove();
    remove();
  };
}

async function ask<Told>(portalsUrl: string, address: string): Promise<Told> {
  const reply = await fetch(portalsUrl + address);
  const text = await reply.text();
  if (!reply.ok) throw new Error(text);
  return JSON.parse(text) as Told;
}

/** The portal of this worker, running. @throws Error with what it said when it does not start */
export const sharedPortal = (portalsUrl: string): Promise<SharedPortal> =>
  ask(portalsUrl, `/worker/${process.env['VITEST_POOL_ID'] ?? ''}`);

/**
 * A data directory that a portal has left in order on the morning of a day.
 * @param day "2026-11-24" @throws Error with what the portal said when it does not start
 */
export const demonstrationOf = (portalsUrl: string, day: string): Promise<SharedDemonstration> =>
  ask(portalsUrl, `/day/${day}`);

/** Copies it into `folder`, with its owners: as root the database belongs to another user. */
export function copyDemoData(from: string, folder: string): void {
  execFileSync('cp', ['-a', `${from}/.`, folder]);
}
