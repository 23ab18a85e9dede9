// What the portal wrote down of its staff (Đ22; Luật Bảo vệ dữ liệu cá nhân): who changed what, who looked at which dossier or inquiry, who looked
// for whom, who came in. For administrators, and for the chairman, who answers for the staff.
import { fold } from '#app/values/fold.ts';
import type { Option } from '#app/values/option.ts';
import { readWithin } from '#app/values/page-within.ts';
import { present } from '#app/values/present.ts';
import type { RecordsFilter } from '#app/lists/records.ts';
import type { RecordLine } from '#app/read-models/records.ts';
import { auditSubjects } from '#app/vocabulary/audit-events.ts';
import { accountEventIds, accountEvents } from '#app/vocabulary/security-events.ts';
import { isStaffRole, staffRoles } from '#app/vocabulary/staff-roles.ts';
import { formatDate, instantsOf, isLocalDate } from '#catalog/local-date.ts';
import { listUsers, namesOf } from '#db/queries/people.server.ts';
import {
  listAuditLines,
  listComings,
  listLooks,
  listSearches,
  type AuditLine,
  type RecordsQuery,
  type SoughtChanges,
} from '#db/queries/records.server.ts';
import { own } from '#forms/own.ts';
import { oversees, type Actor } from '../kernel/actor.ts';
import { auditEventInWords } from '../kernel/audit.server.ts';
import { readDossierCode } from '../kernel/codes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { searchIndex } from '../dossiers/queue/find-dossiers.server.ts';
import { readSought } from '../dossiers/queue/read-sought.ts';

const pageSize = 50;
/** Beyond, nobody turns pages: he narrows further. */
const mostCounted = 10_000;

/** @returns the refusal (`not-allowed`) of all but administrators and the chairman */
export const noRecords = () => refuse('not-allowed', 'Chỉ quản trị viên và Chủ tịch được xem nhật ký.');

export interface ListedRecords {
  readonly filter: RecordsFilter;
  readonly rows: readonly RecordLine[];
  readonly page: number;
  readonly pages: number;
  readonly options: { readonly person: readonly Option[] };
}

/**
 * @param filter days of Vietnam, both whole; `text` is looked for as each kind of record says; `page` counts from 1
 * @returns refused as `not-allowed` to all but administrators and the chairman
 */
export async function listRecords(
  deps: Deps,
  actor: Actor,
  filter: RecordsFilter,
): Promise<Outcome<ListedRecords>> {
  if (!oversees(actor)) return noRecords();
  const people = await listPeople(deps);
  const {
    lines: rows,
    page,
    pages,
  } = await readWithin(pageSize, filter.page, (number) =>
    readLines(deps, filter, people, { page: number, size: pageSize, counted: mostCounted }),
  );
  const person = people.map(({ id, name }) => ({ value: id, label: name }));
  return { ok: true, filter, rows, page, pages, options: { person } };
}

const listPeople = async ({ db }: Deps): Promise<readonly Person[]> =>
  (await listUsers(db, 'staff')).map(({ id, name }) => ({ id, name }));

interface Person {
  readonly id: string;
  readonly name: string;
}

type RecordsPart = Pick<RecordsQuery, 'page' | 'size' | 'counted'>;

/**
 * The same lines for a file. Whoever asks has seen to it that they may be read.
 * @param before of what was written down by then
 * @returns reads some of them, the latest first; `total` as far as `counted`
 */
export async function openRecordLines(
  deps: Deps,
  filter: RecordsFilter,
  before: Date,
): Promise<(part: RecordsPart) => Promise<Lines>> {
  const people = await listPeople(deps);
  return (part) => readLines(deps, filter, people, part, before);
}

function readLines(
  deps: Deps,
  { kind = 'changes', person, from, until: lastDay, text = '' }: RecordsFilter,
  people: readonly Person[],
  part: RecordsPart,
  before?: Date,
): Promise<Lines> {
  const span = instantsOf({ from, until: lastDay });
  const until = [span.until, before].filter((end) => end !== undefined).sort((a, b) => +a - +b)[0];
  const query: RecordsQuery = { ...part, ...span, ...present({ person, until }) };
  return kind === 'changes'
    ? listChanges(deps, query, soughtIn(text, people))
    : { looks: lookLines, comings: comingLines, searches: searchLines }[kind](deps, query, text);
}

/** Accounts are written down by their numbers: whoever is called so is found by his. */
function soughtIn(text: string, people: readonly Person[]): SoughtChanges | undefined {
  if (text === '') return undefined;
  const folded = fold(text);
  const namesakes = people.filter(({ name }) => folded !== '' && fold(name).includes(folded));
  return { text: text.toLowerCase(), folded, people: namesakes.map(({ id }) => id) };
}

interface Lines {
  readonly lines: readonly RecordLine[];
  readonly total: number;
}

