// What the public writes comes in here, whichever page it was written on: looked at, let in, filed.
import { present } from '#app/values/present.ts';
import { admit, type Submission } from '../admission/admit.server.ts';
import type { Resident } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requireOpenPortal } from '../kernel/openings.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { checkInquiry, fileInquiry } from './file-inquiry.server.ts';
import { requesterIn } from './inquiry-contents.server.ts';

type InquiryInput = Parameters<typeof fileInquiry>[2];

/** The door of everything that is an inquiry: the bounds hold for all kinds together. */
export const inquiryDoor = 'inquiry';

/**
 * @param from whence it comes; refuses machines, senders who are blocked, and more than people send
 * @returns `phone`: where no address was written, the number, in E.164: its owner can be told there once he confirms
 *   it
 */
export async function receiveInquiry(
  deps: Deps,
  visitor: Resident | undefined,
  input: InquiryInput,
  from: Pick<Submission, 'clientIp' | 'honeypot' | 'check'>,
): Promise<Outcome<{ code: string; repeated: boolean; phone?: string }>> {
  const open = await requireOpenPortal(deps.db);
  if (!open.ok) return open;
  const check = await checkInquiry(deps, input);
  // What is not right is refused by the filing itself, which names each place.
  if (!check.ok) return fileInquiry(deps, visitor, input);
  const { email, phone } = requesterIn(input.kind, check.answers);
  const { requestId } = input;
  const admission = await admit(deps, visitor, { ...from, door: inquiryDoor, requestId, contact: email });
  if (!admission.ok) return admission;
  const filing = await fileInquiry(deps, visitor, input);
  return filing.ok && email === undefined ? { ...filing, ...present({ phone }) } : filing;
}
