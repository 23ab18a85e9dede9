// One change to a form's draft. Changes of different parts merge; of the same part, whoever comes second is told.
import type { DraftSummary, EditRefusal } from '#app/read-models/catalog-editing.ts';
import { sameValue } from '#catalog/same-value.ts';
import { changeCatalogDraft } from '#db/queries/catalog-drafts.server.ts';
import { formDefinitionSchema } from '#forms/definition-schema.ts';
import {
  applyFormChange,
  labelOfPart,
  partOf,
  readPart,
  type FormChange,
  type FormPart,
} from '#forms/editing/index.ts';
import type { FormDefinition } from '#forms/index.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { digestOf } from '../kernel/digest.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { formIn, takenIdsOf } from './form-drafts.server.ts';
import { draftNow, partChanged, reachDraft, reopened, summaryOf } from './reach-draft.server.ts';

export interface ChangeFormDraft {
  readonly form: string;
  readonly change: FormChange;
  /** The digest of the part as the page showed it; adding and moving need none. */
  readonly seen?: string | undefined;
}

/** @returns the digest by which a settings page says what it saw; of a part that is not there it is one, too */
export function partDigest(form: FormDefinition, part: FormPart): string {
  return digestOf(readPart(form, part) ?? null);
}

/**
 * @param input `seen`: what the part was when the page was drawn; left out, the change is made over whatever stands there
 * @returns refused as `changed-meanwhile` with what stands there now (`theirs`), `invalid` where the change is none or makes no
 *   valid form, and as `reachDraft` does
 */
export async function changeFormDraft(
  deps: Deps,
  actor: Actor,
  { form: code, change, seen }: ChangeFormDraft,
): Promise<Outcome<{ draft: DraftSummary; definition: FormDefinition }, EditRefusal>> {
  return deps.db.transaction(async (tx) => {
    const at = deps.clock.now();
    const access = await reachDraft(tx, actor, { event: 'edit', kind: 'form', code }, at);
    if (!access.ok) return access;
    const row = access.draft;
    const formBefore = formIn(row);
    const part = partOf(change);
    const digestNow = partDigest(formBefore, part);
    if (seen !== undefined && seen !== digestNow) return partChanged(row, part, digestNow);
    const changedForm = applyFormChange(formBefore, change, { takenIds: await takenIdsOf(tx, code) });
    if (!changedForm.ok) return refuse('invalid', changedForm.message);
    // Its code is its identity, its number is given when it is published.
    const parsedForm = formDefinitionSchema.safeParse({
      ...changedForm.form,
      code,
      version: formBefore.version,
    });
    if (!parsedForm.success) {
      return refuse('invalid', parsedForm.error.issues[0]?.message ?? 'Thay đổi này không hợp lệ.');
    }
    const next: FormDefinition = parsedForm.data;
    if (sameValue(next, formBefore)) return { ok: true, draft: summaryOf(row), definition: formBefore };
    await changeCatalogDraft(tx, row.id, { body: { ...next }, ...reopened(access, part, at) }, at);
    const formWithPart = readPart(next, part) === undefined ? formBefore : next;
    await recordAuditEvent(deps, tx, actor, {
      subject: `form:${code}`,
      event: `form-${change.do}`,
      detail: { parts: [labelOfPart(formWithPart, part)] },
    });
    return { ok: true, draft: summaryOf(await draftNow(tx, row.id)), definition: next };
  });
}
