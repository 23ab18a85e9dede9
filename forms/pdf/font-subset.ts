// A typeface reduced to the letters of one paper. fontkit parses the tables and writes them number by number, again for each face
// of each paper, which was a third of the time for drawing. Here they are copied; the bytes are the same.
import { Readable } from 'node:stream';

import type { Glyph, Subset } from '@pdf-lib/fontkit';

import { readTables, tableOf, viewOf } from './font-tables.ts';

/** Flags of the parts of a composite glyph. */
const part = { wordArguments: 0x01, scale: 0x08, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const;
/** Offset of the first part of such a glyph, in bytes. */
const firstPart = 10;
/** The tables in fontkit's order; a table that the font lacks is left out. */
const order = ['head', 'hhea', 'loca', 'maxp', 'cvt ', 'prep', 'glyf', 'hmtx', 'fpgm'];

/**
 * @param font a TrueType font with long glyph offsets (`padGlyphs`)
 * @returns a function that makes an empty subset, for one paper
 */
export function subsetsOf(font: Uint8Array): () => Subset {
  const view = viewOf(font);
  const tables = readTables(view);
  const bytesOf = (tag: string): Uint8Array => {
    const { offset, length } = tableOf(tables, tag);
    return font.subarray(offset, offset + length);
  };
  const [outlines, offsets, metrics] = [bytesOf('glyf'), viewOf(bytesOf('loca')), viewOf(bytesOf('hmtx'))];
  const metricCount = viewOf(bytesOf('hhea')).getUint16(34);

  const outlineOf = (id: number): Uint8Array =>
    outlines.slice(offsets.getUint32(id * 4), offsets.getUint32(id * 4 + 4));
  /** All glyphs after the last entry have its advance. */
  const advanceOf = (id: number): number => metrics.getUint16(Math.min(id, metricCount - 1) * 4);
  const bearingOf = (id: number): number =>
    metrics.getInt16(id < metricCount ? id * 4 + 2 : metricCount * 4 + (id - metricCount) * 2);

  return () => {
    const numbers = new Map<number, number>();
    const include = (glyph: number | Glyph): number => {
      const id = typeof glyph === 'number' ? glyph : glyph.id;
      const number = numbers.get(id) ?? numbers.size;
      numbers.set(id, number);
      return number;
    };
    // In every font the first glyph is the one for missing letters.
    include(0);

    const write = (): Uint8Array => {
      // The map grows while it is iterated: the parts of a glyph are added behind it.
      const glyphs = [...withParts(numbers.keys(), outlineOf, include)];
      const ids = [...numbers.keys()];
      const length = glyphs.reduce((sum, { length: own }) => sum + own, 0);
      const isLong = length > 0xffff;
      const changed = new Map<string, Uint8Array>([
        ['head', with16(bytesOf('head'), 50, isLong ? 1 : 0)],
        ['hhea', with16(bytesOf('hhea'), 34, ids.length)],
        ['maxp', with16(bytesOf('maxp'), 4, ids.length)],
        ['loca', glyphOffsets(glyphs, isLong)],
        ['glyf', Buffer.concat(glyphs)],
        ['hmtx', glyphMetrics(ids.map((id) => ({ advance: advanceOf(id), bearing: bearingOf(id) })))],
      ]);
      const present = order.filter((tag) => tables.some((table) => table.tag === tag));
      return fontOf(present.map((tag) => ({ tag, bytes: changed.get(tag) ?? bytesOf(tag) })));
    };
    return { includeGlyph: include, encodeStream: () => Readable.from([write()]) };
  };
}

function* withParts(
  ids: Iterable<number>,
  outlineOf: (id: number) => Uint8Array,
  include: (id: number) => number,
): Generator<Uint8Array> {
  for (const id of ids) {
    const outline = outlineOf(id);
    const view = viewOf(outline);
    const isMadeOfOthers = outline.length > 0 && view.getInt16(0) < 0;
    for (let at = isMadeOfOthers ? firstPart : outline.length; at < outline.length;) {
      const flags = view.getUint16(at);
      view.setUint16(at + 2, include(view.getUint16(at + 2)));
      if ((flags & part.more) === 0) break;
      const scales = flags & part.scale ? 2 : flags & part.twoScales ? 4 : flags & part.matrix ? 8 : 0;
      at += 4 + (flags & part.wordArguments ? 4 : 2) + scales;
    }
    yield outline;
  }
}

function with16(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  viewOf(copy).setUint16(at, value);
  return copy;
}

function glyphOffsets(glyphs: readonly Uint8Array[], isLong: boolean): Uint8Array {
  const table = new Uint8Array((glyphs.length + 1) * (isLong ? 4 : 2));
  const view = viewOf(table);
  let offset = 0;
  [...glyphs, new Uint8Array()].forEach((glyph, index) => {
    if (isLong) view.setUint32(index * 4, offset);
    else view.setUint16(index * 2, offset / 2);
    offset += glyph.length;
  });
  return table;
}

function glyphMetrics(
  metrics: readonly { readonly advance: number; readonly bearing: number }[],
): Uint8Array {
  const table = new Uint8Array(metrics.length * 4);
  const view = viewOf(table);
  metrics.forEach(({ advance, bearing }, index) => {
    view.setUint16(index * 4, advance);
    view.setInt16(index * 4 + 2, bearing);
  });
  return table;
}

function fontOf(tables: readonly { readonly tag: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const head = Buffer.alloc(12 + tables.length * 16);
  const exponent = Math.floor(Math.log2(tables.length));
  head.write('true', 0, 'latin1');
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(2 ** exponent * 16, 6);
  head.writeUInt16BE(exponent, 8);
  head.writeUInt16BE((tables.length - 2 ** exponent) * 16, 10);
  let offset = head.length;
  tables.forEach(({ tag, bytes }, index) => {
    const at = 12 + index * 16;
    head.write(tag, at, 'latin1');
    // The checksums stay 0: no PDF reader checks them.
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    offset += bytes.length;
  });
  return Buffer.concat([head, ...tables.map(({ bytes }) => bytes)]);
}
