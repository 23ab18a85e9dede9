// What a preview link shows to whoever has it, until it ends.
import { findItem, findPreviewLink, findVersion } from '#db/queries/content.server.ts';
import type { Deps } from '../deps.server.ts';
import { refuse, type Outcome } from '../refusal.ts';
import { previewDigest } from './create-preview-link.server.ts';
import { preview, type Previewed } from './preview-item.server.ts';
import { sectionOf } from './reach-item.server.ts';

export async function openPreview(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  { token }: { readonly token: string },
): Promise<Outcome<Previewed & { readonly expiresAt: Date }>> {
  const link = await findPreviewLink(db, previewDigest(token));
  if (link === undefined || link.expiresAt <= clock.now())
    return refuse(
      'not-found',
      'Đường dẫn xem trước không có hoặc đã hết hạn. Hãy xin người gửi đường dẫn mới.',
    );
  const version = await findVersion(db, link.versionId);
  const item = version && (await findItem(db, version.itemId));
  if (version === undefined || item === undefined) throw new Error('a preview link without its version');
  const shown = await preview(db, item, await sectionOf(db, item), version);
  return { ok: true, ...shown, expiresAt: link.expiresAt };
}
