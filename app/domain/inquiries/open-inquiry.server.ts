// An inquiry as the staff see it: all that was written, and what may be decided. The look is recorded first.
import type { InquiryKind } from '#app/inquiries/kind.ts';
import type { StaffInquiry } from '#app/read-models/inquiries.ts';
import { insertInquiryView } from '#db/queries/inquiries-parts.server.ts';
import { readDeclaration } from '#forms/index.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { reachInquiry, standAtDesk } from './inquiry-access.server.ts';
import { formOf, openWritten, requesterIn } from './inquiry-contents.server.ts';
import { viewInquiry } from './inquiry-view.server.ts';

export async function openInquiry(
  deps: Deps,
  actor: Actor,
  { kind, code }: { kind: InquiryKind; code: string },
): Promise<Outcome<{ inquiry: StaffInquiry }>> {
  const stood = await standAtDesk(deps, actor, kind);
  if (!stood.ok) return stood;
  const sql = deps.db.$client;
  const reached = await reachInquiry(sql, kind, code);
  if (!reached.ok) return reached;
  const { inquiry } = reached;
  await insertInquiryView(sql, {
    inquiryId: inquiry.id,
    staffId: stood.staff.userId,
    what: kind.words.one,
    at: deps.clock.now(),
  });
  const answers = openWritten(deps.keys, inquiry);
  const { name, subject } = requesterIn(kind, answers);
  return {
    ok: true,
    inquiry: {
      ...(await viewInquiry(deps, kind, inquiry, {
        id: stood.staff.userId,
        as: stood.standing === 'handler' ? ['handler'] : [],
      })),
      requesterName: name,
      subject,
      declaration: readDeclaration(formOf(kind, inquiry.formCode), answers),
    },
  };
}
