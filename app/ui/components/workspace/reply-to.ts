// Which of a page's forms a reply is about.
import type { DeskReply } from '#app/read-models/desk-reply.ts';

/** @returns the reply where the form was sent by one of these buttons; undefined where it was another form of the page */
export const replyTo = (reply: DeskReply | undefined, ...intents: readonly string[]): DeskReply | undefined =>
  reply !== undefined && intents.includes(reply.intent) ? reply : undefined;
