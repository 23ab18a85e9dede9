// A QR code as one path of vectors, sharp on any printer.
import QRCode from 'qrcode';

/** @returns an SVG path from above down, a module as the unit, and how many modules a side has */
export function qrPath(text: string): { readonly path: string; readonly modules: number } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      let run = 1;
      while (column + run < modules.size && modules.get(row, column + run)) run += 1;
      path += `M${column} ${row}h${run}v1h-${run}z`;
      column += run - 1;
    }
  }
  return { path, modules: modules.size };
}
