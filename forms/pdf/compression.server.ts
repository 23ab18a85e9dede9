// Compresses what a paper is made of with Node's own zlib: the PDF library's is written in JavaScript and takes four
// times as long, most of it for the whole typeface that every blank carries.
import { deflateSync } from 'node:zlib';

import { PDFContentStream, type PDFDocument } from 'pdf-lib';

/** A typeface is the same bytes for every paper, and compressed once. */
const compressed = new WeakMap<Uint8Array, Uint8Array>();

function compress(contents: string | Uint8Array): Uint8Array {
  if (typeof contents === 'string') return deflateSync(Buffer.from(contents, 'latin1'));
  const known = compressed.get(contents) ?? deflateSync(contents);
  compressed.set(contents, known);
  return known;
}

/** To be called before anything is put into the document. */
export function compressNatively({ context }: PDFDocument): void {
  context.flateStream = (contents, dict = {}) =>
    context.stream(compress(contents), { ...dict, Filter: 'FlateDecode' });
  const register = context.register.bind(context);
  context.register = (object) => {
    if (object instanceof PDFContentStream) compressWhenDrawn(object);
    return register(object);
  };
}

/** What is on a page is written once the paper is saved. */
function compressWhenDrawn(page: PDFContentStream): void {
  let written: Uint8Array | undefined;
  const contents = () => (written ??= deflateSync(page.getUnencodedContents()));
  page.getContents = contents;
  page.getContentsSize = () => contents().length;
}
