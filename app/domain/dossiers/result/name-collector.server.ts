// The applicant cannot come herself: she says who shall fetch the result at the desk, or that she comes after all.
import * as z from 'zod';

import { decisionForm } from '#app/steps/decision-form.ts';
import { present } from '#app/values/present.ts';
import { namedCollectorFields, type NamedCollector } from '#catalog/collection.ts';
import { states } from '#catalog/lifecycle.ts';
import { isBrokenOff } from '#catalog/progress.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { checkDeclaration, type Wire } from '#forms/index.ts';
import { allOrNothing } from '../../kernel/all-or-nothing.server.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { formContextOf } from '../../kernel/form-context.ts';
import { meetSeen } from '../../kernel/seen.server.ts';
import { refuse, refuseInputs, type Outcome } from '../../kernel/refusal.ts';
import { openAnswers } from '../filing/draft-content.server.ts';
import { reachOwn } from '../dossier-access.server.ts';
import { declaredApplicant } from '../applicant/read-applicant.server.ts';
import { recordBeside } from '../decisions/record-beside.server.ts';
import { isFiledForAnother } from '../filing/representation.ts';
import { sealApplicant } from '../filing/seal-applicant.ts';

const namedCollector = z.object({ name: z.string(), identityNumber: z.string() });

const form = decisionForm({
  event: 'name-collector',
  label: 'Nhờ người khác nhận kết quả',
  asks: namedCollectorFields,
});

/**
 * May somebody be named who fetches the result at the desk?
 * @returns false for a draft, at an end and while its withdrawal waits to be confirmed, and where it was filed for another: whoever filed it fetches it himself
 */
export const mayNameCollector = (
  dossier: Pick<DossierRow, 'delivery' | 'state' | 'authorisation' | 'channel'>,
): boolean =>
  dossier.delivery === 'desk' &&
  dossier.state !== 'draft' &&
  !states[dossier.state].final &&
  !isBrokenOff(dossier.state) &&
  !isFiledForAnother(dossier);

/**
 * For the owner alone. The desk reads the name where it hands the result over, and still asks for the papers (NĐ 61/2018 Đ20).
 * @param request `wire`: her answers; left out, she comes herself
 * @returns refused as `invalid` with what is wrong, `not-found` to everybody else, `not-possible` where nothing is fetched at the desk,
 *   or no more, `changed-meanwhile` where she named another meanwhile
 */
export async function nameCollector(
  deps: Deps,
  actor: Actor,
  { code, wire, seen }: { readonly code: string; readonly wire?: Wire | undefined; readonly seen?: string },
): Promise<Outcome<{ readonly named?: NamedCollector }>> {
  const check = wire && checkDeclaration(form, wire, formContextOf(deps));
  if (check?.ok === false) return refuseInputs(check.problems);
  const collector = check && namedCollector.parse(check.answers);
  return allOrNothing(deps.db, async (sql): Promise<Outcome<{ readonly named?: NamedCollector }>> => {
    const access = await reachOwn(sql, actor, code, 'locked');
    if (!access.ok) return access;
    const { dossier } = access;
    if (actor.kind !== 'resident' || !mayNameCollector(dossier))
      return refuse('not-possible', 'Hồ sơ này không còn kết quả phải đến nhận tại Bộ phận Một cửa.');
    const { collector: before, ...facts } = declaredApplicant(deps, dossier);
    const met = meetSeen({
      ...{ seen, one: 'tên người nhận kết quả thay bạn' },
      ...{ now: { collector: before }, next: { collector } },
    });
    if (!met.ok) return met;
    if (met.repeated) return { ok: true, ...present({ named: collector }) };
    const occurrence = {
      event: collector === undefined ? 'unname-collector' : 'name-collector',
      actorKind: 'resident',
      actorId: actor.userId,
      actorName: actor.name,
      at: deps.clock.now(),
      reason: null,
      detail: {},
    } as const;
    const applicant = sealApplicant(
      deps.keys,
      dossier.id,
      { ...facts, ...present({ collector }) },
      openAnswers(deps.keys, dossier),
    );
    await recordBeside(sql, dossier, occurrence, { changes: { applicant } });
    return { ok: true, ...present({ named: collector }) };
  });
}
