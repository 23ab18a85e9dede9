// How far an inquiry of any kind is, for whoever has its code: its state and its days, and nothing of what was written.
import { stateOf } from '#app/steps/permit.ts';
import { present } from '#app/values/present.ts';
import type { InquiryProgress } from '#app/read-models/inquiries.ts';
import { findInquiryByCode } from '#db/queries/inquiries.server.ts';
import { listInquiryEvents } from '#db/queries/inquiries-parts.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { readDossierCode } from '../kernel/codes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { inquiryNotFound, kindOf } from './inquiry-access.server.ts';
import { erasedOf } from './inquiry-contents.server.ts';
import { dueView } from './inquiry-view.server.ts';

/**
 * @param text a code, however it is typed
 * @returns refused as `not-found`
 */
export async function lookUpInquiry(
  deps: Deps,
  { text }: { readonly text: string },
): Promise<Outcome<{ progress: InquiryProgress }>> {
  const code = readDossierCode(text);
  const inquiry = code === undefined ? undefined : await findInquiryByCode(deps.db.$client, code);
  if (inquiry === undefined) return inquiryNotFound();
  const kind = kindOf(inquiry.kind);
  const state = stateOf(kind, inquiry.state);
  const due = dueView(deps, kind, inquiry, await readWorkingCalendar(deps));
  const progress = {
    kind: kind.id,
    code: inquiry.code,
    one: kind.words.one,
    stateLabel: state.label,
    tone: state.tone,
    submittedAt: inquiry.submittedAt,
    ...present({
      receivedAt: inquiry.receivedAt,
      due: inquiry.finishedAt === null ? due : undefined,
      finishedAt: inquiry.finishedAt,
      erased:
        inquiry.erasedAt === null
          ? undefined
          : erasedOf(await listInquiryEvents(deps.db.$client, inquiry.id)),
    }),
  };
  return { ok: true, progress };
}
