// The data of a demonstration that was started once: each browser test file begins with a copy of it instead of filling
// one in for itself. What the first start does is seen here too: where it fails, no browser test runs.
import { execFileSync } from 'node:child_process';

import type { TestProject } from 'vitest/node';

import { startPortal } from './portal-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data directory that a portal has left in order. */
    demoData: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const { path, remove } = temporaryFolder();
  const { child, ended } = await startPortal(path);
  child.kill('SIGTERM');
  const code = await ended;
  if (code !== 0) throw new Error(`the first portal ended with ${code}`);
  project.provide('demoData', path);
  return remove;
}

/** Copies it into `folder`, with its owners: as root the database belongs to another user. */
export function copyDemoData(from: string, folder: string): void {
  execFileSync('cp', ['-a', `${from}/.`, folder]);
}
