// Many papers as one file, for one printing: each keeps its size, what its parts are, and a bookmark.
import { PDFDocument } from 'pdf-lib';

import { describePdf, joinStructures, type TaggedFile } from '#forms/pdf/index.server.ts';

export interface PdfsToBind {
  readonly title: string;
  /** The same papers give the same bytes. */
  readonly at: Date;
  readonly files: readonly Uint8Array[];
}

/**
 * @param files each a whole PDF, in the order in which they are printed
 * @returns the same bytes for the same files and `at`. @throws when one of them is no PDF
 */
export async function bindPdfs({ title, at, files }: PdfsToBind): Promise<Uint8Array> {
  const boundPdf = await PDFDocument.create({ updateMetadata: false });
  describePdf(boundPdf, { title, at });
  const joined: TaggedFile[] = [];
  for (const file of files) joined.push(await PDFDocument.load(file, { updateMetadata: false }));
  joinStructures(boundPdf, joined);
  return boundPdf.save();
}
