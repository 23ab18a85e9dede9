// Mail over SMTP. A permanent refusal (5xx) differs from a server that is busy or unreachable.
import { createTransport } from 'nodemailer';

import { messageOf } from './mail-message.ts';
import { MailRefused, type Mailer } from './mail.ts';
import { minuteMs } from '#app/values/durations.ts';

/**
 * @param url "smtps://user:password@host:465", "smtp://host:587"
 * @param requiresTls nothing is sent to a server that does not encrypt (STARTTLS), or whose certificate does not hold
 */
export function smtpMailer(
  url: string,
  from: string,
  { requiresTls = false }: { readonly requiresTls?: boolean } = {},
): Mailer & { letsIn(): Promise<unknown>; close(): void } {
  const transport = createTransport({
    url,
    pool: true,
    requireTLS: requiresTls,
    maxConnections: 2,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: minuteMs,
    // No text of a mail may make nodemailer read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      try {
        await transport.sendMail(messageOf(mail, from));
      } catch (error) {
        if (isPermanent(error)) throw new MailRefused(error instanceof Error ? error.message : String(error));
        throw error;
      }
    },
    /** @throws Error where the server is not reached, or refuses the name and password */
    letsIn: () => transport.verify(),
    close: () => transport.close(),
  };
}

/** A 5xx about this recipient or message. A 5xx about our sign-in (EAUTH) is no refusal of it: the outbox tries again. */
function isPermanent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && error.code === 'EAUTH') return false;
  return 'responseCode' in error && typeof error.responseCode === 'number' && error.responseCode >= 500;
}
