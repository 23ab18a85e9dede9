// Sending one short message to a telephone: a port. The outbox decides when, and how often it is tried.

export interface Sms {
  /** In E.164: "+84912345678". */
  readonly to: string;
  /** In the letters that every telephone takes (app/domain/notifications/sms-text.ts). */
  readonly text: string;
  /** Of the outbox row, never used for another one: a gateway that gets it twice sends once. */
  readonly id: string;
}

export interface SmsSender {
  /** It writes files on this machine and sends nothing: for trying the portal out. */
  readonly writesFiles?: true;
  /** @throws SmsRefused when the gateway refused for good; anything else thrown is tried again. */
  send(sms: Sms): Promise<void>;
}

export class SmsRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SmsRefused';
  }
}
