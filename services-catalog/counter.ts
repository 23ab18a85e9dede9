// What comes to the one-stop desk on paper: which procedures it takes, what is ticked of each document, who came.
import { own } from '#forms/own.ts';
import { deliveriesOf, isAttached, type Procedure, type RequiredDocument } from './procedure.ts';
import type { Channel, Delivery } from './procedure-lists.ts';

export const counterChannels = ['in-person', 'post'] as const satisfies readonly Channel[];

export type CounterChannel = (typeof counterChannels)[number];

/** @param text as a form sent it */
export const isCounterChannel = (text: string): text is CounterChannel =>
  counterChannels.some((channel) => channel === text);

/**
 * Does the desk receive it by one of `channels`? Whatever its level. Not where the law counts from a decision to take the matter
 * up, which no dossier records: nobody could promise a day.
 */
export function isReceivedOnPaper(
  { channels, timeLimit }: Pick<Procedure, 'channels' | 'timeLimit'>,
  by: readonly CounterChannel[] = counterChannels,
): boolean {
  return timeLimit.start === 'received' && channels.some((channel) => by.some((one) => one === channel));
}

/** How a result may reach somebody who has no account: on paper. */
export function paperDeliveriesOf(
  procedure: Pick<Procedure, 'deliveries' | 'level'>,
): readonly [Delivery, ...Delivery[]] {
  return deliveriesOf(procedure).includes('post') ? ['desk', 'post'] : ['desk'];
}

/** What the desk ticks of a document that lies before it. */
export const documentMarks = {
  'original-seen': 'Đã đối chiếu bản chính',
  'paper-taken': 'Đã nhận bản giấy',
} as const;

export type DocumentMark = keyof typeof documentMarks;

export const documentMarkIds = Object.keys(documentMarks) as [DocumentMark, ...DocumentMark[]];

/** What was ticked, by the document's id. */
export type DocumentChecklist = Readonly<Record<string, readonly DocumentMark[]>>;

/** @returns what was ticked of one document */
export const marksOf = (checklist: DocumentChecklist, id: string): readonly DocumentMark[] =>
  own(checklist, id) ?? [];

/** Is the document there: as a file, or ticked as seen or taken? */
export function isAtHand(
  document: RequiredDocument,
  checklist: DocumentChecklist,
  held: readonly { readonly slot: string }[],
): boolean {
  return marksOf(checklist, document.id).length > 0 || isAttached(document, held);
}
