// Paper dossiers at the one-stop desk: which procedures it takes, and the marks of each document.
import { own } from '#forms/own.ts';
import {
  deliveriesOf,
  isAttached,
  isTakenInHere,
  type Procedure,
  type RequiredDocument,
} from './procedure.ts';
import type { Channel, Delivery } from './procedure-lists.ts';

export const counterChannels = ['in-person', 'post'] as const satisfies readonly Channel[];

export type CounterChannel = (typeof counterChannels)[number];

/** @param text any text, from a form */
export const isCounterChannel = (text: string): text is CounterChannel =>
  counterChannels.some((channel) => channel === text);

/**
 * @param by the channels to ask about
 * @returns whether the desk receives the procedure by one of them, at any level. False when another body takes it in, and when the law counts from a decision to
 * take the matter up: dossiers do not record it, so the desk could not promise a day
 */
export function isReceivedOnPaper(
  procedure: Pick<Procedure, 'channels' | 'timeLimit' | 'resolver'>,
  by: readonly CounterChannel[] = counterChannels,
): boolean {
  const { channels, timeLimit } = procedure;
  return (
    isTakenInHere(procedure) &&
    timeLimit.start === 'received' &&
    channels.some((channel) => by.some((one) => one === channel))
  );
}

/** @returns how a result may reach an applicant without an account: at the desk, and by post if the procedure offers it */
export function paperDeliveriesOf(
  procedure: Pick<Procedure, 'deliveries' | 'level'>,
): readonly [Delivery, ...Delivery[]] {
  return deliveriesOf(procedure).includes('post') ? ['desk', 'post'] : ['desk'];
}

/** The marks that the desk ticks for a document. */
export const documentMarks = {
  'original-seen': 'Đã đối chiếu bản chính',
  'paper-taken': 'Đã nhận bản giấy',
} as const;

export type DocumentMark = keyof typeof documentMarks;

export const documentMarkIds = Object.keys(documentMarks) as [DocumentMark, ...DocumentMark[]];

/** The ticked marks by document id. */
export type DocumentChecklist = Readonly<Record<string, readonly DocumentMark[]>>;

/** @param id of a document @returns its ticked marks; none when it is not in the list */
export const marksOf = (checklist: DocumentChecklist, id: string): readonly DocumentMark[] =>
  own(checklist, id) ?? [];

/** @param files all files of the dossier @returns whether the document is there: as a file, or ticked as seen or taken */
export function isAtHand(
  document: RequiredDocument,
  checklist: DocumentChecklist,
  files: readonly { readonly slot: string }[],
): boolean {
  return marksOf(checklist, document.id).length > 0 || isAttached(document, files);
}
