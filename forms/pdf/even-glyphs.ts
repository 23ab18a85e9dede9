// Works around a fault of the subsetter. It writes small fonts with the short glyph index, which holds half offsets: a glyph of
// odd length shifts all glyphs after it, and letters are missing in print. With each glyph of the source font padded to four
// bytes, all subsets are right.

import { readTables, tableOf, viewOf } from './font-tables.ts';

const pad = (n: number): number => (n + 3) & ~3;

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let i = 0; i + 3 < bytes.length; i += 4) sum = (sum + view.getUint32(i)) >>> 0;
  return sum;
}

/** @param font a TrueType font @returns the same font, its glyphs padded and indexed by long offsets */
export function padGlyphs(font: Uint8Array): Uint8Array {
  const view = viewOf(font);
  const tables = readTables(view);
  const find = (tag: string) => tableOf(tables, tag);
  const [head, loca, glyf, maxp] = [find('head'), find('loca'), find('glyf'), find('maxp')];
  const long = view.getInt16(head.offset + 50) === 1;
  const count = view.getUint16(maxp.offset + 4);
  const offsetOf = (i: number): number =>
    long ? view.getUint32(loca.offset + i * 4) : view.getUint16(loca.offset + i * 2) * 2;

  const index = new Uint8Array((count + 1) * 4);
  const indexView = new DataView(index.buffer);
  const glyphs: Uint8Array[] = [];
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    const from = glyf.offset + offsetOf(i);
    const glyph = new Uint8Array(pad(offsetOf(i + 1) - offsetOf(i)));
    glyph.set(font.subarray(from, glyf.offset + offsetOf(i + 1)));
    indexView.setUint32(i * 4, total);
    glyphs.push(glyph);
    total += glyph.length;
  }
  indexView.setUint32(count * 4, total);
  const outlines = new Uint8Array(total);
  let at = 0;
  for (const glyph of glyphs) {
    outlines.set(glyph, at);
    at += glyph.length;
  }

  const contents = tables.map(({ tag, offset, length }): { length: number; bytes: Uint8Array } => {
    if (tag === 'glyf') return { length: total, bytes: outlines };
    if (tag === 'loca') return { length: index.length, bytes: index };
    const bytes = new Uint8Array(pad(length));
    bytes.set(font.subarray(offset, offset + length));
    if (tag === 'head') new DataView(bytes.buffer).setInt16(50, 1);
    return { length, bytes };
  });
  const start = 12 + tables.length * 16;
  const out = new Uint8Array(start + contents.reduce((sum, c) => sum + c.bytes.length, 0));
  const outView = new DataView(out.buffer);
  out.set(font.subarray(0, start));
  let place = start;
  contents.forEach(({ length, bytes }, i) => {
    const entry = 12 + i * 16;
    outView.setUint32(entry + 4, checksum(bytes));
    outView.setUint32(entry + 8, place);
    outView.setUint32(entry + 12, length);
    out.set(bytes, place);
    place += bytes.length;
  });
  return out;
}
