// The forms as staff keep them: every form, live or new, with the procedures that use it.
import type { StaffFormRow } from '#app/read-models/catalog-editing.ts';
import { present } from '#app/values/present.ts';
import { offersForms } from '#catalog/procedure.ts';
import { listDraftsUnderWay, type CatalogDraftRow } from '#db/queries/catalog-drafts.server.ts';
import type { FormDefinition } from '#forms/index.ts';
import type { Actor } from '../kernel/actor.ts';
import {
  readPublishedCatalog,
  readPublishedForms,
  type FormVersion,
} from '../catalog/read-catalog.server.ts';
import { comparable } from '../kernel/words.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';
import { readableForm } from './form-drafts.server.ts';
import { mayApprove, mayEdit } from './permissions.ts';

/** A form that can't be read is known by its code. */
const nameless = ({ code }: CatalogDraftRow) => ({ code, title: code, toReview: [] });

/**
 * @param filter `words` stand in title or code, whatever their marks; `mineToApprove`: those alone whose draft waits for this
 *   person
 * @returns forms that exist as a draft alone come first; refused as `not-allowed` to all but staff
 */
export async function listFormsForStaff(
  deps: Deps,
  actor: Actor,
  { words = '', mineToApprove = false }: { readonly words?: string; readonly mineToApprove?: boolean } = {},
): Promise<Outcome<{ forms: readonly StaffFormRow[]; mayStart: boolean }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const [versions, drafts, catalog] = await Promise.all([
    readPublishedForms(deps),
    listDraftsUnderWay(deps.db, 'form'),
    readPublishedCatalog(deps),
  ]);
  const row = (
    definition: Pick<FormDefinition, 'code' | 'title' | 'toReview'>,
    live?: FormVersion,
    draft?: CatalogDraftRow,
  ): StaffFormRow => {
    const { code, title, toReview } = definition;
    const users = catalog
      .map(({ procedure }) => procedure)
      .filter((procedure) => offersForms(procedure) && procedure.forms.includes(code));
    const sectors = users.map(({ sector }) => sector);
    return {
      code,
      title,
      usedBy: users.map(({ code: of, name, slug }) => ({ code: of, name, slug })),
      toReview: toReview.length,
      mayEdit: mayEdit(actor, { kind: 'form', sectors }),
      ...(live === undefined ? {} : { version: live.version, publishedAt: live.publishedAt }),
      ...present({
        draft: draft && {
          state: draft.state,
          updatedAt: draft.updatedAt,
          ...present({ failure: draft.failure }),
          ...(readableForm(draft) === undefined ? { unreadable: true as const } : {}),
        },
      }),
    };
  };
  const draftOf = new Map(drafts.map((draft) => [draft.code, draft]));
  const publishedCodes = new Set(versions.map(({ definition }) => definition.code));
  const rows = [
    ...drafts
      .filter(({ code }) => !publishedCodes.has(code))
      .map((draft) => row(readableForm(draft) ?? nameless(draft), undefined, draft)),
    ...versions.map((live) => row(live.definition, live, draftOf.get(live.definition.code))),
  ];
  const foldedWords = comparable(words);
  const toApprove = new Set(drafts.filter((draft) => mayApprove(actor, draft)).map(({ code }) => code));
  return {
    ok: true,
    forms: rows.filter(
      ({ code, title }) =>
        comparable(`${title} ${code}`).includes(foldedWords) && (!mineToApprove || toApprove.has(code)),
    ),
    mayStart: mayEdit(actor, { kind: 'form', sectors: [] }),
  };
}
