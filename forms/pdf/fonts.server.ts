// The typeface of official papers: Tinos, which has the measures of Times New Roman and every
// Vietnamese letter. The files are read and parsed once a process and embedded once a paper.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import fontkit from '@pdf-lib/fontkit';
import type { PDFDocument, PDFFont } from 'pdf-lib';

import { padGlyphs } from './even-glyphs.ts';
import type { Face } from './wrap.ts';

const files: Readonly<Record<Face, string>> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
};

// Node's own resolution finds the package from the sources and from the server build alike.
const resolve = createRequire(import.meta.url).resolve;
const held = new Map<Face, Promise<Uint8Array>>();

function fontBytes(face: Face): Promise<Uint8Array> {
  const known = held.get(face);
  if (known) return known;
  const reading = readFile(resolve(`@expo-google-fonts/tinos/${files[face]}`)).then((b) =>
    padGlyphs(new Uint8Array(b)),
  );
  held.set(face, reading);
  // A failed read must not be remembered.
  reading.catch(() => held.delete(face));
  return reading;
}

type Font = ReturnType<typeof fontkit.create>;
const parsed = new WeakMap<Uint8Array, Font>();

/**
 * Parsing is most of what a paper costs, and the tables of a font never change. Its glyphs do: each remembers the letter
 * it was first asked for, or none when it was drawn as a part of another, and that is what is read back from a paper.
 * So every paper has glyphs of its own, over the tables of all; its bytes hang on no paper before it.
 */
const sharingFontkit = {
  create(bytes: Uint8Array): Font {
    const font = parsed.get(bytes) ?? fontkit.create(bytes);
    parsed.set(bytes, font);
    return Object.create(font, { _glyphs: { value: {} } }) as Font;
  },
};

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
      // A ligature would come back from the paper as one foreign letter.
      features: { liga: false },
    });
  return { regular: await embed('regular'), bold: await embed('bold'), italic: await embed('italic') };
}

/** The whole regular face, for boxes people type into: any letter may come. */
export async function embedTypingFont(document: PDFDocument): Promise<PDFFont> {
  document.registerFontkit(sharingFontkit);
  return document.embedFont(await fontBytes('regular'), {
    subset: false,
    customName: 'Tinos-Regular',
    features: { liga: false },
  });
}
