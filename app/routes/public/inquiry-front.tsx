// A kind of inquiry to everybody: what may be sent, the way to follow it, and what is published of it, by category and words.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { notFound, seeOther } from '#app/http/replies.server.ts';
import { everySubject } from '#app/addresses/followed-addresses.ts';
import { paths } from '#app/addresses/paths.ts';
import printButton from '#app/ui/components/print-sheet/print-button.ts?worker&url';
import { FrontPage } from '#app/ui/pages/public/inquiries/front-page.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { openInquiryFront } from './inquiry-front.server.ts';
import { kindOfRequest } from './inquiry-request.server.ts';

export const handle = { document: 'static', scripts: [printButton] } satisfies DocumentHandle;
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

/** Pages for what is typed freely would be too many to keep. */
const parameters = ['chu-de', 'trang'];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const code = new URL(request.url).searchParams.get('ma')?.trim();
  if (code !== undefined && code !== '') {
    const { id } = kindOfRequest(request);
    throw seeOther(paths.inquiry(id, code.slice(0, 40)));
  }
  const { kind, followed, ...page } = await openInquiryFront(request, context);
  const { category } = page.narrowing;
  return data(
    {
      ...page,
      kind,
      paper: paths.publishedList(kind) + new URL(request.url).search,
      followed: followed && {
        kind: followed.category.id,
        target: category === '' ? everySubject : category,
      },
    },
    { headers: publicPage([tags.inquiries(kind)], { query: parameters }) },
  );
}

export function action() {
  throw notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (page === undefined) return [{ title: pageTitle('Không tìm thấy trang') }];
  const { label } = page.words.parent;
  const { words } = page.narrowing;
  return [
    { title: pageTitle(words === '' ? label : `${words}: ${label}`) },
    { name: 'description', content: page.words.lead },
    { property: 'og:title', content: label },
    { property: 'og:url', content: page.address },
    { property: 'og:locale', content: 'vi_VN' },
    {
      tagName: 'link',
      rel: 'alternate',
      type: 'application/rss+xml',
      title: label,
      href: paths.publishedFeed(page.kind),
    },
    {
      tagName: 'link',
      rel: 'alternate',
      type: 'application/atom+xml',
      title: label,
      href: paths.publishedAtom(page.kind),
    },
  ];
};

export default function InquiryFront() {
  const page = usePageData<typeof loader>();
  return (
    <Page
      current={page.kind}
      breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: page.words.parent.label }]}
    >
      <FrontPage {...page} />
    </Page>
  );
}
