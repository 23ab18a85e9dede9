// Sends what waits in the outbox. Several processes may do it at once; a crash loses no mail.
import { present } from '#app/values/present.ts';
import { markSent, markUnsent, takeNextMail } from '#db/queries/outbox.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

const minute = 60_000;
/** Waits after the first, second, … failure; after the last of them the mail is given up. */
const waits = [1, 5, 15, 60, 180, 720, 1440].map((minutes) => minutes * minute);

export interface Delivered {
  sent: number;
  retried: number;
  failed: number;
}

/**
 * @param options `limit`: at most so many mails in this run
 * A mail is locked while it is sent. Should the process die after the server took the mail and before the row
 * says so, it is sent again under the same Message-ID, which mail systems recognise.
 */
export async function deliverOutbox(deps: Deps, options: { limit?: number } = {}): Promise<Delivered> {
  const delivered: Delivered = { sent: 0, retried: 0, failed: 0 };
  for (let left = options.limit ?? 100; left > 0; left -= 1) {
    const outcome = await deliverNext(deps);
    if (outcome === 'nothing') break;
    delivered[outcome] += 1;
  }
  return delivered;
}

async function deliverNext(deps: Deps): Promise<keyof Delivered | 'nothing'> {
  return deps.db.transaction(async (tx) => {
    const now = deps.clock.now();
    const mail = await takeNextMail(tx, now);
    if (mail === undefined) return 'nothing';
    try {
      const { id, recipient: to, subject, body: text, html, unsubscribe } = mail;
      await deps.mailer.send({ id, to, subject, text, ...present({ html, unsubscribe }) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const wait = waits[mail.attempts];
      // The error's class may come from another copy of the module: its name tells.
      const refused = error instanceof Error && error.name === 'MailRefused';
      const again = refused || wait === undefined ? undefined : new Date(now.getTime() + wait);
      await markUnsent(tx, mail.id, message, now, again);
      deps.log.warn(
        { mail: mail.id, kind: mail.kind, givenUp: again === undefined },
        `mail not sent: ${message}`,
      );
      return again === undefined ? 'failed' : 'retried';
    }
    await markSent(tx, mail.id, now);
    return 'sent';
  });
}
