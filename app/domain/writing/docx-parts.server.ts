// What a .docx holds, counted before it is read as a document: a small file may unpack to far more than there is memory,
// or say so many paragraphs that nobody could wait for them.
import { inflateRawSync } from 'node:zlib';

import { wordLimits } from './file-limits.ts';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const methodStored = 0;
const methodDeflated = 8;

export type DocxParts =
  | { readonly fit: true; readonly names: readonly string[] }
  | { readonly fit: false; readonly why: WordProblem };

/** `damaged`: no whole archive; `too-large`: parts or bytes; `too-many-paragraphs`: empty ones count too. */
export type WordProblem = 'damaged' | 'too-large' | 'too-many-paragraphs';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly saidBytes: number;
  readonly at: number;
}

/** @returns the names of its parts, or why it is not read; bounds: `wordLimits` */
export function docxParts(content: Uint8Array): DocxParts {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const entries = entriesOf(content, view);
  if (entries === undefined) return { fit: false, why: 'damaged' };
  const declaredBytes = entries.reduce((sum, { saidBytes }) => sum + saidBytes, 0);
  if (entries.length > wordLimits.entries || declaredBytes > wordLimits.unpackedBytes) {
    return { fit: false, why: 'too-large' };
  }
  let bytesLeft: number = wordLimits.unpackedBytes;
  let paragraphs = 0;
  for (const entry of entries) {
    // What the directory says may be a lie.
    const partContent = unpack(content, view, entry, bytesLeft);
    if (typeof partContent === 'string') return { fit: false, why: partContent };
    bytesLeft -= partContent.byteLength;
    if (/\.xml$/i.test(entry.name)) paragraphs += paragraphsIn(partContent);
    if (paragraphs > wordLimits.paragraphs) return { fit: false, why: 'too-many-paragraphs' };
  }
  return { fit: true, names: entries.map(({ name }) => name) };
}

function entriesOf(content: Uint8Array, view: DataView): readonly Entry[] | undefined {
  const end = endOf(view);
  if (end === undefined) return undefined;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let entriesLeft = view.getUint16(end + 10, true); entriesLeft > 0; entriesLeft -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(content.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      saidBytes: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Behind it lies a comment of at most 65 535 bytes. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return undefined;
}

function unpack(
  content: Uint8Array,
  view: DataView,
  { at, method, packedBytes }: Entry,
  mostBytes: number,
): Uint8Array | WordProblem {
  if (at + 30 > view.byteLength) return 'damaged';
  const begin = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packedContent = content.subarray(begin, begin + packedBytes);
  if (packedContent.byteLength < packedBytes) return 'damaged';
  if (method === methodStored) return packedBytes > mostBytes ? 'too-large' : packedContent;
  if (method !== methodDeflated) return 'damaged';
  if (mostBytes === 0) return 'too-large';
  try {
    return inflateRawSync(packedContent, { maxOutputLength: mostBytes });
  } catch (error) {
    const tooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return tooLarge ? 'too-large' : 'damaged';
  }
}

/** `<w:p>`, whatever the document calls the namespace. */
function paragraphsIn(xml: Uint8Array): number {
  const text = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength).toString('latin1');
  let count = 0;
  for (const _ of text.matchAll(/<(?:[\w.-]+:)?p[\s/>]/g)) {
    count += 1;
    if (count > wordLimits.paragraphs) break;
  }
  return count;
}
