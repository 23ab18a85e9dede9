// Pictures and attached files of many bodies, read in one query and shown by their uses.
import type { AttachmentUse, PictureUse } from '#app/publications/content-body.ts';
import { paths } from '#app/addresses/paths.ts';
import type { AttachmentView, PictureView } from '#app/read-models/publishing.ts';
import type { Queryable } from '#db/client.server.ts';
import { findFiles, type FileRow } from '#db/queries/content-shown-files.server.ts';
import { pictureView, withResponsivePictures } from './picture-view.ts';

export interface ContentFiles {
  /** Undefined: the file is not there any more. */
  picture(use: PictureUse): PictureView | undefined;
  attachment(use: AttachmentUse): AttachmentView | undefined;
  /** Sanitised once more, its pictures in every width. */
  html(storedHtml: string): string;
}

/**
 * @param ids of pictures and attached files; one that is not there any more is shown nowhere
 * @param address where browsers find them
 */
export async function contentFiles(
  db: Queryable,
  ids: readonly string[],
  address: typeof paths.contentFile = paths.contentFile,
): Promise<ContentFiles> {
  const files = new Map((await findFiles(db, [...new Set(ids)])).map((file) => [file.id, file]));
  const views = new Map(
    [...files.values()].flatMap((file) => {
      const view = pictureOf(file, { fileId: file.id, alt: '' }, address);
      return view === undefined ? [] : [[file.id, view] as const];
    }),
  );
  return {
    picture(use) {
      const file = files.get(use.fileId);
      return file && pictureOf(file, use, address);
    },
    attachment({ fileId, title }) {
      const file = files.get(fileId);
      if (file === undefined) return undefined;
      const { id, fileName, mediaType, bytes } = file;
      return { title, href: address(id, fileName), mediaType, bytes };
    },
    html: (storedHtml) => withResponsivePictures(storedHtml, views),
  };
}

function pictureOf(
  { id, width, height, variants }: FileRow,
  use: PictureUse,
  address: typeof paths.contentFile,
): PictureView | undefined {
  if (width === null || height === null) return undefined;
  return pictureView({ id, width, height, variants }, use, address);
}
