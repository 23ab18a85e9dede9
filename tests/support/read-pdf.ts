// Reads a PDF back with another library than the one that wrote it: texts, where they stand, fonts. Of the portal's own ones each
// that any test reads has to be tagged.
import { PDFDocument } from 'pdf-lib';

import { faultsOf, isOurs } from './tagged-pdf.ts';

// Its build for older browsers puts functions of its own in the place of what they lack or have wrong, for all that the
// worker does from then on: every `push` and every `JSON.parse`, written in JavaScript.
const ours = [
  [Array.prototype, 'push'],
  [JSON, 'parse'],
] as const;
const own = ours.map(([of, name]) => Object.getOwnPropertyDescriptor(of, name) ?? {});
const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
// The part that the first paper would load, which does the same once more. It says nothing of its types.
const reader: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
await import(reader);
ours.forEach(([of, name], at) => Object.defineProperty(of, name, own[at] ?? {}));

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

/** @throws Error where the portal drew it and its parts are not told to who has it read aloud */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const drawn = await PDFDocument.load(bytes, { updateMetadata: false });
  const faults = isOurs(drawn) ? faultsOf(drawn) : [];
  if (faults.length > 0) throw new Error(`not tagged: ${[...new Set(faults)].join('; ')}`);
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
