// The sealed profile of an applicant, read in the transaction that moves his dossier.
import type { Sql } from '../client.server.ts';

export async function findProfile(sql: Sql, userId: string): Promise<Uint8Array | undefined> {
  const [row] = await sql<{ profile: Uint8Array }[]>`
    select profile from resident_profiles where user_id = ${userId}`;
  return row?.profile;
}
