// Prepares a PDF from outside for signatures: stamps on its last page, the agency's beside the head's (NĐ 30/2020/NĐ-CP, Phụ lục I,
// Phần II, mục 7 and 8). Such a file may be hostile: call this only in the worker that opens files from outside.
import { EncryptedPDFError, PDFDict, PDFDocument, PDFName } from 'pdf-lib';

import { checkMarkTop, drawCheckMark, type CheckMark } from './check-mark.server.ts';
import { compressNatively } from './compression.server.ts';
import { embedFonts } from './fonts.server.ts';
import {
  seenSize,
  unknownRange,
  withSignatureFields,
  type SignablePdf,
  type Stamp,
} from './signature-fields.server.ts';

/** `locked`: it needs a password. `signed`: a change would break its signature. */
export type DraftProblem = 'unreadable' | 'locked' | 'signed';

export type SignableDraft =
  | { readonly ready: true; readonly signable: SignablePdf }
  | { readonly ready: false; readonly problem: DraftProblem };

/** Points: the right margin of NĐ 30/2020 is 15 to 20 mm. */
const margin = 50;
const gap = 6;
const lineHeight = 11;

/**
 * @param stamps in the order of signing; with none, the draft is only checked and comes back unchanged
 * @param height of the middle of the stamps, as a share of the page's height from below
 * @param checkMark below them, where the page ends
 */
export async function signableDraft(
  pdf: Uint8Array,
  stamps: readonly Stamp[],
  height: number,
  checkMark?: CheckMark,
): Promise<SignableDraft> {
  let document: PDFDocument;
  try {
    document = await PDFDocument.load(pdf, { updateMetadata: false });
    document.getPageCount();
  } catch (error) {
    return { ready: false, problem: error instanceof EncryptedPDFError ? 'locked' : 'unreadable' };
  }
  const page = document.getPages().at(-1);
  if (page === undefined) return { ready: false, problem: 'unreadable' };
  if (isSigned(document) || Buffer.from(pdf).includes(`/${unknownRange}`))
    return { ready: false, problem: 'signed' };
  if (stamps.length === 0) return { ready: true, signable: { pdf, later: [], trailer: '' } };
  compressNatively(document);
  const size = seenSize(page);
  const across = (size.width - 2 * margin - gap) / 2;
  const placedStamps = stamps.map((stamp) => {
    const high = stamp.lines.length * lineHeight + 8;
    // The head is at the right, the agency at its left; a single stamp is at the right.
    const column = stamps.length > 1 && stamp.by === 'unit' ? 0 : 1;
    return {
      stamp,
      page,
      box: {
        x: margin + column * (across + gap),
        y: Math.max(size.height * height - high / 2, checkMark === undefined ? 0 : checkMarkTop + gap),
        width: across,
        height: high,
      },
    };
  });
  const fonts = await embedFonts(document);
  if (checkMark !== undefined) drawCheckMark(document, fonts, page, checkMark, margin);
  return { ready: true, signable: await withSignatureFields(document, fonts, placedStamps) };
}

const isSigned = ({ context }: PDFDocument): boolean =>
  context
    .enumerateIndirectObjects()
    .some(
      ([, object]) =>
        object instanceof PDFDict &&
        object.has(PDFName.of('ByteRange')) &&
        object.has(PDFName.of('Contents')),
    );
