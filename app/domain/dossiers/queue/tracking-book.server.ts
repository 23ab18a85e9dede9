// The tracking book (Mẫu 06 of TT 01/2018/TT-VPCP): every dossier that was received in a period, in the order of its number. The desk
// and the leaders see all of it, an officer the lines of his sectors.
import type { BookFilter } from '#app/lists/tracking-book.ts';
import type { ApplicantFacts } from '#app/read-models/dossiers.ts';
import type { BookLine, TrackingBook, WholeBookLine } from '#app/read-models/tracking-book.ts';
import { readWithin } from '#app/values/page-within.ts';
import { present } from '#app/values/present.ts';
import { collectionText } from '#catalog/collection.ts';
import { states } from '#catalog/lifecycle.ts';
import { endOfDay, formatDate, instantAt, localDate, type LocalDate } from '#catalog/local-date.ts';
import {
  countBook,
  linesAtMost,
  listBookIds,
  listBookRows,
  readBookChoices,
  type BookConditions,
  type BookRow,
} from '#db/queries/tracking-book.server.ts';
import { readRevision } from '../../catalog/read-catalog.server.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { openOrUndefined, unreadableName } from '../../personal-data/sealed-json.server.ts';
import { openCollection } from '../result/collection.ts';
import { applicantContext } from '../filing/draft-content.server.ts';
import { procedureChoices } from './list-queue.server.ts';
import { queueScope } from './queue-scope.server.ts';
import { readKnownContacts } from '../applicant/read-applicant.server.ts';

/** How many lines a page of the book has. */
export const bookPageSize = 50;

/** @returns the refusal (`not-allowed`) of whoever may not read the book in which dossiers are followed (NĐ 61/2018) */
export const noBook = () =>
  refuse(
    'not-allowed',
    'Sổ theo dõi hồ sơ chỉ mở cho Bộ phận Một cửa, công chức giải quyết và lãnh đạo Ủy ban.',
  );

export interface BookPart {
  readonly conditions: BookConditions;
  readonly period: { readonly from: LocalDate; readonly until: LocalDate };
}

/**
 * @param filter without days: the year of today until today
 * @returns undefined for who has no part in handling dossiers
 */
export function bookPart(deps: Pick<Deps, 'clock'>, actor: Actor, filter: BookFilter): BookPart | undefined {
  const scope = queueScope(actor);
  if (scope === undefined || (!scope.everywhere && scope.sectors.length === 0)) return undefined;
  const today = localDate(deps.clock.now());
  const until = filter.until ?? today;
  const from = filter.from ?? `${until.slice(0, 4)}-01-01`;
  const { sector, procedure, channel } = filter;
  return {
    period: { from, until },
    conditions: {
      from: instantAt(from),
      before: endOfDay(until),
      sectors: scope.everywhere ? undefined : scope.sectors,
      ...{ sector, procedure, channel },
    },
  };
}

/**
 * A page of it, without where people live and their telephones: those stand in the files, where it is recorded who had them.
 * @param filter `page`: counts from 1; without days: the year of today until today
 * @returns refused as `not-allowed` to whoever has no part in handling dossiers
 */
export async function readTrackingBook(
  deps: Deps,
  actor: Actor,
  filter: BookFilter,
): Promise<Outcome<{ book: TrackingBook }>> {
  const part = bookPart(deps, actor, filter);
  if (part === undefined) return noBook();
  const { conditions, period } = part;
  const [{ ids, total, beyond, page, pages }, choices] = await Promise.all([
    readWithin(bookPageSize, Math.min(filter.page ?? 1, linesAtMost / bookPageSize), async (number) => {
      const part = { offset: (number - 1) * bookPageSize, limit: bookPageSize };
      const [ids, length] = await Promise.all([
        listBookIds(deps.db, conditions, part),
        countBook(deps.db, conditions),
      ]);
      return { ids, total: Math.min(length, linesAtMost), beyond: length > linesAtMost };
    }),
    readBookChoices(deps.db, conditions),
  ]);
  const lines = await Promise.all(
    (await rowsOf(deps, ids)).map(async (row) => (await lineOf(deps, row)).line),
  );
  return {
    ok: true,
    book: {
      ...{ lines, total, beyond, page, pages, period },
      choices: {
        sectors: [...new Set(choices.map(({ sector }) => sector))].sort(),
        procedures: await procedureChoices(deps, choices),
      },
    },
  };
}

/** @returns the lines of these dossiers, whole, in the order of the book */
export async function bookLines(deps: Deps, ids: readonly string[]): Promise<readonly WholeBookLine[]> {
  const lines = await Promise.all((await rowsOf(deps, ids)).map((row) => lineOf(deps, row)));
  const owners = lines.flatMap(({ ownerId, applicant }) =>
    ownerId === null || (applicant?.address !== undefined && applicant.phone !== undefined) ? [] : [ownerId],
  );
  const contacts = await readKnownContacts(deps, [...new Set(owners)]);
  return lines.map(({ line, applicant, ownerId }) => {
    // The account of whoever files for another says nothing of her.
    const contact = applicant?.representative === undefined ? contacts.get(ownerId ?? '') : undefined;
    return {
      ...line,
      ...present({
        address: applicant?.address ?? contact?.address,
        phone: applicant?.phone ?? contact?.phone,
      }),
    };
  });
}

const rowsOf = async (deps: Deps, ids: readonly string[]): Promise<readonly BookRow[]> =>
  ids.length === 0 ? [] : listBookRows(deps.db, ids);

interface OpenedLine extends Pick<BookRow, 'ownerId'> {
  readonly line: BookLine;
  readonly applicant: ApplicantFacts | undefined;
}

async function lineOf(deps: Deps, row: BookRow): Promise<OpenedLine> {
  const { id, code, registerNumber, year, number, receivedAt, delivery, applicant: sealed } = row;
  if (registerNumber === null || year === null || number === null || receivedAt === null)
    throw new RangeError(`${code} stands in the book and was not received`);
  const revision = await readRevision(deps, row.procedureRevisionId);
  const applicant =
    sealed === null ? undefined : openOrUndefined<ApplicantFacts>(deps.keys, sealed, applicantContext(id));
  const collection = row.collection === null ? undefined : openCollection(deps.keys, id, row.collection);
  const line = {
    ...{ code, registerNumber, year, number, receivedAt, delivery },
    procedureName: revision?.name ?? code,
    sets: revision?.sets ?? 1,
    applicantName: applicant?.name ?? unreadableName,
    handledBy: revision?.authority.prepares ?? deps.unit.name,
    notes: notesOf(row),
    ...present({
      dueAt: row.dueAt,
      returnedAt: row.returnedAt,
      collectedBy: collection && collectionText(collection),
    }),
  };
  return { ownerId: row.ownerId, line, applicant };
}

function notesOf({
  supplementedAt,
  postponedUntil,
  declined,
  state,
  finishedAt,
}: BookRow): readonly string[] {
  const onEndDay = finishedAt === null ? '' : ` ngày ${formatDate(finishedAt)}`;
  return [
    ...supplementedAt.map((at) => `Yêu cầu bổ sung ngày ${formatDate(new Date(at))}`),
    ...(postponedUntil === null ? [] : [`Xin lỗi, hẹn lại ngày ${formatDate(postponedUntil)}`]),
    ...(declined ? [`Từ chối giải quyết${onEndDay}`] : []),
    ...(state === 'stopped' ? [`Dừng giải quyết${onEndDay}`] : []),
    ...(state === 'withdrawn' ? [states.withdrawn.label] : []),
  ];
}
