// What an upgrade remembers beside the data, so that the next one goes on where it was killed: the archive by which one goes back.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

const unfinishedSchema = z.object({
  from: z.string(),
  to: z.string(),
  goesOnBeside: z.boolean(),
  backup: z.string(),
});
export type UnfinishedUpgrade = z.infer<typeof unfinishedSchema>;

const fileIn = (dataDir: string): string => path.join(dataDir, 'upgrade.json');

/** @returns undefined where none was begun, or what was written of it cannot be read */
export function readUnfinished(dataDir: string): UnfinishedUpgrade | undefined {
  const file = fileIn(dataDir);
  if (!existsSync(file)) return undefined;
  try {
    return unfinishedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

export function noteUnfinished(dataDir: string, upgrade: UnfinishedUpgrade): void {
  const file = fileIn(dataDir);
  writeFileSync(`${file}.unfinished`, JSON.stringify(upgrade, null, 2), { mode: 0o600, flush: true });
  renameSync(`${file}.unfinished`, file);
}

export const forgetUnfinished = (dataDir: string): void => rmSync(fileIn(dataDir), { force: true });
