// The picture and the attached files that a page of the board is about to show to whoever writes.
import { variantName } from '#app/addresses/content-files.ts';
import { paths } from '#app/addresses/paths.ts';
import { findContentFile } from '#db/queries/content-files.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';

export interface FilePreview {
  /** Of a picture: its smallest size. */
  readonly src?: string;
  readonly href?: string;
  /** "to-trinh.pdf" */
  readonly about: string;
}

/** @param ids as a page sent them; unknown ones are left out */
export async function filePreviews(
  deps: Deps,
  ids: readonly string[],
): Promise<Readonly<Record<string, FilePreview>>> {
  const files: Record<string, FilePreview> = {};
  for (const id of new Set(ids.filter((one) => isUuid(one)))) {
    const file = await findContentFile(deps.db, id);
    if (file === undefined) continue;
    const [smallest] = [...file.variants].sort((a, b) => a.width - b.width);
    files[id] =
      smallest === undefined
        ? { href: paths.contentFile(id, file.fileName), about: file.fileName }
        : {
            src: paths.contentFile(id, variantName(smallest.width, smallest.mediaType)),
            about: file.fileName,
          };
  }
  return files;
}
