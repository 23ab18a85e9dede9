// Records what staff do to what everybody relies on, in the transaction that does it.
import type { Transaction } from '#db/client.server.ts';
import { appendAuditEvents } from '#db/queries/audit.server.ts';
import { auditEventLabels, type AuditEventName, type AuditSubject } from '#app/vocabulary/audit-events.ts';
import { own } from '#forms/own.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.server.ts';
import { logSecurityEvent } from './security-events.server.ts';

/**
 * @param tx the transaction: should it fail, nothing was recorded
 * @param event `detail`: facts worth keeping; no personal data of residents
 * @throws Error for a resident: he has no part in the audit log of the staff
 */
export async function recordAuditEvent(
  deps: Pick<Deps, 'clock'> & Partial<Pick<Deps, 'log'>>,
  tx: Transaction,
  actor: Actor,
  event: {
    readonly subject: AuditSubject;
    readonly event: AuditEventName;
    readonly detail?: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  await recordAuditEvents(tx, event.subject, [{ ...event, actor, at: deps.clock.now() }]);
  const { log } = deps;
  if (log === undefined || !event.subject.startsWith('user:')) return;
  const by = actor.kind === 'staff' ? actor.userId : actor.kind;
  logSecurityEvent({ log }, 'account-changed', { what: event.event, userId: event.subject.slice(5), by });
}

/**
 * The same for several that befell one subject.
 * @param events in their order
 */
export async function recordAuditEvents(
  tx: Transaction,
  subject: AuditSubject,
  events: readonly {
    readonly actor: Actor;
    readonly at: Date;
    readonly event: AuditEventName;
    readonly detail?: Readonly<Record<string, unknown>>;
  }[],
): Promise<void> {
  const rows = events.map(({ actor, at, event, detail = {} }) => {
    if (actor.kind === 'resident') throw new Error('residents have no part in the audit log of staff');
    const actorId = actor.kind === 'staff' ? actor.userId : null;
    return { event, actorKind: actor.kind, actorId, actorName: actor.name, at, detail };
  });
  await appendAuditEvents(tx, subject, rows);
}

/** @returns Vietnamese; the name itself for an event that an earlier version of the portal recorded: the log is never rewritten */
export const auditEventInWords = (event: string): string => own(auditEventLabels, event) ?? event;

/** The portal itself, when it does by the clock or at a start what nobody clicks. */
export const portalItself = { kind: 'system', name: 'Cổng thông tin' } as const;
