// A dossier as the desk, its officers and the leaders of the commune see it. The look is recorded first, and its owner can see that.
import { lookPurposes } from '#app/vocabulary/look-purposes.ts';
import { present } from '#app/values/present.ts';
import {
  findResultDraft,
  insertView,
  listNotes,
  listViews,
  type SupplementRow,
} from '#db/queries/dossier-parts.server.ts';
import { listCheckedDocuments } from '#db/queries/checked-documents.server.ts';
import { listLabels, listLabelsOf } from '#db/queries/dossier-labels.server.ts';
import { countSameMatter } from '#db/queries/dossier-queue.server.ts';
import { listDuplicates, type DossierRow } from '#db/queries/dossiers.server.ts';
import { openTransitions } from '#app/steps/permit.ts';
import {
  dossierSteps,
  newsAhead,
  states,
  submissionEvents,
  type DossierFacts,
  type DossierTransition,
} from '#catalog/lifecycle.ts';
import { oneStopLaw } from '#catalog/one-stop-law.ts';
import { workPlaceOf } from '#catalog/passages.ts';
import { isExtendable, lastDayToExtend, promisableDays } from '#catalog/postponement.ts';
import { localDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import { pauseSentence, verificationSentence } from '#catalog/pause-words.ts';
import { asksAlone, lastDayToGiveBack, usualSupplementDays } from '#catalog/supplement-period.ts';
import { withApplicableDocuments, type Procedure } from '#catalog/procedure.ts';
import {
  answersToWire,
  readDeclaration,
  warningsOf,
  type Answers,
  type FormDefinition,
} from '#forms/index.ts';
import { waivedFields } from '#forms/visibility.ts';
import { openNotes } from '#catalog/sheet.ts';
import type { Sql } from '#db/client.server.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import { readStanding } from '../catalog/read-services.server.ts';
import { readerOf, type Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { openJson } from '../personal-data/sealed-json.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { knownOfApplicant } from './applicant/applicant-facts.ts';
import { openVisit } from './filing/counter-visit.ts';
import { dossierNotFound, readingAll, handling, reachAmong, reading } from './dossier-access.server.ts';
import { checkDocuments, declaredHow, supplementTargets } from './files/dossier-documents.ts';
import { wasConfirmed } from './filing/confirmed-warnings.ts';
import { formContext, summarise, type Pinned } from './decisions/dossier-facts.server.ts';
import { dossierWay } from './applicant/dossier-way.server.ts';
import { dueDateOf } from './limits/due-dates.server.ts';
import { looksOf, summariseSupplement, viewDossier, type ViewedDossier } from './dossier-view.server.ts';
import { beforeContext, openAnswers } from './filing/draft-content.server.ts';
import { caseActorOf, caseOf, factsOf } from './decisions/move-dossier.server.ts';
import { ratingOf } from './applicant/rate-dossier.server.ts';
import { declaredApplicant, readApplicant, withTelephone } from './applicant/read-applicant.server.ts';
import { isFiledForAnother } from './filing/representation.ts';
import { draftValues, isDraftForeseen } from './result/certificate-draft.server.ts';
import { owedAtHandover, unpaidResult } from './result/record-collection.server.ts';
import { judgeUndoing } from './decisions/undo.server.ts';
import type {
  DossierAction,
  HandlingView,
  DecisionProposal,
  PostponementProposal,
  WriteOffProposal,
  ResultDraft,
  StaffDossier,
  TimelineEntry,
} from '#app/read-models/dossiers.ts';

const counterOf = ({ counter }: DossierRow): StaffDossier['counter'] =>
  counter === null ? undefined : present({ arrivedOn: counter.arrivedOn });

/** Who applies, and who acts for her, each with the ways to reach them that are known. */
async function personsOf(
  deps: Deps,
  sql: Sql,
  dossier: DossierRow,
): Promise<Pick<StaffDossier, 'applicant' | 'representativeContact'>> {
  if (isFiledForAnother(dossier)) {
    const account = knownOfApplicant(deps.keys, dossier);
    const { phone, email } = await withTelephone(deps, sql, dossier.ownerId, account);
    const contact = present({ phone, email: email === '' ? undefined : email });
    return { applicant: { ...declaredApplicant(deps, dossier), email: '' }, representativeContact: contact };
  }
  const applicant = await readApplicant(deps, sql, dossier);
  // What was filed before the applicant's facts told it stands in the visit alone.
  const representative = dossier.counter && openVisit(deps.keys, dossier.id, dossier.counter).representative;
  return { applicant: { ...present({ representative: representative ?? undefined }), ...applicant } };
}

/**
 * For whoever handles it, the leaders (Đ20) and whoever is asked for an opinion; the last gets neither notes, looks nor
 * other dossiers. The look is recorded.
 * @returns refused as `not-allowed` to staff with another part in it, `not-found` to everybody else
 */
export async function openDossierForStaff(
  deps: Deps,
  actor: Actor,
  { code }: { code: string },
): Promise<Outcome<{ dossier: StaffDossier }>> {
  if (actor.kind !== 'staff') return dossierNotFound();
  const sql = deps.db.$client;
  const access = await reachAmong(sql, actor, code, reading);
  if (!access.ok) return access;
  const { dossier, as } = access;
  const readsAll = as.some((capacity) => readingAll.includes(capacity));
  const now = deps.clock.now();
  const [
    { view, pinned, calendar, limitRows, supplements, events },
    standing,
    rating,
    labels,
    labelChoices,
    checkedDocuments,
    notes,
    duplicates,
    duplicateCount,
    persons,
  ] = await Promise.all([
    viewDossier(deps, dossier),
    standingOf(deps, dossier),
    as.includes('leader') ? ratingOf(deps, dossier) : undefined,
    listLabelsOf(deps.db, dossier.id),
    listLabels(deps.db),
    readsAll ? listCheckedDocuments(deps.db, dossier.id) : [],
    readsAll ? listNotes(sql, dossier.id) : [],
    // Other dossiers are none of an adviser's business.
    readsAll ? listDuplicates(sql, dossier, readerOf(actor)) : [],
    readsAll ? countSameMatter(sql, readerOf(actor), dossier.code) : 0,
    personsOf(deps, sql, dossier),
    insertView(sql, {
      dossierId: dossier.id,
      staffId: actor.userId,
      what: readsAll ? 'hồ sơ' : 'hồ sơ, để cho ý kiến',
      purpose: readsAll ? lookPurposes.handling : lookPurposes.opinion,
      at: now,
    }),
  ]);
  const [undoing, views, resultDraft] = await Promise.all([
    judgeUndoing({ deps, sql, actor, dossier }, events),
    // What stands there of whoever looks now began with this look.
    readsAll ? listViews(sql, dossier.id) : [],
    resultDraftOf(sql, dossier, pinned, view.timeline),
  ]);
  const draftForeseen = isDraftForeseen(dossier, pinned);
  const facts = { ...factsOf({ ...dossier, draftForeseen }, actor, now), ...undoing.facts };
  const { procedure, form } = pinned;
  const answers = openAnswers(deps.keys, dossier);
  const applicable = withApplicableDocuments(procedure, answers, dossier.held, dossier.channel);
  // What the law waives the office looks up itself.
  const waivedTargets = waivedFields(form, answers).map(({ id }) => `field:${id}`);
  const targets = supplementTargets(applicable, form).filter(({ target }) => !waivedTargets.includes(target));
  const targetsInPlay = new Set([...targets.map(({ target }) => target), ...waivedTargets]);
  const { view: handlingView, handlingStep } = handlingOf(deps, dossier, pinned, { events, calendar });
  const open = openTransitions(
    dossierSteps,
    caseOf(deps, dossier, actor, {
      ...facts,
      handlingStep,
      asksAlone: asksAlone(dossier, now, calendar),
      decidedHere: procedure.resolver === undefined,
    }),
    caseActorOf(actor, dossier),
  );
  return {
    ok: true,
    dossier: {
      ...view,
      sector: dossier.sector,
      ...persons,
      hasAccount: dossier.ownerId !== null,
      standsIn: as.includes('receptionist'),
      takesSupplement: open.some(({ consequence }) => consequence === 'supplement-answer'),
      ...present({ counter: counterOf(dossier) }),
      ...present({ holderId: dossier.holderId, holderName: dossier.holderName, rating: rating?.given }),
      ...present({
        resultDraft,
        proposal: proposalOf(deps, dossier),
        decisionProposal: decisionProposalOf(dossier),
        writeOff: writeOffOf(dossier),
        owedAtHandover: unpaidResult(dossier) ?? owedAtHandover(dossier),
        draftValues: draftForeseen ? draftValues(deps, dossier, pinned, view.certificateDraft) : undefined,
        promisable: promisableOf(deps, dossier, pinned, calendar),
      }),
      handling: handlingView,
      warnings: warningsOf(form, answersToWire(form, answers), {
        ...formContext(deps, dossier.held),
        // As it was asked: what was late then is no later now.
        today: localDate(dossier.submittedAt ?? now),
      }),
      warningsConfirmed: wasConfirmed(view.timeline),
      changed: changesOf(deps, dossier, pinned.form, supplements),
      sentAnew: sentAnew(view.attachments, supplements),
      supplements: supplements.map((row) => summariseSupplement(row, now)),
      notes,
      viewedBy: looksOf(views, events, pinned.procedure),
      readsAll,
      mayNote: as.some((capacity) => handling.includes(capacity)),
      // What has no page of its own is done elsewhere: an amount is entered where the payments are.
      actions: open
        .filter(({ segment }) => segment !== undefined)
        .toSorted((one, other) => Number(other.common === true) - Number(one.common === true))
        .map((transition) => actionOf(transition, dossier, pinned, { now, calendar, limitRows })),
      ...present({ undoable: undoing.step }),
      labels,
      labelChoices,
      documents: checkDocuments(
        applicable,
        view.attachments.filter(({ superseded }) => !superseded),
        declaredHow(dossier.counter, form),
        dossier.counter?.checklist,
        checkedDocuments,
      ),
      supplementTargets: targets,
      documentsRuledOut: supplementTargets(procedure, form).filter(
        ({ target }) => !targetsInPlay.has(target),
      ),
      supplementLaw: oneStopLaw(localDate(now)),
      supplementAskedBefore: supplements.length > 0,
      ...present({ supplementWasDue: passedDayToGiveBack(dossier, calendar, now) }),
      usualSupplementDay: calendar.addWorkingDays(localDate(now), usualSupplementDays),
      duplicateCount,
      duplicates: duplicates.map((other) => ({
        code: other.code,
        state: other.state,
        stateLabel: states[other.state].label,
        ...present({ submittedAt: other.submittedAt }),
      })),
      toReview: openNotes(pinned.procedure, standing).map(({ note }) => note),
    },
  };
}

const standingOf = async (deps: Deps, { procedureRevisionId }: DossierRow) =>
  readStanding(deps, await openRevision(deps, procedureRevisionId));

function handlingOf(
  { clock }: Deps,
  dossier: DossierRow,
  pinned: Pinned,
  { events, calendar }: Pick<ViewedDossier, 'events' | 'calendar'>,
): { readonly view: HandlingView; readonly handlingStep: DossierFacts['handlingStep'] } {
  const { way, plan } = dossierWay(dossier, pinned, events, { calendar, now: clock.now() });
  const { now, steps } = way;
  return {
    view: { steps, decided: plan.decided, ...present({ now }) },
    handlingStep: workPlaceOf(way, plan),
  };
}

async function resultDraftOf(
  sql: Sql,
  dossier: DossierRow,
  pinned: Pinned,
  timeline: readonly TimelineEntry[],
): Promise<ResultDraft | undefined> {
  const { submission } = dossier;
  const file = submission && (await findResultDraft(sql, dossier.id, submission.fileId));
  if (submission === null || file == null) return undefined;
  const handedOver =
    dossier.state === 'awaiting-signature'
      ? timeline.findLast(({ event }) => submissionEvents.includes(event))
      : undefined;
  return {
    file: summarise(file, pinned),
    submittedBy: submission.submittedByName,
    submittedAt: file.uploadedAt,
    ...present({
      documentNumber: submission.documentNumber,
      signedOn: submission.signedOn,
      signer: submission.signer,
      note: handedOver?.reason,
    }),
  };
}

/** The last day on which a signature extends the limit, while it has not passed. */
const extendsUntil = ({ clock }: Deps, { dueAt, runsSince }: DossierRow) =>
  dueAt !== null && isExtendable({ dueAt, runsSince }, clock.now())
    ? lastDayToExtend({ dueAt, runsSince })
    : undefined;

function proposalOf(deps: Deps, dossier: DossierRow): PostponementProposal | undefined {
  const { postponement } = dossier;
  if (postponement === null || postponement.outcome !== null) return undefined;
  const { until, reason, proposedByName: proposedBy, proposedAt } = postponement;
  return { until, reason, proposedBy, proposedAt, ...present({ extendsUntil: extendsUntil(deps, dossier) }) };
}

function decisionProposalOf({ decisionProposal }: DossierRow): DecisionProposal | undefined {
  if (decisionProposal === null) return undefined;
  const { step, request, reason, proposedByName: proposedBy, proposedAt } = decisionProposal;
  return { step, reason, proposedBy, proposedAt, ...present({ request }) };
}

function writeOffOf({ writeOff }: DossierRow): WriteOffProposal | undefined {
  if (writeOff === null) return undefined;
  const { amount, reason, proposedByName: proposedBy, proposedAt } = writeOff;
  return { amount, reason, proposedBy, proposedAt };
}

function promisableOf(
  deps: Deps,
  dossier: DossierRow,
  { procedure: { timeLimit: policy } }: Pinned,
  calendar: WorkingCalendar,
): StaffDossier['promisable'] {
  const { postponement, dueAt, state } = dossier;
  if (postponement !== null || dueAt === null || states[state].clock !== 'running') return undefined;
  const days = promisableDays({ policy, dueAt, now: deps.clock.now() }, calendar);
  return { ...days, ...present({ extendsUntil: extendsUntil(deps, dossier) }) };
}

/** A pause and a verification say what they mean for the limit of this very dossier. */
function actionOf(
  transition: DossierTransition,
  dossier: DossierRow,
  { procedure }: Pinned,
  limit: Pick<ViewedDossier, 'calendar' | 'limitRows'> & { readonly now: Date },
): DossierAction {
  const { event, label, look, reason, reasonWords, asks, consequence, paper, shows } = transition;
  const { insteadOfReception, clock, explain = '' } = transition;
  const pause =
    clock === 'pause' ? pauseSentence(procedure.timeLimit.supplement, dossier.receivedAt !== null) : '';
  const verifying = clock === 'verify' ? verifyingSentence(dossier, procedure, limit) : '';
  return {
    ...{ event, label },
    explain: [pause, explain, verifying, newsAhead(transition)]
      .filter((sentence) => sentence !== '')
      .join(' '),
    ...present({ look, reason, reasonWords, asks, consequence, paper, shows, insteadOfReception }),
  };
}

function verifyingSentence(
  dossier: DossierRow,
  procedure: Procedure,
  { calendar, limitRows, now }: Parameters<typeof actionOf>[3],
): string {
  if (dossier.dueAt === null) return '';
  const due = dueDateOf(dossier, procedure, calendar, limitRows, { verifyingFrom: now });
  return verificationSentence(procedure.timeLimit, now, {
    now: dossier.dueAt,
    then: due?.dueAt ?? dossier.dueAt,
  });
}

/** What the latest answered supplement changed in the declaration. */
function changesOf(
  deps: Deps,
  dossier: DossierRow,
  form: FormDefinition,
  supplements: readonly SupplementRow[],
): StaffDossier['changed'] {
  const last = supplements.filter((supplement) => supplement.before !== null).at(-1);
  if (last === undefined || last.before === null) return [];
  const rows = (answers: Answers) => readDeclaration(form, answers).flatMap((section) => section.rows);
  const before = rows(openJson<Answers>(deps.keys, last.before, beforeContext(dossier.id)));
  const after = rows(openAnswers(deps.keys, dossier));
  const fields = new Map([...before, ...after].map((row) => [row.field, row.label]));
  return [...fields].flatMap(([field, label]) => {
    const [old, now] = [before, after].map((list) => list.find((row) => row.field === field)?.value ?? '');
    return old === now ? [] : [{ field, label, before: old ?? '', after: now ?? '' }];
  });
}

function passedDayToGiveBack({ receivedAt }: DossierRow, calendar: WorkingCalendar, now: Date) {
  if (receivedAt === null) return undefined;
  const last = lastDayToGiveBack(receivedAt, calendar);
  return last < localDate(now) ? last : undefined;
}

/** The files that came with the latest answered supplement. */
function sentAnew(
  files: StaffDossier['attachments'],
  supplements: readonly SupplementRow[],
): readonly string[] {
  const last = supplements.findLast(({ answeredAt }) => answeredAt !== null);
  if (last === undefined) return [];
  return files
    .filter(({ uploadedAt, superseded }) => !superseded && uploadedAt > last.requestedAt)
    .map(({ id }) => id);
}
