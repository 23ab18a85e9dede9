// Fields with stamps for digital signatures in a PDF, in the order of signing. The file has room for the first signature. The next one
// is appended behind it, because a signature covers every byte before it (ISO 32000-1, 12.8).
import {
  beginText,
  endText,
  PDFArray,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  reduceRotation,
  setFillingRgbColor,
  setFontAndSize,
  setLineWidth,
  setStrokingRgbColor,
  setTextMatrix,
  showText,
  stroke,
  type PDFDict,
  type PDFDocument,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib';

import type { Fonts } from './fonts.server.ts';
import { clean } from './wrap.ts';

/** The head of the agency, or the agency. */
export type SignedBy = 'head' | 'unit';

/** The visible part of a signature, and the entries of its dictionary. */
export interface Stamp {
  readonly by: SignedBy;
  /** The first line is bold. */
  readonly lines: readonly string[];
  readonly name: string;
  readonly reason: string;
  readonly at: Date;
  /** Bytes reserved for the signature. */
  readonly room: number;
}

/** A stamp's place on the page as a reader sees it, in points from the left and from below. */
export interface StampBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedStamp {
  readonly stamp: Stamp;
  readonly page: PDFPage;
  readonly box: StampBox;
  /** Says which part of its document the field is, once it stands on its page. */
  readonly tag?: (page: PDFPage) => void;
}

export interface SignablePdf {
  /** With room for the first signature. */
  readonly pdf: Uint8Array;
  /** Signatures after the first. */
  readonly later: readonly LaterSignature[];
  /** Lines that every trailer of the file must repeat. */
  readonly trailer: string;
}

interface LaterSignature {
  readonly objectNumber: number;
  /** The field's dictionary without its value, and the value. */
  readonly field: string;
  readonly value: string;
}

/** The placeholder that `@signpdf` replaces by the byte range of the signature. */
export const unknownRange = '**********';
const fieldNames: Readonly<Record<SignedBy, string>> = { head: 'ChuKyNguoiKy', unit: 'ChuKyCoQuan' };
/** NĐ 30/2020/NĐ-CP, Phụ lục I, Phần II: the head's signature is blue (mục 7), the agency's mark red (mục 8). */
const colours: Readonly<Record<SignedBy, readonly [number, number, number]>> = {
  head: [0.05, 0.2, 0.55],
  unit: [0.72, 0.07, 0.1],
};

/**
 * @param placedStamps at least one; they are signed in this order
 * @param close called once all fields stand on their pages
 * @returns a file without object streams, because a byte range inside of one cannot be found or extended
 * @throws RangeError when `placed` is empty
 */
export async function withSignatureFields(
  document: PDFDocument,
  fonts: Fonts,
  placedStamps: readonly PlacedStamp[],
  close?: () => void,
): Promise<SignablePdf> {
  const { context } = document;
  const form = document.catalog.getOrCreateAcroForm();
  const fields = placedStamps.map(({ stamp, page, box, tag }) => {
    const [rect, matrix] = onPage(page, box);
    const field = context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of(fieldNames[stamp.by]),
      TU: PDFHexString.fromText(clean(stamp.lines.join('. '))),
      // Printed, and not to be moved.
      F: 132,
      Rect: rect,
      P: page.ref,
      AP: { N: appearance(document, fonts, stamp, box, matrix) },
    });
    const ref = context.register(field);
    form.addField(ref);
    page.node.addAnnot(ref);
    tag?.(page);
    return { ref, field, stamp };
  });
  close?.();
  form.dict.set(PDFName.of('SigFlags'), PDFNumber.of(3));
  const [first, ...others] = fields;
  if (first === undefined) throw new RangeError('no signature to place');
  const later = others.map(({ ref, field, stamp }) => ({
    objectNumber: ref.objectNumber,
    field: field.toString(),
    value: valueOf(document, stamp).toString(),
  }));
  first.field.set(PDFName.of('V'), context.register(valueOf(document, first.stamp)));
  const pdf = await document.save({
    useObjectStreams: false,
    updateFieldAppearances: false,
    addDefaultPage: false,
  });
  const { Root, Info } = context.trailerInfo;
  return {
    pdf,
    later,
    trailer: [`/Root ${String(Root)}`, ...(Info === undefined ? [] : [`/Info ${String(Info)}`])].join('\n'),
  };
}

/**
 * Appends room for the next signature to a signed file, as an incremental update (ISO 32000-1, 7.5.6).
 * @param trailer of the same `SignablePdf` as the signature
 * @returns a new file; its first bytes are those of `signed`, so that earlier signatures stay valid
 * @throws RangeError when the file does not end as `withSignatureFields` writes it
 */
