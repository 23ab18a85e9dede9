// Demo mode makes its secrets once and keeps them in the data folder, readable by its owner alone.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { generateKey } from '#app/domain/personal-data/key-ring.server.ts';
import type { DemoSecrets } from '../config.server.ts';

const secretsSchema = z.object({ keys: z.string(), session: z.string(), gateway: z.string() });

/** @returns undefined where no demonstration has been started yet */
export function readDemoSecrets(dataDir: string): DemoSecrets | undefined {
  const file = path.join(dataDir, 'secrets.json');
  return existsSync(file) ? secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** @throws Error when the folder cannot be written, or the file is damaged (without its keys the data cannot be read) */
export function keepDemoSecrets(dataDir: string): DemoSecrets {
  const file = path.join(dataDir, 'secrets.json');
  // Passed through by the database's own user, listed by nobody else.
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const fresh: DemoSecrets = {
    keys: generateKey('d1'),
    session: randomBytes(32).toString('base64url'),
    gateway: randomBytes(24).toString('hex').toUpperCase(),
  };
  try {
    // `wx`: two processes starting at once agree on one file.
    writeFileSync(file, JSON.stringify(fresh, null, 2), { mode: 0o600, flag: 'wx' });
    return fresh;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  }
}
