// The fixed parts of official papers: the national header, titles, place and date, signatures, QR.
import { ink, type Paper, type Strip, type Text, type TextStyle } from './paper.server.ts';
import { qrPath } from './qr-path.ts';
import { paperDate } from './words.ts';
import type { Face } from './wrap.ts';

/** The authority that issues or receives a paper. It is stored with the paper: its name may change, an old paper may not. */
export interface Unit {
  /** "Ủy ban nhân dân xã Phú An" */
  readonly name: string;
  /** Lines of the header; the last stands bold above a short rule: ["ỦY BAN NHÂN DÂN", "XÃ PHÚ AN"]. */
  readonly headerLines: readonly string[];
  /** The place-name before a date: "Phú An". */
  readonly place: string;
}

/**
 * @param text "Kính gửi: Ủy ban nhân dân {đơn vị}": a form stays valid when the commune gets another name
 * @returns the text with "xã Phú An" in place of the mark
 */
export const addressed = (text: string, { name }: Pick<Unit, 'name'>): string =>
  text.replaceAll('{đơn vị}', name.replace(/^Ủy ban nhân dân /u, ''));

const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;

function centred(paper: Paper, text: string, centre: number, y: number, size: number, face: Face): number {
  const width = paper.widthOf(text, size, face);
  paper.within('P', () => paper.write(text, centre - width / 2, y, size, face));
  return width;
}

export interface HeaderOptions {
  /** Absent on a declaration: then the national header stands alone, in the middle. */
  readonly unit?: Unit;
  /** Lines under the unit: "Số: 12/TNHS". */
  readonly under?: readonly string[];
  /** "Mẫu số 01", top right corner. */
  readonly corner?: string;
  /** Right under the motto: "Phú An, ngày …". */
  readonly placeAndDate?: string;
}

/**
 * Draws quốc hiệu, tiêu ngữ and the issuing unit (NĐ 30/2020 Phụ lục I, items 1 and 2) at `paper.y`, and moves it
 * below them.
 * @param options who issues it and what stands in the corners; what is absent is not drawn
 */
export function header(paper: Paper, options: HeaderOptions): void {
  const size = paper.base - (paper.base > 12 ? 0.5 : 1);
  const line = size * 1.3;
  if (options.corner) {
    const small = size - 0.5;
    paper.flow(paper.strips(options.corner, paper.width, { size: small, face: 'italic', align: 'right' }));
    paper.skip(size * 0.4);
  }
  const top = paper.y;
  const nation = paper.widthOf(motto[0], size, 'bold');
  const centre = options.unit ? paper.right - nation / 2 : paper.left + paper.width / 2;
  centred(paper, motto[0], centre, top - size, size, 'bold');
  const mottoWidth = centred(paper, motto[1], centre, top - size - line, size + 0.5, 'bold');
  const ruleY = top - size - line - size * 0.42;
  paper.rule(centre - mottoWidth / 2, centre + mottoWidth / 2, ruleY, 0.7);
  let lowest = ruleY - size * (options.placeAndDate ? 1.9 : 0.5);
  if (options.unit) {
    const room = paper.width - nation - size * 0.9;
    const middle = paper.left + room / 2;
    let y = top;
    const down = (text: string, x: number, width: number, face: Face): void => {
      paper.within('P', () => {
        for (const strip of paper.strips(text, width, { size, face, align: 'center', leading: 1.25 })) {
          strip.draw(paper, x, y);
          y -= strip.height;
        }
      });
    };
    const lines = options.unit.headerLines;
    lines.forEach((text, index) => {
      const face = index === lines.length - 1 ? 'bold' : 'regular';
      const width = balancedWidth(paper, text, room, { size, face, align: 'center', leading: 1.25 });
      down(text, middle - width / 2, width, face);
    });
    paper.rule(middle - room * 0.2, middle + room * 0.2, y - size * 0.2, 0.7);
    y -= size * 0.45;
    for (const text of options.under ?? []) down(text, paper.left, room, 'regular');
    lowest = Math.min(lowest, y);
  }
  if (options.placeAndDate) centred(paper, options.placeAndDate, centre, ruleY - size * 1.35, size, 'italic');
  paper.y = lowest - size * 0.8;
}

