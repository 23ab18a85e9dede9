// An office record is begun by an administrator, and written again until it is submitted. Nothing of it holds until it is approved.
import { randomUUID } from 'node:crypto';

import { localDate } from '#catalog/local-date.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { isSentAgain, type ShownParts } from '../kernel/seen.server.ts';
import {
  permitStep,
  reachRecord,
  standToWrite,
  writersWith,
  type OfficeRecord,
  type RecordKind,
} from './record-kind.server.ts';

/** `lock`: the version that is stored now. */
export interface SavedRecord {
  readonly id: string;
  readonly lock: number;
}

export interface RecordForm {
  readonly id: string;
  /** The version that the page showed. */
  readonly lock: number;
  /** The form as it was sent. */
  readonly wire: Wire;
}

/**
 * @param wire the form as it was sent
 * @returns refused as `not-allowed` to all but administrators, as `read` and `checkStep` of the kind say
 */
export async function startRecord<Content extends ShownParts, Row extends OfficeRecord & Content>(
  kind: RecordKind<Content, Row>,
  deps: Deps,
  actor: Actor,
  wire: Wire,
): Promise<Outcome<SavedRecord>> {
  const standing = standToWrite(kind, actor);
  if (!standing.ok) return standing;
  const { staff } = standing;
  const by = staff.userId;
  return deps.db.transaction(async (tx) => {
    await kind.rows.lock(tx);
    const at = deps.clock.now();
    const reading = await kind.read(wire, tx, localDate(at));
    if (!reading.ok) return reading;
    const check = await kind.checkStep?.(tx, { step: 'start' });
    if (check?.ok === false) return check;
    const record = { ...reading.content, id: randomUUID() };
    const moment = { startedBy: by, startedAt: at, savedBy: by, savedAt: at };
    await kind.rows.insert(tx, { ...record, ...moment, writers: [by] });
    await recordAuditEvent(deps, tx, staff, { ...kind.audit(record), event: `${kind.name}-drafted` });
    return { ok: true, id: record.id, lock: 1 };
  });
}

/** @returns refused as `reachRecord`, as the table of the kind says for writing, and as its `read` says */
export async function writeRecord<Content extends ShownParts, Row extends OfficeRecord & Content>(
  kind: RecordKind<Content, Row>,
  deps: Deps,
  actor: Actor,
  { id, lock, wire }: RecordForm,
): Promise<Outcome<SavedRecord>> {
  return deps.db.transaction(async (tx) => {
    await kind.rows.lock(tx);
    const access = await reachRecord(kind, tx, actor, id);
    if (!access.ok) return access;
    const { row, staff } = access;
    const permission = permitStep(kind, access, 'write', lock);
    const at = deps.clock.now();
    const reading = await kind.read(wire, tx, localDate(at));
    if (!permission.ok) {
      const isAgain = reading.ok && isSentAgain(permission, storedOf(row, reading.content), reading.content);
      return isAgain ? { ok: true, id, lock: row.lock } : permission;
    }
    if (!reading.ok) return reading;
    const { content } = reading;
    await kind.rows.change(tx, id, {
      ...content,
      writers: writersWith(row, staff),
      savedBy: staff.userId,
      savedAt: at,
    });
    await recordAuditEvent(deps, tx, staff, {
      ...kind.audit({ ...content, id }),
      event: `${kind.name}-written`,
    });
    return { ok: true, id, lock: row.lock + 1 };
  });
}

/** @returns those columns of the row that `content` would fill in */
const storedOf = (row: OfficeRecord, content: ShownParts): ShownParts =>
  Object.fromEntries(Object.entries(row).filter(([column]) => Object.hasOwn(content, column)));
