// Who may come near an inquiry. Whoever knows its code wrote it, or was given the code by him; of staff, those whom its
// kind names: some decide, some only read.
import type { InquiryFacts, InquiryKind } from '#app/inquiries/kind.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import type { StepCase } from '#app/steps/step-table.ts';
import type { Sql } from '#db/client.server.ts';
import { findInquiry, type InquiryRow } from '#db/queries/inquiries.server.ts';
import { unitsOf } from '#db/queries/content-sections.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { readDossierCode } from '../kernel/codes.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';

export const inquiryNotFound = () =>
  refuse('not-found', 'Không tìm thấy mã này. Hãy kiểm tra lại mã ghi trên phiếu tiếp nhận.');

export type Standing = 'handler' | 'viewer';

/** What `actor` is to inquiries of `kind`; undefined for whoever has no business with them. */
export async function standingOf(
  deps: Deps,
  actor: Actor,
  kind: InquiryKind,
): Promise<{ staff: Staff; standing: Standing } | undefined> {
  if (actor.kind !== 'staff') return undefined;
  if (actor.roles.some((role) => kind.handlers.roles.includes(role)))
    return { staff: actor, standing: 'handler' };
  const units = await unitsOf(deps.db, actor.userId);
  if (units.some((unit) => kind.handlers.units.includes(unit))) return { staff: actor, standing: 'handler' };
  return actor.roles.some((role) => kind.viewers.includes(role))
    ? { staff: actor, standing: 'viewer' }
    : undefined;
}

/** As staff: refuses whoever is not named by the kind. */
export async function standAtDesk(
  deps: Deps,
  actor: Actor,
  kind: InquiryKind,
): Promise<Outcome<{ staff: Staff; standing: Standing }>> {
  const standing = await standingOf(deps, actor, kind);
  return standing === undefined
    ? refuse('not-allowed', `Bạn không được giao giải quyết ${kind.words.one}.`)
    : { ok: true, ...standing };
}

export async function reachInquiry(
  sql: Sql,
  kind: InquiryKind,
  typed: string,
  lock = false,
): Promise<Outcome<{ inquiry: InquiryRow }>> {
  const code = readDossierCode(typed);
  const inquiry = code === undefined ? undefined : await findInquiry(sql, { kind: kind.id, code, lock });
  return inquiry === undefined ? inquiryNotFound() : { ok: true, inquiry };
}

/**
 * May he be told who wrote? The code alone says nothing about a person: whoever wrote while signed in is told, and the
 * staff whom the kind names.
 */
export async function knowsWhoWrote(
  deps: Deps,
  actor: Actor | undefined,
  kind: InquiryKind,
  { ownerId }: InquiryRow,
): Promise<boolean> {
  if (actor?.kind === 'resident') return actor.userId === ownerId;
  return actor?.kind === 'staff' && (await standingOf(deps, actor, kind)) !== undefined;
}

/** An inquiry as its kind's table sees it. */
export const caseOf = (inquiry: InquiryRow): StepCase<string, InquiryFacts> => ({
  state: inquiry.state,
  version: inquiry.version,
  facts: {
    received: inquiry.receivedAt !== null,
    extended: inquiry.extendedAt !== null,
    handling: inquiry.handling,
  },
});

/** @throws RangeError for a row of a kind that is no more */
export function kindOf(id: string): InquiryKind {
  const kind = inquiryKinds.find((one) => one.id === id);
  if (kind === undefined) throw new RangeError(`no kind of inquiry: ${id}`);
  return kind;
}
