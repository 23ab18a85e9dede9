// A kind of inquiry to everybody: what may be sent, the way to follow it, and what is published of it, by category and words.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listPublishedInquiries } from '#app/domain/inquiries/read-published.server.ts';
import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { notFound, seeOther } from '#app/http/replies.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { everySubject } from '#app/addresses/followed-addresses.ts';
import { paths } from '#app/addresses/paths.ts';
import { FrontPage } from '#app/ui/pages/public/inquiries/front-page.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { kindOfRequest } from './inquiry-request.server.ts';

export const handle = { document: 'static' } satisfies DocumentHandle;
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

/** Pages for what is typed freely would be too many to keep. */
const kept = ['chu-de', 'trang'];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const kind = kindOfRequest(request);
  const { publication } = kind;
  if (publication === undefined) throw notFound();
  const query = new URL(request.url).searchParams;
  const code = query.get('ma')?.trim();
  if (code !== undefined && code !== '') throw seeOther(paths.inquiry(kind.id, code.slice(0, 40)));
  const words = (query.get('q') ?? '').trim().slice(0, 200);
  const category = query.get('chu-de') ?? '';
  if (category !== '' && !publication.categories.some(({ value }) => value === category)) throw notFound();
  const page = wholeNumber(query.get('trang'), { from: 1, to: 10_000 });
  const list = await listPublishedInquiries(deps, kind, {
    words,
    category: category === '' ? undefined : category,
    page,
  });
  if ((page ?? 1) > list.pages) throw notFound();
  const address = deps.unit.publicUrl + paths.inquiryFront(kind.id);
  return data(
    {
      kind: kind.id,
      words: kind.words,
      published: publication.words,
      asked: { words, category },
      list,
      followed: publication.followed && {
        kind: publication.followed.category,
        target: category === '' ? everySubject : category,
      },
      address,
    },
    { headers: publicPage([tags.inquiries(kind.id)], { query: kept }) },
  );
}

export function action() {
  throw notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (page === undefined) return [{ title: pageTitle('Không tìm thấy trang') }];
  const { label } = page.words.parent;
  const { words } = page.asked;
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
