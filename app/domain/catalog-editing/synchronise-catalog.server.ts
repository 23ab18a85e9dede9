// Carries the catalog and the forms of this version into the database as revisions (Đ14.1). What did
// not change makes no revision; what staff edited since is theirs and stays published.
import { procedures } from '#catalog/index.ts';
import type { DraftKind } from '#catalog/draft-steps.ts';
import type { Procedure } from '#catalog/procedure.ts';
import type { Queryable } from '#db/client.server.ts';
import {
  insertFormVersions,
  insertProcedures,
  listFormDigests,
  listRevisionDigests,
  lockCatalog,
  publishRevisions,
} from '#db/queries/catalog.server.ts';
import { listDraftsUnderWay } from '#db/queries/catalog-drafts.server.ts';
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
  const earlierOf = (code: string) => revisions.filter((revision) => revision.code === code);
  const changed = procedures
    .map((body) => ({ body, digest: digestOf(body), earlier: earlierOf(body.code) }))
    .filter(
      ({ digest, earlier }) =>
        earlier.findLast((revision) => revision.source === 'synchronised')?.digest !== digest,
    );
  const offeredFirst = changed.filter(({ earlier }) => earlier.length === 0).map(({ body }) => body);
  const inserted = await insertProcedures(tx, offeredFirst);
  // Staff edited or unpublished it; or gave its address to a procedure of theirs before this version offered it.
  const isOfStaff = ({ body, earlier }: (typeof changed)[number]) =>
    earlier.length === 0
      ? !inserted.has(body.code)
      : earlier.find((revision) => revision.published)?.source !== 'synchronised';
  const published = changed.filter((one) => !isOfStaff(one));
  const revisionIds = await publishRevisions(
    tx,
    published.map(({ body, digest, earlier }) => {
      return { number: (earlier.at(-1)?.number ?? 0) + 1, body, digest, source: 'synchronised' };
    }),
  );
  const edited = await codesUnderWay(tx, 'procedure');
  for (const { body } of published) {
    const revisionId = revisionIds.get(body.code);
    if (revisionId !== undefined && edited.has(body.code))
      await rebaseProcedureDraft(tx, { body, revisionId }, at);
  }
  return {
    published: published.map(({ body }) => body.code),
    keptByStaff: changed.filter(isOfStaff).map(({ body }) => body.code),
  };
}

async function synchroniseForms(tx: Queryable, forms: readonly FormDefinition[], at: Date): Promise<Done> {
  const versions = await listFormDigests(tx);
  const changed = forms
    .map((offered) => ({
      offered,
      digest: formDigest(offered),
      earlier: versions.filter((version) => version.code === offered.code),
    }))
    .filter(
      ({ digest, earlier }) =>
        earlier.findLast((version) => version.source === 'synchronised')?.digest !== digest,
    );
  const isOfStaff = ({ earlier }: (typeof changed)[number]) =>
    (earlier.at(-1)?.source ?? 'synchronised') !== 'synchronised';
  const published = changed.filter((one) => !isOfStaff(one));
  const versionIds = await insertFormVersions(
    tx,
    published.map(({ offered, digest, earlier }) => {
      const version = Math.max(offered.version, (earlier.at(-1)?.version ?? 0) + 1);
      return { formCode: offered.code, version, definition: { ...offered, version }, digest };
    }),
  );
  const edited = await codesUnderWay(tx, 'form');
  for (const [code, versionId] of versionIds)
    if (edited.has(code)) await rebaseFormDraft(tx, { code, versionId }, at);
  return {
    published: published.map(({ offered }) => offered.code),
    keptByStaff: changed.filter(isOfStaff).map(({ offered }) => offered.code),
  };
}

const codesUnderWay = async (tx: Queryable, kind: DraftKind): Promise<ReadonlySet<string>> =>
  new Set((await listDraftsUnderWay(tx, kind)).map(({ code }) => code));
