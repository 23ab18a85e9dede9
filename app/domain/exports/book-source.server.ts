// The tracking book of a period, in the form of the circular: a workbook, or sheets to print.
import { paperUnit, type Unit } from '#app/commune/timeline.ts';
import { registerNumberInWords } from '#app/commune/stand-ins.ts';
import { bookFilter } from '#app/lists/tracking-book.ts';
import type { WholeBookLine } from '#app/read-models/tracking-book.ts';
import { exportBounds } from '#app/vocabulary/exports.ts';
import { formatDate, localTime } from '#catalog/local-date.ts';
import { deliveryLabels } from '#catalog/procedure-lists.ts';
import { bookNumberInWords } from '#catalog/tracking-book.ts';
import { nationalNumber } from '#forms/phone-number.ts';
import { listBookIds } from '#db/queries/tracking-book.server.ts';
import { bookLines, bookPart, noBook, type BookPart } from '../dossiers/queue/tracking-book.server.ts';
import type { bindPdfs } from '../drawing/bind-pdfs.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { bookColumns } from '../papers/book-columns.ts';
import type { BookPortion, drawBookPortion } from '../papers/tracking-book.server.ts';
import type { ExportSource, OpenSource } from './export-source.ts';
import { workbookWriter, type CellValue } from './table-writers.server.ts';

/** @returns a failure in words where he may read no book any more, or the book is too long for one file */
export const openBookSource: OpenSource = async (deps, { actor, wanted, query }) => {
  const filter = bookFilter.read(query);
  const part = bookPart(deps, actor, filter);
  if (part === undefined) return { failure: noBook().refusal.message };
  const most = wanted.format === 'pdf' ? exportBounds.printedLines : exportBounds.lines;
  const keys = await listBookIds(deps.db, part.conditions, { offset: 0, limit: most + 1 });
  if (keys.length > most)
    return {
      failure: `Sổ của kỳ này dài hơn ${most.toLocaleString('vi')} hồ sơ. Hãy chọn kỳ ngắn hơn${wanted.format === 'pdf' ? ', hoặc lấy bảng tính' : ''}.`,
    };
  const source = wanted.format === 'pdf' ? sheets(deps, part, keys) : workbook(deps, part, keys);
  return { total: keys.length, ...source, recorded: { book: bookFilter.query(filter) } };
};

type Written = Pick<ExportSource, 'atOnce' | 'add' | 'end' | 'take'>;

/** "Từ ngày 01/01/2026 đến ngày 27/11/2026" */
const periodWords = ({ period: { from, until } }: BookPart): string =>
  from === until ? `Ngày ${formatDate(from)}` : `Từ ngày ${formatDate(from)} đến ngày ${formatDate(until)}`;

/** Whose book it was on its last day. */
function unitOf({ clock, commune }: Deps, { conditions: { before } }: BookPart): Unit {
  const now = clock.now();
  return commune.at(before < now ? new Date(+before - 1) : now);
}

function workbook(deps: Deps, part: BookPart, keys: readonly string[]): Written {
  const writer = workbookWriter({
    columns: bookColumns.map(({ title: heading, width }) => ({ heading, width })),
    titles: [unitOf(deps, part).name, 'SỔ THEO DÕI HỒ SƠ', periodWords(part)],
    sheet: 'Sổ theo dõi',
    printed: 'A4 across',
  });
  return {
    atOnce: 500,
    async add(from, until) {
      const dossierIds = keys.slice(from, until);
      writer.add((await bookLines(deps, dossierIds)).map(cellsOf));
      return { lines: dossierIds.length, dossierIds };
    },
    async end() {
      writer.end();
    },
    take: () => writer.take(),
  };
}

/** A portion is drawn in a second or less: whoever wants a paper of his own waits no longer. */
const linesOfPortion = 60;

function sheets(deps: Deps, part: BookPart, keys: readonly string[]): Written {
  const unit = unitOf(deps, part);
  const drawnAt = deps.clock.now();
  const files: Uint8Array[] = [];
  let pages = 0;
  let boundPdf: Uint8Array = new Uint8Array();
  let numbers: { readonly first: number; readonly last: number } | undefined;
  const draw = async (lines: readonly WholeBookLine[], last: boolean) => {
    const first = numbers?.first ?? lines[0]?.number ?? 0;
    numbers = { first, last: lines.at(-1)?.number ?? first };
    const portion: BookPortion = {
      unit: { ...paperUnit(unit), phone: unit.phone, address: unit.address },
      paperSet: unit.paperSet,
      subtitle: periodWords(part),
      drawnAt: drawnAt.toISOString(),
      lines: lines.map((line) => cellsOf(line).map(textOf)),
      pagesBefore: pages,
      ...(last && { ending: { total: keys.length, ...numbers } }),
    };
    const portionDrawing = (await inTurn(deps, 'bookPortion', [portion])) as Awaited<
      ReturnType<typeof drawBookPortion>
    >;
    files.push(portionDrawing.content);
    pages += portionDrawing.pages;
  };
  return {
    atOnce: linesOfPortion,
    async add(from, until) {
      const dossierIds = keys.slice(from, until);
      await draw(await bookLines(deps, dossierIds), until >= keys.length);
      return { lines: dossierIds.length, dossierIds };
    },
    async end() {
      if (files.length === 0) await draw([], true);
      const input: Parameters<typeof bindPdfs> = [
        { title: `Sổ theo dõi hồ sơ - ${unit.name}`, at: drawnAt, files },
      ];
      boundPdf = (await inTurn(deps, 'bindPdfs', input)) as Uint8Array;
    },
    take() {
      const bytes = boundPdf;
      boundPdf = new Uint8Array();
      return bytes;
    },
  };
}

/** Behind whoever waits for his own paper; asked again while too many wait. @throws Error when it cannot be drawn */
async function inTurn(
  { drawing }: Pick<Deps, 'drawing'>,
  name: string,
  input: readonly unknown[],
): Promise<unknown> {
  for (let tries = 0; ; tries += 1) {
    const outcome = await drawing.run(name, input as never[]);
    if (outcome.done) return outcome.result;
    if (outcome.trouble !== 'busy' || tries >= mostTries) throw new Error(`${name}: ${outcome.trouble}`);
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}

const mostTries = 10;
const waitMs = 1000;

/** As the columns of the form ask it. */
function cellsOf(line: WholeBookLine): readonly CellValue[] {
  const { address, phone, collectedBy, notes } = line;
  return [
    bookNumberInWords(line.number),
    registerNumberInWords(line.registerNumber),
    line.procedureName,
    bookNumberInWords(line.sets),
    line.applicantName,
    [address, phone && nationalNumber(phone)].filter((one) => one !== undefined).join('; '),
    line.handledBy,
    line.receivedAt,
    line.dueAt,
    line.returnedAt,
    deliveryLabels[line.delivery],
    collectedBy,
    notes.join('; '),
  ];
}

const textOf = (cell: CellValue): string =>
  cell instanceof Date ? `${localTime(cell)} ${formatDate(cell)}` : String(cell ?? '');
