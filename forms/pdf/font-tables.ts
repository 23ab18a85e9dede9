// The tables of a TrueType font, as its directory lists them.

export interface Table {
  readonly tag: string;
  readonly offset: number;
  readonly length: number;
}

/** @returns a view of the same bytes, not a copy: a change of one changes the other */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** @param view a whole font @returns its tables in the order of its directory; offsets in bytes from the start of the font */
export function readTables(view: DataView): readonly Table[] {
  return Array.from({ length: view.getUint16(4) }, (_, i) => {
    const at = 12 + i * 16;
    return {
      tag: String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k))),
      offset: view.getUint32(at + 8),
      length: view.getUint32(at + 12),
    };
  });
}

/** @throws Error when the font has no such table */
export function tableOf(tables: readonly Table[], tag: string): Table {
  const table = tables.find((one) => one.tag === tag);
  if (table === undefined) throw new Error(`the font has no ${tag} table`);
  return table;
}
