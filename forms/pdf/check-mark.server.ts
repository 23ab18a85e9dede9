// What leads from a signed document to the page that checks it: a QR code and an address in the lower margin of its last page, which
// NĐ 30/2020/NĐ-CP (Phụ lục I, Phần I: 20 to 25 mm) leaves empty.
import {
  beginText,
  drawSvgPath,
  endText,
  fill,
  popGraphicsState,
  PDFHexString,
  PDFOperator,
  PDFOperatorNames,
  PDFString,
  pushGraphicsState,
  rectangle,
  rgb,
  setFillingRgbColor,
  setFontAndSize,
  setTextMatrix,
  showText,
  type PDFDocument,
  type PDFPage,
} from 'pdf-lib';

import type { Fonts } from './fonts.server.ts';
import { qrPath } from './qr-path.ts';
import { onPage, seenSize } from './signature-fields.server.ts';
import { clean } from './wrap.ts';

/** Where a document can be checked. */
export interface CheckMark {
  /** Without `url`: says that the address comes with the signature. */
  readonly url?: string;
  /** "Kiểm tra kết quả số 15/2026/KQ: quét mã QR hoặc mở" */
  readonly lead: string;
}

/** Points from below; a stamp stands above it. */
export const checkMarkTop = 54;

const side = 42;
const bottom = checkMarkTop - side - 2;
const gap = 6;
const largest = 8;

/**
 * Draws the mark, which is a link too.
 * @param page of a document from outside: what it was drawn with is closed before
 * @param margin of the text from the left and from the right, in points
 */
export function drawCheckMark(
  document: PDFDocument,
  fonts: Fonts,
  page: PDFPage,
  { url, lead }: CheckMark,
  margin: number,
): void {
  const { context } = document;
  const box = { x: margin, y: bottom, width: seenSize(page).width - 2 * margin, height: side };
  const lines = [lead, ...(url === undefined ? [] : [url])].map(clean);
  const left = url === undefined ? 0 : side + gap;
  const widest = Math.max(...lines.map((line) => fonts.regular.widthOfTextAtSize(line, 1)));
  const size = Math.min(largest, (box.width - left) / widest);
  // A white ground: whatever the margin holds, a camera reads the code.
  const operators = [
    pushGraphicsState(),
    setFillingRgbColor(1, 1, 1),
    rectangle(0, 0, left + widest * size, side),
    fill(),
    beginText(),
    setFillingRgbColor(0, 0, 0),
    setFontAndSize('Regular', size),
  ];
  lines.forEach((line, index) => {
    const y = side / 2 + size * 1.3 * (lines.length / 2 - index - 0.8);
    operators.push(setTextMatrix(1, 0, 0, 1, left, y), showText(fonts.regular.encodeText(line)));
  });
  operators.push(endText());
  if (url !== undefined) {
    const { path, modules } = qrPath(url);
    const style = { x: 0, y: side, scale: side / modules, color: rgb(0, 0, 0) };
    operators.push(...drawSvgPath(path, { ...style, borderColor: undefined, borderWidth: 0 }));
  }
  operators.push(popGraphicsState());
  const [rect, matrix, origin] = onPage(page, box);
  const mark = context.register(
    context.formXObject(operators, {
      BBox: context.obj([0, 0, box.width, box.height]),
      Matrix: context.obj([...matrix.slice(0, 4), ...origin]),
      Resources: { Font: { Regular: fonts.regular.ref } },
    }),
  );
  const { node } = page;
  node.normalize();
  node.wrapContentStreams(
    context.register(context.contentStream([pushGraphicsState()])),
    context.register(context.contentStream([popGraphicsState()])),
  );
  const name = node.newXObject('KiemTra', mark);
  const artifact = PDFOperator.of(PDFOperatorNames.BeginMarkedContent, ['/Artifact']);
  const draw = PDFOperator.of(PDFOperatorNames.DrawObject, [name]);
  const end = PDFOperator.of(PDFOperatorNames.EndMarkedContent);
  node.addContentStream(context.register(context.contentStream([artifact, draw, end])));
  if (url === undefined) return;
  node.addAnnot(
    context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: rect,
        Border: [0, 0, 0],
        F: 4,
        Contents: PDFHexString.fromText(`${lead} ${url}`),
        A: { S: 'URI', URI: PDFString.of(url) },
      }),
    ),
  );
}
