// A picture that is put into a PDF.
import type { PDFDocument, PDFImage } from 'pdf-lib';

export interface PictureFile {
  /** `image/png`; all else is read as JPEG. */
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** @throws Error when the bytes are no such picture */
export function embedPicture(document: PDFDocument, { mediaType, content }: PictureFile): Promise<PDFImage> {
  // pdf-lib reads the buffer beneath from its beginning: the bytes need one of their own.
  const own = Uint8Array.from(content);
  return mediaType === 'image/png' ? document.embedPng(own) : document.embedJpg(own);
}
