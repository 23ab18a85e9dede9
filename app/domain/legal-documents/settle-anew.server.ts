// At each start the force of all documents is settled by the rules of this release: what an older one stored is put right.
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lockDocuments } from '#db/queries/legal-documents.server.ts';
import { settleAll } from './settle-all.server.ts';

/** Run again, it changes nothing. @returns how many documents stand otherwise now, or say what they mean */
export async function settleDocumentsAnew(deps: Deps): Promise<number> {
  const changed = await deps.db.transaction(async (tx) => {
    await lockDocuments(tx);
    const items = [...(await settleAll(tx))];
    if (items.length > 0) await tellFollowers(deps, tx, { kind: 'legal-documents', items });
    return items.length;
  });
  if (changed > 0) deps.log.info({ documents: changed }, 'the force of legal documents is settled anew');
  return changed;
}
