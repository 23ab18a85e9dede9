// Dossiers among those that a member of staff may see, by what they are looked for with.
import type { FoundBy } from '#app/vocabulary/ways-of-finding.ts';
import type { Sql } from '../client.server.ts';
import {
  isHandled,
  matches,
  type QueueConditions,
  type QueueMoment,
  type QueuePart,
  type QueueScope,
} from './dossier-queue.server.ts';

type Fragment = ReturnType<typeof isHandled>;

/** What is looked for among dossiers: each part finds by itself. */
export interface SoughtRows {
  /** Of the words of a name; others fall into them too. Which part of those that lie there. */
  readonly named?: ({ readonly buckets: readonly number[] } & QueuePart) | undefined;
  readonly identityIndex?: Uint8Array | undefined;
  readonly phoneIndex?: Uint8Array | undefined;
  /** Parts of a dossier's code and of a register number, without the signs between. */
  readonly codePart?: { readonly ofCode: string; readonly ofRegister: string } | undefined;
}

export interface FoundDossierRow {
  readonly id: string;
  readonly code: string;
  readonly registerNumber: string | null;
  readonly applicant: Uint8Array | null;
  readonly submittedAt: Date | null;
  readonly by: FoundBy;
}

/**
 * Where dossiers in a list of `filter` may lie that are sought, the latest of each way first: once for each way in which one was found.
 * By his person an applicant is found only by who may open his dossier.
 * @param limit of each way but by name
 */
export async function findSoughtRows(
  sql: Sql,
  scope: QueueScope,
  filter: QueueConditions,
  moment: QueueMoment,
  { named, identityIndex, phoneIndex, codePart }: SoughtRows,
  limit: number,
): Promise<readonly FoundDossierRow[]> {
  const inScope = matches(sql, scope, { ...filter, closed: true }, moment);
  const handled = isHandled(sql, scope);
  const latest = sql`order by d.submitted_at desc nulls last, d.id limit ${limit}`;
  const row = (by: FoundBy) =>
    sql`d.id, d.code, d.register_number as "registerNumber", d.applicant, d.submitted_at as "submittedAt", ${by} as by`;
  /** Of the dossiers themselves, or of whoever filed them from an account of this person. */
  const ofPerson = (by: FoundBy, dossiers: Fragment, account: Fragment) =>
    sql`(select ${row(by)} from dossiers d
      where d.id = any(array(${dossiers}
          union select o.id from resident_profiles p join dossiers o on o.owner_id = p.user_id where ${account}))
        and ${handled} and ${inScope} ${latest})`;
  const ways = [
    // Thousands may bear a name: they are put in order first, and their dossiers are read one by one until there are enough.
    named !== undefined &&
      sql`(select ${row('name')}
        from (select i.dossier_id, i.submitted_at from applicant_indexes i
          where i.name_buckets @> ${[...named.buckets]}::smallint[]
          order by i.submitted_at desc, i.dossier_id offset 0) a
        join dossiers d on d.id = a.dossier_id
        where ${handled} and ${inScope}
        order by a.submitted_at desc, a.dossier_id limit ${named.limit} offset ${named.offset})`,
    phoneIndex !== undefined &&
      ofPerson(
        'phone',
        sql`select a.dossier_id from applicant_indexes a where a.phone_index = ${phoneIndex}`,
        sql`p.phone_index = ${phoneIndex}`,
      ),
    identityIndex !== undefined &&
      ofPerson(
        'identity',
        sql`select o.id from dossiers o where o.identity_index = ${identityIndex}`,
        sql`p.identity_index = ${identityIndex}`,
      ),
    codePart !== undefined &&
      sql`(select ${row('code')} from dossiers d
        where (replace(d.code, '-', '') like ${`%${codePart.ofCode}%`}
            or translate(d.register_number, '.-', '') like ${`%${codePart.ofRegister}%`})
          and ${inScope} ${latest})`,
  ].filter((way) => way !== false);
  if (ways.length === 0) return [];
  return sql<FoundDossierRow[]>`
    ${ways.reduce((before, way) => sql`${before} union all ${way}`)}`;
}

export interface NewStaffSearch {
  readonly staffId: string;
  /** What was typed could be any of these. */
  readonly by: readonly FoundBy[];
  readonly soughtIndex: Uint8Array;
  readonly found: number;
  readonly at: Date;
}

export async function insertStaffSearch(sql: Sql, search: NewStaffSearch): Promise<void> {
  await sql`
    insert into staff_searches (staff_id, by, sought_index, found, at)
    values (${search.staffId}, ${[...search.by]}::text[], ${search.soughtIndex}, ${search.found}, ${search.at})`;
}
