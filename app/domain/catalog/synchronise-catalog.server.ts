// Carries the catalog and the forms of this version into the database as revisions (Đ14.1). What did
// not change makes no revision; what staff edited since is theirs and stays published.
import { sql } from 'drizzle-orm';

import { procedures } from '#catalog/index.ts';
import type { Procedure } from '#catalog/procedure.ts';
import type { Queryable } from '#db/client.server.ts';
import {
  insertFormVersion,
  insertProcedure,
  listCurrentFormVersions,
  listRevisionDigests,
  publishRevision,
} from '#db/queries/catalog.server.ts';
import { invalidatePages } from '#db/queries/page-cache.server.ts';
import type { FormDefinition } from '#forms/definition.ts';
import { forms } from '#forms/index.ts';
import type { Deps } from '../deps.server.ts';
import { digestOf } from './digest.server.ts';

export interface Offer {
  readonly procedures: readonly Procedure[];
  readonly forms: readonly FormDefinition[];
}

export interface Synchronised {
  /** Codes of the procedures that got a revision, and of the forms that got a version. */
  readonly procedures: readonly string[];
  readonly forms: readonly string[];
  /** Changed in this version, but edited or unpublished by staff: their text stays. */
  readonly keptByStaff: readonly string[];
}

/** One transaction; processes that start together do it one after the other. */
export async function synchroniseCatalog(
  deps: Pick<Deps, 'db'>,
  offer: Offer = { procedures, forms },
): Promise<Synchronised> {
  return deps.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('portal: synchronise the catalog'))`);
    const done = {
      ...(await synchroniseProcedures(tx, offer.procedures)),
      forms: await synchroniseForms(tx, offer.forms),
    };
    // Older processes that share the database still hold the pages of before.
    if (done.procedures.length > 0 || done.forms.length > 0) await invalidatePages(tx, ['*']);
    return done;
  });
}

async function synchroniseProcedures(tx: Queryable, offered: readonly Procedure[]) {
  const revisions = await listRevisionDigests(tx);
  const published: string[] = [];
  const keptByStaff: string[] = [];
  for (const body of offered) {
    const digest = digestOf(body);
    const earlier = revisions.filter((revision) => revision.code === body.code);
    const lastSynchronised = earlier.findLast((revision) => revision.source === 'synchronised');
    if (lastSynchronised?.digest === digest) continue;
    const current = earlier.find((revision) => revision.published);
    if (earlier.length > 0 && current?.source !== 'synchronised') {
      keptByStaff.push(body.code);
      continue;
    }
    if (earlier.length === 0) await insertProcedure(tx, body);
    const number = (earlier.at(-1)?.number ?? 0) + 1;
    await publishRevision(tx, { number, body, digest, source: 'synchronised' });
    published.push(body.code);
  }
  return { procedures: published, keptByStaff };
}

async function synchroniseForms(tx: Queryable, offered: readonly FormDefinition[]): Promise<string[]> {
  const current = new Map((await listCurrentFormVersions(tx)).map((version) => [version.formCode, version]));
  const published: string[] = [];
  for (const offeredForm of offered) {
    // The number is not part of what a form asks: a changed form gets a new one even if nobody raised it.
    const { version: offeredVersion, ...asked } = offeredForm;
    const digest = digestOf(asked);
    const last = current.get(offeredForm.code);
    if (last?.digest === digest) continue;
    const version = Math.max(offeredVersion, (last?.version ?? 0) + 1);
    const definition = { ...offeredForm, version };
    await insertFormVersion(tx, { formCode: definition.code, version, definition, digest });
    published.push(definition.code);
  }
  return published;
}