/** The narrowest width with the same number of lines, so that no line has a single word under a full one. */
function balancedWidth(paper: Paper, text: string, room: number, style: TextStyle): number {
  const lines = (width: number): number => paper.strips(text, width, style).length;
  const most = lines(room);
  let width = room;
  while (most > 1 && width > room * 0.5 && lines(width * 0.95) === most) width *= 0.95;
  return width;
}

/** Draws tên loại, in capitals, and trích yếu in the middle of the paper. @param face of the subtitle */
export function title(
  paper: Paper,
  text: string,
  subtitle?: string,
  face: 'italic' | 'bold' = 'italic',
): void {
  const inMiddle = (tag: 'H1' | 'P', words: string, style: TextStyle): void => {
    const width = balancedWidth(paper, words, paper.width, style);
    const strips = paper.strips(words, width, { ...style, align: 'center' });
    paper.within(tag, () => paper.flow(strips, paper.left + (paper.width - width) / 2));
  };
  inMiddle('H1', text.toLocaleUpperCase('vi'), { size: paper.base + 1, face: 'bold', leading: 1.3 });
  if (subtitle) inMiddle('P', subtitle, { face });
  paper.skip(paper.base * 0.6);
}

/** Draws "label: value" at `paper.y`, over several lines if needed; a blank value becomes a dotted line. @param style `size` in points */
export function labelledLine(
  paper: Paper,
  label: string,
  value: string,
  style: { readonly size?: number; readonly bold?: boolean } = {},
): void {
  paper.flow(labelledStrips(paper, paper.width, label, value, style));
}

/**
 * "Label: value" broken into lines; a blank value becomes a dotted line to write on.
 * @param width in points, as `size`
 */
export function labelledStrips(
  paper: Paper,
  width: number,
  label: string,
  value: string,
  { size = paper.base, bold = false }: { readonly size?: number; readonly bold?: boolean } = {},
): Strip[] {
  const valueText = value.trim();
  const lead = /[?:]$/.test(label) ? label : `${label}:`;
  const text: Text = [
    { text: `${lead} `, face: 'regular' },
    { text: valueText, face: bold ? 'bold' : 'regular' },
  ];
  const strips = paper.strips(text, width, { size });
  if (valueText !== '') return strips;
  const last = strips.at(-1);
  if (!last) return strips;
  // The label may wrap: the dots start after its last line.
  const lines = paper.strips(`${lead} .`, width, { size });
  const usedWidth = lines.length > strips.length ? 0 : paper.lastLineWidth(lead, width, size) + size * 0.35;
  const dotted: Strip = {
    height: last.height,
    draw(p, x, top) {
      last.draw(p, x, top);
      p.dots(x + usedWidth, x + width, top - last.height * 0.76);
    },
  };
  return [...strips.slice(0, -1), dotted];
}

/** @returns "Phú An, ngày 05 tháng 01 năm 2026", the day of `at` in Asia/Ho_Chi_Minh */
export function placeAndDate(unit: Unit, at: Date): string {
  return `${unit.place}, ${paperDate(at)}`;
}

/**
 * Draws a QR code as vectors, sharp on any printer, on the current page; `paper.y` stays.
 * @param x and `top`: its top left corner, in points from the left and from the bottom of the page
 * @param side in points
 */
export function qr(paper: Paper, text: string, x: number, top: number, side: number): void {
  const { path, modules } = qrPath(text);
  paper.picture(`Mã QR dẫn đến ${text}`, { x, y: top - side, width: side, height: side }, (page) =>
    page.drawSvgPath(path, { x, y: top, scale: side / modules, color: ink }),
  );
}
