// Everything that can be followed by mail. Another kind: its part of the address in app/addresses/followed-addresses.ts,
// its entry here, and a `FollowLink` on its page. Kinds of inquiry say theirs in their folder.
import { consultation } from './consultation.server.ts';
import { inquiries } from './inquiries.server.ts';
import { section } from './section.server.ts';

export const followedKinds = { ...inquiries, section, consultation };
