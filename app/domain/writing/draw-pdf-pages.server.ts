// Pages of a PDF from outside as pictures: not every browser shows a PDF within a page, and on a telephone hardly one does.
// PDFium, which Chromium shows them with, runs as WebAssembly and without its interpreter: no script of a document runs. To be
// called where such files are opened.
import type { PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

/** `locked`: it asks for a password. */
export type PdfTrouble = 'locked' | 'damaged' | 'no-page';

export type PdfPages =
  | { readonly readable: true; readonly count: number }
  | { readonly readable: false; readonly why: PdfTrouble };

export type PdfPage =
  | { readonly drawn: true; readonly mediaType: string; readonly bytes: Uint8Array }
  | { readonly drawn: false; readonly why: PdfTrouble };

/** @returns why not, for what cannot be opened */
export function countPdfPages(content: Uint8Array): Promise<PdfPages> {
  return withPdf<PdfPages>(
    content,
    (document) => ({ readable: true, count: document.getPageCount() }),
    (why) => ({ readable: false, why }),
  );
}

/** Of one page as it is drawn, in pixels: a scan of A4 with 240 dots an inch. */
const mostPixels = 6_000_000;
const longestSide = 6000;

/** @param number from 1 @param width in pixels, where the page is not so tall that it has too many */
export function drawPdfPage(content: Uint8Array, number: number, width: number): Promise<PdfPage> {
  return withPdf<PdfPage>(
    content,
    async (document) => {
      if (number < 1 || number > document.getPageCount()) return { drawn: false, why: 'no-page' };
      const page = document.getPage(number - 1);
      const { originalWidth: across, originalHeight: up } = page.getOriginalSize();
      const scale = Math.min(width / across, longestSide / up, Math.sqrt(mostPixels / (across * up)));
      if (!(Math.min(across, up) * scale >= 1)) return { drawn: false, why: 'damaged' };
      const picture = await page.render({ scale, render: 'bitmap', renderFormFields: true });
      const raw = { width: picture.width, height: picture.height, channels: 4 } as const;
      const bytes = await sharp(picture.data, { raw })
        .removeAlpha()
        .webp({ quality: 80, effort: 1 })
        .toBuffer();
      return { drawn: true, mediaType: 'image/webp', bytes };
    },
    (why) => ({ drawn: false, why }),
  );
}

let library: Promise<PDFiumLibrary> | undefined;

/** Loaded with the first PDF that is looked at, and anew after a document that brought it down. */
function openLibrary(): Promise<PDFiumLibrary> {
  library ??= import('@hyzyla/pdfium').then(({ PDFiumLibrary: Library }) => Library.init());
  return library;
}

async function withPdf<T>(
  content: Uint8Array,
  work: (document: PDFiumDocument) => T | Promise<T>,
  unable: (why: PdfTrouble) => T,
): Promise<T> {
  try {
    const document = await (await openLibrary()).loadDocument(content);
    try {
      return await work(document);
    } finally {
      document.destroy();
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // The library tells its errors in words alone.
    if (/password|security scheme/i.test(error.message)) return unable('locked');
    if (error instanceof WebAssembly.RuntimeError) library = undefined;
    return unable('damaged');
  }
}