export function withNextField(
  signed: Uint8Array,
  { objectNumber, field, value }: LaterSignature,
  trailer: string,
): Uint8Array {
  const before = Buffer.from(signed);
  const tail = before.subarray(-2048).toString('latin1');
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1];
  const size = [...tail.matchAll(/\/Size (\d+)/g)].at(-1)?.[1];
  if (previous === undefined || size === undefined)
    throw new RangeError('the file does not end as this house writes it');
  const valueNumber = Number(size);
  const changed = field.replace(/>>\s*$/, `/V ${valueNumber} 0 R\n>>`);
  const objects = [
    { number: objectNumber, text: `${objectNumber} 0 obj\n${changed}\nendobj\n` },
    { number: valueNumber, text: `${valueNumber} 0 obj\n${value}\nendobj\n` },
  ];
  let update = '\n';
  let sections = '';
  for (const { number, text } of objects) {
    const offset = String(before.length + update.length).padStart(10, '0');
    sections += `${number} 1\n${offset} 00000 n \n`;
    update += text;
  }
  const at = before.length + update.length;
  update += `xref\n${sections}trailer\n<<\n/Size ${valueNumber + 1}\n${trailer}\n/Prev ${previous}\n>>\nstartxref\n${at}\n%%EOF`;
  return Buffer.concat([before, Buffer.from(update, 'latin1')]);
}

function valueOf({ context }: PDFDocument, { name, reason, at, room }: Stamp): PDFDict {
  const range = PDFArray.withContext(context);
  range.push(PDFNumber.of(0));
  for (let part = 0; part < 3; part += 1) range.push(PDFName.of(unknownRange));
  // The range comes before the contents, because the signing library searches for them behind it.
  return context.obj({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: range,
    Contents: PDFHexString.of('0'.repeat(room * 2)),
    M: PDFString.fromDate(at),
    Name: PDFHexString.fromText(name),
    Reason: PDFHexString.fromText(reason),
  });
}

const padding = 4;

const fontOf = ({ regular, bold }: Fonts, line: number) => (line === 0 ? bold : regular);

function appearance(
  { context }: PDFDocument,
  fonts: Fonts,
  { by, lines }: Stamp,
  { width, height }: StampBox,
  matrix: readonly number[],
): PDFRef {
  const [red, green, blue] = colours[by];
  const leading = (height - 2 * padding) / lines.length;
  const widest = Math.max(
    ...lines.map((line, index) => fontOf(fonts, index).widthOfTextAtSize(clean(line), 1)),
  );
  const size = Math.min(leading / 1.2, (width - 2 * padding) / widest);
  const operators = [
    pushGraphicsState(),
    setStrokingRgbColor(red, green, blue),
    setLineWidth(0.8),
    rectangle(0.5, 0.5, width - 1, height - 1),
    stroke(),
    beginText(),
    setFillingRgbColor(red, green, blue),
  ];
  lines.forEach((line, index) => {
    const font = fontOf(fonts, index);
    operators.push(
      setFontAndSize(index === 0 ? 'Bold' : 'Regular', size),
      setTextMatrix(1, 0, 0, 1, padding, height - padding - leading * (index + 0.5) - size * 0.32),
      showText(font.encodeText(clean(line))),
    );
  });
  operators.push(endText(), popGraphicsState());
  return context.register(
    context.formXObject(operators, {
      BBox: context.obj([0, 0, width, height]),
      Matrix: context.obj([...matrix]),
      Resources: {
        Font: { Bold: fonts.bold.ref, Regular: fonts.regular.ref },
      },
    }),
  );
}

/**
 * A scanned page may be rotated for display: then its stamp is rotated too, and looks upright.
 * @returns the rectangle in the page's own coordinates, the matrix that rotates what stands in it, and where its origin is then
 */
export function onPage(
  page: PDFPage,
  { x, y, width, height }: StampBox,
): [rect: number[], matrix: number[], origin: [number, number]] {
  const { x: left, y: bottom, width: across, height: up } = page.getCropBox();
  const [at, right, upper] = [left + x, left + across - x, bottom + up - x];
  switch (reduceRotation(page.getRotation().angle)) {
    case 90: {
      const low = left + across - y;
      return [
        [low - height, bottom + x, low, bottom + x + width],
        [0, 1, -1, 0, 0, 0],
        [low, bottom + x],
      ];
    }
    case 180: {
      const low = bottom + up - y;
      return [
        [right - width, low - height, right, low],
        [-1, 0, 0, -1, 0, 0],
        [right, low],
      ];
    }
    case 270: {
      const low = left + y;
      return [
        [low, upper - width, low + height, upper],
        [0, -1, 1, 0, 0, 0],
        [low, upper],
      ];
    }
    default: {
      const low = bottom + y;
      return [
        [at, low, at + width, low + height],
        [1, 0, 0, 1, 0, 0],
        [at, low],
      ];
    }
  }
}

/** @returns the size of a page as a reader sees it, in points: a rotated page has width and height exchanged */
export function seenSize(page: PDFPage): { readonly width: number; readonly height: number } {
  const { width, height } = page.getCropBox();
  return reduceRotation(page.getRotation().angle) % 180 === 0
    ? { width, height }
    : { width: height, height: width };
}
