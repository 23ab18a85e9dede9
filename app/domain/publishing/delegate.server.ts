// Gives a power of the board to somebody for a time, in all sections or in some (Đ18: "hoặc cán bộ được ủy quyền").
import type { DelegationPower } from '#app/publications/board-steps.ts';
import { isLocalDate, localDate } from '#catalog/local-date.ts';
import { periodForm } from '#forms/definitions/staff/delegation-period.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { own } from '#forms/own.ts';
import { checkDeclaration } from '#forms/validate.ts';
import { textOf } from '#forms/wire.ts';
import {
  insertDelegation,
  listAllSections,
  listDelegationsSince,
  listStaff,
} from '#db/queries/content-sections.server.ts';
import { driverOf } from '#db/client.server.ts';
import { isIdentified } from '#db/queries/persons.server.ts';
import { isHisAccount, type Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requireProof } from '../kernel/proof.ts';
import { findSameAct } from '../kernel/same-act.server.ts';
import { refuse, refuseInputs, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { delegablePowers } from './permissions.ts';

/**
 * @param input `from`, `until`: days of Vietnam, both counted whole; `sections`: none or empty, every section
 * @returns refused as `not-allowed` for a power that the actor may not give, `unproven`; `invalid` for a span that is over or runs backwards,
 *   for himself, for somebody who is not of the staff or of whom nobody knows who he is, and for sections that are not there
 */
export async function delegate(
  deps: Deps,
  actor: Actor,
  input: {
    readonly power: DelegationPower;
    readonly to: string;
    /** None: every section. */
    readonly sections?: readonly string[];
    readonly from: string;
    readonly until: string;
  },
): Promise<Outcome<{ id: string }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const { power, to, sections, from, until } = input;
  if (!delegablePowers(actor).includes(power))
    return refuse(
      'not-allowed',
      'Chỉ Trưởng ban được ủy quyền duyệt và biên tập, Phó Trưởng ban được ủy quyền biên tập. Người được ủy quyền không ủy quyền lại.',
    );
  const proof = requireProof(actor);
  if (!proof.ok) return proof;
  const at = deps.clock.now();
  if (!isLocalDate(from) || !isLocalDate(until) || until < from)
    return refuse('invalid', 'Ngày hết hiệu lực phải từ ngày bắt đầu trở đi.');
  if (until < localDate(at)) return refuse('invalid', 'Thời gian ủy quyền đã qua.');
  if (isHisAccount(actor, to)) return refuse('invalid', 'Hãy chọn một người khác.');
  const staff = await listStaff(deps.db, at);
  if (!staff.some(({ id }) => id === to)) return refuse('invalid', 'Không có cán bộ này.');
  if (!(await isIdentified(driverOf(deps.db), to)))
    return refuse(
      'invalid',
      'Người này chưa có số định danh nên chưa duyệt hoặc xem lại được bài của người khác. Hãy nhờ quản trị viên nhập số trước, ở trang Cán bộ và vai trò.',
    );
  const sectionIds = (await listAllSections(deps.db)).map(({ id }) => id);
  if (sections?.some((section) => !sectionIds.includes(section)) === true)
    return refuse('invalid', 'Không có chuyên mục này.');
  return deps.db.transaction(async (tx) => {
    const asked = {
      power,
      toUser: to,
      sections: sections === undefined || sections.length === 0 ? null : sections,
      validFrom: from,
      validUntil: until,
    };
    const same = await findSameAct(deps, tx, actor, {
      name: 'delegated',
      asked,
      listOpen: (since) => listDelegationsSince(tx, actor.userId, since),
    });
    if (same !== undefined) return { ok: true, id: same.id };
    const id = await insertDelegation(tx, { ...asked, fromUser: actor.userId, createdAt: at });
    await recordAuditEvent(deps, tx, actor, {
      subject: 'board',
      event: 'delegated',
      detail: { id, power, to, sections: sections ?? [], from, until },
    });
    return { ok: true, id };
  });
}

/**
 * As its page sends it.
 * @param input `period`: as `periodForm` asks for it
 * @returns refused as `delegate`, and at the inputs as `invalid`
 */
export async function delegateAsWritten(
  deps: Deps,
  actor: Actor,
  input: {
    readonly power: string;
    readonly to: string;
    readonly sections: readonly string[];
    readonly period: Wire;
  },
): Promise<Outcome<{ id: string }>> {
  const { power, to, sections } = input;
  const check = checkDeclaration(periodForm, input.period, {
    today: localDate(deps.clock.now()),
    unitName: '',
  });
  const isPower = power === 'edit' || power === 'approve';
  if (!isPower || to === '' || !check.ok)
    return refuseInputs([
      ...(isPower ? [] : [{ path: 'power', message: 'Hãy chọn việc ủy quyền.' }]),
      ...(to === '' ? [{ path: 'to', message: 'Hãy chọn người được ủy quyền.' }] : []),
      ...(check.ok ? [] : check.problems),
    ]);
  const day = (id: string) => textOf(own(check.answers, id));
  return delegate(deps, actor, { power, to, sections, from: day('from'), until: day('until') });
}
