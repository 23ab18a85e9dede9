// Who is one person whatever account he uses, and which dossiers are his own: found by keyed indexes of identity numbers, and by
// telephones that were confirmed.
import { driverOf, type Queryable, type Sql } from '../client.server.ts';

/** Who looks at a list of dossiers. */
export interface Reader {
  readonly accounts: readonly string[];
  /** Ids of dossiers that name him. */
  readonly namedIn: readonly string[];
}

/** Of a row of `dossiers` called `d`: it is not the reader's own, for nobody handles what concerns himself. */
export const isOfOthers = (sql: Sql, { accounts, namedIn }: Reader) =>
  sql`(d.owner_id is null or d.owner_id <> all(${[...accounts]}::text[]))
    ${namedIn.length === 0 ? sql`` : sql`and d.id <> all(${[...namedIn]}::uuid[])`}`;

/** Every other: it is the reader's own. */
export const isOwn = (sql: Sql, { accounts, namedIn }: Reader) =>
  sql`(d.owner_id = any(${[...accounts]}::text[]) or d.id = any(${[...namedIn]}::uuid[]))`;

export interface PersonKeys {
  /** Indexes of what he told, or was entered of him. */
  readonly identityIndex: Uint8Array | null;
  readonly phoneIndex: Uint8Array | null;
  readonly profile: Uint8Array;
}

/** @returns undefined of an account of which nothing is known */
export async function findPersonKeys(sql: Sql, userId: string): Promise<PersonKeys | undefined> {
  const [row] = await sql<PersonKeys[]>`
    select identity_index as "identityIndex", phone_index as "phoneIndex", profile from resident_profiles
    where user_id = ${userId}`;
  return row;
}

/** @returns whether it is known who he is */
export const isIdentified = async (sql: Sql, userId: string): Promise<boolean> =>
  (await findPersonKeys(sql, userId))?.identityIndex != null;

/** @returns whether an account of a resident that is not closed has told this number */
export async function isResidentsNumber(db: Queryable, identityIndex: Uint8Array): Promise<boolean> {
  const [row] = await driverOf(db)<{ there: boolean }[]>`
    select exists (select from resident_profiles p join users u on u.id = p.user_id
      where p.identity_index = ${identityIndex}::bytea and u.kind = 'resident' and u.disabled_at is null) as there`;
  return row?.there === true;
}

/** @returns by account of the staff, of whom it is known who he is: with the keyed index of his identity number, in hexadecimal */
export async function listIdentified(sql: Sql): Promise<ReadonlyMap<string, string>> {
  const rows = await sql<{ userId: string; identity: string }[]>`
    select p.user_id as "userId", encode(p.identity_index, 'hex') as identity
    from resident_profiles p join users u on u.id = p.user_id
    where u.kind = 'staff' and p.identity_index is not null`;
  return new Map(rows.map(({ userId, identity }) => [userId, identity]));
}

/**
 * @param phone in E.164: confirmed, where an account of a resident has it
 * @returns the other accounts with his identity number or telephone, and the dossiers that name him
 */
export async function findPerson(
  sql: Sql,
  userId: string,
  { identityIndex, phoneIndex, phone }: Omit<PersonKeys, 'profile'> & { readonly phone: string | null },
): Promise<{ readonly otherAccounts: readonly string[]; readonly namedIn: readonly string[] }> {
  const [row] = await sql<{ otherAccounts: string[]; namedIn: string[] }[]>`
    select
      (select coalesce(jsonb_agg(other.id), '[]') from (
        select user_id as id from resident_profiles where identity_index = ${identityIndex}::bytea
        union select p.user_id from resident_profiles p join users u on u.id = p.user_id
          where p.phone_index = ${phoneIndex}::bytea and u.kind = 'staff'
        union select id from users where phone = ${phone}::text
      ) other where other.id <> ${userId}) as "otherAccounts",
      (select coalesce(jsonb_agg(dossier_id), '[]') from applicant_indexes
        where identities @> array[${identityIndex}::bytea]) as "namedIn"`;
  return row ?? { otherAccounts: [], namedIn: [] };
}

type Owned = { readonly id: string; readonly ownerId: string | null };

/** @returns accounts of those whom each dossier concerns, by its id: its owner, and whose identity number it names */
export async function listConcerned(
  sql: Sql,
  dossiers: readonly Owned[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await sql<{ id: string; userId: string }[]>`
    select a.dossier_id as id, p.user_id as "userId"
    from applicant_indexes a cross join unnest(a.identities) as named(identity)
      join resident_profiles p on p.identity_index = named.identity
    where a.dossier_id = any(${dossiers.map(({ id }) => id)}::uuid[])
    union
    select d.id, p.user_id
    from dossiers d join resident_profiles own on own.user_id = d.owner_id
      join resident_profiles p on p.identity_index = own.identity_index
    where d.id = any(${dossiers.map(({ id }) => id)}::uuid[])`;
  return new Map(
    dossiers.map(({ id, ownerId }) => [
      id,
      [
        ...(ownerId === null ? [] : [ownerId]),
        ...rows.filter((row) => row.id === id).map((row) => row.userId),
      ],
    ]),
  );
}

/** The same of one dossier. */
export const listConcernedIn = async (sql: Sql, dossier: Owned): Promise<readonly string[]> =>
  (await listConcerned(sql, [dossier])).get(dossier.id) ?? [];
