// A port for sending one mail. The outbox decides when, and how often it tries.

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text, Vietnamese. */
  readonly text: string;
  /** The same text as HTML; optional. */
  readonly html?: string;
  /** For a mail that a reader subscribed to: the address where one POST ends the subscription (RFC 8058). */
  readonly unsubscribe?: string;
  /** Id of the outbox row; it becomes the Message-ID. */
  readonly id: string;
}

export interface Mailer {
  /** It only writes files on this machine, to try the portal out. */
  readonly writesFiles?: true;
  /** @throws MailRefused when the server refuses the mail permanently (5xx); after any other error the outbox tries again */
  send(mail: Mail): Promise<void>;
}

export class MailRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MailRefused';
  }
}
