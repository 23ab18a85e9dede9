// A new item: its section and its title.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listBoard } from '#app/domain/publishing/list-board.server.ts';
import { startItem } from '#app/domain/publishing/start-item.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { NewItemPage } from '#app/ui/pages/editor/board/new-item-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { problemsIn } from '#app/steps/refusal.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Viết bài mới') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { board } = orRefusal(await listBoard(context.portal.deps, staff, {}));
  const section = new URL(request.url).searchParams.get('chuyen-muc') ?? '';
  return data({ desk, sections: board.sections, section }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const [section, title] = [textOf(fields, 'section'), textOf(fields, 'title').trim()];
  const outcome = await startItem(context.portal.deps, staff, { section, title });
  if (outcome.ok) return seeOther(paths.boardItem(outcome.item));
  const { refusal } = outcome;
  if (refusal.code === 'not-allowed') throw refusalResponse(refusal);
  const problems =
    section === '' || refusal.code === 'not-found'
      ? [{ path: 'section', message: 'Hãy chọn chuyên mục.' }]
      : problemsIn(refusal, new Map([['item.title', 'title']]));
  return sameFormAgain({ title, section, problems });
}

export default function NewItem() {
  return <NewItemPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
