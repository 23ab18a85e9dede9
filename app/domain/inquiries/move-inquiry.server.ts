// The one place where an inquiry changes: row locked, the step planned by its kind's table, and state, event, files and
// mail written in one transaction.
import {
  correctionField,
  dayBound,
  kindAsking,
  mayNameNow,
  showsName,
  type Asking,
} from '#app/inquiries/decision-fields.ts';
import type { InquiryKind, InquiryTransition, MailWords } from '#app/inquiries/kind.ts';
import { finalWords } from '#app/inquiries/kinds/common-words.ts';
import { dutyOf, factsAfter, isPast, periodAfter } from '#app/inquiries/periods.ts';
import { decisionForm } from '#app/steps/decision-form.ts';
import { changedMeanwhile, stateOf } from '#app/steps/permit.ts';
import { planStep, type StepPlan } from '#app/steps/plan.ts';
import { defined, present } from '#app/values/present.ts';
import { runningPeriod, withRunning } from '#catalog/limit-periods.ts';
import { addDays, formatMoment, localDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { Sql } from '#db/client.server.ts';
import { takeNumber } from '#db/queries/dossiers.server.ts';
import { lockMerging } from '#db/queries/inquiries-merged.server.ts';
import { recordInquiryEvent, type InquiryRow } from '#db/queries/inquiries.server.ts';
import {
  findInquiryEvent,
  listInquiryEvents,
  type InquiryEventRow,
} from '#db/queries/inquiries-parts.server.ts';
import { findPublication, type PublicationRow } from '#db/queries/inquiry-publications.server.ts';
import { checkDeclaration, type Answers, type Wire } from '#forms/index.ts';
import type { AccountKind } from '#app/vocabulary/actor-kinds.ts';
import { own } from '#forms/own.ts';
import { holdWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { caseActor, type Actor, type Resident } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { approvedSight, meetApproval } from '../kernel/approved-sight.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { filesSent, requestOf } from '../kernel/request-of.server.ts';
import { formContextOf } from '../kernel/form-context.ts';
import { unfitness, type FitFile, type IncomingFile } from '../kernel/incoming-file.ts';
import { attachmentLimits } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';
import { isUuid } from '#app/values/uuid.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { wallMoment } from '../kernel/wall-moment.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { askedOfWriter, askedWords, type Shown } from './prove-writer.server.ts';
import { notOfPortal, requesterName } from './file-inquiry.server.ts';
import { pageOfPortal } from '../search/page-of-portal.server.ts';
import { periodsOf } from './fill-periods.server.ts';
import { assignmentChoices, assignmentIn } from './assign-inquiry.server.ts';
import {
  capacitiesOnInquiry,
  caseOf,
  isFinal,
  isWriter,
  maySee,
  notForHim,
  reachInquiry,
  standAtDesk,
  type Standing,
} from './inquiry-access.server.ts';
import {
  openAnswers,
  openDecision,
  openDraft,
  openProposedPublication,
  sealDecision,
  transitionOf,
} from './inquiry-contents.server.ts';
import { fitFile } from '../writing/fit-file.server.ts';
import { isOpen, type Reader } from './inquiry-view.server.ts';
import { mainIn, mergeChoices } from './merge-choices.server.ts';
import { followMain } from './merge-inquiry.server.ts';
import {
  correctsWhat,
  followPublication,
  publicSight,
  publishedWire,
  sameWords,
  sightNames,
} from './publish-inquiry.server.ts';
import { storeInquiryFile } from './store-inquiry-file.server.ts';
import { tellInquiryStaff } from './tell-inquiry-staff.server.ts';
import { tellWriterOfStep } from './tell-writer.server.ts';

interface InquiryStep {
  readonly kind: InquiryKind;
  readonly code: string;
  readonly event: string;
  /** The version the page showed. */
  readonly version: number;
  /** The page's own; sent twice, it moves once. */
  readonly requestId: string;
  /** The decision's form. */
  readonly wire: Wire;
  readonly files?: readonly IncomingFile[];
  /** Of whoever wrote: what `confirmWriter` gave. */
  readonly proof?: string | undefined;
}

type Moved = Outcome<{ state: string; repeated: boolean }>;

interface Mover {
  readonly kind: AccountKind;
  readonly id: string | null;
  readonly name: string;
  /** Of staff. */
  readonly standing?: Standing;
  /** Of whoever wrote: by what he shows that it is he. */
  readonly shown: Shown;
}

/**
 * A decision of staff.
 * @returns refused as `not-allowed` to viewers, whoever is not named by the kind and whose unit it was not given to, as
 *   `not-found`, else as the kind's table says
 */
export async function decideInquiry(deps: Deps, actor: Actor, step: InquiryStep): Promise<Moved> {
  const outcome = await standAtDesk(deps, actor, step.kind);
  if (!outcome.ok) return outcome;
  const { staff } = outcome.standing;
  return move(deps, step, {
    ...{ kind: 'staff', id: staff.userId, name: staff.name, standing: outcome.standing },
    shown: { visitor: undefined },
  });
}

/**
 * A step of whoever wrote: he knows the code, and shows what `askedOfWriter` asks.
 * @param visitor undefined where nobody is signed in
 * @returns `repeated`: it was made before. Refused as `not-found`, `not-allowed` where it is not he, `invalid` for a file that is not fit, `busy` while
 *   too many are read, else as the kind's table says
 */
export async function actByCode(
  deps: Deps,
  visitor: Resident | undefined,
  step: InquiryStep,
): Promise<Moved> {
  const files: FitFile[] = [];
  const documents = step.kind.attachments === undefined ? 'all' : 'shown';
  for (const file of step.files ?? []) {
    const fit = await fitFile(deps, file, { documents });
    if (!fit.ok) return fit;
    files.push(fit.file);
  }
  return move(
    deps,
    { ...step, files },
    {
      kind: 'resident',
      id: visitor?.userId ?? null,
      name: requesterName,
      shown: { visitor, proof: step.proof },
    },
  );
}

async function move(deps: Deps, step: InquiryStep, by: Mover): Promise<Moved> {
  const { kind, event } = step;
  if (!isUuid(step.requestId)) return refuse('invalid', 'Trang đã cũ. Hãy tải lại trang.');
  const requestId = requestOf(deps.keys, step.requestId, {
    ...{ event, wire: step.wire },
    files: filesSent(step.files),
  });
  return allOrNothing(deps.db, async (sql, tx): Promise<Moved> => {
    const calendar = await holdWorkingCalendar(tx);
    if (kind.merging !== undefined) await lockMerging(sql, kind.id);
    const access = await reachInquiry(sql, kind, step.code, 'locked');
    if (!access.ok) return access;
    const { inquiry } = access;
    const earlierEvent = await findInquiryEvent(sql, { inquiryId: inquiry.id, requestId });
    if (earlierEvent?.event === event && earlierEvent.actorId === by.id)
      return { ok: true, state: inquiry.state, repeated: true };
    const { standing } = by;
    if (standing !== undefined && !maySee(standing, inquiry)) return notForHim(kind);
    if (standing !== undefined && isWriter(standing.staff, inquiry)) return hisOwn(kind);
    const mover =
      standing === undefined
        ? { accounts: [], as: ['requester' as const] }
        : caseActor(standing.staff, capacitiesOnInquiry(standing, inquiry));
    const events = await listInquiryEvents(sql, inquiry.id);
    const publication = kind.publication && (await findPublication(tx, inquiry.id));
    const asking = await askingOf(deps, sql, kind, inquiry, { event, events, publication });
    const writing = { ...step, problems: dayProblems(deps, kind, step) };
    const planOutcome = planStep(
      kindAsking(kind, asking),
      caseOf(kind, inquiry, deps.clock.now(), { nameGiven: asking.mayName, events }),
      mover,
      writing,
      { pauses: kind.clock.pauses, context: formContextOf(deps) },
    );
    if (!planOutcome.ok) {
      return planOutcome.refusal.code === 'changed-meanwhile'
        ? refuse(
            'changed-meanwhile',
            tellChange(kind, events, standing === undefined ? 'requester' : 'staff'),
          )
        : planOutcome;
    }
    const { plan } = planOutcome;
    const { transition } = plan;
    const asked = standing === undefined && askedOfWriter(deps, kind, inquiry, transition, by.shown);
    if (asked) return refuse('not-allowed', askedWords[asked]);
    const hour = transition.afterHour === true ? appointedHour(deps, kind, inquiry, events) : undefined;
    if (hour !== undefined && hour > deps.clock.now())
      return refuse('not-possible', `Chưa đến giờ hẹn (${formatMoment(hour)}).`);
    const published = publishedWire(publication);
    const sightOf = (words: Answers) => publicSight(inquiry, words, { mayName: asking.mayName, published });
    if (transition.publication === 'propose') {
      const waiting =
        inquiry.publicationWriter === null ? {} : openProposedPublication(kind, deps.keys, inquiry, events);
      if (readsSame([inquiry.public ? published : {}, waiting], plan.answers))
        return refuseAt('title', unchanged);
      const isTold = typeof plan.answers[correctionField] === 'string';
      if (asking.wasPublic === true && !isTold && !sameWords(published, plan.answers))
        return refuseAt(correctionField, tellWhatChanged);
    }
    const proposed = transition.publication === 'issue' ? proposalOf(deps, kind, inquiry, events) : undefined;
    if (proposed?.sight !== undefined) {
      const now = sightOf(proposed.answers);
      const approval = meetApproval({ approved: proposed.sight, now, names: sightNames });
      if (!approval.ok) return approval;
    }
    const { correctedAt } = plan.answers;
    const corrected =
      typeof correctedAt === 'string'
        ? await pageOfPortal({ db: tx, unit: deps.unit }, correctedAt)
        : undefined;
    if (typeof correctedAt === 'string' && corrected === undefined)
      return refuseAt('correctedAt', notOfPortal);
    const filesProblem = filesRefusal(transition, step.files ?? []);
    if (filesProblem !== undefined) return refuse('invalid', filesProblem);

    const at = deps.clock.now();
    const assignment = transition.assigns === true ? assignmentIn(asking.choices, plan.answers) : undefined;
    const main = transition.merges === 'into' ? await mainIn(sql, asking.mains, plan.answers) : undefined;
    const answers = {
      ...(transition.draft === 'issue'
        ? openDraft(kind, deps.keys, inquiry, events).answers
        : proposed?.answers),
      ...plan.answers,
      ...(corrected !== undefined && { correctedAt: corrected.address }),
    };
    const numbers = await takeNumbers(sql, kind, inquiry, transition, at);
    const stepChanges = {
      ...changesOf(kind, inquiry, plan, { at, calendar, register: numbers.register, answers }),
      ...(assignment !== undefined && { assignedUnit: assignment.unit, assignedOfficer: assignment.officer }),
      ...draftChanges(inquiry, plan, by),
      ...publicationChanges(inquiry, plan, by),
      // What goes on by itself goes with no other any more.
      ...(plan.state !== inquiry.state && { mergedInto: main?.row.id ?? null }),
      ...(main !== undefined && {
        assignedUnit: main.row.assignedUnit,
        assignedOfficer: main.row.assignedOfficer,
      }),
    };
    const periodsBefore = await periodsOf(deps, sql, kind, inquiry, calendar);
    const period = periodAfter(
      kind.clock,
      periodsBefore,
      {
        clock: stateOf(kind, stepChanges.state).clock,
        effect: plan.clock,
        at,
        facts: { ...inquiry, ...stepChanges },
      },
      calendar,
    );
    const limitPeriods = period === undefined ? periodsBefore : withRunning(periodsBefore, period, at);
    const changes = { ...stepChanges, limitPeriods };
    const detail = {
      ...present({
        paperNumber: numbers.paper,
        assignedTo: assignment?.words,
        mergedInto: main?.words,
      }),
      ...defined({ period }),
      ...(transition.publication === 'propose' && { sight: approvedSight(sightOf(plan.answers)) }),
    };
    const { sequence } = await recordInquiryEvent(
      sql,
      inquiry,
      {
        event,
        fromState: inquiry.state,
        toState: changes.state,
        actorKind: by.kind,
        actorId: by.id,
        actorName: by.name,
        at,
        content: sealDecision(deps.keys, inquiry.id, inquiry.eventCount + 1, answers),
        detail,
        requestId,
      },
      changes,
    );
    for (const file of step.files ?? []) await storeInquiryFile(deps, sql, inquiry.id, sequence, file);
    const now = { ...inquiry, ...changes, version: sequence, eventCount: sequence };
    const followed = await followMain(
      deps,
      sql,
      kind,
      { before: inquiry, now },
      { transition, answers, detail, by, at, files: step.files ?? [] },
    );
    if (!followed.ok) return followed;
    await followPublication(deps, tx, kind, now, {
      ...{ before: inquiry, transition, answers, at },
      mayName: asking.mayName,
    });
    const running = runningPeriod(limitPeriods);
    const due = running && dutyOf(kind.clock, running);
    // Nobody is promised a day that is over.
    const ahead = isPast(limitPeriods, at) ? undefined : due;
    const isNamed = transition.publication === 'issue' && showsName(answers, asking);
    await tellWriterOfStep(deps, sql, kind, inquiry, transition, {
      ...{ sequence, at, due: ahead },
      ...present({ words: wordsOfEnd(kind, inquiry, now, isNamed ? transition.mailNamed : transition.mail) }),
    });
    await tellInquiryStaff(deps, sql, kind, now, transition, { sequence, at, due, by: by.id });
    if (lapses(inquiry, transition, now))
      await tellInquiryStaff(deps, sql, kind, now, lapsedProposal, { sequence, at, due, by: by.id });
    return { ok: true, state: now.state, repeated: false };
  });
}

async function askingOf(
  deps: Deps,
  sql: Sql,
  kind: InquiryKind,
  inquiry: InquiryRow,
  {
    event,
    events,
    publication,
  }: {
    readonly event: string;
    readonly events: readonly InquiryEventRow[];
    readonly publication: PublicationRow | undefined;
  },
): Promise<Asking> {
  const choices = await assignmentChoices(sql, kind, deps.clock.now());
  const merges = kind.transitions.some((one) => one.event === event && one.merges === 'into');
  const mains = merges ? await mergeChoices(deps, sql, kind, inquiry) : [];
  const mayName = mayNameNow(kind, openAnswers(deps.keys, inquiry), events);
  return { choices, mains, mayName, ...correctsWhat(publication) };
}

/** The day that a step asks for may lie only so far away; an hour that is appointed is named, and is to come. */
function dayProblems(deps: Deps, kind: InquiryKind, { event, wire }: InquiryStep): readonly InputProblem[] {
  const transition = kind.transitions.find((one) => one.event === event);
  if (transition === undefined) return [];
  const answerTo = (id: string): unknown => {
    const asks = transition.asks
      .filter((field) => field.id === id)
      .map((field) => ({ ...field, required: false }));
    const check = checkDeclaration(decisionForm({ event, label: '', asks }), wire, formContextOf(deps));
    return check.ok ? own(check.answers, id) : undefined;
  };
  const bound = dayBound(kind, transition);
  const day = bound && answerTo(bound.field);
  if (
    bound !== undefined &&
    typeof day === 'string' &&
    day > addDays(localDate(deps.clock.now()), bound.days)
  )
    return [{ path: bound.field, message: bound.message }];
  const hour = transition.appoints === true ? answerTo('hour') : undefined;
  if (typeof hour !== 'string') return [];
  const at = wallMoment.safeParse(hour).data;
  if (at === undefined) return [{ path: 'hour.hour', message: 'Nhập cả giờ, không chỉ ngày.' }];
  return at > deps.clock.now() ? [] : [{ path: 'hour.hour', message: 'Giờ này đã qua. Hãy chọn giờ khác.' }];
}

/** @returns the hour that was appointed last; undefined where none was, or its words are erased */
function appointedHour(
  { keys }: Deps,
  kind: InquiryKind,
  { id }: InquiryRow,
  events: readonly InquiryEventRow[],
): Date | undefined {
  const appointment = events.findLast((event) => transitionOf(kind, event)?.appoints === true);
  return appointment && wallMoment.safeParse(openDecision(keys, id, appointment)['hour']).data;
}

/** The words for everybody that wait, and the sight under which they were proposed; none of what was proposed before sights were kept. */
function proposalOf(
  { keys }: Deps,
  kind: InquiryKind,
  inquiry: InquiryRow,
  events: readonly InquiryEventRow[],
) {
  const proposal = events.findLast((event) => transitionOf(kind, event)?.publication === 'propose');
  const sight = proposal?.detail['sight'];
  return {
    answers: openProposedPublication(kind, keys, inquiry, events),
    sight: typeof sight === 'string' ? sight : undefined,
  };
}

const tellWhatChanged =
  'Nội dung khác bản đã đăng trước đây. Hãy ghi đã sửa gì; mọi người đọc câu này cùng ngày sửa.';

const unchanged =
  'Bạn chưa sửa gì: nội dung giống hệt bản đang đăng hoặc bản đang chờ duyệt, nên không có gì để trình. Hãy sửa rồi trình, hoặc quay lại.';

/** Words for everybody that stand so in one of `versions` already: nobody has anything to decide. */
function readsSame(versions: readonly Readonly<Record<string, unknown>>[], answers: Answers): boolean {
  // What is told of a correction corrects nothing.
  const words = Object.entries(answers).filter(([field]) => field !== correctionField);
  return versions.some(
    (version) =>
      Object.keys(version).length > 0 && words.every(([field, answer]) => own(version, field) === answer),
  );
}

/**
 * Who wrote at the words for everybody. They wait for approval of what was seen (decision 096): no more, once the state, the unit or what
 * is public is another.
 */
function publicationChanges(
  inquiry: InquiryRow,
  { state, transition: { publication, assigns } }: StepPlan<InquiryTransition>,
  { id }: Mover,
): Partial<Pick<InquiryRow, 'publicationWriter' | 'publicationWriters'>> {
  if (publication === 'propose')
    return {
      publicationWriter: id,
      publicationWriters: [...new Set([...inquiry.publicationWriters, ...(id === null ? [] : [id])])],
    };
  if (publication === 'issue') return { publicationWriter: null, publicationWriters: [] };
  const isAnother = publication !== undefined && publication !== 'keep';
  return isAnother || assigns === true || state !== inquiry.state ? { publicationWriter: null } : {};
}

/** @returns the words to the writer; of an end after another look they say that it is the last */
function wordsOfEnd(
  kind: InquiryKind,
  before: InquiryRow,
  now: Pick<InquiryRow, 'state' | 'reopenedAt' | 'finishedAt'>,
  words: MailWords | undefined,
): MailWords | undefined {
  const ends = before.finishedAt === null && isFinal(kind, now);
  return words !== undefined && ends && !words.lines.some((line) => line.includes(finalWords.letter))
    ? { ...words, lines: [...words.lines, finalWords.letter] }
    : words;
}

/** Words for everybody waited, and nobody decided on them. */
const lapses = (
  before: InquiryRow,
  { publication }: InquiryTransition,
  { publicationWriter }: InquiryRow,
): boolean =>
  before.publicationWriter !== null &&
  publicationWriter === null &&
  publication !== 'issue' &&
  publication !== 'return';

const lapsedProposal = {
  event: 'lapse-publication',
  tells: {
    to: 'handler',
    subject: 'Bản đăng chờ duyệt không còn hiệu lực',
    lines: [
      'Sau khi trình, trạng thái hoặc bản đang đăng đã thay đổi, nên bản đăng chờ duyệt không còn hiệu lực. Còn cần đăng thì mời ông/bà trình lại.',
    ],
  },
} as const;

/** Who wrote at the draft, until it went out, and whether it refuses. Of a unit, whoever writes first takes the inquiry. */
function draftChanges(inquiry: InquiryRow, { transition }: StepPlan<InquiryTransition>, { id }: Mover) {
  if (transition.draft === 'issue') return { drafters: [], refuses: false };
  if (transition.draft !== 'write' || id === null) return {};
  return {
    drafters: [...new Set([...inquiry.drafters, id])],
    refuses: transition.draftOf === 'refusal',
    // The office that proposes something else than an answer takes nothing from the unit.
    ...(transition.draftOf === undefined && {
      assignedOfficer: inquiry.assignedOfficer ?? (inquiry.assignedUnit === null ? null : id),
    }),
  };
}

/** Refused as `not-allowed`. */
const hisOwn = ({ words: { one } }: InquiryKind) =>
  refuse('not-allowed', `Bạn là người gửi ${one} này, nên chỉ xem được. Người khác phải giải quyết.`);

function filesRefusal(transition: InquiryTransition, files: readonly IncomingFile[]): string | undefined {
  if (files.length > 0 && transition.files !== true) return 'Việc này không kèm tệp.';
  const bytes = files.reduce((sum, { content }) => sum + content.byteLength, 0);
  return (
    files.map(unfitness).find((words) => words !== undefined) ??
    (files.length > attachmentLimits.filesPerSlot || bytes > attachmentLimits.dossierBytes
      ? `Chỉ gửi kèm được ${attachmentLimits.filesPerSlot} tệp, tất cả không quá ${fileSize(attachmentLimits.dossierBytes)}.`
      : undefined)
  );
}

/** Numbers stay locked until the transaction ends, so that none is skipped. */
async function takeNumbers(
  sql: Sql,
  kind: InquiryKind,
  { registerNumber }: InquiryRow,
  transition: InquiryTransition,
  at: Date,
) {
  const year = Number(localDate(at).slice(0, 4));
  const series = transition.paper === undefined ? undefined : own(kind.papers, transition.paper)?.series;
  return {
    register:
      transition.clock === 'start' && registerNumber === null
        ? { registerYear: year, registerNumber: await takeNumber(sql, `inquiry:${kind.id}:${year}`) }
        : undefined,
    paper: series === undefined ? undefined : await takeNumber(sql, `inquiry:${kind.id}:${series}:${year}`),
  };
}

function changesOf(
  kind: InquiryKind,
  inquiry: InquiryRow,
  { state, answers, clock, transition }: StepPlan<InquiryTransition>,
  {
    at,
    calendar,
    register,
    answers: allAnswers,
  }: {
    readonly at: Date;
    readonly calendar: WorkingCalendar;
    readonly register: { readonly registerYear: number; readonly registerNumber: number } | undefined;
    /** With what was drafted before. */
    readonly answers: Answers;
  },
) {
  const { rating, keptUntil } = answers;
  // A draft decides nothing yet.
  const { ground } = transition.draft === 'write' ? {} : allAnswers;
  const isFinished = stateOf(kind, state).outcome !== undefined;
  return {
    state,
    ...register,
    ...present({ receivedAt: register && at }),
    ...factsAfter(inquiry, { transition, effect: clock, answers, at }, calendar),
    ...(typeof rating === 'string' && { rating }),
    ...(clock === 'restart' && restarted),
    ...(typeof ground === 'string' && { ground }),
    ...(transition.keeps === true && typeof keptUntil === 'string' && { keptUntil, eraseOn: null }),
    // What follows an end (it is published, it is taken down) does not move it; what is opened again has none.
    finishedAt: isFinished ? (inquiry.finishedAt ?? at) : null,
  };
}

/** What was decided is opened again: it is given to somebody anew, and the next answer rated by itself. */
const restarted = { rating: null, eraseOn: null, assignedUnit: null, assignedOfficer: null };

/** Whoever wrote is not told what was done within the office: an old page may not tell what is still to be approved. */
function tellChange(kind: InquiryKind, events: readonly InquiryEventRow[], reader: Reader): string {
  const last = events.at(-1);
  const isTold = last !== undefined && (reader === 'staff' || isOpen(kind, last));
  const label = isTold ? transitionOf(kind, last)?.label : undefined;
  return changedMeanwhile(
    kind,
    last === undefined || label === undefined
      ? undefined
      : `${label} – ${last.actorName}, ${formatMoment(last.at)}`,
  );
}
