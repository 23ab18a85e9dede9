// Sends what waits in the outbox. Several processes may do it at once; a crash loses no mail.
import { hideSecrets } from '#app/addresses/token-paths.ts';
import { present } from '#app/values/present.ts';
import { mostSmsAnHour, smsWaitMs } from '#app/operation/sms-bounds.ts';
import type { MessageWay } from '#app/vocabulary/message-ways.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  countSentSms,
  holdMessage,
  markSent,
  markUnsent,
  takeNextMessage,
  type MessageTexts,
  type WaitingMessage,
} from '#db/queries/outbox.server.ts';
import { addDays, instantAt, localDate, localTime } from '#catalog/local-date.ts';
import { hourMs, minuteMs } from '#app/values/durations.ts';
import type { Deps } from '../kernel/deps.server.ts';

/** Waits after the first, second, … failure; after the last of them the message is given up. */
const waits = [1, 5, 15, 60, 180, 720, 1440].map((minutes) => minutes * minuteMs);

export interface Delivered {
  sent: number;
  retried: number;
  failed: number;
}

/**
 * Sends until none is due any more. A message is locked while it is sent. Should the process die after the server
 * took it and before the row says so, it is sent again under the same Message-ID, which mail systems recognise, or
 * the same id, which gateways do.
 * @param options `way`: of this alone, so that a gateway that is slow to answer keeps no mail waiting; `stopping`:
 *   when it is aborted, the message at hand is the last
 * @returns how many attempts ended how; a short message that is put off, until the morning or the next hour, is none
 */
export async function deliverOutbox(
  deps: Deps,
  options: { way?: MessageWay; stopping?: AbortSignal } = {},
): Promise<Delivered> {
  const counts: Delivered = { sent: 0, retried: 0, failed: 0 };
  while (options.stopping?.aborted !== true) {
    const outcome = await deliverNext(deps, options.way);
    if (outcome === 'nothing') break;
    if (outcome !== 'held') counts[outcome] += 1;
  }
  return counts;
}

async function deliverNext(
  deps: Deps,
  way: MessageWay | undefined,
): Promise<keyof Delivered | 'held' | 'nothing'> {
  return deps.db.transaction(async (tx) => {
    const now = deps.clock.now();
    const message = await takeNextMessage(tx, now, way);
    if (message === undefined) return 'nothing';
    const { id, kind, usefulUntil } = message;
    const later = message.way === 'sms' ? await laterThan(tx, now, usefulUntil) : undefined;
    if (later !== undefined && (usefulUntil === null || later < usefulUntil)) {
      await holdMessage(tx, id, later);
      return 'held';
    }
    const fail = async (error: unknown, again: Date | undefined) => {
      // What the other side answered may repeat the address and the text: administrators read it, until the message is emptied.
      await markUnsent(tx, id, error instanceof Error ? error.message : String(error), now, again);
      deps.log.warn({ error, message: id, kind, givenUp: again === undefined }, 'message not sent');
      return again === undefined ? 'failed' : 'retried';
    };
    if (usefulUntil !== null && (usefulUntil <= now || later !== undefined))
      return fail(new Error('too late: its code no longer works'), undefined);
    try {
      await send(deps, message);
    } catch (error) {
      const wait = waits[message.attempts];
      // The error's class may come from another copy of the module: its name tells.
      const isRefused = error instanceof Error && ['MailRefused', 'SmsRefused'].includes(error.name);
      const again = isRefused || wait === undefined ? undefined : new Date(now.getTime() + wait);
      return fail(error, again);
    }
    // What became a file for whoever tries the portal may be read here as well.
    await markSent(tx, id, now, writesFiles(deps, message) ? undefined : withoutSecrets(message));
    return 'sent';
  });
}

/** @returns its texts without codes and without the token of any address, whoever wrote them */
function withoutSecrets({ body, html, unsubscribe, secret }: WaitingMessage): MessageTexts {
  const hide = (text: string) => hideSecrets(text, secret);
  const hideIn = (text: string | null) => (text === null ? null : hide(text));
  return { body: hide(body), html: hideIn(html), unsubscribe: hideIn(unsubscribe) };
}

/** Short messages ring: at night nobody is woken but by a code that he asked for. */
const evening = '21:00';
const morning = '07:00';

/** @returns the morning (Asia/Ho_Chi_Minh) that ends the night in which `at` lies; undefined by day */
function endOfNight(at: Date): Date | undefined {
  const [today, time] = [localDate(at), localTime(at)];
  if (time >= evening) return instantAt(addDays(today, 1), morning);
  return time < morning ? instantAt(today, morning) : undefined;
}

/**
 * Two processes that count at once may send one more than the bound: it keeps the bill small, and need not be exact.
 * @returns until when a short message waits: for the morning, or because the portal has sent those of an hour; undefined where it goes
 */
async function laterThan(tx: Transaction, now: Date, usefulUntil: Date | null): Promise<Date | undefined> {
  const morning = usefulUntil === null ? endOfNight(now) : undefined;
  if (morning !== undefined) return morning;
  const what = usefulUntil === null ? 'notices' : 'codes';
  const sent = await countSentSms(tx, new Date(now.getTime() - hourMs));
  return sent[what] < mostSmsAnHour[what] ? undefined : new Date(now.getTime() + smsWaitMs[what]);
}

const writesFiles = ({ mailer, sms }: Deps, { way }: WaitingMessage): boolean =>
  (way === 'mail' ? mailer : sms)?.writesFiles === true;

async function send({ mailer, sms }: Deps, message: WaitingMessage): Promise<void> {
  const { id, recipient: to, subject, body: text, html, unsubscribe, createdAt } = message;
  if (message.way === 'mail') {
    return mailer.send({ id, to, subject, text, ...present({ html, unsubscribe }) });
  }
  if (sms === undefined) throw new Error('no gateway for short messages is set (SMS_URL)');
  // With its moment: a database that was restored may give a number of a row again.
  return sms.send({ id: `${id}-${createdAt.getTime()}`, to, text });
}
