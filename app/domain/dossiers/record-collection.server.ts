// The result is handed out: into whose hands is written down (NĐ 61/2018 Đ20), and the applicant is asked how it was handled.
import * as z from 'zod';

import { present } from '#app/values/present.ts';
import { collectorIds } from '#catalog/collection.ts';
import { refuseAt } from '../kernel/refusal.ts';
import { sealCollection } from './collection.ts';
import type { StepInHand } from './dossier-act.ts';
import { inviteRating } from './invite-rating.server.ts';
import type { StepOutcome } from './move-dossier.server.ts';

const answers = z.object({
  collector: z.enum(collectorIds),
  name: z.string().optional(),
  identityNumber: z.string().optional(),
  authorisation: z.string().optional(),
  trackingNumber: z.string().optional(),
});

const noAccount =
  'Người nộp không có tài khoản nên không nhận được bản điện tử. Hãy chọn cách trao bản giấy.';

/** @returns refused as `invalid` where it would be fetched online and the applicant has no account */
export async function recordCollection(step: StepInHand): Promise<StepOutcome> {
  const { deps, dossier, plan } = step;
  const { collector, ...facts } = answers.parse(plan.answers);
  const collection = { collector, ...present(facts) };
  if (collector === 'online' && dossier.ownerId === null) return refuseAt('collector', noAccount);
  return {
    ok: true,
    consequences: {
      detail: { collector },
      collection: { collector, sealed: sealCollection(deps.keys, dossier.id, collection) },
      ...inviteRating(deps, dossier),
    },
  };
}
