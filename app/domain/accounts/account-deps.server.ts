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
