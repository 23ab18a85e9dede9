// A port for sending one short message. The outbox decides when, and how often it tries.

export interface Sms {
  /** In E.164: "+84912345678". */
  readonly to: string;
  /** Only in letters that every telephone shows (app/domain/notifications/short-message.ts). */
  readonly text: string;
  /** Id of the outbox row, never used again: a gateway that gets it twice sends one message. */
  readonly id: string;
}

export interface SmsSender {
  /** It only writes files on this machine, to try the portal out. */
  readonly writesFiles?: true;
  /** @throws SmsRefused when the gateway refuses the message permanently; after any other error the outbox tries again */
  send(sms: Sms): Promise<void>;
}

/** The gateway did not take it now. As that of `SmsRefused`, its message is what the gateway answered. */
export class SmsFailed extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SmsFailed';
  }
}

export class SmsRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SmsRefused';
  }
}
