// What the public writes comes in here, whichever page it was written on: looked at, let in, filed.
import type { InquiryRefusal } from '#app/read-models/inquiries.ts';
import { present } from '#app/values/present.ts';
import { admit, type Submission } from '../admission/admit.server.ts';
import type { Resident } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { checkInquiry, fileInquiry } from './file-inquiry.server.ts';
import { requesterIn } from './inquiry-contents.server.ts';

type Written = Parameters<typeof fileInquiry>[2];

/** The door of everything that is an inquiry: the bounds hold for all kinds together. */
export const inquiryDoor = 'inquiry';

/**
 * @param from whence it comes; refuses machines, senders who are blocked, and more than people send
 * @returns `phone`: what was written in the place of an address, in E.164: its owner can be told there once he confirms it
 */
export async function receiveInquiry(
  deps: Deps,
  visitor: Resident | undefined,
  written: Written,
  from: Pick<Submission, 'clientIp' | 'honeypot' | 'check'>,
): Promise<Outcome<{ code: string; repeated: boolean; phone?: string }, InquiryRefusal>> {
  const checked = checkInquiry(deps, written);
  // What is not right is refused by the filing itself, which names each place.
  if (!checked.ok) return fileInquiry(deps, visitor, written);
  const { email, phone } = requesterIn(written.kind, checked.answers);
  const { requestId } = written;
  const admitted = await admit(deps, visitor, { ...from, door: inquiryDoor, requestId, contact: email });
  if (!admitted.ok) return admitted;
  const filed = await fileInquiry(deps, visitor, written);
  return filed.ok && email === undefined ? { ...filed, ...present({ phone }) } : filed;
}
