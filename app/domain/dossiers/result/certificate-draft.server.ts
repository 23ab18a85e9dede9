// Whoever files online is shown what will stand on the certificate before it is made: she agrees or says what is wrong, and her silence
// agrees at the end of a working day, as she is told (decision 109).
import { randomUUID } from 'node:crypto';
import * as z from 'zod';

import type { CertificateDraft, DraftLine } from '#app/read-models/dossiers.ts';
import { present } from '#app/values/present.ts';
import { draftAnswerDays } from '#catalog/dossier-parts.ts';
import { localDate } from '#catalog/local-date.ts';
import { findCertificateDraft } from '#db/queries/certificate-drafts.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import { own } from '#forms/own.ts';
import { controlOf, kindOf, readDeclaration, type Answers, type Wire } from '#forms/index.ts';
import { checkField } from '#forms/validate.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { formContextOf } from '../../kernel/form-context.ts';
import { refuseInputs } from '../../kernel/refusal.ts';
import { openJson, sealJson } from '../../personal-data/sealed-json.server.ts';
import type { StepInHand } from '../decisions/dossier-act.ts';
import type { Pinned } from '../decisions/dossier-facts.server.ts';
import { openAnswers } from '../filing/draft-content.server.ts';
import type { Consequences, StepOutcome } from '../decisions/move-dossier.server.ts';

interface DraftContent {
  readonly title: string;
  readonly lines: readonly DraftLine[];
}

const contentContext = (id: string): string => `certificate-draft:${id}`;
const correctionContext = (id: string): string => `${contentContext(id)}:correction`;

/** @returns whether its applicant is shown one: by the procedure under which it was filed, of what is filed online alone */
export const isDraftForeseen = ({ channel }: Pick<DossierRow, 'channel'>, { procedure }: Pinned): boolean =>
  channel === 'online' && procedure.certificateDraft !== undefined;

/** @returns what was answered of what the draft shows, in the order of the certificate; empty where none is foreseen */
export function declaredLines({ procedure, form }: Pinned, answers: Answers): readonly DraftLine[] {
  const rows = new Map(
    readDeclaration(form, answers)
      .flatMap((section) => section.rows)
      .map((row) => [row.field, row]),
  );
  return (procedure.certificateDraft?.shows ?? []).flatMap((field) => rows.get(field) ?? []);
}

const longestLine = 500;

/** An officer may put right what was declared in another spelling: the certificate follows the papers. */
export function draftQuestions(
  _wire: Wire,
  of?: Pick<StepInHand, 'deps' | 'dossier' | 'pinned'>,
): readonly FieldDefinition[] {
  if (of === undefined) return [];
  return declaredLines(of.pinned, openAnswers(of.deps.keys, of.dossier)).map(({ field, label }) => ({
    ...{ id: field, kind: 'text', label, required: true, maxLength: longestLine },
  }));
}

/**
 * Reads what the officer wrote by the kind of the question that it answers: a day has to exist, and is told as days are.
 * @param text of one line
 */
function readLine(deps: Deps, { form }: Pinned, id: string, text: string) {
  const field = form.sections.flatMap(({ fields }) => fields).find((one) => one.id === id);
  if (field === undefined || controlOf(field).layout !== 'date') return { value: text, problems: [] };
  // A whole day that is written into one of the three boxes is taken apart.
  const { answer, messages } = checkField(field, { day: text, month: '', year: '' }, formContextOf(deps));
  return {
    value: kindOf(field).readText(field, answer ?? '', {}),
    problems: messages.slice(0, 1).map((message) => ({ path: id, message })),
  };
}

