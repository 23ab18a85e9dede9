// Reads a Word document into clean HTML and its pictures. Runs in a worker: what comes from outside may ask for any
// amount of time and memory.
import { zipSync } from 'fflate';
import mammoth from 'mammoth';

import { contentFileBytes } from '#app/values/file-limits.ts';
import { cleanHtml } from './clean-html.ts';
import { unpackDocx, type WordProblem } from './docx-parts.server.ts';
import { pictureLimits, wordLimits } from './file-limits.ts';
import { sniff } from './sniff.server.ts';
import { deepestLevel, numberStyle, withWordNumbers } from './word-numbers.server.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The item's title is the page's first heading, so the document's begin one lower. */
const styleMap = [
  "p[style-name='Title'] => h2:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='heading 1'] => h2:fresh",
  "p[style-name='heading 2'] => h3:fresh",
  "p[style-name='heading 3'] => h4:fresh",
  "p[style-name='heading 4'] => h4:fresh",
  "p[style-name='heading 5'] => h4:fresh",
  "p[style-name='heading 6'] => h4:fresh",
  "p[style-name='Quote'] => blockquote:fresh > p:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh > p:fresh",
  // As Word marks them in the HTML that it copies: one reader of lists serves both.
  ...Array.from({ length: deepestLevel }, (_, index) => {
    const level = index + 1;
    return `r.${numberStyle(level)} => span[style='mso-list:Ignore level${level}']`;
  }),
];

export type ReadWord =
  | {
      readonly read: true;
      /** A picture stands in it as `data-file` with the name given here. */
      readonly html: string;
      readonly pictures: readonly { readonly name: string; readonly content: Uint8Array }[];
      /** Pictures that were not taken. */
      readonly lost: number;
      /** Names of the archive's parts. */
      readonly parts: readonly string[];
    }
  | { readonly read: false; readonly why: WordProblem | 'no-word' | 'too-much-text' };

/**
 * @returns why not, for what is no Word document, is damaged, or holds more than `wordLimits`; `lost` counts pictures
 *   that could not be taken
 */
export async function readWord(content: Uint8Array): Promise<ReadWord> {
  if ((await sniff(content)) !== wordType) return { read: false, why: 'no-word' };
  const docx = unpackDocx(content);
  if (!docx.fit) return { read: false, why: docx.why === 'damaged' ? 'no-word' : docx.why };
  const pictures: { name: string; content: Uint8Array }[] = [];
  let lostPictures = 0;
  let bytes = 0;
  const convertImage = mammoth.images.imgElement(async (image) => {
    const picture = await bytesOf(image);
    const hasRoom =
      picture !== undefined &&
      pictures.length < wordLimits.pictures &&
      bytes + picture.byteLength <= wordLimits.pictureBytes;
    if (!hasRoom || !(await isPicture(picture))) {
      lostPictures += 1;
      return { src: '' };
    }
    bytes += picture.byteLength;
    const name = placeholder(pictures.length);
    pictures.push({ name, content: picture });
    return { src: '', 'data-file': name };
  });
  try {
    const { value } = await mammoth.convertToHtml(
      // Of what was counted, and of nothing that another reader finds in the file.
      { buffer: Buffer.from(zipSync(Object.fromEntries(withWordNumbers(docx.parts)), { level: 0 })) },
      { styleMap, convertImage },
    );
    const html = cleanHtml(withoutFileNames(value));
    if (html.length > wordLimits.letters) return { read: false, why: 'too-much-text' };
    return { read: true, html, pictures, lost: lostPictures, parts: [...docx.parts.keys()] };
  } catch (error) {
    // The reader of Word documents says everything that a document can do wrong in this one way.
    if (error instanceof Error) return { read: false, why: 'damaged' };
    throw error;
  }
}

/** Undefined for one that the document only names: it lies in some folder, or on the web, where nobody looks for it. */
async function bytesOf(image: {
  readAsArrayBuffer: () => Promise<ArrayBuffer>;
}): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await image.readAsArrayBuffer());
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** In the form of a file's id, so that the text passes as clean before its pictures are stored. */
const placeholder = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

async function isPicture(content: Uint8Array): Promise<boolean> {
  const kinds: readonly (string | undefined)[] = pictureLimits.mediaTypes;
  return content.byteLength <= contentFileBytes && kinds.includes(await sniff(content));
}

/** Word fills in the name of the file, or what a machine guessed: neither says what the picture shows. */
function withoutFileNames(html: string): string {
  return html.replace(/\salt="([^"]*)"/g, (whole, alt: string) =>
    /\.(png|jpe?g|gif|webp|bmp|tiff?|emf|wmf)$|generated|tạo tự động/i.test(alt.trim()) ? ' alt=""' : whole,
  );
}
