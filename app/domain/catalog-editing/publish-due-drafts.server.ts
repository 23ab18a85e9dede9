// Publishes the approved drafts whose hour has come.
import type { PublicationRefusal } from '#app/read-models/catalog-editing.ts';
import { changeCatalogDraft, findDraftUnderWay, listDueDrafts } from '#db/queries/catalog-drafts.server.ts';
import { lockCatalog } from '#db/queries/catalog.server.ts';
import { portalItself, recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { publishDue, type Publication } from '../kernel/publish-due.server.ts';
import { obstaclesTo, planPublication, publishDraft } from './publish-draft.server.ts';
import { touchedBy, wholeDraft, type DraftOf } from './reach-draft.server.ts';
import { tellAuthor } from './tell-staff.server.ts';

/** @returns how many were published */
export const publishDueDrafts = async (deps: Deps): Promise<number> =>
  publishDue(deps, await listDueDrafts(deps.db, deps.clock.now()), {
    publish: (of) => publishOne(deps, of),
    keepFailure: (of, failure) => keepFailure(deps, of, failure),
    fault: 'Không công bố được vì lỗi của Cổng. Quản trị viên đã được báo trong nhật ký.',
    words: { one: 'a draft', many: 'drafts' },
  });

const publishOne = (deps: Deps, of: DraftOf): Promise<Publication> =>
  deps.db.transaction(async (tx) => {
    await lockCatalog(tx);
    const draft = await findDraftUnderWay(tx, of.kind, of.code, 'locked');
    if (draft === undefined) return 'none';
    const publication = planPublication(draft, deps.clock.now());
    if (!publication.ok) return 'none';
    const obstacles = await obstaclesTo(tx, draft);
    if (!obstacles.ok) return { failure: inWords(obstacles.refusal) };
    await publishDraft(tx, deps, portalItself, draft, publication.plan);
    return 'published';
  });

function inWords({ message, procedureProblems = [], formProblems = [] }: PublicationRefusal): string {
  return [message, ...[...procedureProblems, ...formProblems].map((problem) => problem.message)].join(' ');
}

async function keepFailure(deps: Deps, of: DraftOf, failure: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const draft = await findDraftUnderWay(tx, of.kind, of.code, 'locked');
    const at = deps.clock.now();
    // The same reason is told once, however often it is tried.
    if (draft === undefined || !planPublication(draft, at).ok || draft.failure === failure) return;
    const touch = touchedBy(draft, portalItself, [wholeDraft], at);
    await changeCatalogDraft(tx, draft.id, { failure, ...touch }, at);
    await recordAuditEvent(deps, tx, portalItself, {
      subject: `${of.kind}:${of.code}`,
      event: 'publication-failed',
      detail: { note: failure },
    });
    await tellAuthor(tx, deps, draft, { kind: 'catalog-draft-failed', reason: failure });
  });
}
