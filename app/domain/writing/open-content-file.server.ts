// A picture or an attached file: for everybody while an item that readers see names it, for those who write always.
import { createHash } from 'node:crypto';

import { variantName } from '#app/addresses/content-files.ts';
import { findContentFile, type ContentFileRow } from '#db/queries/content-files.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { orHeld } from '../kernel/held-file.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { mayWrite } from './may-write.server.ts';
import { isUuid } from '#app/values/uuid.ts';

export interface OpenedContentFile {
  readonly fileName: string;
  readonly mediaType: string;
  /** The same for the same bytes: a browser that has them need not be sent them again. */
  readonly etag: string;
  /** Refused where it is held back. */
  readonly read: () => Promise<Outcome<{ readonly opened: Uint8Array }>>;
  readonly isPublic: boolean;
}

/**
 * @param askWho only asked when the file is private, so that readers of public ones cost no look at a session
 * @returns refused as `not-found` for what is not there, and for what is private to whoever does not write
 */
export async function openContentFile(
  deps: Deps,
  askWho: () => Promise<Actor | undefined>,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<Outcome<OpenedContentFile>> {
  const noSuchFile = refuse('not-found', 'Không tìm thấy tệp này.');
  if (!isUuid(id)) return noSuchFile;
  const file = await findContentFile(deps.db, id);
  if (file === undefined) return noSuchFile;
  if (!file.isPublic && !(await mayWrite(deps, await askWho()))) return noSuchFile;
  const storedFile = fileNamed(file, name);
  if (storedFile === undefined) return noSuchFile;
  return {
    ok: true,
    fileName: name,
    mediaType: storedFile.mediaType,
    etag: etagOf(file, name),
    read: () => orHeld(() => deps.files.get(storedFile.storageKey)),
    isPublic: file.isPublic,
  };
}

const etagOf = ({ sha256 }: ContentFileRow, name: string): string =>
  `"${Buffer.from(sha256).toString('base64url').slice(0, 22)}-${createHash('sha256').update(name).digest('base64url').slice(0, 8)}"`;

/**
 * @param name as the address of the file carries it
 * @returns one of the sizes of a picture, or the attached file; undefined when it has none of that name
 */
export function fileNamed(
  file: ContentFileRow,
  name: string,
): { readonly mediaType: string; readonly storageKey: string } | undefined {
  if (file.kind === 'picture')
    return file.variants.find(({ width, mediaType }) => variantName(width, mediaType) === name);
  return file.fileName === name.normalize('NFC') ? file : undefined;
}
