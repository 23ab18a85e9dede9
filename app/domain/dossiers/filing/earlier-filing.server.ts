// A dossier that was filed before, as what another one of the same procedure begins with: nobody types twice what did not change.
import { findLastFiled, type DossierRow } from '#db/queries/dossiers.server.ts';
import {
  answersToWire,
  initialWire,
  moveWire,
  pledgesOf,
  type FormDefinition,
  type Profile,
  type WireValue,
} from '#forms/index.ts';
import { present } from '#app/values/present.ts';
import { own } from '#forms/own.ts';
import type { EarlierFiling } from '#app/read-models/dossiers.ts';
import { openFormVersion } from '../../catalog/read-catalog.server.ts';
import type { Resident } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import type { Outcome } from '../../kernel/refusal.ts';
import { dossierNotFound, reachOwn } from '../dossier-access.server.ts';
import { openAnswers, type DraftContent } from './draft-content.server.ts';
import { personOf } from '../applicant/read-applicant.server.ts';

/**
 * What another dossier of the procedure may begin with: the last one that the resident filed.
 * @returns undefined when there is none of this procedure
 */
export async function findEarlierFiling(
  deps: Deps,
  resident: Resident,
  { procedureCode }: { readonly procedureCode: string },
): Promise<EarlierFiling | undefined> {
  const dossier = await findLastFiled(deps.db.$client, resident.userId, procedureCode);
  if (dossier === undefined) return undefined;
  return {
    code: dossier.code,
    ...present({ submittedAt: dossier.submittedAt, person: personOf(deps, dossier) }),
  };
}

/** @returns refused as `not-found` for a draft, one of another procedure, and one of somebody else */
export async function reachEarlierFiling(
  deps: Deps,
  resident: Resident,
  { procedureCode, code }: { readonly procedureCode: string; readonly code: string },
): Promise<Outcome<{ dossier: DossierRow }>> {
  const access = await reachOwn(deps.db.$client, resident, code);
  if (!access.ok) return access;
  const { dossier } = access;
  const isModel = dossier.procedureCode === procedureCode && dossier.submittedAt !== null;
  return isModel ? { ok: true, dossier } : dossierNotFound();
}

/**
 * Everything that was declared, under today's form. What the account knows by now counts before what was said of the same then;
 * pledges are made anew, and files are attached anew: a paper of that day may have run out.
 * @param profile what is known today of whoever applies
 * @param earlier a dossier that was filed
 * @returns `toReview`: the fields whose question changed since, or whose answer was dropped
 * @throws Error when the answers can't be opened
 */
export async function answersOfEarlierFiling(
  deps: Deps,
  profile: Profile,
  form: FormDefinition,
  earlier: DossierRow,
): Promise<Pick<DraftContent, 'wire' | 'toReview'>> {
  const before = (await openFormVersion(deps, earlier.formVersionId)).definition;
  const movedAnswers = moveWire(before, form, answersToWire(before, openAnswers(deps.keys, earlier)));
  const prefill = initialWire(form, profile);
  const pledges = new Set(pledgesOf(form).map(({ field }) => field));
  const wire: Record<string, WireValue> = { ...prefill };
  for (const { id, kind, profile: fact } of form.sections.flatMap((section) => section.fields)) {
    const answer = own(movedAnswers.wire, id);
    const isKnown = fact !== undefined && profile[fact] !== undefined;
    if (answer !== undefined && !isKnown && !pledges.has(id) && kind !== 'attachment') wire[id] = answer;
  }
  return { wire, toReview: movedAnswers.toReview };
}
