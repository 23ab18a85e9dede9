// A reader says whether what was published helped him. He is counted once for each, and known by nothing: only a keyed
// digest of where he reads from is stored, another one for every inquiry.
import type { InquiryKind } from '#app/inquiries/kind.ts';
import { findPublished } from '#db/queries/inquiry-publications.server.ts';
import { saveFeedback } from '#db/queries/inquiry-feedback.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';

interface Said {
  readonly kind: InquiryKind;
  readonly slug: string;
  readonly helped: boolean;
  /** Network and browser: whoever shares both is counted as one. */
  readonly visitor: string;
}

/** @returns refused as `not-found`, also for what was taken down */
export async function sayHelped(deps: Deps, { kind, slug, helped, visitor }: Said): Promise<Outcome<object>> {
  const row = await findPublished(deps.db, { kind: kind.id, slug });
  if (row === undefined || row.publication.withdrawnAt !== null)
    return refuse('not-found', 'Không tìm thấy trang này.');
  const { inquiryId } = row.publication;
  await saveFeedback(deps.db, {
    inquiryId,
    visitor: deps.keys.blindIndex(`${inquiryId}\n${visitor}`),
    helped,
    at: deps.clock.now(),
  });
  return { ok: true };
}
