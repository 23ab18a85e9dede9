// Many papers as one file, for one printing: each keeps its size.
import { PDFDocument } from 'pdf-lib';

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
  boundPdf.setTitle(title);
  boundPdf.setLanguage('vi');
  boundPdf.setCreationDate(at);
  boundPdf.setModificationDate(at);
  for (const file of files) {
    const one = await PDFDocument.load(file, { updateMetadata: false });
    for (const page of await boundPdf.copyPages(one, one.getPageIndices())) boundPdf.addPage(page);
  }
  return boundPdf.save();
}
