// What the staff write to applicants again and again, as it reads for one dossier.
import { reasonTemplates } from '#app/conversations/templates.ts';
import type { FilledTemplate } from '#app/read-models/inquiries.ts';
import { present } from '#app/values/present.ts';
import { formatDate } from '#catalog/local-date.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import { handling, reachAmong } from '../dossiers/dossier-access.server.ts';
import { readApplicant } from '../dossiers/applicant/read-applicant.server.ts';
import { fillTemplates } from '../inquiries/reply-templates.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';

/**
 * Asks nobody's permission: for whoever may write to the applicant.
 * @param facts `applicant`: by name; `kind`: of templates
 */
export async function fillDossierTemplates(
  deps: Deps,
  author: Pick<Actor, 'name'>,
  facts: { readonly dossier: DossierRow; readonly applicant: string; readonly kind: string },
): Promise<readonly FilledTemplate[]> {
  const { dossier, applicant, kind } = facts;
  const procedure = await openRevision(deps, dossier.procedureRevisionId);
  const words = {
    'người gửi': applicant,
    'nội dung': procedure.name,
    mã: dossier.code,
    ...present({
      số: dossier.registerNumber,
      'ngày gửi': dossier.submittedAt && formatDate(dossier.submittedAt),
      'hạn trả lời': dossier.dueAt && formatDate(dossier.dueAt),
    }),
  };
  return fillTemplates(deps, author, kind, words, dossier.procedureCode);
}

/**
 * Reasons for a decision on a dossier.
 * @returns those for its procedure ahead of those for all; empty for who does not handle it
 */
export async function readReasonTemplates(
  deps: Deps,
  actor: Actor,
  { code }: { readonly code: string },
): Promise<readonly FilledTemplate[]> {
  const access = await reachAmong(deps.db.$client, actor, code, handling);
  if (!access.ok) return [];
  const { dossier } = access;
  const { name } = await readApplicant(deps, deps.db.$client, dossier);
  return fillDossierTemplates(deps, actor, { dossier, applicant: name, kind: reasonTemplates.id });
}
