// Compresses the parts of a PDF with Node's zlib. That of the PDF library is written in JavaScript and takes four times as long,
// mostly for the whole typeface in every blank.
import { deflateSync } from 'node:zlib';

import { PDFContentStream, type PDFDocument } from 'pdf-lib';

/** Every paper has the same bytes of a typeface: they are compressed once. */
const compressedBytes = new WeakMap<Uint8Array, Uint8Array>();

function compress(contents: string | Uint8Array): Uint8Array {
  if (typeof contents === 'string') return deflateSync(Buffer.from(contents, 'latin1'));
  const bytes = compressedBytes.get(contents) ?? deflateSync(contents);
  compressedBytes.set(contents, bytes);
  return bytes;
}

/** @param document must still be empty: what is already in it keeps the library's compression */
export function compressNatively({ context }: PDFDocument): void {
  context.flateStream = (contents, dict = {}) =>
    context.stream(compress(contents), { ...dict, Filter: 'FlateDecode' });
  const register = context.register.bind(context);
  context.register = (object) => {
    if (object instanceof PDFContentStream) compressWhenDrawn(object);
    return register(object);
  };
}

/** Drawing ends before the paper is saved, so the contents of a page can be compressed once, at their first use. */
function compressWhenDrawn(page: PDFContentStream): void {
  let compressed: Uint8Array | undefined;
  const contents = () => (compressed ??= deflateSync(page.getUnencodedContents()));
  page.getContents = contents;
  page.getContentsSize = () => contents().length;
}
