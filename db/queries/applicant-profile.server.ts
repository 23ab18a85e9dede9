// The sealed profiles of applicants; one is read in the transaction that moves his dossier.
import type { Sql } from '../client.server.ts';

export async function findProfile(sql: Sql, userId: string): Promise<Uint8Array | undefined> {
  const [row] = await sql<{ profile: Uint8Array }[]>`
    select profile from resident_profiles where user_id = ${userId}`;
  return row?.profile;
}

/** @returns the sealed profiles of those who have one, by account */
export async function findProfiles(
  sql: Sql,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (userIds.length === 0) return new Map();
  const rows = await sql<{ userId: string; profile: Uint8Array }[]>`
    select user_id as "userId", profile from resident_profiles where user_id = any(${[...userIds]})`;
  return new Map(rows.map(({ userId, profile }) => [userId, profile]));
}
