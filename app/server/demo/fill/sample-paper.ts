// A paper as the demonstration files and issues it: a sheet that every viewer opens, with grey lines in the place of writing.
// It is small, for it is kept once for each of many thousand files.

const line = (y: number, width: number) => `70 ${y} ${width} 9 re`;
const drawing = `0.78 g ${[
  '190 745 215 16 re',
  ...Array.from({ length: 22 }, (_, index) => line(700 - index * 24, index % 6 === 5 ? 260 : 455)),
  '360 110 120 9 re',
].join(' ')} f`;

const objects = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 4 0 R>>',
  `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`,
];

/** A PDF of one page (A4). */
export const samplePaper = pdfOf(objects);

/** @param bodies of its objects, the catalog first; ASCII alone */
function pdfOf(bodies: readonly string[]): Uint8Array<ArrayBuffer> {
  let text = '%PDF-1.4\n';
  const places = bodies.map((body, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj${body}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = bodies.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text + table + end);
}
