// The highest numbers that were ever given, in `numbers.json` of the data folder: whatever sets the database back leaves them (decision 150).
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { z } from 'zod';

import { keepGivenNumbers } from '#app/domain/backups/keep-numbers.server.ts';
import { own } from '#forms/own.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Database } from '#db/client.server.ts';
import { readNumberMarks, type NumberMarks } from '#db/queries/number-marks.server.ts';
import { readWhose } from '#db/queries/whose-database.server.ts';

export const numbersFile = 'numbers.json';

/** So often a process looks for numbers that were given; what dies with its database has lost those of so long at most. */
const lookEveryMs = 2000;

const marksSchema = z.object({ installation: z.uuid(), series: z.record(z.string(), z.number().int()) });

/** @returns none where the file is missing, broken, or of another installation */
function readKeptNumbers(dataDir: string, installation: string): NumberMarks {
  try {
    const kept = marksSchema.parse(JSON.parse(readFileSync(path.join(dataDir, numbersFile), 'utf8')));
    return kept.installation === installation ? kept.series : {};
  } catch {
    return {};
  }
}

/**
 * Writes down what the database has given. The file never goes back: several processes may share the folder, and each writes the highest
 * of both. Whoever is killed in between leaves the file before or this one.
 */
export async function rememberNumbers(dataDir: string, db: Database): Promise<void> {
  const { installation } = await readWhose(db, localDate(new Date()));
  if (installation !== undefined) await rememberNumbersOf(dataDir, db, installation);
}

/** @returns what the database has given */
async function rememberNumbersOf(dataDir: string, db: Database, installation: string): Promise<NumberMarks> {
  const given = await readNumberMarks(db);
  const kept = readKeptNumbers(dataDir, installation);
  const series = { ...kept };
  for (const [name, last] of Object.entries(given)) series[name] = Math.max(last, own(kept, name) ?? 0);
  if (isDeepStrictEqual(series, kept)) return given;
  const file = path.join(dataDir, numbersFile);
  const unfinished = `${file}.${randomUUID()}`;
  try {
    writeFileSync(unfinished, JSON.stringify({ installation, series }), { mode: 0o600, flush: true });
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return given;
}

/**
 * Raises what the database has forgotten, and keeps what it gives from now on.
 * @returns writes down the last numbers; call it before the database closes
 */
export async function followNumbers(
  dataDir: string,
  deps: Pick<Deps, 'db' | 'clock' | 'unit' | 'log'>,
): Promise<() => Promise<void>> {
  const { db, log } = deps;
  const { installation } = await readWhose(db, localDate(deps.clock.now()));
  if (installation === undefined) return async () => {};
  let isFailing = false;
  let looking = Promise.resolve();
  const look = () =>
    (looking = looking.then(async () => {
      try {
        const given = await rememberNumbersOf(dataDir, db, installation);
        const kept = readKeptNumbers(dataDir, installation);
        // Set back while the portal runs: by a standby that took over, or by an operator's own tools.
        if (Object.entries(kept).some(([name, last]) => last > (own(given, name) ?? 0)))
          await keepGivenNumbers(deps, kept);
        isFailing = false;
      } catch (error) {
        // A database that is away, a disk that is full: told once, tried again.
        if (!isFailing) log.warn({ error }, 'the numbers that were given are not kept outside the database');
        isFailing = true;
      }
    }));
  await look();
  const timer = setInterval(() => void look(), lookEveryMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await look();
  };
}
