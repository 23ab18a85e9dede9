// Somebody who writes brings a picture. It stays private until a version that shows it is published.
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { mayWrite, refusedToWrite } from './may-write.server.ts';
import { pictureView } from './picture-view.ts';
import { sameFile } from './same-file.server.ts';
import { storePicture, type BroughtFile, type PictureFile } from './store-picture.server.ts';

/**
 * @param among pictures that the page names already: the same once more is the one that is there
 * @returns refused as `not-allowed` to whoever may not write, and as `storePicture` does
 */
export async function uploadPicture(
  deps: Deps,
  actor: Actor,
  file: BroughtFile,
  among: readonly string[] = [],
): Promise<Outcome<{ file: PictureFile }>> {
  if (actor.kind !== 'staff' || !(await mayWrite(deps, actor))) return refusedToWrite();
  const existingFile = await sameFile(deps, among, { kind: 'picture', content: file.content });
  if (existingFile?.width != null && existingFile.height !== null) {
    const { id, width, height, variants } = existingFile;
    const view = pictureView({ id, width, height, variants }, { fileId: id, alt: '' });
    return { ok: true, file: { id, view } };
  }
  return storePicture(deps, actor.userId, file, { urgent: true });
}
