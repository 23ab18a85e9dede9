// Reads a PDF back with another library than the one that wrote it: texts, where they stand, fonts.
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** Texts in drawing order, white space folded. */
  readonly text: string;
  readonly items: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  }[];
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  /** All pages, white space folded. */
  readonly text: string;
  readonly title: string;
  readonly language: string;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({
    // A copy: the reader takes the bytes away, and wants no Buffer.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  });
  const document = await loading.promise;
  const pages: ReadPage[] = [];
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n);
    const view = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const items = content.items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width }]
        : [],
    );
    pages.push({
      width: view.width,
      height: view.height,
      text: fold(
        content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
      ),
      items,
    });
  }
  const { info } = await document.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : '';
  const language = 'Language' in info && typeof info.Language === 'string' ? info.Language : '';
  await loading.destroy();
  return { pages, text: fold(pages.map((p) => p.text).join(' ')), title, language };
}

/** Texts that stand outside the margin of `margin` points, or outside the sheet. */
export function overflowing(pdf: ReadPdf, margin: number): string[] {
  return pdf.pages.flatMap((page) =>
    page.items
      .filter(
        (item) =>
          item.x < margin ||
          item.x + item.width > page.width - margin ||
          item.y < margin ||
          item.y > page.height - margin,
      )
      .map((item) => item.text),
  );
}
