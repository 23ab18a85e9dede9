// Keeping out for a time whoever abuses what everybody may send: with a reason that is told, and an end.
import { readWithin } from '#app/values/page-within.ts';
import { randomUUID } from 'node:crypto';
import { isIP } from 'node:net';

import * as z from 'zod';

import type { SenderBlock } from '#app/read-models/admission.ts';
import { blockScopes, type BlockScope } from '#app/vocabulary/block-scopes.ts';
import { addDays, instantAt, localDate } from '#catalog/local-date.ts';
import {
  findAdmission,
  findBlock,
  findRequestOfInquiry,
  insertBlock,
  liftBlock,
  listBlocks,
  lockBlocks,
} from '#db/queries/admissions.server.ts';
import { isAdministrator, type Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { readDossierCode } from '../kernel/codes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { networkOf, placeOf } from '../kernel/network-address.ts';
import { administratorsOnly, refuse, type Outcome } from '../kernel/refusal.ts';
import { emailHint, indexesOf, senderIndex } from './senders.ts';

export interface BlockInput {
  /** An e-mail address, a network address, or the code of something that was sent. */
  readonly who: string;
  /** One of `blockScopes`. */
  readonly scope: string;
  /** Told to whoever is blocked. */
  readonly reason: string;
  /** Whole days, today among them. */
  readonly days: number;
}

const longestDays = 365;
const pageSize = 30;

/**
 * @returns refused as `not-allowed` to all but administrators; `invalid` without a scope, without a reason of at most 300 characters,
 *   for days beyond a year, and where `who` names nobody who could be blocked in this scope
 */
export async function blockSender(deps: Deps, actor: Actor, input: BlockInput): Promise<Outcome<object>> {
  if (!isAdministrator(actor)) return notAdministrator;
  const scope = blockScopes.find((one) => one === input.scope);
  if (scope === undefined) return refuse('invalid', 'Chọn chặn theo gì.');
  const reason = input.reason.normalize('NFC').trim();
  if (reason === '' || reason.length > 300)
    return refuse('invalid', 'Ghi lý do, không quá 300 ký tự; người bị chặn đọc được lý do này.');
  if (!Number.isInteger(input.days) || input.days < 1 || input.days > longestDays)
    return refuse('invalid', `Số ngày chặn từ 1 đến ${longestDays}.`);
  const target = await senderOf(deps, input.who, scope);
  if (!target.ok) return target;
  const now = deps.clock.now();
  const until = instantAt(addDays(localDate(now), input.days));
  const id = randomUUID();
  await deps.db.transaction(async (tx) => {
    const { sender, hint } = target;
    await lockBlocks(tx);
    const standing = await findBlock(tx, [sender], now);
    // The same form sent again: one block, which is lifted once.
    if (standing?.reason === reason && Number(standing.until) === Number(until)) return;
    const block = { id, scope, sender, hint, reason, until };
    await insertBlock(tx, { ...block, blockedAt: now, blockedBy: actor.userId });
    const detail = { scope, hint, reason, until: until.toISOString() };
    await recordAuditEvent(deps, tx, actor, { subject: 'senders', event: 'blocked', detail });
  });
  return { ok: true };
}

/** @returns refused as `not-allowed` to all but administrators, `not-possible` for a block that is over, lifted or unknown */
export async function liftSenderBlock(
  deps: Deps,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<object>> {
  if (!isAdministrator(actor)) return notAdministrator;
  return deps.db.transaction(async (tx): Promise<Outcome<object>> => {
    if (!isUuid(id) || !(await liftBlock(tx, id, deps.clock.now())))
      return refuse('not-possible', 'Lệnh chặn này đã hết hạn hoặc đã được bỏ.');
    await recordAuditEvent(deps, tx, actor, { subject: 'senders', event: 'lifted', detail: { id } });
    return { ok: true };
  });
}

/** @param request `page`: counts from 1 @returns refused as `not-allowed` to all but administrators */
export async function listSenderBlocks(
  deps: Deps,
  actor: Actor,
  { page: requestedPage }: { readonly page: number },
): Promise<Outcome<{ rows: readonly SenderBlock[]; page: number; pages: number }>> {
  if (!isAdministrator(actor)) return notAdministrator;
  const now = deps.clock.now();
  const { rows, ...place } = await readWithin(pageSize, requestedPage, (number) =>
    listBlocks(deps.db, number, pageSize),
  );
  const blocks = rows.map(({ liftedAt, ...row }): SenderBlock => ({
    ...row,
    state: liftedAt !== null ? 'lifted' : row.until > now ? 'in-force' : 'past',
  }));
  return { ok: true, ...place, rows: blocks };
}

const notAdministrator = administratorsOnly('chặn hoặc bỏ chặn người gửi');

async function senderOf(
  deps: Deps,
  who: string,
  scope: BlockScope,
): Promise<Outcome<{ sender: Uint8Array; hint: string }>> {
  const text = who.normalize('NFC').trim();
  if (z.email().safeParse(text).success) {
    return scope === 'email'
      ? { ok: true, sender: senderIndex(deps.keys, text), hint: emailHint(text) }
      : refuse(
          'invalid',
          'Thư điện tử chỉ chặn được theo thư điện tử. Muốn chặn theo mạng, nhập địa chỉ mạng hoặc mã.',
        );
  }
  if (isIP(text) !== 0) {
    if (scope === 'email') return refuse('invalid', 'Địa chỉ mạng chỉ chặn được theo địa chỉ hoặc cả mạng.');
    const hint = scope === 'address' ? placeOf(text) : networkOf(text);
    return { ok: true, sender: indexesOf(deps.keys, { clientIp: text })[scope], hint };
  }
  const code = readDossierCode(text);
  const requestId = code === undefined ? undefined : await findRequestOfInquiry(deps.db, code);
  const admission = requestId === undefined ? undefined : await findAdmission(deps.db, requestId);
  const sender = admission?.[scope];
  if (code === undefined || sender === null || sender === undefined) {
    return refuse(
      'invalid',
      'Không tìm thấy người gửi. Nhập thư điện tử, địa chỉ mạng, hoặc mã của nội dung gửi trong 30 ngày qua mà có thông tin ấy.',
    );
  }
  return { ok: true, sender, hint: `người gửi ${code}` };
}
