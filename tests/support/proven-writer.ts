// Steps of whoever wrote an inquiry, for tests that are about something else: he has typed the code that went to him.
import { actByCode } from '#app/domain/inquiries/move-inquiry.server.ts';
import { proofOfWriter } from '#app/domain/inquiries/prove-writer.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { findInquiry } from '#db/queries/inquiries.server.ts';

export async function actAsWriter(deps: Deps, step: Parameters<typeof actByCode>[2]) {
  const inquiry = await findInquiry(deps.db.$client, { kind: step.kind.id, code: step.code });
  const proof = inquiry && proofOfWriter(deps, inquiry.id);
  return actByCode(deps, undefined, { ...step, proof });
}
