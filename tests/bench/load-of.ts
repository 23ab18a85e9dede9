// A load on one address, from a process of its own.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const seconds = 3;
const connections = 16;

/** @returns answers a second */
export async function loadOf(
  url: string,
  { encodings = 'br, gzip', cookie = '' }: { readonly encodings?: string; readonly cookie?: string } = {},
): Promise<number> {
  const { stdout } = await run(process.execPath, [
    ...['--import', 'tsx', join(import.meta.dirname, 'load.ts')],
    ...[url, String(seconds), String(connections), encodings, cookie],
  ]);
  return Number(stdout);
}
