// Drafts of forms: what they start from, what keeps them from being published, and how they become a version.
import { fieldProblemsOf } from '#catalog/charged-fields.ts';
import { acceptsOnlineSubmission, offersForms, type Procedure } from '#catalog/procedure.ts';
import type { Queryable } from '#db/client.server.ts';
import type { CatalogDraftRow } from '#db/queries/catalog-drafts.server.ts';
import { listDefinitionsOf } from '#db/queries/catalog-history.server.ts';
import { insertFormVersion } from '#db/queries/catalog.server.ts';
import { formDefinitionSchema } from '#forms/definition-schema.ts';
import { formProblems, type FormProblem, type TakenIds } from '#forms/editing/index.ts';
import type { FieldDefinition, FieldKind, FormDefinition } from '#forms/index.ts';
import { currentFormVersion, readPublishedCatalog } from '../catalog/read-catalog.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import { formDigest } from './form-digest.server.ts';
import type { KindOfDraft } from './draft-kinds.server.ts';
import { outlineOf } from './form-outlines.ts';
import { tellResidents } from './tell-residents.server.ts';

/** @throws ZodError when the draft can't be read: ask `readableForm` where that must not break a page */
export function formIn(draft: Pick<CatalogDraftRow, 'body'>): FormDefinition {
  return formDefinitionSchema.parse(draft.body);
}

/** @returns undefined for a draft that can't be read: no list and no other draft's page may fail because of it */
export function readableForm({ body }: Pick<CatalogDraftRow, 'body'>): FormDefinition | undefined {
  const parsedForm = formDefinitionSchema.safeParse(body);
  return parsedForm.success ? parsedForm.data : undefined;
}

/** @returns the published procedures that offer this form, in the catalog's order */
export async function usersOf(db: Queryable, code: string): Promise<readonly Procedure[]> {
  const catalog = await readPublishedCatalog({ db });
  return catalog
    .map(({ procedure }) => procedure)
    .filter((procedure) => offersForms(procedure) && procedure.forms.includes(code));
}

const filedWith = (procedure: Procedure, code: string): boolean =>
  acceptsOnlineSubmission(procedure) && procedure.onlineForm === code;

/**
 * @returns every id that a published version ever gave ("papers.title" inside a group), and its last kind: none is given a second
 *   meaning
 */
export async function takenIdsOf(db: Queryable, code: string): Promise<TakenIds> {
  const kindById: Record<string, FieldKind> = {};
  const take = (field: FieldDefinition, path: string) => {
    kindById[path] = field.kind;
    if ('fields' in field) for (const inner of field.fields) take(inner, `${path}.${inner.id}`);
  };
  for (const body of await listDefinitionsOf(db, code)) {
    const sections = readableForm({ body })?.sections ?? [];
    for (const field of sections.flatMap(({ fields }) => fields)) take(field, field.id);
  }
  return kindById;
}

/** @returns everything that keeps it from being published, in the catalog as it is now; none: it can be */
export async function problemsOfForm(db: Queryable, form: FormDefinition): Promise<readonly FormProblem[]> {
  const users = await usersOf(db, form.code);
  const usedBy = users.map((procedure) => ({
    code: procedure.code,
    name: procedure.name,
    onlineForm: filedWith(procedure, form.code),
  }));
  const ownProblems = formProblems(form, { takenIds: await takenIdsOf(db, form.code), usedBy });
  const outline = outlineOf(form);
  // A published procedure must not lose what its charges count by.
  const lostByCharges = users
    .filter((procedure) => filedWith(procedure, form.code))
    .flatMap(({ name, charges }) =>
      fieldProblemsOf(charges, outline).map((message) => ({
        part: 'form' as const,
        message: `${name}: ${message}`,
      })),
    );
  return [...ownProblems, ...lostByCharges];
}

export const formDrafts: KindOfDraft = {
  async subjectOf(db, code) {
    const sectors = (await usersOf(db, code)).map(({ sector }) => sector);
    return { kind: 'form', sectors: [...new Set(sectors)] };
  },

  readable: (draft) => readableForm(draft) !== undefined,

  async live(db, code) {
    const live = await currentFormVersion({ db }, code);
    return live && { id: live.id, body: { ...live.definition } };
  },

  async obstacles(db, draft) {
    const problems = await problemsOfForm(db, formIn(draft));
    if (problems.length === 0) return undefined;
    return {
      code: 'invalid',
      message: `Mẫu đơn chưa công bố được: còn ${problems.length} chỗ cần sửa.`,
      formProblems: problems,
    };
  },

  async publish(tx, deps, draft) {
    const currentVersion = await currentFormVersion({ db: tx }, draft.code);
    const version = (currentVersion?.version ?? 0) + 1;
    const definition = { ...formIn(draft), version };
    const resultId = await insertFormVersion(tx, {
      formCode: draft.code,
      version,
      definition,
      digest: formDigest(definition),
      source: 'edited',
      authoredBy: draft.submittedBy,
      approvedBy: draft.approvedBy,
      changeNote: draft.changeNote,
      publishedAt: deps.clock.now(),
    });
    const users = await usersOf(tx, draft.code);
    const residentsTold = await tellResidents(tx, deps, {
      procedures: users.filter((procedure) => filedWith(procedure, draft.code)),
      changes: [`Mẫu "${definition.title}"`],
      cause: resultId,
    });
    await tellFollowers(deps, tx, { kind: 'procedures', slugs: users.map(({ slug }) => slug) });
    return { resultId, detail: { version, told: residentsTold } };
  },
};
