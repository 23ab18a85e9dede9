// What a preview link shows to whoever has it, until it ends: one version, and the files that it names.
import { paths } from '#app/addresses/paths.ts';
import { findContentFile } from '#db/queries/content-files.server.ts';
import { findItem, findVersion, type VersionRow } from '#db/queries/content.server.ts';
import { findPreviewLink } from '#db/queries/preview-links.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { openedOrHeld } from '../kernel/held-file.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import type { OpenedFile } from '../kernel/opened-file.ts';
import { fileNamed } from '../writing/open-content-file.server.ts';
import { previewDigest } from './create-preview-link.server.ts';
import { preview, type Previewed } from './preview-item.server.ts';
import { sectionOf } from './reach-item.server.ts';
import { bodyForStaff, filesOf } from '../writing/stored-body.ts';

type Opening = Pick<Deps, 'db' | 'clock' | 'unit'>;

/**
 * For everybody who has the link.
 * @returns refused as `not-found` once it has ended, by whatever ended it
 */
export async function openPreview(
  deps: Opening,
  { token }: { readonly token: string },
): Promise<Outcome<Previewed & { readonly expiresAt: Date }>> {
  const linkedVersion = await versionBehind(deps, token);
  if (linkedVersion === undefined)
    return refuse(
      'not-found',
      'Đường dẫn xem trước không có, đã hết hạn, hoặc bản này không còn chờ đăng: đã đăng, đã bỏ hay bài đã gỡ. Nếu vẫn cần, hãy xin người gửi đường dẫn mới.',
    );
  const { version, expiresAt } = linkedVersion;
  const item = await findItem(deps.db, version.itemId);
  if (item === undefined) throw new Error('a preview link without its item');
  const address = (id: string, name: string) => paths.itemPreviewFile(token, id, name);
  const previewOfVersion = await preview(deps, item, await sectionOf(deps.db, item), version, address);
  return { ok: true, ...previewOfVersion, expiresAt };
}

/**
 * @param request `name`: the last part of the file's address
 * @returns a file that the version of the link names; refused as `not-found` for any other, whether or not it exists
 */
export async function openPreviewFile(
  deps: Opening & Pick<Deps, 'files'>,
  { token, id, name }: { readonly token: string; readonly id: string; readonly name: string },
): Promise<Outcome<OpenedFile>> {
  const noSuchFile = refuse('not-found', 'Không tìm thấy tệp này.');
  const linkedVersion = await versionBehind(deps, token);
  if (linkedVersion === undefined || !filesOf(bodyForStaff(linkedVersion.version)).includes(id))
    return noSuchFile;
  const file = await findContentFile(deps.db, id);
  const storedFile = file && fileNamed(file, name);
  if (storedFile === undefined) return noSuchFile;
  return openedOrHeld({ fileName: name, mediaType: storedFile.mediaType }, () =>
    deps.files.get(storedFile.storageKey),
  );
}

async function versionBehind(
  { db, clock }: Opening,
  token: string,
): Promise<{ version: VersionRow; expiresAt: Date } | undefined> {
  const link = await findPreviewLink(db, previewDigest(token), clock.now());
  if (link === undefined) return undefined;
  const version = await findVersion(db, link.versionId);
  if (version === undefined) throw new Error('a preview link without its version');
  return { version, expiresAt: link.expiresAt };
}
