// The hash that chains events: whoever alters, drops or inserts one is found out. Dossiers have a chain each, and so
// has everything that staff may change for all.
import { createHash } from 'node:crypto';

import type { AuditedActorKind } from '../app/vocabulary/actor-kinds.ts';
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

export interface ChainedInquiryEvent {
  readonly inquiryId: string;
  readonly sequence: number;
  readonly event: string;
  readonly fromState: string;
  readonly toState: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly at: Date;
  /** Of what was said with it, as it is stored: sealed. The chain vouches for that, needs no key, and holds without it. */
  readonly contentDigest: Uint8Array | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly requestId: string | null;
}

export interface AuditedEvent {
  readonly subject: string;
  readonly sequence: number;
  readonly event: string;
  readonly actorKind: AuditedActorKind;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly at: Date;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** SHA-256 over a dossier event's fields and the hash before it. The instant counts to the millisecond, as it is stored. */
export function eventHash(event: ChainedEvent, previous: Uint8Array | null): Uint8Array {
  return chainHash(
    [
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
    ],
    previous,
  );
}

/** The same over an event of an inquiry. */
export function inquiryEventHash(event: ChainedInquiryEvent, previous: Uint8Array | null): Uint8Array {
  return chainHash(
    [
      event.inquiryId,
      event.sequence,
      event.event,
      event.fromState,
      event.toState,
      event.actorKind,
      event.actorId,
      event.actorName,
      event.at.toISOString(),
      event.contentDigest === null ? null : Buffer.from(event.contentDigest).toString('hex'),
      event.detail,
      event.requestId,
    ],
    previous,
  );
}

/** The same over an event of the audit log. */
export function auditHash(event: AuditedEvent, previous: Uint8Array | null): Uint8Array {
  return chainHash(
    [
      event.subject,
      event.sequence,
      event.event,
      event.actorKind,
      event.actorId,
      event.actorName,
      event.at.toISOString(),
      event.detail,
    ],
    previous,
  );
}

function chainHash(fields: readonly unknown[], previous: Uint8Array | null): Uint8Array {
  const before = previous === null ? null : Buffer.from(previous).toString('hex');
  return createHash('sha256')
    .update(canonicalJson([...fields, before]), 'utf8')
    .digest();
}
