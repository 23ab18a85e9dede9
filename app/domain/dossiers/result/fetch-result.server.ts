// An electronic result is handed over by its applicant's fetching it: nobody at the desk has to say so afterwards.
import { paperKinds } from '#catalog/dossier-parts.ts';
import { resultFileName } from '#catalog/result-file-name.ts';
import { listFiles } from '#db/queries/dossier-parts.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { Resident } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import type { OpenedFile } from '../../kernel/opened-file.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { actOnDossier } from '../decisions/act-on-dossier.server.ts';
import { reachOwn } from '../dossier-access.server.ts';
import { pinnedTo } from '../decisions/dossier-facts.server.ts';
import { permitStep } from '../decisions/move-dossier.server.ts';
import { openAttachment } from '../files/open-attachment.server.ts';
import { unpaidResult } from './record-collection.server.ts';
import { openPaper } from '../papers/open-paper.server.ts';

/**
 * A file of one's own dossier. That of a result which is handed over online ends the dossier, and is named after what it is; the
 * office keeps the name that an officer gave it.
 * @returns refused as `openAttachment` refuses
 */
export async function openOwnFile(
  deps: Deps,
  resident: Resident,
  input: { readonly code: string; readonly id: string },
): Promise<Outcome<OpenedFile>> {
  const opened = await openAttachment(deps, resident, input);
  if (!opened.ok) return opened;
  const access = await reachOwn(deps.db.$client, resident, input.code);
  if (!access.ok) return access;
  const resultFiles = await resultFilesOf(deps, access.dossier);
  const place = resultFiles.findIndex(({ id }) => id === input.id);
  if (place === -1) return opened;
  return handOut(deps, resident, access.dossier, { opened, place, of: resultFiles.length });
}

/** A paper of one's own dossier: among them the result, of which the same holds. @returns refused as `openPaper` refuses */
export async function openOwnPaper(
  deps: Deps,
  resident: Resident,
  input: { readonly code: string; readonly paper: string },
): Promise<Outcome<OpenedFile>> {
  const opened = await openPaper(deps, resident, input);
  if (!opened.ok || input.paper !== paperKinds.result.segment) return opened;
  const access = await reachOwn(deps.db.$client, resident, input.code);
  return access.ok ? handOut(deps, resident, access.dossier, { opened, place: 0, of: 1 }) : access;
}

/**
 * Before the file itself is asked for, so that the page can say that it is done.
 * @param input `file`: the one of the result that she takes
 * @returns refused as `not-found` to everybody but its owner, and where it is no file of the result, `not-possible` while it is not paid; nothing ended then
 */
export async function takeResult(
  deps: Deps,
  resident: Resident,
  { code, file }: { readonly code: string; readonly file: string },
): Promise<Outcome<object>> {
  const access = await reachOwn(deps.db.$client, resident, code);
  if (!access.ok) return access;
  const unpaid = unpaidResult(access.dossier);
  if (unpaid !== undefined) return refuse('not-possible', unpaid);
  const files = await resultFilesOf(deps, access.dossier);
  if (!files.some(({ id }) => id === file)) return refuse('not-found', 'Không tìm thấy tệp kết quả này.');
  await endByFetching(deps, resident, access.dossier);
  return { ok: true };
}

const resultFilesOf = async ({ db }: Deps, { id }: DossierRow) =>
  (await listFiles(db.$client, id)).filter(
    ({ slot, supersededAt }) => slot === 'result' && supersededAt === null,
  );

async function handOut(
  deps: Deps,
  resident: Resident,
  dossier: DossierRow,
  { opened, ...among }: { readonly opened: OpenedFile; readonly place: number; readonly of: number },
): Promise<Outcome<OpenedFile>> {
  await endByFetching(deps, resident, dossier);
  const { procedure } = await pinnedTo(deps, dossier);
  const { mediaType, content, fileName } = opened;
  return {
    ...{ ok: true, mediaType, content },
    fileName: resultFileName(procedure, dossier.code, fileName, among),
  };
}

/** Fetched again, or meanwhile handed over otherwise, it is as it is: the file is hers in any case. */
async function endByFetching(deps: Deps, resident: Resident, dossier: DossierRow): Promise<void> {
  const { code, version } = dossier;
  if (!permitStep(deps, resident, dossier, 'fetch-result').ok) return;
  await actOnDossier(deps, resident, { event: 'fetch-result', code, version });
}
