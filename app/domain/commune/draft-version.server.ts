// A change of who the commune is, drafted by an administrator: begun from what holds today, and written again until it is
// submitted. Nothing of it is seen by readers.
import { randomUUID } from 'node:crypto';

import { factFields, readFacts, type CommuneFacts } from '#app/commune/facts.ts';
import { versionSteps } from '#app/commune/steps.ts';
import { versionOn } from '#app/commune/timeline.ts';
import type { AuditEventName } from '#app/vocabulary/audit-events.ts';
import { localDate, readDate } from '#catalog/local-date.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { textOf } from '#forms/wire.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  changeVersion,
  insertVersion,
  listStandingVersions,
  lockCommune,
} from '#db/queries/commune.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { permitApproval, writersWith } from '../kernel/approval.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { isSentAgain } from '../kernel/seen.server.ts';
import { dayProblem, reachVersion, standBeforeVersions } from './version-access.server.ts';

const administratorsOnly = () => refuse('not-allowed', versionSteps.words.notAllowed);

/**
 * What a new draft begins with: the facts of today.
 * @returns refused as `not-allowed` to all but administrators
 * @throws RangeError where nobody has said yet who the commune is
 */
export async function openNewVersion(deps: Deps, actor: Actor): Promise<Outcome<{ facts: CommuneFacts }>> {
  const standing = standBeforeVersions(actor);
  if (!standing.ok) return standing;
  if (!standing.as.includes('administrator')) return administratorsOnly();
  const today = localDate(deps.clock.now());
  const currentVersion = versionOn(await listStandingVersions(deps.db), today);
  if (currentVersion === undefined) throw new RangeError('nobody has said who the commune is');
  return { ok: true, facts: currentVersion.facts };
}

/**
 * @param wire the form as it was sent: `validFrom` ("01/07/2025", or a local date), `basis` (the decree, or why), and each fact
 * @returns refused as `not-allowed` to all but administrators, `invalid` with a problem for each field, `validFrom` and `basis` among
 *   them
 */
export async function startVersion(deps: Deps, actor: Actor, wire: Wire): Promise<Outcome<{ id: string }>> {
  const standing = standBeforeVersions(actor);
  if (!standing.ok) return standing;
  const { staff, as } = standing;
  if (!as.includes('administrator')) return administratorsOnly();
  return deps.db.transaction(async (tx) => {
    await lockCommune(tx);
    const draft = await readDraft(deps, tx, wire);
    if (!draft.ok) return draft;
    const at = deps.clock.now();
    const id = randomUUID();
    await insertVersion(tx, {
      id,
      ...draft.written,
      writers: [staff.userId],
      startedBy: staff.userId,
      startedAt: at,
      savedBy: staff.userId,
      savedAt: at,
    });
    await record(deps, tx, staff, id, 'commune-change-drafted', draft.written);
    return { ok: true, id };
  });
}

/**
 * @param input `lock`: the version that the page showed; `wire`: as in `startVersion`
 * @returns the version that is stored now; refused as `reachVersion`, as `versionSteps` does for writing, and as `invalid` with a problem for each field
 */
export async function writeVersion(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly lock: number; readonly wire: Wire },
): Promise<Outcome<{ id: string; lock: number }>> {
  return deps.db.transaction(async (tx) => {
    await lockCommune(tx);
    const access = await reachVersion(tx, actor, input.id);
    if (!access.ok) return access;
    const { row, staff } = access;
    const permission = permitApproval(versionSteps, access, 'write', input.lock);
    const draft = await readDraft(deps, tx, input.wire);
    if (!permission.ok) {
      const { validFrom, basis, facts } = row;
      const isAgain = draft.ok && isSentAgain(permission, { validFrom, basis, facts }, draft.written);
      return isAgain ? { ok: true, id: row.id, lock: row.lock } : permission;
    }
    if (!draft.ok) return draft;
    await changeVersion(tx, row.id, {
      ...draft.written,
      writers: writersWith(row, staff),
      savedBy: staff.userId,
      savedAt: deps.clock.now(),
    });
    await record(deps, tx, staff, row.id, 'commune-change-written', draft.written);
    return { ok: true, id: row.id, lock: row.lock + 1 };
  });
}

const record = (
  deps: Deps,
  tx: Transaction,
  staff: Staff,
  id: string,
  event: AuditEventName,
  { validFrom, facts }: { readonly validFrom: string; readonly facts: CommuneFacts },
) =>
  recordAuditEvent(deps, tx, staff, {
    subject: `commune:${id}`,
    event,
    detail: { validFrom, name: facts.name },
  });

const longestBasis = 300;

async function readDraft(
  { clock }: Pick<Deps, 'clock'>,
  tx: Transaction,
  wire: Wire,
): Promise<
  Outcome<{ written: { readonly validFrom: string; readonly basis: string; readonly facts: CommuneFacts } }>
> {
  const basis = textOf(wire['basis']).normalize('NFC').trim();
  const day = textOf(wire['validFrom']);
  const validFrom = readDate(day) ?? day;
  const approvedVersions = await listStandingVersions(tx);
  const problems: InputProblem[] = [];
  const wrongDay = dayProblem(approvedVersions, localDate(clock.now()), validFrom);
  if (wrongDay !== undefined) problems.push({ path: 'validFrom', message: wrongDay });
  if (basis === '' || basis.length > longestBasis)
    problems.push({
      path: 'basis',
      message:
        basis === '' ? 'Nhập căn cứ: số văn bản, hoặc vì sao thay đổi.' : `Không quá ${longestBasis} ký tự.`,
    });
  const factsReading = readFacts(Object.fromEntries(factFields.map(({ id }) => [id, textOf(wire[id])])));
  if (!factsReading.ok) problems.push(...factsReading.problems);
  if (!factsReading.ok || problems.length > 0) return refuseInputs(problems);
  return { ok: true, written: { validFrom, basis, facts: factsReading.facts } };
}
