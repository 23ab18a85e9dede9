// When something last came out in each section (Đ12.1: those of Đ10.3 are kept up continuously).
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import type { Queryable } from '#db/client.server.ts';
import { lastPublications } from '#db/queries/content-board.server.ts';
import { lastPublishedOfKinds } from '#db/queries/inquiry-publications.server.ts';

/** @returns by the id of the section, those that never had anything left out: an item of it, or what is listed there beside its items */
export async function lastInSections(db: Queryable): Promise<ReadonlyMap<string, Date>> {
  const [lastOfItems, lastOfKinds] = await Promise.all([lastPublications(db), lastPublishedOfKinds(db)]);
  const last = new Map(lastOfItems);
  for (const { id, publication } of inquiryKinds) {
    const at = lastOfKinds.get(id);
    for (const { section } of publication?.listedIn ?? []) {
      const earlier = last.get(section);
      if (at !== undefined && (earlier === undefined || earlier < at)) last.set(section, at);
    }
  }
  return last;
}
