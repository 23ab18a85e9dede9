// What a .docx holds, unpacked and counted before it is read as a document: a small file may unpack to far more than there is memory,
// or say so many paragraphs that nobody could wait for them.
import { inflateRawSync } from 'node:zlib';

import { wordLimits } from './file-limits.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.server.ts';

const methodStored = 0;
const methodDeflated = 8;

export type DocxParts =
  | { readonly fit: true; readonly names: readonly string[] }
  | { readonly fit: false; readonly why: WordProblem };

export type UnpackedDocx =
  | { readonly fit: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | Exclude<DocxParts, { fit: true }>;

/** `damaged`: no whole archive; `too-large`: parts or bytes; `too-many-paragraphs`: empty ones count too. */
export type WordProblem = 'damaged' | 'too-large' | 'too-many-paragraphs';

/** @returns the names of its parts, or why it is not read; bounds: `wordLimits` */
export function docxParts(content: Uint8Array): DocxParts {
  const docx = unpackDocx(content);
  return docx.fit ? { fit: true, names: [...docx.parts.keys()] } : docx;
}

/** @returns its parts by name, or why it is not read; bounds: `wordLimits` */
export function unpackDocx(content: Uint8Array): UnpackedDocx {
  const entries = readZipDirectory(content);
  if (entries === undefined) return { fit: false, why: 'damaged' };
  const declaredBytes = entries.reduce((sum, { saidBytes }) => sum + saidBytes, 0);
  if (entries.length > wordLimits.entries || declaredBytes > wordLimits.unpackedBytes) {
    return { fit: false, why: 'too-large' };
  }
  const parts = new Map<string, Uint8Array>();
  let bytesLeft: number = wordLimits.unpackedBytes;
  let paragraphs = 0;
  for (const entry of entries) {
    // What the directory says may be a lie.
    const partContent = unpack(entry, bytesLeft);
    if (typeof partContent === 'string') return { fit: false, why: partContent };
    bytesLeft -= partContent.byteLength;
    // Whatever it is called: which part is the document, another part says.
    paragraphs += paragraphsIn(partContent);
    if (paragraphs > wordLimits.paragraphs) return { fit: false, why: 'too-many-paragraphs' };
    parts.set(entry.name, partContent);
  }
  return { fit: true, parts };
}

function unpack({ method, packed }: ZipEntry, mostBytes: number): Uint8Array | WordProblem {
  if (method === methodStored) return packed.byteLength > mostBytes ? 'too-large' : packed;
  if (method !== methodDeflated) return 'damaged';
  if (mostBytes === 0) return 'too-large';
  try {
    return inflateRawSync(packed, { maxOutputLength: mostBytes });
  } catch (error) {
    const tooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return tooLarge ? 'too-large' : 'damaged';
  }
}

/** `<w:p>`, whatever the document calls the namespace. */
function paragraphsIn(content: Uint8Array): number {
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
  let count = 0;
  for (const _ of text.matchAll(/<(?:[\w.-]+:)?p[\s/>]/g)) {
    count += 1;
    if (count > wordLimits.paragraphs) break;
  }
  return count;
}
