// Publishes the approved drafts whose hour has come. What cannot be published says why, is seen by staff, and is tried
// again at the next run: after a restart too, since the hour is in the row.
import type { PublicationRefusal } from '#app/read-models/catalog-editing.ts';
import { changeCatalogDraft, findDraftUnderWay, listDueDrafts } from '#db/queries/catalog-drafts.server.ts';
import { lockCatalog } from '#db/queries/catalog.server.ts';
import { portalItself, recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { obstaclesTo, planPublication, publishDraft } from './publish-draft.server.ts';
import type { DraftOf } from './reach-draft.server.ts';
import { tellAuthor } from './tell-staff.server.ts';

/** @returns how many were published */
export async function publishDueDrafts(deps: Deps): Promise<number> {
  let published = 0;
  for (const dueDraft of await listDueDrafts(deps.db, deps.clock.now())) {
    try {
      if (await publishOne(deps, dueDraft)) published += 1;
    } catch (error) {
      // One that breaks must not hold up the others.
      deps.log.error({ error, ...dueDraft }, 'a draft could not be published');
      await keepFailure(
        deps,
        dueDraft,
        'Không công bố được vì lỗi của cổng. Quản trị viên đã được báo trong nhật ký.',
      );
    }
  }
  if (published > 0) deps.log.info({ published }, 'approved drafts published');
  return published;
}

async function publishOne(deps: Deps, of: DraftOf): Promise<boolean> {
  const failure = await deps.db.transaction(async (tx) => {
    await lockCatalog(tx);
    const draft = await findDraftUnderWay(tx, of.kind, of.code, 'locked');
    // Another process may have published it, or somebody taken it back, while the locks were awaited.
    if (draft === undefined) return 'nothing';
    const publication = planPublication(draft, deps.clock.now());
    if (!publication.ok) return 'nothing';
    const obstacles = await obstaclesTo(tx, draft);
    if (!obstacles.ok) return inWords(obstacles.refusal);
    await publishDraft(tx, deps, portalItself, draft, publication.plan);
    return undefined;
  });
  if (failure === 'nothing') return false;
  if (failure !== undefined) await keepFailure(deps, of, failure);
  return failure === undefined;
}

function inWords({ message, procedureProblems = [], formProblems = [] }: PublicationRefusal): string {
  return [message, ...[...procedureProblems, ...formProblems].map((problem) => problem.message)].join(' ');
}

async function keepFailure(deps: Deps, of: DraftOf, failure: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const draft = await findDraftUnderWay(tx, of.kind, of.code, 'locked');
    const at = deps.clock.now();
    // The same reason is told once, however often it is tried.
    if (draft === undefined || !planPublication(draft, at).ok || draft.failure === failure) return;
    await changeCatalogDraft(tx, draft.id, { failure }, at);
    await recordAuditEvent(deps, tx, portalItself, {
      subject: `${of.kind}:${of.code}`,
      event: 'publication-failed',
      detail: { note: failure },
    });
    await tellAuthor(tx, deps, draft, { kind: 'catalog-draft-failed', reason: failure });
  });
}