async function listChanges(
  { db }: Deps,
  query: RecordsQuery,
  sought: SoughtChanges | undefined,
): Promise<Lines> {
  const { rows, total } = await listAuditLines(db, { ...query, sought });
  const accounts = rows.flatMap(({ subject, detail }) => [
    ...(subject.startsWith('user:') ? [subject.slice(5)] : []),
    ...peopleIn(detail),
  ]);
  const names = await namesOf(db, [...new Set(accounts)]);
  return {
    total,
    lines: rows.map((row) => ({
      id: row.id,
      at: row.at,
      person: row.actorName,
      what: auditEventInWords(row.event),
      about: aboutOf(row, names),
      // An invitation says the name of its account twice.
      detail: detailOf(row, names).filter((fact) => !aboutOf(row, names).endsWith(fact)),
      mark: row.mark,
    })),
  };
}

function aboutOf({ subject, title }: AuditLine, names: ReadonlyMap<string, string>): string {
  const [kind = '', ...rest] = subject.split(':');
  const id = rest.join(':');
  const label = own(auditSubjects, kind) ?? kind;
  if (id === '') return label;
  if (kind === 'user') return `${label} ${names.get(id) ?? id}`;
  if (title !== null) return `${label} “${title}”`;
  // The rest are numbers that nobody reads, but for codes of procedures and forms, and years.
  return ['procedure', 'form', 'section', 'yearly-report', 'payment'].includes(kind)
    ? `${label} ${id}`
    : label;
}

/** Whom the facts are about: who is away, who stands in, who is assigned to something. */
const peopleIn = ({ of, deputy, to }: AuditLine['detail']): readonly string[] =>
  [of, deputy, to].filter((id): id is string => typeof id === 'string');

const dayIn = (day: unknown): string | undefined =>
  typeof day === 'string' && isLocalDate(day) ? formatDate(day) : undefined;

/** "1.001193, 2.000635 và 5 thủ tục khác" */
function proceduresIn({ procedure, procedures }: AuditLine['detail']): string | undefined {
  if (typeof procedure === 'string') return procedure;
  if (!Array.isArray(procedures)) return undefined;
  const codes = procedures.filter((code) => typeof code === 'string');
  const firstCodes = codes.slice(0, 3).join(', ');
  return codes.length > 3 ? `${firstCodes} và ${codes.length - 3} thủ tục khác` : firstCodes;
}

/** What people read of the facts: which day, whom, from when to when, names, reasons, roles. */
function detailOf({ detail }: AuditLine, names: ReadonlyMap<string, string>): readonly string[] {
  const { role, holderName, name, reason, note, date, label, from, until } = detail;
  const [first, last] = [dayIn(from), dayIn(until)];
  return [
    dayIn(date),
    label,
    proceduresIn(detail),
    peopleIn(detail)
      .map((id) => names.get(id) ?? id)
      .join(', '),
    first === undefined ? undefined : `từ ${first}${last === undefined ? '' : ` đến ${last}`}`,
    typeof role === 'string' && isStaffRole(role) ? staffRoles[role] : undefined,
    holderName,
    name,
    reason,
    note,
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
}

async function lookLines({ db }: Deps, query: RecordsQuery, text: string): Promise<Lines> {
  const code = text === '' ? undefined : readDossierCode(text);
  if (text !== '' && code === undefined) return { lines: [], total: 0 };
  const { rows, total } = await listLooks(db, { ...query, code });
  return {
    total,
    lines: rows.map(({ id, at, person, what, code: of, purpose, receiver }) => ({
      ...{ id, at, person, what, code: of },
      detail: [purpose ?? '', receiver === null ? '' : `gửi đến ${receiver}`].filter((fact) => fact !== ''),
    })),
  };
}

/** @param text of what befell: "sai mật khẩu" */
async function comingLines({ db }: Deps, query: RecordsQuery, text: string): Promise<Lines> {
  const folded = fold(text);
  const events = accountEventIds.filter((event) => fold(accountEvents[event]).includes(folded));
  const { rows, total } = await listComings(db, { ...query, events });
  return {
    total,
    lines: rows.map(({ id, at, person, event, device }) => ({
      ...{ id, at, person, what: accountEvents[event] },
      detail: device === null ? [] : [device],
    })),
  };
}

const soughtBy: Readonly<Record<string, string>> = {
  name: 'họ tên',
  identity: 'số định danh',
  phone: 'số điện thoại',
};

async function searchLines(deps: Deps, query: RecordsQuery, text: string): Promise<Lines> {
  const soughtPerson = readSought(text);
  const person =
    typeof soughtPerson === 'object' ? (soughtPerson.identityNumber ?? soughtPerson.phone ?? text) : text;
  const soughtIndex = text === '' ? undefined : searchIndex(deps.keys, person);
  const { rows, total } = await listSearches(deps.db, { ...query, soughtIndex });
  return {
    total,
    lines: rows.map(({ id, at, person, by, found }) => ({
      id,
      at,
      person,
      what: `Tìm theo ${by.map((one) => own(soughtBy, one) ?? one).join(', ')}`,
      detail: [`thấy ${found} hồ sơ`],
    })),
  };
}
