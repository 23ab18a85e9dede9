// How events are chained: whoever alters, drops or inserts one is found out. Dossiers have a chain each, inquiries too, and so
// has everything that staff may change for all. Events are chained under a key of the ring; those of releases before decision 086
// by a plain digest, which anybody can make anew: what stood then is sealed as a whole (`event-anchors.server.ts`).
import { createHash } from 'node:crypto';

import type { AuditedActorKind } from '../app/vocabulary/actor-kinds.ts';
import { canonicalJson } from './canonical-json.ts';
import type { ChainKeys } from './chain-keys.server.ts';

/** Whose events a chain holds. */
export const chainFamilies = ['dossier', 'inquiry', 'audit'] as const;
export type ChainFamily = (typeof chainFamilies)[number];

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
  /** Of what was said with it, as it is stored: sealed. The chain vouches for that, and holds when it is erased. */
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

/** An event as it is hashed: the order of its fields is part of the form, which what is stored depends on. */
export interface Link {
  readonly family: ChainFamily;
  readonly fields: readonly unknown[];
}

/** The instant counts to the millisecond, as it is stored. */
export const dossierLink = (event: ChainedEvent): Link => ({
  family: 'dossier',
  fields: [
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
});

export const inquiryLink = (event: ChainedInquiryEvent): Link => ({
  family: 'inquiry',
  fields: [
    event.inquiryId,
    event.sequence,
    event.event,
    event.fromState,
    event.toState,
    event.actorKind,
    event.actorId,
    event.actorName,
    event.at.toISOString(),
    hexOf(event.contentDigest),
    event.detail,
    event.requestId,
  ],
});

export const auditLink = (event: AuditedEvent): Link => ({
  family: 'audit',
  fields: [
    event.subject,
    event.sequence,
    event.event,
    event.actorKind,
    event.actorId,
    event.actorName,
    event.at.toISOString(),
    event.detail,
  ],
});

/** What an event's row keeps of its place in the chain. */
export interface Chained {
  readonly keyId: string;
  readonly hash: Uint8Array;
}

/** @param previous the hash of the event before it; null for the first */
export function chainLink(keys: ChainKeys, link: Link, previous: Uint8Array | null): Chained {
  const keyId = keys.current;
  return { keyId, hash: underKey(keys, keyId, link, previous) ?? noKey(keyId) };
}

/**
 * What an event's hash has to be.
 * @param keyId as it is stored with it; null: of a release that had no key
 * @returns undefined when the ring has no such key
 */
export function expectedHash(
  keys: ChainKeys,
  keyId: string | null,
  link: Link,
  previous: Uint8Array | null,
): Uint8Array | undefined {
  return keyId === null ? plainHash(link, previous) : underKey(keys, keyId, link, previous);
}

/** SHA-256 over an event's fields and the hash before it: the form without a key. */
export function plainHash({ fields }: Link, previous: Uint8Array | null): Uint8Array {
  return createHash('sha256')
    .update(canonicalJson([...fields, hexOf(previous)]), 'utf8')
    .digest();
}

const underKey = (keys: ChainKeys, keyId: string, { family, fields }: Link, previous: Uint8Array | null) =>
  keys.mac(keyId, canonicalJson([family, ...fields, hexOf(previous)]));

/** What the register of chains adds up for a chain that begins (`event-register.server.ts`). */
export const beginningMark = (keys: ChainKeys, keyId: string, family: ChainFamily, chain: string) =>
  keys.mac(keyId, canonicalJson(['begin', family, chain]));

export interface Anchor {
  readonly family: ChainFamily | 'all';
  readonly chain: string;
  readonly eventCount: number;
  readonly lastEventHash: Uint8Array | null;
}

/** Vouches for a chain as far as it went without a key. */
export const anchorSeal = (
  keys: ChainKeys,
  keyId: string,
  { family, chain, eventCount, lastEventHash }: Anchor,
) => keys.mac(keyId, canonicalJson(['anchor', family, chain, eventCount, hexOf(lastEventHash)]));

export const hexOf = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : Buffer.from(bytes).toString('hex');

export function noKey(keyId: string): never {
  throw new Error(`the ring has no key ${keyId}`);
}
