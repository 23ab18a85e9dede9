// Drafts of procedures: what they start from, what keeps them from being published, and how they become a revision.
import * as z from 'zod';

import { components } from '#catalog/components.ts';
import {
  asProcedure,
  differingComponents,
  draftSchema,
  publicationProblems,
  type ProcedureDraft,
  type PublicationProblem,
} from '#catalog/drafting.ts';
import { factSchemas } from '#catalog/procedure-schema.ts';
import type { SectorId } from '#catalog/sectors.ts';
import type { Queryable } from '#db/client.server.ts';
import type { CatalogDraftRow } from '#db/queries/catalog-drafts.server.ts';
import {
  findProcedureCodeBySlug,
  lastRevisionNumber,
  procedureExists,
} from '#db/queries/catalog-history.server.ts';
import { insertProcedures, publishRevision } from '#db/queries/catalog.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import { digestOf } from '../kernel/digest.server.ts';
import { findPublishedByCode, readPublishedForms } from '../catalog/read-catalog.server.ts';
import type { KindOfDraft } from './draft-kinds.server.ts';
import { outlineOf } from './form-outlines.ts';
import { tellResidents } from './tell-residents.server.ts';

/** @throws ZodError when the draft can't be read: ask `readableProcedure` where that must not break a page */
export function procedureIn(draft: Pick<CatalogDraftRow, 'body'>): ProcedureDraft {
  return draftSchema.parse(draft.body);
}

/** @returns undefined for a draft that can't be read: no list and no other draft's page may fail because of it */
export function readableProcedure({ body }: Pick<CatalogDraftRow, 'body'>): ProcedureDraft | undefined {
  const parsedDraft = draftSchema.safeParse(body);
  return parsedDraft.success ? parsedDraft.data : undefined;
}

/** Whose work it is, told by a draft that can't be read whole too. */
const withSector = z.object({ sector: factSchemas.sector });
/** @returns undefined for a draft that names none, or one of today's sectors no more */
export function sectorIn({ body }: Pick<CatalogDraftRow, 'body'>): SectorId | undefined {
  const parsedDraft = withSector.safeParse(body);
  return parsedDraft.success ? parsedDraft.data.sector : undefined;
}

/** @returns everything that keeps it from being published, in the catalog as it is now; none: it can be */
export async function problemsOf(
  db: Queryable,
  draft: ProcedureDraft,
): Promise<readonly PublicationProblem[]> {
  const forms = (await readPublishedForms({ db })).map(({ definition }) => outlineOf(definition));
  const problems = publicationProblems(draft, { forms });
  const { slug } = draft;
  if (slug === undefined) return problems;
  const owner = await findProcedureCodeBySlug(db, slug);
  if (owner === undefined || owner === draft.code) return problems;
  return [
    { component: 'naming', fact: 'slug', message: `Địa chỉ "${slug}" đã thuộc về thủ tục ${owner}.` },
    ...problems,
  ];
}

export const procedureDrafts: KindOfDraft = {
  async subjectOf(db, code, draft) {
    const live = await findPublishedByCode({ db }, code);
    const sector = live?.procedure.sector ?? (draft && sectorIn(draft));
    return { kind: 'procedure', sectors: sector === undefined ? [] : [sector] };
  },

  readable: (draft) => readableProcedure(draft) !== undefined,

  async live(db, code) {
    const live = await findPublishedByCode({ db }, code);
    return live && { id: live.revisionId, body: { ...live.procedure } };
  },

  async obstacles(db, draft) {
    const problems = await problemsOf(db, procedureIn(draft));
    if (problems.length === 0) return undefined;
    return {
      code: 'invalid',
      message: `Bản nháp chưa công bố được: còn ${problems.length} chỗ thiếu hoặc chưa đúng.`,
      procedureProblems: problems,
    };
  },

  async publish(tx, deps, draft) {
    const next = procedureIn(draft);
    const body = asProcedure(next);
    const liveBefore = await findPublishedByCode({ db: tx }, draft.code);
    if (!(await procedureExists(tx, draft.code)) && !(await insertProcedures(tx, [body])).has(body.code)) {
      throw new Error(`procedure ${draft.code} could not be made although nothing stands in its way`);
    }
    const number = (await lastRevisionNumber(tx, draft.code)) + 1;
    const resultId = await publishRevision(tx, {
      number,
      body,
      digest: digestOf(body),
      source: 'edited',
      authoredBy: draft.submittedBy,
      approvedBy: draft.approvedBy,
      changeNote: draft.changeNote,
      publishedAt: deps.clock.now(),
    });
    // What is under review is a matter of the staff: residents are told of facts.
    const facts = (procedure: ProcedureDraft) => ({ ...procedure, toReview: [] });
    const changedComponents =
      liveBefore === undefined ? [] : differingComponents(facts(liveBefore.procedure), facts(next));
    const residentsTold = await tellResidents(tx, deps, {
      procedures: [body],
      changes: changedComponents.map((component) => components[component]),
      cause: resultId,
    });
    await tellFollowers(deps, tx, { kind: 'procedures', slugs: [body.slug] });
    return {
      resultId,
      detail: { number, level: body.level, components: changedComponents, told: residentsTold },
    };
  },
};
