// The typeface of official papers: Tinos, which has the measures of Times New Roman and every
// Vietnamese letter. The files are read and parsed once a process and embedded once a paper.
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
  const known = loadedFonts.get(face);
  if (known) return known;
  const reading = readFile(resolve(`@expo-google-fonts/tinos/${files[face]}`)).then((b) =>
    padGlyphs(new Uint8Array(b)),
  );
  loadedFonts.set(face, reading);
  // A failed read must not be remembered.
  reading.catch(() => loadedFonts.delete(face));
  return reading;
}

type Font = ReturnType<typeof fontkit.create>;
type Layout = Font['layout'];
type Glyph = ReturnType<Font['getGlyph']>;
/** A glyph, and the letters it stands for. */
type Shape = readonly [glyph: number, letters: number[]];

/**
 * The glyphs of texts, by text: the features are the same for all. Working them out is most of what drawing costs, and
 * headers, labels and words repeat within a paper and from one to the next.
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
    const known = texts.get(text);
    if (known) return known;
    // No letters are left from the text before.
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

/** Measures are read from the tables where they are asked for first; the name is the library's. */
interface MeasuredGlyph extends Glyph {
  _metrics?: object | undefined;
}

/** @returns the measures of a letter, which are the same on every paper and dear to read: a blank asks for 3,000 */
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

const parsed = new WeakMap<Uint8Array, Typeface>();

/**
 * Parsing a font is dear, and its tables never change. Its glyphs do: each remembers the letter it was first asked for, or
 * none when it was drawn as a part of another, and that is what is read back from a paper.
 * So every paper has glyphs of its own, over the tables of all; its bytes hang on no paper before it.
 */
const sharingFontkit = {
  create(bytes: Uint8Array): Font {
    let typeface = parsed.get(bytes);
    if (typeface === undefined) {
      const font = fontkit.create(bytes);
      // Read now, it is there for every paper.
      void font.characterSet;
      typeface = { font, shape: shaper(font), createSubset: subsetsOf(bytes) };
      parsed.set(bytes, typeface);
    }
    const { font, shape, createSubset } = typeface;
    const own = Object.create(font, { _glyphs: { value: {} } }) as Font;
    const getGlyph = (id: number, letters?: number[]): Glyph => {
      const glyph = font.getGlyph.call(own, id, letters) as MeasuredGlyph;
      glyph._metrics ??= measuresOf(font, id);
      return glyph;
    };
    const layout = (text: string, features: Parameters<Layout>[1]) => ({
      glyphs: shape(text, features).map(([id, letters]) => getGlyph(id, letters)),
    });
    return Object.assign(own, { getGlyph, layout: layout as Layout, createSubset });
  },
};

/**
 * A ligature would come back from the paper as one foreign letter. Kerning and the places of marks are worked out in vain:
 * a paper is written with the advance of each glyph alone.
 */
const features = { liga: false, kern: false, mark: false, mkmk: false, curs: false };

export type Fonts = Readonly<Record<Face, PDFFont>>;

// A fixed name and tag keep the bytes of a redrawn paper the same; pdf-lib would add a random one.
const tag = { regular: 'PHUANA', bold: 'PHUANB', italic: 'PHUANC' } as const;
const style = { regular: 'Regular', bold: 'Bold', italic: 'Italic' } as const;

/** The three faces, cut down to the letters the paper uses (about 10 KB each). */
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

/** The whole regular face, for boxes people type into: any letter may come. */
export async function embedTypingFont(document: PDFDocument): Promise<PDFFont> {
  document.registerFontkit(sharingFontkit);
  return document.embedFont(await fontBytes('regular'), {
    subset: false,
    customName: 'Tinos-Regular',
    features,
  });
}
