// How many codes, links and confirmations somebody may ask for (decision 151). No law says a number: the bounds are the commune's own.

/** How often something may be tried. */
export interface AttemptLimit {
  /** What is tried: "sign-in", "look-up". */
  readonly door: string;
  readonly max: number;
  readonly minutes: number;
  /**
   * What is one, however it is written. `address`: a network address, of IPv6 its /64, else whoever has one address has as many
   * tries as the /64 has addresses; `network`: the network around it; `contact`: a mail box or a number; left out: an id, or what
   * `askerOf` gives.
   */
  readonly by?: 'address' | 'network' | 'contact';
}

const hour = 60;
const day = 24 * hour;

/** Codes and links that go to a contact. `Asker`: from one place to one contact: what a stranger asks for there holds back nobody else. */
export const codeLimits = {
  /** A mail, too, takes a moment to come: whoever presses again at once would only get two. */
  codePause: { door: 'code-pause-asker', max: 1, minutes: 1 },
  /** Each is paid for, and rings. */
  codeByAsker: { door: 'code-asker', max: 5, minutes: hour },
  codeByAskerADay: { door: 'code-asker-day', max: 10, minutes: day },
  resetByAsker: { door: 'reset-asker', max: 5, minutes: hour },
  /** From all places together, but for those where the account of the contact was signed in to: no mail box is flooded. */
  codeByContact: { door: 'code-contact', max: 20, minutes: hour, by: 'contact' },
  codeByContactADay: { door: 'code-contact-day', max: 60, minutes: day, by: 'contact' },
  /** Shorter than a link works, or as long: while no other is sent, the newest one opens the account. No bound a day, for that reason. */
  resetByContact: { door: 'reset-account', max: 20, minutes: hour, by: 'contact' },
  /** A whole mobile network may stand behind one address; a sign-up that is confirmed is taken back here. */
  codeByAddress: { door: 'code-address', max: 60, minutes: hour, by: 'address' },
  resetByAddress: { door: 'reset-address', max: 20, minutes: hour, by: 'address' },
  /** Those that nobody confirmed yet: residents of one network who do confirm do not hold each other up. */
  signUpByAddress: { door: 'sign-up-address', max: 30, minutes: hour, by: 'address' },
  /** With those that were confirmed: whoever has a domain of mail boxes opens no accounts without end. */
  signUpByAddressInAll: { door: 'sign-up-address-all', max: 300, minutes: hour, by: 'address' },
} as const satisfies Record<string, AttemptLimit>;

/** Characters of the reason for ending everybody's sessions, or suspending an account: a sentence, as the log and the mail print it. */
export const reasonLength = { shortest: 10, longest: 500 } as const;
