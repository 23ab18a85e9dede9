// By what dossiers are found while their applicants stand sealed: which are missing or made by other keys, and storing them.
import type { Sql } from '../client.server.ts';

export interface ApplicantIndexValues {
  readonly nameBuckets: readonly number[];
  readonly phoneIndex: Uint8Array | null;
  /** Of everybody whom the dossier names. */
  readonly identities: readonly Uint8Array[];
  readonly indexedBy: string;
}

export interface UnindexedApplicant {
  readonly id: string;
  readonly version: number;
  readonly applicant: Uint8Array;
  readonly answers: Uint8Array;
}

/** @param after the id from which to go on */
export async function listUnindexedApplicants(
  sql: Sql,
  { indexedBy, after, limit }: { readonly indexedBy: string; readonly after: string; readonly limit: number },
): Promise<readonly UnindexedApplicant[]> {
  return sql<UnindexedApplicant[]>`
    select d.id, d.version, d.applicant, d.answers from dossiers d left join applicant_indexes a on a.dossier_id = d.id
    where d.applicant is not null and d.submitted_at is not null and d.id > ${after}::uuid
      and a.indexed_by is distinct from ${indexedBy}
    order by d.id limit ${limit}`;
}

export interface IndexedApplicant extends ApplicantIndexValues {
  readonly id: string;
  /** Of the dossier that was read: one that went on meanwhile was indexed with its step, or is read again. */
  readonly version: number;
  readonly identityIndex: Uint8Array | null;
}

/** @returns how many were stored */
export async function storeApplicantIndexes(sql: Sql, indexed: readonly IndexedApplicant[]): Promise<number> {
  const hex = (digest: Uint8Array | null) => digest && Buffer.from(digest).toString('hex');
  const rows = indexed.map((one) => ({
    ...one,
    phoneIndex: hex(one.phoneIndex),
    identityIndex: hex(one.identityIndex),
    nameBuckets: `{${one.nameBuckets.join(',')}}`,
    identities: one.identities.map(hex),
  }));
  const storedRows = await sql`
    with current as (
      select d.id, d.submitted_at, r."nameBuckets"::smallint[] as name_buckets, decode(r."phoneIndex", 'hex') as phone_index,
        decode(r."identityIndex", 'hex') as identity_index, r."indexedBy" as indexed_by,
        array(select decode(named.identity, 'hex') from jsonb_array_elements_text(r.identities) as named(identity)) as identities
      from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as r(id uuid, version int, "nameBuckets" text,
          "phoneIndex" text, "identityIndex" text, identities jsonb, "indexedBy" text)
        join dossiers d on d.id = r.id and d.version = r.version
      for no key update of d
    ), renewed as (
      update dossiers d set identity_index = current.identity_index from current
      where d.id = current.id and d.identity_index is distinct from current.identity_index
    )
    insert into applicant_indexes (dossier_id, name_buckets, phone_index, identities, indexed_by, submitted_at)
    select id, name_buckets, phone_index, identities, indexed_by, submitted_at from current
    on conflict (dossier_id) do update set name_buckets = excluded.name_buckets, phone_index = excluded.phone_index,
      identities = excluded.identities, indexed_by = excluded.indexed_by
    returning dossier_id`;
  return storedRows.length;
}

export interface UnindexedProfile {
  readonly userId: string;
  readonly profile: Uint8Array;
}

export async function listUnindexedProfiles(
  sql: Sql,
  { indexedBy, after, limit }: { readonly indexedBy: string; readonly after: string; readonly limit: number },
): Promise<readonly UnindexedProfile[]> {
  return sql<UnindexedProfile[]>`
    select user_id as "userId", profile from resident_profiles
    where user_id > ${after} and indexed_by is distinct from ${indexedBy}
    order by user_id limit ${limit}`;
}

/** @param from the profile as it was read: one that was changed meanwhile was indexed with that */
export async function storeProfileIndex(
  sql: Sql,
  { userId, profile: from }: UnindexedProfile,
  index: {
    readonly identityIndex: Uint8Array | null;
    readonly phoneIndex: Uint8Array | null;
    readonly indexedBy: string;
  },
): Promise<void> {
  await sql`
    update resident_profiles set identity_index = ${index.identityIndex}, phone_index = ${index.phoneIndex},
      indexed_by = ${index.indexedBy}
    where user_id = ${userId} and profile = ${from}`;
}
