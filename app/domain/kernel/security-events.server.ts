// One form for all that concerns who comes in and who is refused: a line of the log with `securityEvent`, counted on /metrics as it is
// written. What befell an account is kept for its owner, too.
import { insertAccountEvent } from '#db/queries/account-events.server.ts';
import type { Queryable } from '#db/client.server.ts';
import { failedEvents, type AccountEvent, type SecurityEvent } from '#app/vocabulary/security-events.ts';
import type { Deps } from './deps.server.ts';

const troubling: ReadonlySet<SecurityEvent> = new Set([
  ...failedEvents,
  'refused',
  'held-up',
  'foreign-form',
]);

/** @param facts no name, no contact, nothing that opens anything: who by his id, from where by his place in the network */
export function logSecurityEvent(
  { log }: Pick<Deps, 'log'>,
  securityEvent: SecurityEvent,
  facts: Readonly<Record<string, string | number | undefined>>,
): void {
  log[troubling.has(securityEvent) ? 'warn' : 'info']({ securityEvent, ...facts }, 'security');
}

interface AccountNote {
  /** Undefined where nobody has what was typed: in the log alone. */
  readonly userId: string | undefined;
  readonly from?: string | undefined;
  readonly device?: string | undefined;
}

/** @param db a transaction, where it befalls with something else: one row, and no look before */
export async function noteAccountEvent(
  deps: Pick<Deps, 'log'>,
  db: Queryable,
  event: AccountEvent,
  { userId, from, device }: AccountNote,
): Promise<void> {
  logSecurityEvent(deps, event, { userId, from, device });
  // By the system's time, as sessions are.
  if (userId !== undefined)
    await insertAccountEvent(db, { userId, event, device: device ?? null, at: new Date() });
}

/** Not waited for: how long the answer takes would tell whether somebody has such an account. */
export function noteAccountEventSoon(
  deps: Pick<Deps, 'db' | 'log'>,
  event: AccountEvent,
  note: AccountNote,
): void {
  noteAccountEvent(deps, deps.db, event, note).catch((error: unknown) =>
    deps.log.error({ error }, 'what befell an account was not kept'),
  );
}
