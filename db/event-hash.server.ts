// The hash that chains the events of one dossier: whoever alters, drops or inserts one is found out.
import { createHash } from 'node:crypto';

import { canonicalJson } from './canonical-json.ts';

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
  return createHash('sha256').update(canonicalJson(fields), 'utf8').digest();
}
