// An officer records the result: its file is sealed and stored, and can be checked by its digest (NĐ 61/2018 Đ20).
import type { NewFile } from '#db/queries/dossier-moves.server.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.server.ts';
import { refuse, type Outcome } from '../refusal.ts';
import type { PlainAct } from './act-on-dossier.server.ts';
import { storeFile, unfitness, type IncomingFile } from './attach-file.server.ts';
import { reachDossier } from './dossier-access.server.ts';
import { pinnedTo } from './dossier-facts.server.ts';
import { issuePaper } from './issue-paper.server.ts';
import { moveDossier, permitMove, type Moved } from './move-dossier.server.ts';

export async function completeDossier(
  deps: Deps,
  actor: Actor,
  input: PlainAct & { readonly file: IncomingFile },
): Promise<Outcome<Moved>> {
  const sql = deps.db.$client;
  const reached = await reachDossier(sql, actor, input.code);
  if (!reached.ok) return reached;
  const { dossier } = reached;
  const { procedure } = await pinnedTo(deps, dossier);
  const step = {
    event: 'complete',
    version: input.version,
    requestId: input.requestId,
    reason: input.reason,
    procedureName: procedure.name,
  } as const;
  if (!permitMove(actor, dossier, step.event).ok || dossier.version !== input.version) {
    return moveDossier(deps, sql, actor, dossier, step);
  }
  if (actor.kind !== 'staff') return refuse('not-allowed', 'Chỉ cán bộ được ghi nhận kết quả.');
  const unfit = unfitness(input.file);
  if (unfit !== undefined) return refuse('invalid', unfit);

  const file = await storeFile(deps, actor.userId, dossier, 'result', input.file);
  const sha256 = Buffer.from(file.sha256).toString('hex');
  const paper = issuePaper(deps, actor, `${dossier.registerNumber ?? dossier.code}/KQ`, () => ({
    kind: 'result',
    fileId: file.id,
    fileName: file.fileName,
    sha256,
    procedure: { name: procedure.name },
  }));
  // A fault leaves the file where it is: whether the row was kept is not known, and litter is better than a loss.
  const moved = await moveDossier(deps, sql, actor, dossier, {
    ...step,
    detail: { sha256 },
    changes: { finishedAt: deps.clock.now() },
    paper,
    file,
  });
  if (!moved.ok || moved.repeated) await discard(deps, file);
  return moved;
}

async function discard(deps: Deps, file: NewFile): Promise<void> {
  await deps.files
    .remove(file.storageKey)
    .catch((error: unknown) => deps.log.warn({ error: String(error) }, 'file not removed'));
}
