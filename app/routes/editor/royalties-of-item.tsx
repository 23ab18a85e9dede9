// The royalties of one item: proposed with it, decided once it has come out (Đ7.2f).
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { openItemRoyalties } from '#app/domain/royalties/open-item-royalties.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ItemRoyaltiesPage } from '#app/ui/pages/editor/royalties/item-royalties-page.tsx';
import { openDesk } from '#app/http/desk.server.ts';
import { answerRoyalty } from './royalty-answer.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Nhuận bút của bài') }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { royalties } = orRefusal(
    await openItemRoyalties(context.portal.deps, staff, { item: params['item'] ?? '' }),
    { href: paths.royalties(), label: 'Về sổ nhuận bút' },
  );
  return data({ desk, royalties }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return answerRoyalty({ request, context }, params['item'] ?? '');
}

export default function RoyaltiesOfItem() {
  return <ItemRoyaltiesPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
