// How each job went, for the page of health. A frequent one is written down once a minute, and whenever it goes otherwise than
// the last time.
import { saveJobRun } from '#db/queries/health.server.ts';
import { minuteMs } from '#app/values/durations.ts';
import type { Deps } from '../kernel/deps.server.ts';

export interface JobRun {
  readonly name: string;
  readonly beganAt: Date;
  readonly endedAt: Date;
  readonly error?: Error;
}

const longestSentence = 500;
const betweenMs = minuteMs;

/** @returns called after each run; it throws nothing, for a job is not undone because nobody could write that it ran */
export function rememberJobs({ db, log }: Pick<Deps, 'db' | 'log'>): (run: JobRun) => Promise<void> {
  const last = new Map<string, { readonly at: number; readonly failed: boolean }>();
  return async ({ name, beganAt, endedAt, error }) => {
    const hasFailed = error !== undefined;
    const lastRun = last.get(name);
    if (lastRun?.failed === hasFailed && endedAt.getTime() - lastRun.at < betweenMs) return;
    const problem = error === undefined ? null : error.message.slice(0, longestSentence);
    try {
      await saveJobRun(db, { name, beganAt, endedAt, problem });
      last.set(name, { at: endedAt.getTime(), failed: hasFailed });
    } catch (fault) {
      log.error({ error: fault, job: name }, 'how a job went could not be remembered');
    }
  };
}
