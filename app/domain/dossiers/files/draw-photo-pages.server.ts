// Photographs of the pages of one paper as one PDF: a page each, upright or lying as the photograph is, and as large as
// A4 allows, so that the office opens and prints one file.
import { PageSizes, PDFDocument } from 'pdf-lib';

import { describePdf, embedPicture, Structure, type PictureFile } from '#forms/pdf/index.server.ts';

/** Points around a photograph: printers reach no further. */
const margin = 18;

export interface PhotoPages {
  readonly title: string;
  /** When it was sent: the same photographs give the same bytes. */
  readonly at: Date;
  /** JPEG or PNG, from the first page to the last. */
  readonly photos: readonly PictureFile[];
}

/**
 * @param pages `photos`: JPEG or PNG, upright already
 * @returns a PDF: the same bytes for the same photographs and `at`
 */
export async function drawPhotoPages({ title, at, photos }: PhotoPages): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  describePdf(document, { title, at });
  const structure = new Structure();
  for (const [index, photo] of photos.entries()) {
    const picture = await embedPicture(document, photo);
    const [short, long] = PageSizes.A4;
    const size: [number, number] = picture.width > picture.height ? [long, short] : [short, long];
    const page = document.addPage(size);
    const scale = Math.min((size[0] - 2 * margin) / picture.width, (size[1] - 2 * margin) / picture.height);
    const { width, height } = picture.scale(scale);
    const frame = { x: (size[0] - width) / 2, y: (size[1] - height) / 2, width, height };
    const alt = `${title}: ảnh chụp trang ${index + 1} trong ${photos.length}`;
    structure.as(structure.element('Figure', { alt }), () => {
      structure.mark(page);
      structure.frame(frame);
      page.drawImage(picture, frame);
    });
  }
  structure.write(document, document.getPages());
  return document.save();
}
