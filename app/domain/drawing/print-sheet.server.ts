// A page of the portal as a PDF to keep (Đ13.1c), drawn beside the thread that answers.
import type { Sheet } from '#app/read-models/sheet.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { drawPdf } from './draw-pdf.server.ts';
import type { drawSheet } from './draw-sheet.server.ts';

/** A page as it stands in the portal; what is printed of every page comes with it. */
interface PrintedPage extends Omit<Sheet, 'unit' | 'at' | 'ending'> {
  readonly ending?: readonly string[];
}

/**
 * As of now, with the commune's name, and when it was printed below. Drawn for strangers, behind whoever is known. Refused: busy when
 * too many wait, not possible where the sheet is too long to draw.
 */
export function printSheet(
  deps: Pick<Deps, 'drawing' | 'unit' | 'clock'>,
  { ending = [], ...page }: PrintedPage,
): Promise<Outcome<{ content: Uint8Array }>> {
  const at = deps.clock.now();
  const printedLine = `In ngày ${formatMoment(at)}.`;
  const sheet: Sheet = { ...page, unit: deps.unit.name, at, ending: [...ending, printedLine] };
  return drawPdf<typeof drawSheet>(deps, 'stranger', 'sheet', [sheet]);
}
