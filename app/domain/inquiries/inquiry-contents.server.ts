// What was written and decided, sealed (personal data), and what the lists read out of it.
import { draftFields, saysPublicly, type Draft } from '#app/inquiries/decision-fields.ts';
import type { InquiryKind, InquiryTransition } from '#app/inquiries/kind.ts';
import { erasure } from '#app/inquiries/portal-steps.ts';
import type { ErasedContents } from '#app/read-models/inquiries.ts';
import { present } from '#app/values/present.ts';
import { formatDate } from '#catalog/local-date.ts';
import type { InquiryRow } from '#db/queries/inquiries.server.ts';
import type { InquiryEventRow } from '#db/queries/inquiries-parts.server.ts';
import { readDeclaration, type Answers, type FormDefinition } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { numberOfIdentity } from '#forms/kinds/identity-paper.ts';
import { textOf } from '#forms/wire.ts';
import type { KeyRing } from '../kernel/key-ring.ts';
import { refuse } from '../kernel/refusal.ts';
import type { Addressee } from '../notifications/letter.ts';
import {
  erasedName,
  openJson,
  openOrUndefined,
  sealJson,
  unreadableName,
} from '../personal-data/sealed-json.server.ts';
import { stepOfMain } from './register-number.ts';

const answersContext = (id: string): string => `inquiry:${id}`;
/** @returns what the words of an event are sealed for */
export const eventContext = (id: string, sequence: number): string => `inquiry:${id}:${sequence}`;

/** What a file of an inquiry is sealed for. @param id of the file */
export const inquiryFileContext = (id: string): string => `inquiry-file:${id}`;

/** What the requester wrote. @param id of the inquiry: opened only under the same */
export const sealAnswers = (keys: KeyRing, id: string, answers: Answers): Uint8Array =>
  sealJson(keys, answers, answersContext(id));

/** What a step was decided with. @param sequence of the event within the inquiry */
export const sealDecision = (keys: KeyRing, id: string, sequence: number, answers: Answers): Uint8Array =>
  sealJson(keys, answers, eventContext(id, sequence));

/**
 * @returns what the requester wrote; empty once it is erased
 * @throws when its key is not in the ring
 */
export const openAnswers = (keys: KeyRing, { id, answers }: InquiryRow): Answers =>
  answers === null ? {} : openJson<Answers>(keys, answers, answersContext(id));

/**
 * The answer as far as it is written: what its last writing said, until that went out.
 * @param events all of the inquiry, in order
 * @returns without answers before the first writing, and once it went out
 * @throws when its key is not in the ring
 */
export function openDraft(
  kind: InquiryKind,
  keys: KeyRing,
  { id }: InquiryRow,
  events: readonly InquiryEventRow[],
): Draft {
  const last = events.findLast((event) => transitionOf(kind, event)?.draft !== undefined);
  const step = last && transitionOf(kind, last);
  if (last === undefined || step?.draft !== 'write') return { answers: {} };
  const fields = new Set(draftFields(kind, step).map((field) => field.id));
  const answers = Object.fromEntries(
    Object.entries(openDecision(keys, id, last)).filter(([field]) => fields.has(field)),
  );
  return { answers, ...present({ of: step.draftOf }) };
}

/**
 * The words for everybody as they were proposed last.
 * @returns empty before the first proposal, and once they were issued; what was returned is there to be mended
 * @throws when its key is not in the ring
 */
export function openProposedPublication(
  kind: InquiryKind,
  keys: KeyRing,
  { id }: InquiryRow,
  events: readonly InquiryEventRow[],
): Answers {
  const last = events.findLast((event) => {
    const step = transitionOf(kind, event);
    return step !== undefined && saysPublicly(step);
  });
  return last === undefined || transitionOf(kind, last)?.publication === 'issue'
    ? {}
    : openDecision(keys, id, last);
}

/**
 * The transition of an event; of a step of the main one, that of the main one. One that came from another state once is known by its name.
 * @returns undefined for the filing, for what the portal does by itself, and for a step that the table has no more
 */
