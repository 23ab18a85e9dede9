// Sending one mail: a port. The outbox decides when, and how often it is tried.

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text, Vietnamese. */
  readonly text: string;
  /** The same for mail programs that show it; a mail may do without. */
  readonly html?: string;
  /** Of a mail that somebody subscribed to: where his mail program ends such mails by one POST (RFC 8058). */
  readonly unsubscribe?: string;
  /** The outbox row: becomes the Message-ID, so that a retry after a lost answer is recognisable. */
  readonly id: string;
}

export interface Mailer {
  /** It writes files on this machine and sends nothing: for trying the portal out. */
  readonly writesFiles?: true;
  /** @throws MailRefused when the server refused for good (5xx); anything else thrown is tried again. */
  send(mail: Mail): Promise<void>;
}

export class MailRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MailRefused';
  }
}
