// What a .docx says that it holds, read from its directory before anything is unpacked: a small file may unpack to far
// more than there is memory.

export interface DocxParts {
  readonly names: readonly string[];
  readonly unpackedBytes: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** @returns undefined when it is no whole archive */
export function docxParts(content: Uint8Array): DocxParts | undefined {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const names: string[] = [];
  let unpackedBytes = 0;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    unpackedBytes += view.getUint32(at + 24, true);
    names.push(new TextDecoder().decode(content.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, unpackedBytes };
}

/** Behind it lies a comment of at most 65 535 bytes. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return undefined;
}
