// One inquiry as everybody reads it: written anew by staff, with a name only where its writer wished it.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { openPublished } from '#app/domain/inquiries/read-published.server.ts';
import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { gone, notFound, refusalResponse } from '#app/http/replies.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { PublishedPage } from '#app/ui/pages/public/inquiries/published-page.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { kindOfRequest } from './inquiry-request.server.ts';

export const handle = { document: 'static' } satisfies DocumentHandle;
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const kind = kindOfRequest(request);
  if (kind.publication === undefined) throw notFound();
  const opened = await openPublished(deps, kind, params['slug'] ?? '');
  if (!opened.ok) throw refusalResponse(opened.refusal);
  const { published } = opened;
  if (published === undefined) throw gone(kind.words.parent);
  return data(
    {
      kind: kind.id,
      words: kind.words,
      said: kind.publication.words,
      published,
      address: deps.publicUrl + published.href,
    },
    { headers: publicPage([tags.inquiries(kind.id)]) },
  );
}

export function action() {
  throw notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (page === undefined) return [{ title: pageTitle('Không tìm thấy trang') }];
  const { title, beginning } = page.published;
  return [
    { title: pageTitle(title) },
    { name: 'description', content: beginning },
    { property: 'og:title', content: title },
    { property: 'og:url', content: page.address },
    { property: 'og:locale', content: 'vi_VN' },
    { tagName: 'link', rel: 'canonical', href: page.address },
  ];
};

export default function InquiryPublished() {
  const page = usePageData<typeof loader>();
  return (
    <Page
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        page.words.parent,
        { label: page.published.title },
      ]}
    >
      <PublishedPage {...page} />
    </Page>
  );
}
