// The bookmarks of a PDF: its headings, one below another, as readers show them beside the pages (ISO 32000-1, 12.3.3).
import {
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFDict,
  type PDFDocument,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib';

export interface Bookmark {
  readonly words: string;
  /** 1 for the uppermost. */
  readonly level: number;
  readonly page: PDFPage;
  /** Points from below; absent for the top of the page. */
  readonly top?: number;
}

/** @param bookmarks in the order of the pages; one alone is not worth a list */
export function writeBookmarks({ context, catalog }: PDFDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length < 2) return;
  const outlines = context.nextRef();
  const dicts = new Map<PDFRef, PDFDict>([[outlines, context.obj({ Type: 'Outlines' })]]);
  const path: { readonly ref: PDFRef; readonly level: number }[] = [];
  for (const { words, level, page, top } of bookmarks) {
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const parent = path.at(-1)?.ref ?? outlines;
    const above = dicts.get(parent);
    const before = above?.get(PDFName.of('Last')) as PDFRef | undefined;
    const ref = context.nextRef();
    const dict = context.obj({
      Title: PDFHexString.fromText(words),
      Parent: parent,
      Dest: [page.ref, 'XYZ', PDFNull, top ?? page.getHeight(), PDFNull],
    });
    if (before === undefined) above?.set(PDFName.of('First'), ref);
    else {
      dict.set(PDFName.of('Prev'), before);
      dicts.get(before)?.set(PDFName.of('Next'), ref);
    }
    above?.set(PDFName.of('Last'), ref);
    dicts.set(ref, dict);
    path.push({ ref, level });
  }
  // All are shown: each counts those below it, the last ones first.
  for (const dict of [...dicts.values()].reverse()) {
    let count = 0;
    let at = dict.get(PDFName.of('First')) as PDFRef | undefined;
    while (at !== undefined) {
      const kid = dicts.get(at);
      count += 1 + (kid?.lookupMaybe(PDFName.of('Count'), PDFNumber)?.asNumber() ?? 0);
      at = kid?.get(PDFName.of('Next')) as PDFRef | undefined;
    }
    if (count > 0) dict.set(PDFName.of('Count'), PDFNumber.of(count));
  }
  for (const [ref, dict] of dicts) context.assign(ref, dict);
  catalog.set(PDFName.of('Outlines'), outlines);
}
