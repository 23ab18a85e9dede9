// Everything that can be followed by mail. Another kind: its part of the address in app/addresses/followed-addresses.ts,
// its entry here, and a `FollowLink` on its page.
import type { FollowedKindId } from '#app/addresses/followed-addresses.ts';
import type { FollowedKind } from '../followed-kind.ts';
import { consultation } from './consultation.server.ts';
import { question, subject } from './question.server.ts';
import { section } from './section.server.ts';

export const followedKinds: Readonly<Record<FollowedKindId, FollowedKind>> = {
  section,
  question,
  subject,
  consultation,
};
