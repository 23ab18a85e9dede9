// The directory of a zip archive, in the one way in which all readers read it alike: what is checked here is what the next reader
// finds. Whatever leaves room for another reading is no archive that an office program writes.
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const partMark = 0x04034b50;

const endBytes = 22;
const entryBytes = 46;
const partBytes = 30;
/** Of what is larger the sizes stand elsewhere. */
const longFormat = { count: 0xffff, bytes: 0xffff_ffff } as const;

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  /** As it lies in the archive. */
  readonly packed: Uint8Array;
  /** What the directory says it unpacks to, which may be a lie. */
  readonly saidBytes: number;
}

/**
 * @returns its entries; undefined where it is damaged, or there is more than one way to read it: something behind the end record or
 *   between it and the directory, entries that are not counted, overlap, or are called alike
 */
export function readZipDirectory(content: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const end = view.byteLength - endBytes;
  if (end < 0 || view.getUint32(end, true) !== endMark) return undefined;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const isWhole =
    // One disk.
    view.getUint32(end + 4, true) === 0 &&
    view.getUint16(end + 8, true) === count &&
    count < longFormat.count &&
    start + view.getUint32(end + 12, true) === end &&
    // No comment.
    view.getUint16(end + 20, true) === 0;
  if (!isWhole) return undefined;

  const entries: (ZipEntry & { readonly from: number; readonly to: number })[] = [];
  let at = start;
  while (at < end) {
    if (at + entryBytes > end || view.getUint32(at, true) !== entryMark) return undefined;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
      view.getUint16(at + place, true),
    ) as [number, number, number];
    const nameBytes = content.subarray(at + entryBytes, at + entryBytes + nameLength);
    const part = partAt(view, view.getUint32(at + 42, true));
    const packedBytes = view.getUint32(at + 20, true);
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if (part === undefined || isEncrypted || part.content + packedBytes > start) return undefined;
    entries.push({
      name: new TextDecoder().decode(nameBytes),
      method: view.getUint16(at + 10, true),
      packed: content.subarray(part.content, part.content + packedBytes),
      saidBytes: view.getUint32(at + 24, true),
      from: part.from,
      to: part.content + packedBytes,
    });
    at += entryBytes + nameLength + extraLength + commentLength;
  }
  const inOrder = [...entries].sort((one, other) => one.from - other.from);
  const overlap = inOrder.some(({ from }, index) => from < (inOrder[index - 1]?.to ?? 0));
  const areNamedAlike = new Set(entries.map(({ name }) => name)).size < entries.length;
  return at === end && entries.length === count && !overlap && !areNamedAlike ? entries : undefined;
}

/** @returns where a part and its content begin; undefined where none does */
function partAt(view: DataView, from: number): { from: number; content: number } | undefined {
  if (from === longFormat.bytes || from + partBytes > view.byteLength) return undefined;
  if (view.getUint32(from, true) !== partMark) return undefined;
  return {
    from,
    content: from + partBytes + view.getUint16(from + 26, true) + view.getUint16(from + 28, true),
  };
}
