// Đ13.1a: search over everything published: `/tim-kiem?q=&loai=&nam=&xep=moi-nhat&trang=`.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { searchPortal } from '#app/domain/search/search-portal.server.ts';
import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { seeOther } from '#app/http/replies.server.ts';
import { searchAddress, searchIn } from '#app/lists/search.ts';
import type { PortalSearch } from '#app/read-models/search.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { PageHeading } from '#app/ui/components/page/page-heading.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { SearchPage, type SearchLinks } from '#app/ui/pages/public/search/search-page.tsx';
import { tags } from '#app/vocabulary/page-tags.ts';

export const handle = { document: 'static' } satisfies DocumentHandle;
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.search.terms.query ? `Tìm “${page.search.terms.query}”` : 'Tìm kiếm') },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const sought = searchIn(query);
  // Only the page that asks is kept: whatever can be typed would push every other page out of the cache.
  const headers = query.size === 0 ? publicPage([tags.fixed]) : { 'Cache-Control': 'private, max-age=60' };
  const answer = await searchPortal(context.portal.deps, sought);
  if (!answer.ok) {
    const search: PortalSearch = {
      terms: sought,
      results: [],
      total: 0,
      pages: 1,
      shelves: [],
      years: [],
      wordless: false,
      near: [],
    };
    const again = { 'Cache-Control': 'no-store', 'Retry-After': '5' };
    return data({ search, refused: answer.refusal.message }, { status: 503, headers: again });
  }
  const { search } = answer;
  if (search.total > 0 && search.results.length === 0)
    throw seeOther(searchAddress(search.terms, { page: search.pages }));
  return data({ search, refused: undefined }, { headers });
}

const links: SearchLinks = {
  search: paths.search(),
  services: paths.services(),
  lookUp: paths.lookUp(),
  contact: paths.contact(),
  procedure: paths.procedure,
  file: paths.file,
};

export default function Search() {
  const { search, refused } = usePageData<typeof loader>();
  return (
    <Page current="search" breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: 'Tìm kiếm' }]}>
      <PageHeading>Tìm kiếm</PageHeading>
      <SearchPage search={search} links={links} refused={refused} />
    </Page>
  );
}
