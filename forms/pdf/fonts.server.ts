// The typeface of official papers: Tinos, which has the widths of Times New Roman and every Vietnamese letter. The files are read
// and parsed once for each process and embedded once for each paper.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import fontkit from '@pdf-lib/fontkit';
import { LRUCache } from 'lru-cache';
import type { PDFDocument, PDFFont } from 'pdf-lib';

import { padGlyphs } from './even-glyphs.ts';
import { subsetsOf } from './font-subset.ts';
import type { Face } from './wrap.ts';

const files: Readonly<Record<Face, string>> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
};

// Node's own resolution finds the package from the sources and from the server build alike.
const resolve = createRequire(import.meta.url).resolve;
const loadedFonts = new Map<Face, Promise<Uint8Array>>();

function fontBytes(face: Face): Promise<Uint8Array> {
  const cached = loadedFonts.get(face);
  if (cached) return cached;
  const reading = readFile(resolve(`@expo-google-fonts/tinos/${files[face]}`)).then((b) =>
    padGlyphs(new Uint8Array(b)),
  );
  loadedFonts.set(face, reading);
  // After a failed read, the next paper tries again.
  reading.catch(() => loadedFonts.delete(face));
  return reading;
}

type Font = ReturnType<typeof fontkit.create>;
type Layout = Font['layout'];
type Glyph = ReturnType<Font['getGlyph']>;
/** A glyph, and the letters it stands for. */
type Shape = readonly [glyph: number, letters: number[]];

/**
 * Caches the glyphs of texts; all texts have the same features. Finding the glyphs is the most expensive part of drawing, and
 * headers, labels and words repeat within a paper and from paper to paper.
 */
function shaper(font: Font): (text: string, features: Parameters<Layout>[1]) => readonly Shape[] {
  const texts = new LRUCache<string, readonly Shape[]>({
    maxSize: 200_000,
    sizeCalculation: (shapes) => shapes.length + 1,
  });
  const shared = new Map<string, Shape>();
  const shaping = Object.create(font, { _glyphs: { value: {}, writable: true } }) as Font & {
    _glyphs: object;
  };
  return (text, features) => {
    const cached = texts.get(text);
    if (cached) return cached;
    // Without this, a glyph would keep the letters of an earlier text.
    shaping._glyphs = {};
    const shapes = shaping.layout(text, features).glyphs.map(({ id, codePoints }): Shape => {
      const key = `${id} ${codePoints.join(' ')}`;
      const shape = shared.get(key) ?? [id, codePoints];
      shared.set(key, shape);
      return shape;
    });
    texts.set(text, shapes);
    return shapes;
  };
}

/** The library reads a glyph's measures at their first use, and stores them under this name. */
interface MeasuredGlyph extends Glyph {
  _metrics?: object | undefined;
}

/** @returns the measures of a letter. They are equal on every paper and expensive to read, and a blank needs 3,000 of them */
function measuresOf(font: Font, id: number): object | undefined {
  const glyph: MeasuredGlyph = font.getGlyph(id);
  void glyph.advanceWidth;
  return glyph._metrics;
}

interface Typeface {
  readonly font: Font;
  readonly shape: ReturnType<typeof shaper>;
  readonly createSubset: Font['createSubset'];
}

const typefaces = new WeakMap<Uint8Array, Typeface>();

/**
 * Parsing a font is expensive and its tables never change, so all papers share them. Its glyphs do change: each stores the letter of
 * its first use, or none if that was as a part of another glyph, and a text copied from the PDF consists of these letters.
 * So every paper has its own glyphs, and its bytes do not depend on earlier papers.
 */
const sharingFontkit = {
  create(bytes: Uint8Array): Font {
    let typeface = typefaces.get(bytes);
    if (typeface === undefined) {
      const font = fontkit.create(bytes);
      // The library reads it at its first use: now, so that all papers share it.
      void font.characterSet;
      typeface = { font, shape: shaper(font), createSubset: subsetsOf(bytes) };
      typefaces.set(bytes, typeface);
    }
    const { font, shape, createSubset } = typeface;
    const paperFont = Object.create(font, { _glyphs: { value: {} } }) as Font;
    const getGlyph = (id: number, letters?: number[]): Glyph => {
      const glyph = font.getGlyph.call(paperFont, id, letters) as MeasuredGlyph;
      glyph._metrics ??= measuresOf(font, id);
      return glyph;
    };
    const layout = (text: string, features: Parameters<Layout>[1]) => ({
      glyphs: shape(text, features).map(([id, letters]) => getGlyph(id, letters)),
    });
    return Object.assign(paperFont, { getGlyph, layout: layout as Layout, createSubset });
  },
};

/**
 * A ligature would be copied from the paper as one foreign letter. Kerning and mark positions would have no effect: the PDF library
 * writes each glyph with its own advance only.
 */
const features = { liga: false, kern: false, mark: false, mkmk: false, curs: false };

export type Fonts = Readonly<Record<Face, PDFFont>>;

// A fixed name and tag keep the bytes of a redrawn paper the same; pdf-lib would add a random one.
const tag = { regular: 'PHUANA', bold: 'PHUANB', italic: 'PHUANC' } as const;
const style = { regular: 'Regular', bold: 'Bold', italic: 'Italic' } as const;

/** @returns the three faces, each reduced to the letters that this paper uses (about 10 KB) */
export async function embedFonts(document: PDFDocument): Promise<Fonts> {
  document.registerFontkit(sharingFontkit);
  const embed = async (face: Face): Promise<PDFFont> =>
    document.embedFont(await fontBytes(face), {
      subset: true,
      customName: `${tag[face]}+Tinos-${style[face]}`,
      features,
    });
  return { regular: await embed('regular'), bold: await embed('bold'), italic: await embed('italic') };
}

/** @returns the whole regular face, for boxes to type into: people may type any letter */
export async function embedTypingFont(document: PDFDocument): Promise<PDFFont> {
  document.registerFontkit(sharingFontkit);
  return document.embedFont(await fontBytes('regular'), {
    subset: false,
    customName: 'Tinos-Regular',
    features,
  });
}
