// Everything of one author (Đ7.2f).
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listLedger } from '#app/domain/royalties/list-ledger.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { notFound, orRefusal } from '#app/http/replies.server.ts';
import { ledgerFilter } from '#app/lists/ledger.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { AuthorPage } from '#app/ui/pages/editor/royalties/ledger-page.tsx';
import { present } from '#app/values/present.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(`Nhuận bút: ${page?.author.name ?? ''}`) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { page } = ledgerFilter.read(new URL(request.url).searchParams);
  const { ledger } = orRefusal(
    await listLedger(context.portal.deps, staff, {
      author: params['author'] ?? '',
      ...present({ page }),
    }),
  );
  // Unknown, or somebody else's: the same to whoever may not see it.
  const author = ledger.authors[0]?.author;
  if (author === undefined) throw notFound();
  return data({ desk, ledger, author }, { headers });
}

export default function RoyaltiesOfAuthor() {
  return <AuthorPage {...usePageData<typeof loader>()} />;
}
