// What weighs was asked for longer after the last code than it may be: with another code, what was sent goes once more to where it was
// going. The browser sends it itself (307), so that nothing is kept here meanwhile.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { showFactor } from '#app/domain/accounts/second-factor.server.ts';
import { requireProof } from '#app/domain/kernel/proof.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { retryHeaders } from '#app/http/document.ts';
import { proofOf } from '#app/http/proof.server.ts';
import { askAgainIn, sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { safeReturnTo } from '#app/http/return-to.ts';
import { requireStaff, visitorOf } from '#app/http/session.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { ProveAgain } from '#app/ui/components/account-form/prove-again.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { proofCodeName } from '#app/vocabulary/second-factor.ts';

export const handle = { document: 'static' };
export const headers = retryHeaders;
export const meta: MetaFunction = () => [{ title: pageTitle('Nhập mã xác thực') }];

const toIn = (request: Request): string =>
  safeReturnTo(new URL(request.url).searchParams.get('tiep')) ?? paths.staff();

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { session } = await requireStaff(request, context);
  const to = toIn(request);
  if (session?.provenUntil === undefined) throw seeOther(to);
  return { to };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const to = toIn(request);
  const fields = await readForm(request);
  const opens = new URL(request.url).searchParams.has('mo');
  // Pressed twice, the first has shown it.
  const shown = requireProof(staff).ok
    ? { ok: true as const }
    : await showFactor(context.portal, visitorOf(request, context), fields.get(proofCodeName), {
        field: proofCodeName,
      });
  if (shown.ok) throw opens ? seeOther(to) : new Response(null, { status: 307, headers: { Location: to } });
  const { refusal } = shown;
  const wait = refusal.waitMs === undefined ? {} : askAgainIn(refusal.waitMs);
  const proof = opens ? { to } : proofOf(to, fields);
  return sameFormAgain({ problems: problemsIn(refusal), proof }, 422, wait);
}

export default function ProveAgainPage() {
  const { to } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return (
    <Page>
      <ProveAgain
        message="Việc này cần mã xác thực mới."
        proof={reply?.proof ?? { to }}
        problems={reply?.problems ?? []}
      />
    </Page>
  );
}
