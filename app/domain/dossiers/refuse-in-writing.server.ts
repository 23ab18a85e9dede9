// Mẫu 03, for a dossier that is not received (NĐ 61/2018 Đ17.2).
import type { StepInHand } from './dossier-act.ts';
import { issuePaper, officerOf, paperHead, takePaperNumber } from './issue-paper.server.ts';
import { readApplicant } from './read-applicant.server.ts';

/** @returns no paper without an applicant or a reason */
export async function refuseInWriting({ deps, sql, actor, dossier, pinned, plan }: StepInHand) {
  const { reason } = plan;
  if (dossier.applicant === null || reason === undefined) return { ok: true, consequences: {} } as const;
  const applicant = await readApplicant(deps, sql, dossier);
  const number = await takePaperNumber(deps, sql, 'refusal');
  const paper = issuePaper(deps, actor, number, (url) => ({
    kind: 'refusal',
    ...paperHead(deps, dossier, pinned.procedure, applicant, url),
    ...officerOf(actor),
    number,
    reasons: [reason],
  }));
  return { ok: true, consequences: { paper } } as const;
}