/** @throws RangeError where the table lets a draft be sent of what has none */
export async function sendDraft({ deps, dossier, pinned, calendar, plan }: StepInHand): Promise<StepOutcome> {
  const { title } = pinned.procedure.certificateDraft ?? {};
  if (title === undefined || calendar === undefined) throw new RangeError(`no draft of ${dossier.code}`);
  const read = declaredLines(pinned, openAnswers(deps.keys, dossier)).map((line) => ({
    ...line,
    ...readLine(deps, pinned, line.field, z.string().parse(own(plan.answers, line.field))),
  }));
  const problems = read.flatMap((line) => line.problems);
  if (problems.length > 0) return refuseInputs(problems);
  const lines = read.map(({ problems: _, ...line }) => line);
  const id = randomUUID();
  const content: DraftContent = { title, lines };
  const answerBy = calendar.addWorkingDays(localDate(plan.at), draftAnswerDays);
  return {
    ok: true,
    consequences: {
      // Under a name of its own: the timeline tells an 'answerBy' as that of a supplement.
      detail: { draftAnswerBy: answerBy },
      certificateDraft: { id, answerBy, content: sealJson(deps.keys, content, contentContext(id)) },
      mail: { answerBy },
    },
  };
}

const draftAnswers = {
  'agree-to-draft': 'agreed',
  'correct-draft': 'corrected',
  'agree-by-silence': 'silent',
} as const;

const isDraftAnswer = (event: string): event is keyof typeof draftAnswers =>
  Object.hasOwn(draftAnswers, event);

/** @throws RangeError where the table lets a draft be answered that does not wait */
export async function writeDraftAnswer({ deps, dossier, plan }: StepInHand): Promise<StepOutcome> {
  const { certificateDraft } = dossier;
  const { event } = plan.transition;
  if (certificateDraft === null || !isDraftAnswer(event)) throw new RangeError(`no draft of ${dossier.code}`);
  const { correction } = plan.answers;
  return {
    ok: true,
    consequences: {
      certificateDraft: {
        outcome: draftAnswers[event],
        ...(typeof correction === 'string' && {
          correction: sealJson(deps.keys, correction, correctionContext(certificateDraft.id)),
        }),
      },
    },
  };
}

/**
 * What took the dossier from where a draft is answered is taken back: the draft waits again, and she has her whole day.
 * @param id of the draft that lapsed with it, where one did
 * @returns nothing where another was sent since
 */
export function draftWaitsAgain(
  { dossier: { certificateDraft }, calendar, plan }: StepInHand,
  id: string | undefined,
): Pick<Consequences, 'certificateDraft'> {
  if (certificateDraft?.outcome !== 'lapsed' || certificateDraft.id !== id) return {};
  const { answerBy } = certificateDraft;
  const nextDay = calendar?.addWorkingDays(localDate(plan.at), draftAnswerDays) ?? answerBy;
  return { certificateDraft: { waitsAgain: id, answerBy: nextDay > answerBy ? nextDay : answerBy } };
}

/** @returns undefined where none was sent */
export async function openCertificateDraft(
  { db, keys }: Pick<Deps, 'db' | 'keys'>,
  { certificateDraft }: Pick<DossierRow, 'certificateDraft'>,
): Promise<CertificateDraft | undefined> {
  const row = certificateDraft && (await findCertificateDraft(db, certificateDraft.id));
  if (certificateDraft === null || row == null) return undefined;
  const { id, sentAt, sentByName: sentBy, answerBy, outcome, answeredAt } = certificateDraft;
  return {
    ...{ id, sentAt, sentBy, answerBy },
    ...openJson<DraftContent>(keys, row.content, contentContext(id)),
    ...present({
      outcome,
      answeredAt,
      correction: row.correction && openJson<string>(keys, row.correction, correctionContext(id)),
    }),
  };
}

/** @returns what a draft says that is sent now, by field: as the last one had it, unless the declaration changed since */
export function draftValues(
  deps: Pick<Deps, 'keys'>,
  dossier: DossierRow,
  pinned: Pinned,
  last: CertificateDraft | undefined,
): Readonly<Record<string, string>> {
  const before = last === undefined || last.outcome === 'lapsed' ? [] : last.lines;
  const lines = [...declaredLines(pinned, openAnswers(deps.keys, dossier)), ...before];
  return Object.fromEntries(lines.map(({ field, value }) => [field, value]));
}
