// Saves one component of a procedure's draft. Different components merge; of the same one, whoever comes second is told
// what the first wrote, and decides.
import type { DraftSummary, EditRefusal } from '#app/read-models/catalog-editing.ts';
import type { ComponentId } from '#catalog/components.ts';
import { componentIn, draftSchema, withComponent, type ProcedureDraft } from '#catalog/drafting.ts';
import { sameValue } from '#catalog/same-value.ts';
import type { Queryable } from '#db/client.server.ts';
import { changeCatalogDraft } from '#db/queries/catalog-drafts.server.ts';
import { findProcedureCodeBySlug } from '#db/queries/catalog-history.server.ts';
import { checkDeclaration, type Wire } from '#forms/index.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { digestOf } from '../kernel/digest.server.ts';
import { readPublishedForms } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseAt, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { componentEditors } from './editors/index.ts';
import { sectorsOf } from './permissions.ts';
import { procedureIn } from './procedure-drafts.server.ts';
import { draftNow, partChanged, reachDraft, reopened, summaryOf } from './reach-draft.server.ts';
import { isReserved } from './reserved-addresses.ts';
import { formContextOf } from '../kernel/form-context.ts';

export interface SaveComponent {
  readonly code: string;
  readonly component: ComponentId;
  /** The digest of the component as the page showed it. */
  readonly seen: string;
  readonly wire: Wire;
}

/**
 * @param input `seen`: the digest of the component when its page was drawn
 * @returns `unchanged` where nothing of it is new: nothing is written then. Refused as `changed-meanwhile` with what stands there
 *   now (`theirs`), `invalid` at the fields, `not-allowed` for a sector that is not his
 */
export async function saveComponent(
  deps: Deps,
  actor: Actor,
  input: SaveComponent,
): Promise<Outcome<{ draft: DraftSummary; unchanged: boolean }, EditRefusal>> {
  const { component } = input;
  return deps.db.transaction(async (tx) => {
    const at = deps.clock.now();
    const access = await reachDraft(tx, actor, { event: 'edit', kind: 'procedure', code: input.code }, at);
    if (!access.ok) return access;
    const row = access.draft;
    const draft = procedureIn(row);
    const editedDraft = await writeComponent(deps, tx, { draft, addressFixed: row.baseId !== null }, input);
    if (!editedDraft.ok) return editedDraft;
    const { next } = editedDraft;
    const currentDigest = digestOf(componentIn(draft, component));
    const isUnchanged = sameValue(componentIn(draft, component), componentIn(next, component));
    if (isUnchanged) return { ok: true, draft: summaryOf(row), unchanged: true };
    if (currentDigest !== input.seen) return partChanged(row, component, currentDigest);
    const moveRefusal = await barredMove(tx, actor, row.baseId === null, draft, next);
    if (moveRefusal !== undefined) return moveRefusal;
    await changeCatalogDraft(tx, row.id, { body: { ...next }, ...reopened(access, component, at) }, at);
    await recordAuditEvent(deps, tx, actor, {
      subject: `procedure:${row.code}`,
      event: 'component-saved',
      detail: { components: [component] },
    });
    return { ok: true, draft: summaryOf(await draftNow(tx, row.id)), unchanged: false };
  });
}

/** What was typed, as the draft would have it; refuses what is wrong in the component itself. */
async function writeComponent(
  deps: Deps,
  tx: Queryable,
  { draft, addressFixed }: { readonly draft: ProcedureDraft; readonly addressFixed: boolean },
  { component, wire }: SaveComponent,
): Promise<Outcome<{ next: ProcedureDraft }, EditRefusal>> {
  const editor = componentEditors[component];
  const forms = (await readPublishedForms({ db: tx })).map(({ definition }) => definition);
  const situation = { draft, forms, addressFixed };
  const declaration = checkDeclaration(editor.form(situation), wire, formContextOf(deps));
  if (!declaration.ok) return refuseInputs(declaration.problems);
  const componentFacts = editor.apply(declaration.answers, situation);
  if (!componentFacts.ok) return refuseInputs(componentFacts.problems);
  // The code is the procedure's identity: no editor gives it another.
  const facts = component === 'naming' ? { ...componentFacts.facts, code: draft.code } : componentFacts.facts;
  const next = withComponent(draft, component, { facts, toReview: componentFacts.toReview });
  const { error } = draftSchema.safeParse(next);
  return error === undefined
    ? { ok: true, next }
    : refuseInputs(error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
}

/** What only naming can do: move to another sector, or to another address. */
async function barredMove(
  tx: Queryable,
  actor: Actor,
  isNew: boolean,
  draft: ProcedureDraft,
  next: ProcedureDraft,
): Promise<{ readonly ok: false; readonly refusal: EditRefusal } | undefined> {
  const { sector, slug } = next;
  if (sector !== undefined && sector !== draft.sector && !sectorsOf(actor).includes(sector)) {
    return refuse('not-allowed', 'Bạn không phụ trách lĩnh vực mới. Hãy nhờ quản trị viên chuyển lĩnh vực.');
  }
  if (slug === undefined || slug === draft.slug) return undefined;
  if (!isNew) {
    const message = 'Thủ tục đã công bố giữ nguyên địa chỉ, để liên kết và thư đã gửi vẫn dùng được.';
    return refuseAt('slug', message);
  }
  const owner = await findProcedureCodeBySlug(tx, slug);
  if (!isReserved(slug) && (owner === undefined || owner === draft.code)) return undefined;
  return refuseAt('slug', 'Địa chỉ này đã được dùng. Hãy chọn địa chỉ khác.');
}
