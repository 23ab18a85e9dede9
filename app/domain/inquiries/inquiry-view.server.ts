// What of an inquiry its writer and the staff both see.
import { inquiryDue, type InquiryDuty } from '#app/inquiries/clock.ts';
import {
  decisionQuestions,
  mayNameNow,
  recordedFields,
  saysPublicly,
  startOf,
  wishedName,
  type Asking,
  type StartFacts,
} from '#app/inquiries/decision-fields.ts';
import { finalWords } from '#app/inquiries/kinds/common-words.ts';
import { lateLevel } from '#app/inquiries/late-level.ts';
import type { InquiryCapacity, InquiryKind, InquiryPaper, InquiryTransition } from '#app/inquiries/kind.ts';
import { dutyOf } from '#app/inquiries/periods.ts';
import { calendarChange, portalLabel } from '#app/inquiries/portal-steps.ts';
import type {
  FollowedInquiry,
  InquiryAction,
  InquiryDueView,
  InquiryEntry,
} from '#app/read-models/inquiries.ts';
import { decisionForm } from '#app/steps/decision-form.ts';
import { openTransitions, stateOf } from '#app/steps/permit.ts';
import type { CaseActor } from '#app/steps/step-table.ts';
import { present } from '#app/values/present.ts';
import { plannedErasure } from '#app/retention/rule.ts';
import { judgePeriods, runningPeriod, type LimitPeriod } from '#catalog/limit-periods.ts';
import { daysBetween, formatDate, localDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { Sql } from '#db/client.server.ts';
import { findPublication, type PublicationRow } from '#db/queries/inquiry-publications.server.ts';
import { findMain } from '#db/queries/inquiries-merged.server.ts';
import { findInquiry, type InquiryRow } from '#db/queries/inquiries.server.ts';
import {
  listInquiryEvents,
  listInquiryFiles,
  type InquiryEventRow,
  type ScannedInquiryFile,
} from '#db/queries/inquiries-parts.server.ts';
import type { Answers, Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { askOnce } from '../kernel/ask-once.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { periodIn } from '../kernel/running-period.ts';
import { assignmentChoices } from './assign-inquiry.server.ts';
import { caseOf, isFinal } from './inquiry-access.server.ts';
import {
  erasedOf,
  formOf,
  openDecision,
  openDraft,
  openProposedPublication,
  openAnswers,
  rowsOf,
  transitionOf,
} from './inquiry-contents.server.ts';
import { mergeChoices } from './merge-choices.server.ts';
import { correctsWhat, publicAddressOf, publishedWire } from './publish-inquiry.server.ts';
import { registerNumberOf, stepOfMain } from './register-number.ts';

type LimitedRow = Pick<InquiryRow, 'limitPeriods' | 'finishedAt'>;

/**
 * @returns of what is open the limit that runs; undefined where none does. What is finished is judged by all its periods; `level` says
 *   how urgent what is open has become
 */
export function dueView(
  deps: Pick<Deps, 'clock'>,
  kind: InquiryKind,
  { limitPeriods, finishedAt }: LimitedRow,
  calendar: WorkingCalendar,
): InquiryDueView | undefined {
  const isFinished = finishedAt !== null;
  const shown = isFinished ? limitPeriods.at(-1) : runningPeriod(limitPeriods);
  const timing = shown && judgePeriods(isFinished ? limitPeriods : [shown], deps.clock.now(), calendar);
  if (shown === undefined || timing === undefined) return undefined;
  return {
    ...dutyOf(kind.clock, shown),
    lateness: timing,
    ...present({ daysLeft: isFinished ? undefined : daysLeft(deps, kind, shown) }),
    finished: isFinished,
    ...present({ level: isFinished ? undefined : lateLevel(kind, timing) }),
  };
}

/** Of a kind all of whose limits are of plain days; not of what is late. */
function daysLeft(
  { clock }: Pick<Deps, 'clock'>,
  kind: InquiryKind,
  period: LimitPeriod,
): number | undefined {
  const { first, limits } = kind.clock;
  const all = [first, ...Object.values(limits).flatMap((byChannel) => Object.values(byChannel))];
  const left = daysBetween(localDate(clock.now()), dutyOf(kind.clock, period).date);
  return left > 0 && all.every(({ unit }) => unit === 'days') ? left : undefined;
}

/** @returns of what is open, the last of its limits that ended late: what was late stays late */
export function missedView(
  kind: InquiryKind,
  { limitPeriods, finishedAt }: LimitedRow,
): InquiryDuty | undefined {
  const hasEndedLate = ({ due, until }: LimitPeriod) =>
    until !== undefined && new Date(until) > new Date(due);
  const missed = finishedAt === null ? limitPeriods.findLast(hasEndedLate) : undefined;
  return missed && dutyOf(kind.clock, missed);
}

/** A question may be put without stopping the limit. */
export const isPaused = (kind: InquiryKind, { state, limitPeriods }: InquiryRow): boolean =>
  stateOf(kind, state).clock === 'paused' && runningPeriod(limitPeriods) === undefined;

interface Questions {
  readonly asking: Asking;
  readonly start: StartFacts;
}

function actionOf(
  kind: InquiryKind,
  transition: InquiryTransition,
  { asking, start }: Questions,
): InquiryAction {
  return {
    event: transition.event,
    segment: transition.segment,
    label: transition.label,
    explain: transition.explain,
    look: transition.look,
    files: transition.files === true,
    form: decisionForm({ ...transition, asks: decisionQuestions(kind, transition, asking) }),
    start: startOf(kind, transition, start),
  };
}

/** @returns the form as which a decision is read back: its questions as they are recorded */
export const recordOf = (kind: InquiryKind, transition: InquiryTransition) =>
  decisionForm({ ...transition, asks: recordedFields(kind, transition) });

/** What has to be known before a decision can be asked for. */
async function questionsOf(
  deps: Deps,
  kind: InquiryKind,
  inquiry: InquiryRow,
  {
    events,
    actions,
    written,
    mayName,
    publication,
  }: {
    readonly events: readonly InquiryEventRow[];
    readonly actions: readonly InquiryTransition[];
    readonly written: Answers;
    readonly mayName: boolean;
    readonly publication: PublicationRow | undefined;
  },
): Promise<Questions> {
  const merges = actions.some((action) => action.merges === 'into');
  const issuing = events.findLast((event) => transitionOf(kind, event)?.draft === 'issue');
  const [choices, mains] = await Promise.all([
    assignmentChoices(deps.db.$client, kind, deps.clock.now()),
    merges ? mergeChoices(deps, deps.db.$client, kind, inquiry) : [],
  ]);
  return {
    asking: {
      choices,
      mains,
      mayName,
      ...correctsWhat(publication),
    },
    start: {
      written,
      draft: openDraft(kind, deps.keys, inquiry, events),
      issued: issuing === undefined ? {} : openDecision(deps.keys, inquiry.id, issuing),
      published:
        kind.publication === undefined
          ? {}
          : {
              ...publishedWire(publication),
              ...wordsOf(openProposedPublication(kind, deps.keys, inquiry, events)),
            },
    },
  };
}

/** Of what was proposed, the words for everybody; what an erasing took is no more there. */
const wordsOf = (proposed: Answers): Wire =>
  Object.fromEntries(
    Object.entries(proposed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

/** `requester`: whoever knows the code, who is told nothing of what happens within the office. */
export type Reader = 'requester' | 'staff';

/** @returns whether whoever wrote sees the entry of an event; true of what the portal does by itself */
export const isOpen = (kind: InquiryKind, event: InquiryEventRow): boolean =>
  transitionOf(kind, event)?.private !== true;

/**
 * The files of an event. What a leader approved goes out with the files of its last writing.
 * @param events all of the inquiry, in order
 * @param files all of the inquiry
 */
export function filesAt(
  kind: InquiryKind,
  event: InquiryEventRow,
  events: readonly InquiryEventRow[],
  files: readonly ScannedInquiryFile[],
): readonly ScannedInquiryFile[] {
  const draftOf = (one: InquiryEventRow) => transitionOf(kind, one)?.draft;
  const lastWriting =
    draftOf(event) === 'issue'
      ? events.findLast((one) => one.sequence < event.sequence && draftOf(one) === 'write')?.sequence
      : undefined;
  return files.filter(({ sequence }) => sequence === event.sequence || sequence === lastWriting);
}

/**
 * @param visitor in which capacities the steps are offered
 * @param reader whose words are shown: a writer reads the steps that are open to him alone
 * @returns no papers once it is erased; `eraseOn`: the day that was announced, else the planned one
 * @throws when a key is not in the ring
 */
export async function viewInquiry(
  deps: Deps,
  kind: InquiryKind,
  inquiry: InquiryRow,
  visitor: CaseActor<InquiryCapacity>,
  reader: Reader,
): Promise<FollowedInquiry> {
  const sql = deps.db.$client;
  const [all, files, calendar, publication, main] = await Promise.all([
    eventsOf(sql, inquiry),
    listInquiryFiles(sql, inquiry.id),
    readWorkingCalendar(deps),
    kind.publication && findPublication(deps.db, inquiry.id),
    mainOf(sql, kind, inquiry),
  ]);
  const events = reader === 'staff' ? all : all.filter((event) => isOpen(kind, event));
  const written = openAnswers(deps.keys, inquiry);
  const mayName = mayNameNow(kind, written, all);
  const actions = openTransitions(
    kind,
    caseOf(kind, inquiry, deps.clock.now(), { nameGiven: mayName, events: all }),
    visitor,
  );
  const questions =
    actions.length === 0
      ? undefined
      : await questionsOf(deps, kind, inquiry, { events: all, actions, written, mayName, publication });
  const state = stateOf(kind, inquiry.state);
  const registerNumber = registerNumberOf(inquiry);
  const dueSeen = dueView(deps, kind, inquiry, calendar);
  const reckoned = dueSeen?.finished === false ? inquiryDue(kind.clock, inquiry, calendar) : undefined;
  const due = dueSeen && { ...dueSeen, ...present({ explanation: reckoned?.explanation }) };
  const declaredRows = rowsOf(formOf(kind, inquiry.formCode), written);
  const erased = erasedOf(all);
  return {
    kind: kind.id,
    code: inquiry.code,
    version: inquiry.version,
    state: reader === 'staff' ? inquiry.state : (state.sameAs ?? inquiry.state),
    stateLabel: state.label,
    plain: isFinal(kind, inquiry) ? `${state.plain} ${finalWords.page}` : state.plain,
    tone: state.tone,
    paused: isPaused(kind, inquiry),
    submittedAt: inquiry.submittedAt,
    shown: [
      ...appointmentOf(deps, kind, inquiry, events),
      ...declaredRows
        .filter(({ field }) => kind.fields.shown.includes(field))
        .map((row) =>
          shownRow(
            kind,
            row.field === kind.fields.nameShown && !mayName && wishedName(kind, written)
              ? { ...row, value: 'Không nêu tên tôi (đã rút)' }
              : row,
          ),
        ),
    ],
    entries: events.map((event) =>
      entryOf(deps, kind, inquiry, event, { files: filesAt(kind, event, all, files), reader }),
    ),
    papers: (erased === undefined ? papersOf(kind, events) : []).map(({ name, label }) => ({ name, label })),
    actions: questions === undefined ? [] : actions.map((action) => actionOf(kind, action, questions)),
    ...present({
      registerNumber,
      due,
      missed: missedView(kind, inquiry),
      main: main && mainView(kind, main),
      publicAddress: publicAddressOf(publication),
      assignedTo: inquiry.assignedTo ?? undefined,
      eraseOn: erased === undefined ? eraseOnOf(kind, inquiry) : undefined,
      erased,
    }),
  };
}

/** When and where whoever wrote is awaited: it stands above all else until he came. */
function appointmentOf(
  { keys }: Pick<Deps, 'keys'>,
  kind: InquiryKind,
  { id, state }: InquiryRow,
  events: readonly InquiryEventRow[],
) {
  const event = events.findLast((one) => transitionOf(kind, one)?.appoints === true);
  const step = event && transitionOf(kind, event);
  if (event === undefined || step === undefined || stateOf(kind, state).clock !== 'paused') return [];
  const asks = step.asks.filter((field) => field.id !== 'text');
  return rowsOf(decisionForm({ ...step, asks }), openDecision(keys, id, event)).map(({ label, value }) => ({
    label,
    value,
  }));
}

/** With a way there, where it is the address of a page of this portal. */
const shownRow = (
  { fields }: InquiryKind,
  { field, label, value }: { readonly field: string; readonly label: string; readonly value: string },
) => ({ label, value, ...((field === fields.page || field === 'correctedAt') && { href: value }) });

const papersOf = (kind: InquiryKind, events: readonly InquiryEventRow[]): readonly InquiryPaper[] => [
  kind.receipt,
  ...events.flatMap((event) => {
    const paper = transitionOf(kind, event)?.paper;
    return paper === undefined ? [] : (own(kind.papers, paper) ?? []);
  }),
];

/** The day that was announced, or that is planned; undefined of what is open. */
function eraseOnOf(kind: InquiryKind, { eraseOn, finishedAt, keptUntil }: InquiryRow): string | undefined {
  if (eraseOn !== null || finishedAt === null) return eraseOn ?? undefined;
  return plannedErasure(kind.retention, { on: localDate(finishedAt), keptUntil });
}

/** @returns all that happened to it, in order */
export const eventsOf = (sql: Sql, { id }: Pick<InquiryRow, 'id'>): Promise<readonly InquiryEventRow[]> =>
  askOnce(sql, `events of ${id}`, () => listInquiryEvents(sql, id));

/** @returns the one that is handled for it, at the end of the way; undefined where it goes with no other */
export const mainOf = (sql: Sql, kind: InquiryKind, inquiry: InquiryRow): Promise<InquiryRow | undefined> =>
  askOnce(sql, `main of ${inquiry.id}`, () => findMainOf(sql, kind, inquiry));

async function findMainOf(sql: Sql, kind: InquiryKind, { mergedInto }: InquiryRow) {
  if (mergedInto === null) return undefined;
  const main = await findMain(sql, mergedInto);
  return main === undefined ? undefined : findInquiry(sql, { kind: kind.id, code: main.code });
}

function mainView(kind: InquiryKind, main: InquiryRow) {
  const { label, plain } = stateOf(kind, main.state);
  return { registerNumber: registerNumberOf(main) ?? '', stateLabel: label, plain };
}

function entryOf(
  deps: Deps,
  kind: InquiryKind,
  inquiry: InquiryRow,
  event: InquiryEventRow,
  { files, reader }: { readonly files: readonly ScannedInquiryFile[]; readonly reader: Reader },
): InquiryEntry {
  const transition = transitionOf(kind, event);
  // Whoever wrote reads the public version on its own page.
  const showsContent = reader === 'staff' || transition === undefined || !saysPublicly(transition);
  const { assignedTo: unit, mergedInto: joined, eraseOn, rule, reason } = event.detail;
  const moved = event.event === calendarChange.event ? periodIn(event.detail) : undefined;
  const main = stepOfMain(event.detail);
  const label = transition?.label ?? portalLabel(event.event) ?? kind.words.send;
  return {
    event: event.event,
    label: main === undefined ? label : `${label} (phản ánh chính số ${main.number})`,
    tone: stateOf(kind, event.toState).tone,
    by: event.actorName,
    at: event.at,
    rows: [
      ...(typeof unit === 'string' ? [{ label: 'Giao cho', value: unit }] : []),
      ...(typeof joined === 'string' ? [{ label: 'Giải quyết chung với', value: joined }] : []),
      ...(typeof eraseOn === 'string' ? [{ label: 'Ngày xóa', value: formatDate(eraseOn) }] : []),
      ...(typeof rule === 'string' ? [{ label: 'Quy tắc', value: rule }] : []),
      ...(moved === undefined
        ? []
        : [{ label: 'Hạn mới', value: formatDate(dutyOf(kind.clock, moved).date) }]),
      ...(typeof reason === 'string' ? [{ label: 'Lý do', value: reason }] : []),
      ...(transition === undefined || !showsContent
        ? []
        : rowsOf(recordOf(kind, transition), openDecision(deps.keys, inquiry.id, event)).map((row) =>
            shownRow(kind, row),
          )),
    ],
    files: files.map(({ id, fileName, mediaType, bytes, scan }) => ({
      id,
      fileName,
      mediaType,
      bytes,
      ...present({ scan }),
    })),
  };
}
