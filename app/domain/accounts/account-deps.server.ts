// What the account use cases need, and who asks.
import type { Deps } from '../kernel/deps.server.ts';

export interface AccountDeps {
  readonly deps: Deps;
}

/** Where a request comes from: its headers (the session's cookie), and the caller's address. */
export interface Visitor {
  readonly headers: Headers;
  readonly clientIp: string;
}

/** Whose browser is given with the reply, whatever that is, what is put here: from then on he is known by it. */
export interface Browsing extends Visitor {
  /** Lines of `Set-Cookie`. */
  readonly given: string[];
}
