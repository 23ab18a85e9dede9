// Somebody who writes brings a picture. It stays private until a version that shows it is published.
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.server.ts';
import type { Outcome } from '../refusal.ts';
import { mayWrite, refusedToWrite } from './may-write.server.ts';
import { storePicture, type BroughtFile, type PictureFile } from './store-picture.server.ts';

export async function uploadPicture(
  deps: Deps,
  actor: Actor,
  file: BroughtFile,
): Promise<Outcome<{ file: PictureFile }>> {
  if (actor.kind !== 'staff' || !(await mayWrite(deps, actor))) return refusedToWrite();
  return storePicture(deps, actor.userId, file);
}
