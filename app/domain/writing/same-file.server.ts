// A file that is brought once more: after a page that was not saved, browsers send what was chosen again.
import { createHash } from 'node:crypto';

import { findFiles, type FileRow } from '#db/queries/content-shown-files.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';

/**
 * @param among ids as a page sent them: what it names already
 * @returns the one of them that holds these bytes, and under this name where one is given; undefined when none does
 */
export async function sameFile(
  { db }: Pick<Deps, 'db'>,
  among: readonly string[],
  {
    kind,
    content,
    name,
  }: { readonly kind: FileRow['kind']; readonly content: Uint8Array; readonly name?: string },
): Promise<FileRow | undefined> {
  const ids = [...new Set(among)].filter((id) => isUuid(id));
  const digest = createHash('sha256').update(content).digest();
  const files = await findFiles(db, ids);
  return files.find(
    (file) =>
      file.kind === kind && digest.equals(file.sha256) && (name === undefined || file.fileName === name),
  );
}
