// An inquiry for whoever knows its code: how far it is, what was answered, what he may do. Nothing about a person.
import type { InquiryKind } from '#app/inquiries/kind.ts';
import type {
  FollowedInquiry,
  InquiryNotices,
  LooksAtInquiry,
  MyInquiry,
} from '#app/read-models/inquiries.ts';
import { stateOf } from '#app/steps/permit.ts';
import { present } from '#app/values/present.ts';
import { listInquiryViews } from '#db/queries/inquiries-parts.server.ts';
import { listInquiriesOf, type InquiryRow } from '#db/queries/inquiries.server.ts';
import type { Resident } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { kindOf, reachInquiry } from './inquiry-access.server.ts';
import { requesterListed } from './inquiry-contents.server.ts';
import { noticesOf } from './inquiry-notices.server.ts';
import { askedOfWriter, type Shown } from './prove-writer.server.ts';
import { viewInquiry } from './inquiry-view.server.ts';

/**
 * Whoever knows the code may read it: no account is asked for.
 * @param request `code`: however it is typed
 * @returns `notices` undefined once what was said is erased. Refused as `not-found`
 */
export async function followInquiry(
  deps: Deps,
  { kind, code }: { kind: InquiryKind; code: string },
  shown: Shown = { visitor: undefined },
): Promise<
  Outcome<{ inquiry: FollowedInquiry; notices: InquiryNotices | undefined; looks: LooksAtInquiry }>
> {
  const access = await reachInquiry(deps.db.$client, kind, code);
  if (!access.ok) return access;
  const requester = { accounts: [], as: ['requester'] } as const;
  const { inquiry } = access;
  return {
    ok: true,
    inquiry: await viewInquiry(deps, kind, inquiry, requester, 'requester'),
    notices: await noticesOf(deps, kind, inquiry, shown),
    looks: await looksAt(deps, kind, inquiry, shown),
  };
}

/** Names of staff and their reasons are for the writer, and for nobody else who has the code. */
async function looksAt(
  deps: Deps,
  kind: InquiryKind,
  inquiry: InquiryRow,
  shown: Shown,
): Promise<LooksAtInquiry> {
  const asked = askedOfWriter(deps, kind, inquiry, { confirmed: 'always' }, shown);
  if (asked !== undefined) return { asked };
  const views = await listInquiryViews(deps.db.$client, inquiry.id);
  return {
    views: views.map(({ name, position, what, purpose, at }) => ({
      ...{ name, position: position ?? '', what, at },
      ...present({ purpose }),
    })),
  };
}

/**
 * What a resident sent while he was signed in.
 * @returns the newest first, at most 200; `subject` is empty once it is erased, and where it cannot be opened
 */
export async function listMyInquiries(deps: Deps, resident: Resident): Promise<readonly MyInquiry[]> {
  const rows = await listInquiriesOf(deps.db.$client, resident.userId);
  return rows.map((row) => {
    const kind = kindOf(row.kind);
    const state = stateOf(kind, row.state);
    return {
      kind: kind.id,
      code: row.code,
      title: kind.words.title,
      subject: requesterListed(kind, deps.keys, row).subject,
      ...present({ erasedAt: row.erasedAt }),
      stateLabel: state.label,
      tone: state.tone,
      submittedAt: row.submittedAt,
    };
  });
}
