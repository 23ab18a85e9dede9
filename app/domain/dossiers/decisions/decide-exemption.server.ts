// The exemption that an applicant claims is accepted or not, by whoever receives or handles the dossier: with what he looked at. What the
// dossier costs follows.
import * as z from 'zod';

import { findExemption } from '#catalog/assess.ts';
import { exemptionEvidence, exemptionEvidenceIds } from '#catalog/exemption.ts';
import type { ExemptionOutcome } from '#catalog/charges.ts';
import { present } from '#app/values/present.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { own } from '#forms/own.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { refuseAt } from '../../kernel/refusal.ts';
import type { MailFacts } from '../../notifications/compose-mail.ts';
import type { StepInHand } from './dossier-act.ts';
import type { Pinned } from './dossier-facts.server.ts';
import { openAnswers } from '../filing/draft-content.server.ts';
import { assessFees, balanceFees } from './fees.server.ts';
import type { StepOutcome } from './move-dossier.server.ts';

const decisionAnswers = z.object({ evidence: z.enum(exemptionEvidenceIds), paper: z.string().optional() });

const outcomes: Readonly<Record<string, ExemptionOutcome>> = {
  'accept-exemption': 'accepted',
  'refuse-exemption': 'refused',
};

/** @throws RangeError for an event that decides about no exemption */
function outcomeOf(event: string): ExemptionOutcome {
  const outcome = own(outcomes, event);
  if (outcome === undefined) throw new RangeError(`${event} decides about no exemption`);
  return outcome;
}

const groundOf = ({ procedure }: Pinned, { exemption }: DossierRow): string | undefined =>
  findExemption(procedure.charges, exemption)?.label;

/**
 * The event keeps the ground, what was looked at, and which paper it was.
 * @returns refused as `invalid` where what was looked at is not there
 */
export async function decideExemption({ deps, dossier, pinned, plan }: StepInHand): Promise<StepOutcome> {
  const exemptionOutcome = outcomeOf(plan.transition.event);
  const { evidence, paper } = decisionAnswers.parse(plan.answers);
  if (evidence === 'filed' && !dossier.held.some(({ slot }) => slot.startsWith('document:')))
    return refuseAt('evidence', 'Hồ sơ không có tệp giấy tờ nào gửi kèm');
  const ground = groundOf(pinned, dossier);
  const assessment = assessFees(pinned, { ...dossier, exemptionOutcome }, openAnswers(deps.keys, dossier));
  return {
    ok: true,
    consequences: {
      detail: { evidence: exemptionEvidence[evidence], ...present({ ground, examined: paper }) },
      changes: { exemptionOutcome },
      fees: { pinned, assessment },
      mail: present({ exemption: ground }),
    },
  };
}

/** @returns what the applicant will be told that the dossier costs when it is decided so; nothing for other steps */
export async function feesAhead(
  { keys, db, clock }: Pick<Deps, 'keys' | 'db' | 'clock'>,
  dossier: DossierRow,
  pinned: Pinned,
  event: string,
): Promise<Partial<MailFacts>> {
  const exemptionOutcome = own(outcomes, event);
  if (exemptionOutcome === undefined) return {};
  const decided = { ...dossier, exemptionOutcome };
  const assessment = assessFees(pinned, decided, openAnswers(keys, dossier));
  const { mail } = await balanceFees(db.$client, decided, pinned, { assessment, at: clock.now() });
  return { ...mail, ...present({ exemption: groundOf(pinned, dossier) }) };
}
