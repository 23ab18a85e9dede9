// Senders kept out for a time, and keeping one out.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { blockSender, liftSenderBlock, listSenderBlocks } from '#app/domain/admission/blocks.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { backToDesk, orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { pageIn, wholeNumber } from '#app/http/whole-number.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { BlocksPage, type TypedBlock } from '#app/ui/pages/admin/senders/blocks-page.tsx';
import { blockScopes } from '#app/vocabulary/block-scopes.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Chặn người gửi') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const page = pageIn(new URL(request.url).searchParams);
  const blockList = orRefusal(await listSenderBlocks(context.portal.deps, staff, { page }), backToDesk);
  return data({ desk, blocks: blockList.blocks, page: blockList.page, pages: blockList.pages }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { deps } = context.portal;
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  if (intentOf(fields, ['block', 'lift']) === 'lift') {
    const outcome = await liftSenderBlock(deps, staff, { id: textOf(fields, 'id') });
    if (outcome.ok)
      return redirectWithFlash(context, paths.staffSenders(), { kind: 'success', message: 'Đã bỏ chặn.' });
    if (outcome.refusal.code !== 'not-possible') throw refusalResponse(outcome.refusal);
    return sameFormAgain({ entries: undefined, refusal: outcome.refusal.message }, 409);
  }
  const entries: TypedBlock = {
    who: textOf(fields, 'who'),
    scope: textOf(fields, 'scope'),
    days: textOf(fields, 'days').trim(),
    reason: textOf(fields, 'reason'),
  };
  const scope = blockScopes.find((one) => one === entries.scope);
  if (scope === undefined) return sameFormAgain({ entries, refusal: 'Chọn chặn theo gì.' }, 422);
  const days = wholeNumber(entries.days) ?? 0;
  const outcome = await blockSender(deps, staff, { ...entries, scope, days });
  if (outcome.ok)
    return redirectWithFlash(context, paths.staffSenders(), {
      kind: 'success',
      message: 'Đã chặn. Người gửi được báo lý do khi gửi tiếp.',
    });
  if (outcome.refusal.code !== 'invalid') throw refusalResponse(outcome.refusal);
  return sameFormAgain({ entries, refusal: outcome.refusal.message }, 422);
}

export default function Senders() {
  return <BlocksPage {...usePageData<typeof loader>()} {...useReplyData<typeof action>()} />;
}
