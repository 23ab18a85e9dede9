// Everything that the desk has typed, ticked and chosen is kept, right or wrong, before anything is judged.
import { marksOf, type DocumentChecklist, type DocumentMark } from '#catalog/counter.ts';
import type { Procedure } from '#catalog/procedure.ts';
import type { Delivery } from '#catalog/procedure-lists.ts';
import { defined, present } from '#app/values/present.ts';
import { storeChecklist } from '#db/queries/counter-filings.server.ts';
import type { Wire, WireValue } from '#forms/index.ts';
import type { Refusal } from '#app/steps/refusal.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { changedParts, type ShownParts } from '../kernel/seen.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { dossierNotFound, reachFiled } from '../dossiers/dossier-access.server.ts';
import { pinnedTo } from '../dossiers/decisions/dossier-facts.server.ts';
import { wholeDeclaration } from '../dossiers/filing/draft-content.server.ts';
import { saveChoices } from '../dossiers/filing/save-choices.server.ts';
import { saveDraft, type SavedDraft } from '../dossiers/filing/save-draft.server.ts';

export interface SaveCounterFiling {
  readonly code: string;
  /** The version that the page was drawn with. */
  readonly version?: number;
  /** Of the whole declaration: what is missing was emptied. Left out where the body could not be read. */
  readonly wire?: Wire;
  readonly checklist?: DocumentChecklist;
  /** The word for the ticks that the page showed. */
  readonly seen?: string;
  readonly delivery?: Delivery;
  readonly postalAddress?: WireValue;
  readonly postalPhone?: string;
  readonly exemption?: string | null;
}

export interface SavedCounterFiling {
  readonly version: number;
  /** Somebody else had saved meanwhile, and other answers stood there. */
  readonly replaced: boolean;
  /** Documents that a colleague ticked otherwise meanwhile: his ticks stay. */
  readonly tickedElsewhere: readonly string[];
  /** What could not be kept of how the result shall come. */
  readonly choices?: Refusal;
}

/** What the page of a filing shows to be ticked: a part for each document. */
export const checklistParts = (
  { documents }: Pick<Procedure, 'documents'>,
  checklist: DocumentChecklist,
): ShownParts => Object.fromEntries(documents.map(({ id }) => [id, marksOf(checklist, id)]));

/**
 * @param input what is left out stays as it is
 * @returns `choices`: why the choices alone were not saved; `replaced` where somebody's words gave way; refused as `not-possible` once
 *   it was received, and as `saveDraft` refuses
 */
export async function saveCounterFiling(
  deps: Deps,
  actor: Actor,
  input: SaveCounterFiling,
): Promise<Outcome<SavedCounterFiling>> {
  const sql = deps.db.$client;
  const { code } = input;
  const access = await reachFiled(sql, actor, code);
  if (!access.ok) return access;
  const { dossier } = access;
  if (dossier.counter === null) return dossierNotFound();
  if (dossier.state !== 'draft') return refuse('not-possible', 'Hồ sơ này đã được tiếp nhận.');
  const { procedure } = await pinnedTo(deps, dossier);
  const tickedElsewhere: string[] = [];
  if (input.checklist !== undefined) {
    const ticked = input.checklist;
    const ticking = await allOrNothing(
      deps.db,
      async (tx): Promise<Outcome<{ elsewhere: readonly string[] }>> => {
        const lockedAccess = await reachFiled(tx, actor, code, 'locked');
        if (!lockedAccess.ok) return lockedAccess;
        const stored = lockedAccess.dossier.counter?.checklist ?? {};
        const changed = new Set(
          input.seen === undefined ? [] : changedParts(input.seen, checklistParts(procedure, stored)),
        );
        const elsewhere: string[] = [];
        const checklist: Record<string, readonly DocumentMark[]> = {};
        for (const { id, name } of procedure.documents) {
          const [mine, theirs] = [marksOf(ticked, id), marksOf(stored, id)];
          // Both lie before the same papers: what a colleague ticked since is looked at, not ticked over.
          const isTheirs = changed.has(id) && mine.join() !== theirs.join();
          if (isTheirs) elsewhere.push(name);
          const marks = isTheirs ? theirs : mine;
          if (marks.length > 0) checklist[id] = marks;
        }
        await storeChecklist(tx, dossier.id, checklist);
        return { ok: true, elsewhere };
      },
    );
    if (!ticking.ok) return ticking;
    tickedElsewhere.push(...ticking.elsewhere);
  }
  let savedDraft: SavedDraft | undefined;
  if (input.wire !== undefined) {
    const { wire, version } = input;
    const outcome = await saveDraft(deps, actor, {
      ...{ code, sectionId: wholeDeclaration, wire },
      ...present({ version }),
    });
    if (!outcome.ok) return outcome;
    savedDraft = outcome;
  }
  const { delivery, postalAddress, postalPhone, exemption } = input;
  const choicesOutcome = await saveChoices(deps, actor, {
    code,
    ...present({ delivery, postalAddress, postalPhone }),
    // Null is said, too: none is claimed.
    ...defined({ exemption }),
  });
  const version = choicesOutcome.ok ? choicesOutcome.version : (savedDraft?.version ?? dossier.version);
  return {
    ok: true,
    version,
    replaced: savedDraft?.conflict !== undefined,
    tickedElsewhere,
    ...(!choicesOutcome.ok && { choices: choicesOutcome.refusal }),
  };
}
