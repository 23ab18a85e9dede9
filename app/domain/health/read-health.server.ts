// The health of the whole, for administrators and the chairman (Đ21.1): each figure with how it stands and what to do.
import { lineOf } from '#app/operation/checks/check.ts';
import { identityProvider, type ProviderAnswer } from '#app/operation/checks/identity-provider.ts';
import { judgeInstallation } from '#app/operation/checks/index.ts';
import { judgeHealth, jobState, statesByUrgency, type HealthState } from '#app/operation/health.ts';
import { nextRun } from '#app/operation/job-times.ts';
import { percentUp } from '#app/operation/availability.ts';
import type { Health } from '#app/read-models/health.ts';
import { localDate } from '#catalog/local-date.ts';
import { present } from '#app/values/present.ts';
import { listBackupRuns } from '#db/queries/backup-runs.server.ts';
import { readInstallation } from '#db/queries/installation.server.ts';
import { listOpenTroubles } from '#db/queries/troubles.server.ts';
import { readMonths } from '../availability/read-availability.server.ts';
import { oversees, type Actor } from '../kernel/actor.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { gatherFacts, type FactDeps, type HealthDeps } from './gather-facts.server.ts';
import type { HealthSources } from './health-sources.ts';

const mostOutages = 20;
const mostRuns = 10;

const notOverseer = () =>
  refuse('not-allowed', 'Chỉ quản trị viên và Chủ tịch Ủy ban nhân dân xem được trang này.');

/** @returns refused as `not-allowed` to all but administrators and the chairman */
export async function readHealth(
  deps: HealthDeps,
  actor: Actor,
  sources: HealthSources,
): Promise<Outcome<{ health: Health }>> {
  if (!oversees(actor)) return notOverseer();
  const [{ facts, lines }, months, troubles, backupRuns] = await Promise.all([
    judgeAll(deps, sources),
    readMonths(deps),
    listOpenTroubles(deps.db),
    listBackupRuns(deps.db, mostRuns),
  ]);
  const { at } = facts;
  return {
    ok: true,
    health: {
      at,
      ...present({ measuredSince: facts.measuredSince }),
      troubles: troubles.map(({ id, words, since }) => ({ id, words, since })),
      lines: lines.map(({ alarm: _alarm, list, ...line }) => ({
        ...line,
        ...present({
          list:
            list === undefined || list.roles?.some((role) => actor.roles.includes(role)) === false
              ? undefined
              : { href: list.href, label: list.label },
        }),
      })),
      jobs: facts.jobs.map((job) => ({
        name: job.name,
        label: job.label,
        ...jobState(job, at),
        ...present({
          beganAt: job.beganAt,
          nextAt: job.cron === undefined ? undefined : nextRun(job.cron, at),
        }),
      })),
      backupRuns: backupRuns.map(({ id, kind, beganAt, endedAt, file, bytes, problem }) => ({
        ...{ id, kind, beganAt, file },
        ...present({ endedAt, bytes, problem }),
      })),
      times: facts.times,
      months: months.map(({ month, up, down, planned, outages }) => ({
        month,
        minutesDown: down,
        minutesPlanned: planned,
        outages: outages.length,
        ...present({ percent: percentUp({ up, down }) }),
      })),
      outages: months
        .flatMap(({ outages }) => outages)
        .sort((a, b) => b.from.getTime() - a.from.getTime())
        .slice(0, mostOutages),
    },
  };
}

/**
 * How many lines of the page are not in order, without what else stands on it.
 * @returns refused as `not-allowed` to all but administrators and the chairman
 */
export async function countHealthLines(
  deps: HealthDeps,
  actor: Actor,
  sources: HealthSources,
): Promise<Outcome<{ readonly trouble: number; readonly attention: number }>> {
  if (!oversees(actor)) return notOverseer();
  const { lines } = await judgeAll(deps, sources);
  const countOf = (state: HealthState) => lines.filter((line) => line.state === state).length;
  return { ok: true, trouble: countOf('trouble'), attention: countOf('attention') };
}

/** Everything that is judged without a shell: the figures of its running, and how it is installed. */
export async function judgeAll(deps: FactDeps, sources: HealthSources) {
  const at = deps.clock.now();
  const today = localDate(at);
  const { mode, secondFactor, identityProvider: provider } = sources;
  const [facts, installed, answer] = await Promise.all([
    gatherFacts(deps, sources),
    readInstallation(deps.db, { at, today }),
    provider && answerOf(provider),
  ]);
  const installation = { facts: installed, at, today, isLive: mode === 'live', secondFactor };
  const lines = [
    ...judgeHealth(facts),
    ...judgeInstallation(installation),
    ...(answer === undefined ? [] : [lineOf(identityProvider, identityProvider.run(answer), at)]),
  ];
  // What is to be done stands first.
  return { facts, lines: statesByUrgency.flatMap((state) => lines.filter((line) => line.state === state)) };
}

const answerOf = async ({
  name,
  answers,
}: NonNullable<HealthSources['identityProvider']>): Promise<ProviderAnswer> => ({
  name,
  answers: await answers(),
});
