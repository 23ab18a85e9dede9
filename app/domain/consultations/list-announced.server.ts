// What was announced of a consultation: for its page, and for whoever follows it.
import { readAnnouncements, type Announcement } from '#app/consultations/announcements.ts';
import type { Queryable } from '#db/client.server.ts';
import { listAnnouncements, type ConsultationRow } from '#db/queries/consultations.server.ts';

/** @returns the newest first */
export async function listAnnounced(
  db: Queryable,
  { itemId, closesAt }: ConsultationRow,
): Promise<readonly Announcement[]> {
  return readAnnouncements(await listAnnouncements(db, [itemId]), closesAt);
}