export function transitionOf(
  kind: InquiryKind,
  { event, fromState, detail }: Pick<InquiryEventRow, 'event' | 'fromState' | 'detail'>,
): InquiryTransition | undefined {
  const from = stepOfMain(detail)?.from ?? fromState;
  const namesakes = kind.transitions.filter((transition) => transition.event === event);
  return namesakes.find((transition) => transition.from.includes(from)) ?? namesakes[0];
}

/**
 * What the requester wrote, for a list, which no single record may break.
 * @returns empty once it is erased; undefined where it cannot be opened
 */
export const openWrittenListed = (keys: KeyRing, { id, answers }: InquiryRow): Answers | undefined =>
  answers === null ? {} : openOrUndefined<Answers>(keys, answers, answersContext(id));

/**
 * Who wrote, for a list, which no single record may break.
 * @returns words in the place of the name, and an empty `subject`, where it is erased or cannot be opened
 */
export function requesterListed(kind: InquiryKind, keys: KeyRing, row: InquiryRow): Requester {
  if (row.answers === null) return { name: erasedName, subject: '' };
  const answers = openWrittenListed(keys, row);
  return answers === undefined ? { name: unreadableName, subject: '' } : requesterIn(kind, answers);
}

/** @returns nothing where the step was made without words, or they are erased. @throws when its key is not in the ring */
export function openDecision(keys: KeyRing, id: string, { content, sequence }: InquiryEventRow): Answers {
  return content === null ? {} : openJson<Answers>(keys, content, eventContext(id, sequence));
}

/**
 * What the event of the erasing says of it.
 * @param events all of one inquiry
 * @returns undefined of what stands
 */
export function erasedOf(events: readonly InquiryEventRow[]): ErasedContents | undefined {
  const event = events.find((one) => one.event === erasure.event);
  const rule = event?.detail['rule'];
  return event === undefined ? undefined : { at: event.at, rule: typeof rule === 'string' ? rule : '' };
}

/** @returns the refusal `not-possible`, with the day and the rule, to whoever asks for a part of it */
export const erasedRefusal = ({ at, rule }: ErasedContents) =>
  refuse('not-possible', `Nội dung đã được xóa ngày ${formatDate(at)}: ${rule}.`);

/** @throws where the kind does not offer the form any more: rows keep the form by which they were written */
export function formOf(kind: InquiryKind, formCode: string): FormDefinition {
  const offer = kind.forms.find(({ form }) => form.code === formCode);
  if (offer === undefined) throw new Error(`${kind.id} has no form ${formCode}`);
  return offer.form;
}

/** @returns the answers as rows, in the order of the form; a field without an answer has none */
export function rowsOf(form: FormDefinition, answers: Answers) {
  return readDeclaration(form, answers).flatMap((section) => section.rows);
}

const textAt = (answers: Answers, field: string): string => textOf(own(answers, field));

interface Requester {
  readonly name: string;
  /** In whose name the person writes. */
  readonly organisation?: string;
  readonly email?: string;
  /** In E.164. */
  readonly phone?: string;
  readonly identityNumber?: string;
  readonly subject: string;
}

/** @param kind says in which fields name, subject and ways to reach him stand */
export function requesterIn({ fields }: InquiryKind, answers: Answers): Requester {
  const email = textAt(answers, fields.email);
  const phone = textAt(answers, fields.phone);
  const identityNumber =
    fields.identity === undefined ? undefined : numberOfIdentity(own(answers, fields.identity));
  const organisation = fields.organisation === undefined ? '' : textAt(answers, fields.organisation);
  return {
    name: textAt(answers, fields.name),
    ...(organisation === '' ? {} : { organisation }),
    subject: textAt(answers, fields.subject),
    ...(email === '' ? {} : { email }),
    ...(phone === '' ? {} : { phone }),
    ...present({ identityNumber }),
  };
}

/** @returns who is written to: the organisation in whose name somebody wrote, else the person */
export const addresseeOf = ({ name, organisation }: Requester): Addressee =>
  organisation === undefined ? name : { organisation };

/** @returns the channel that the answers say; "*" for a kind without channels, which has one limit for all */
export const channelIn = ({ fields }: InquiryKind, answers: Answers): string =>
  fields.channel === undefined ? '*' : textAt(answers, fields.channel);
