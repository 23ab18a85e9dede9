// A dossier that is late, as its applicant complains about it.
import type { LateDossier } from '#app/inquiries/kind.ts';
import { openRevision } from '../../catalog/read-catalog.server.ts';
import type { Resident } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { reachOwn } from '../dossier-access.server.ts';

/** @returns undefined when there is no such dossier of hers, or it has its result, or the day of its result, or of its answer, is still to come */
export async function readLateDossier(
  deps: Deps,
  resident: Resident,
  { code }: { readonly code: string },
): Promise<LateDossier | undefined> {
  const access = await reachOwn(deps.db.$client, resident, code);
  if (!access.ok) return undefined;
  const { submittedAt, dueAt: promisedAt, limitDueAt, finishedAt, procedureRevisionId } = access.dossier;
  const dueAt = promisedAt ?? limitDueAt;
  if (submittedAt === null || dueAt === null || finishedAt !== null || dueAt >= deps.clock.now())
    return undefined;
  const { name } = await openRevision(deps, procedureRevisionId);
  return { procedureName: name, submittedAt, dueAt, awaited: promisedAt === null ? 'answer' : 'result' };
}
