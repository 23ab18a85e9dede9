// Carries the catalog and the forms of this version into the database as revisions (Đ14.1). What did
// not change makes no revision; what staff edited since is theirs and stays published.
import { procedures } from '#catalog/index.ts';
import type { Procedure } from '#catalog/procedure.ts';
import type { Queryable } from '#db/client.server.ts';
import {
  insertFormVersion,
  insertProcedure,
  listFormDigests,
  listRevisionDigests,
  lockCatalog,
  publishRevision,
} from '#db/queries/catalog.server.ts';
import type { FormDefinition } from '#forms/definition.ts';
import { forms } from '#forms/index.ts';
import { rebaseFormDraft, rebaseProcedureDraft } from './rebase-drafts.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { digestOf } from '../kernel/digest.server.ts';
import { formDigest } from './form-digest.server.ts';

export interface Offer {
  readonly procedures: readonly Procedure[];
  readonly forms: readonly FormDefinition[];
}

export interface Synchronised {
  /** Codes of the procedures that got a revision, and of the forms that got a version. */
  readonly procedures: readonly string[];
  readonly forms: readonly string[];
  /** Procedures and forms that changed in this version, but were edited or unpublished by staff: theirs stay. */
  readonly keptByStaff: readonly string[];
}

/**
 * One transaction; processes that start together do it one after the other. Drafts under way are brought up to date.
 * @param offer what this version of the portal brings
 * @param at written to the drafts that are brought up to date
 * @returns what changed; all empty when the same catalog is brought a second time, but for what staff keep
 */
export async function synchroniseCatalog(
  deps: Pick<Deps, 'db' | 'followers'>,
  offer: Offer = { procedures, forms },
  at = new Date(),
): Promise<Synchronised> {
  return deps.db.transaction(async (tx) => {
    await lockCatalog(tx);
    const ofProcedures = await synchroniseProcedures(tx, offer.procedures, at);
    const ofForms = await synchroniseForms(tx, offer.forms, at);
    const summary = {
      procedures: ofProcedures.published,
      forms: ofForms.published,
      keptByStaff: [...ofProcedures.keptByStaff, ...ofForms.keptByStaff],
    };
    // Older processes that share the database still hold the pages of before.
    if (summary.procedures.length > 0 || summary.forms.length > 0)
      await tellFollowers(deps, tx, { kind: 'catalog' });
    return summary;
  });
}

interface Done {
  readonly published: readonly string[];
  readonly keptByStaff: readonly string[];
}

async function synchroniseProcedures(
  tx: Queryable,
  procedures: readonly Procedure[],
  at: Date,
): Promise<Done> {
  const revisions = await listRevisionDigests(tx);
  const publishedCodes: string[] = [];
  const keptByStaff: string[] = [];
  for (const body of procedures) {
    const digest = digestOf(body);
    const earlier = revisions.filter((revision) => revision.code === body.code);
    const lastSynchronised = earlier.findLast((revision) => revision.source === 'synchronised');
    if (lastSynchronised?.digest === digest) continue;
    const current = earlier.find((revision) => revision.published);
    if (earlier.length > 0 && current?.source !== 'synchronised') {
      keptByStaff.push(body.code);
      continue;
    }
    // Staff gave its address to a procedure of theirs before this version offered it.
    if (earlier.length === 0 && !(await insertProcedure(tx, body))) {
      keptByStaff.push(body.code);
      continue;
    }
    const number = (earlier.at(-1)?.number ?? 0) + 1;
    const revisionId = await publishRevision(tx, { number, body, digest, source: 'synchronised' });
    await rebaseProcedureDraft(tx, { body, revisionId }, at);
    publishedCodes.push(body.code);
  }
  return { published: publishedCodes, keptByStaff };
}

async function synchroniseForms(tx: Queryable, forms: readonly FormDefinition[], at: Date): Promise<Done> {
  const versions = await listFormDigests(tx);
  const publishedCodes: string[] = [];
  const keptByStaff: string[] = [];
  for (const offeredForm of forms) {
    const digest = formDigest(offeredForm);
    const earlier = versions.filter((version) => version.code === offeredForm.code);
    const lastSynchronised = earlier.findLast((version) => version.source === 'synchronised');
    if (lastSynchronised?.digest === digest) continue;
    const current = earlier.at(-1);
    if (current !== undefined && current.source !== 'synchronised') {
      keptByStaff.push(offeredForm.code);
      continue;
    }
    const version = Math.max(offeredForm.version, (current?.version ?? 0) + 1);
    const definition = { ...offeredForm, version };
    const id = await insertFormVersion(tx, { formCode: definition.code, version, definition, digest });
    await rebaseFormDraft(tx, { code: definition.code, versionId: id }, at);
    publishedCodes.push(definition.code);
  }
  return { published: publishedCodes, keptByStaff };
}
