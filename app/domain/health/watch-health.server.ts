// Every ten minutes: what has become a trouble is told to administrators, and what is over too (Đ21.1).
import { judgeHealth } from '#app/operation/health.ts';
import { endTrouble, raiseTrouble } from '../alarms/troubles.server.ts';
import { gatherFacts, type HealthDeps } from './gather-facts.server.ts';
import type { HealthSources } from './health-sources.ts';

/**
 * Raises an alarm for each line of the health page that is in trouble, and ends those that are over. Run by a job.
 * @param sources what the lines are judged by beside the database
 */
export async function watchHealth(deps: HealthDeps, sources: HealthSources): Promise<void> {
  for (const line of judgeHealth(await gatherFacts(deps, sources))) {
    if (line.alarm === undefined) continue;
    const trouble = { id: `health:${line.id}`, title: line.alarm };
    if (line.state !== 'trouble') await endTrouble(deps, trouble);
    else {
      const words = line.advice === undefined ? line.words : `${line.words} ${line.advice}`;
      await raiseTrouble(deps, { ...trouble, words });
    }
  }
}
