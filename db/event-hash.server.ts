// The hash that chains the events of one dossier: whoever alters, drops or inserts one is found out.
import { createHash } from 'node:crypto';

export interface ChainedEvent {
  readonly dossierId: string;
  readonly sequence: number;
  readonly event: string;
  readonly fromState: string;
  readonly toState: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly at: Date;
  readonly reason: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly requestId: string | null;
}

/** JSON with sorted keys: PostgreSQL's jsonb does not keep their order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** SHA-256 over the event's fields and the hash before it. The instant counts to the millisecond, as it is stored. */
export function eventHash(event: ChainedEvent, previous: Uint8Array | null): Uint8Array {
  const fields = [
    event.dossierId,
    event.sequence,
    event.event,
    event.fromState,
    event.toState,
    event.actorKind,
    event.actorId,
    event.actorName,
    event.at.toISOString(),
    event.reason,
    event.detail,
    event.requestId,
    previous === null ? null : Buffer.from(previous).toString('hex'),
  ];
  return createHash('sha256').update(canonical(fields), 'utf8').digest();
}
