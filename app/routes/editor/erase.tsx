// What was published by mistake: which versions have it, and the proposal to erase them for good.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import {
  erasureProposed,
  openErasable,
  proposeErasure,
} from '#app/domain/publishing/erase-content.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { orRefusal, refusalResponse, sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ErasePage, type EraseReply } from '#app/ui/pages/editor/board/erase-page.tsx';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Xóa hẳn nội dung đăng nhầm') }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const item = params['item'] ?? '';
  const { erasable } = orRefusal(await openErasable(context.portal.deps, staff, { item }), {
    href: paths.boardItem(item),
    label: 'Về trang bài',
  });
  return data({ desk, erasable }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const item = params['item'] ?? '';
  const fields = await readForm(request);
  const entries: EraseReply['entries'] = {
    words: textOf(fields, 'words').trim(),
    versions: fields.getAll('versions').filter((one) => typeof one === 'string'),
    notes: fields.has('notes'),
    address: fields.has('address'),
    what: textOf(fields, 'what'),
    reason: textOf(fields, 'reason'),
  };
  // What is looked for is sent with the form, never in an address: logs keep those.
  const again = async (problems: EraseReply['problems'], status: number) => {
    const { erasable } = orRefusal(await openErasable(deps, staff, { item, words: entries.words }));
    return sameFormAgain<EraseReply>({ erasable, entries, problems }, status);
  };
  if (intentOf(fields, ['find', 'propose']) === 'find') return again([], 200);
  const { words: _, ...chosen } = entries;
  const outcome = await proposeErasure(deps, staff, { item, ...chosen, seen: textOf(fields, 'seen') });
  if (outcome.ok)
    return redirectWithFlash(context, paths.boardItem(item), { kind: 'success', message: erasureProposed });
  const { refusal } = outcome;
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed') throw refusalResponse(refusal);
  return again(problemsIn(refusal), statusOf[refusal.code]);
}

export default function Erase() {
  return <ErasePage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
