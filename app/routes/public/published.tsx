// A section or an item of what the commune publishes (Đ10.1–Đ10.12), at the address that staff gave it.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { usePageData, type PageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound } from '#app/http/replies.server.ts';
import { gatheredIn } from '#app/publications/kind-of-section.ts';
import { kindById } from '#app/publications/facts.ts';
import { bareTitle, titleInWords } from '#app/publications/item-title.ts';
import { Page, type Crumb } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import printButton from '#app/ui/components/print-sheet/print-button.ts?worker&url';
import { unitIn } from '#app/ui/components/page/site.tsx';
import { ItemArticle } from '#app/ui/pages/public/sections/item-article.tsx';
import { readersOf } from '#app/ui/pages/public/sections/kind-readers.ts';
import { SectionPage } from '#app/ui/pages/public/sections/section-page.tsx';
import { tags } from '#app/vocabulary/page-tags.ts';
import { figureTags } from './figures.server.ts';
import { openPublished } from './published.server.ts';

export const handle = { document: 'static', scripts: [printButton] } satisfies DocumentHandle;
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

/** What is to come and what has been changes with the day. */
const longestKept = 900;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const found = await openPublished(context, new URL(request.url));
  const shows = gatheredIn(found.section, found.section.children ?? []).map(tags.section);
  if (found.shown === 'item') shows.push(tags.item(found.page.id));
  if (readersOf(found.section.kind)?.Above !== undefined) shows.push(...figureTags);
  const query = [
    'trang',
    ...(kindById(found.section.kind)?.filters ?? []),
    ...(readersOf(found.section.kind)?.narrowing?.query ?? []),
  ];
  return data(found, { headers: publicPage(shows, { seconds: longestKept, query }) });
}

export function action() {
  throw notFound();
}

export const meta: MetaFunction = ({ data: given, matches }) => {
  if (given === undefined) return [{ title: pageTitle('Không tìm thấy trang') }];
  const found = given as PageData<typeof loader>;
  const { title, description, type } =
    found.shown === 'item'
      ? { title: titleInWords(found.page.title), description: found.page.summary, type: 'article' }
      : { title: found.section.title, description: found.section.intro, type: 'website' };
  return [
    { title: pageTitle(title) },
    {
      name: 'description',
      content: description === '' ? aboutSection(title, unitIn(matches).name) : description,
    },
    { property: 'og:title', content: title },
    { property: 'og:type', content: type },
    { property: 'og:url', content: found.address },
    { property: 'og:locale', content: 'vi_VN' },
    ...(found.shown === 'item' ? (readersOf(found.page.kind)?.meta?.(found.page, found.address) ?? []) : []),
    {
      tagName: 'link',
      rel: 'alternate',
      type: 'application/rss+xml',
      title: found.section.title,
      href: paths.sectionFeed(found.section.id),
    },
    {
      tagName: 'link',
      rel: 'alternate',
      type: 'application/atom+xml',
      title: found.section.title,
      href: paths.sectionAtom(found.section.id),
    },
    ...(found.shown === 'section' && found.feeds.calendar !== undefined
      ? [
          {
            tagName: 'link',
            rel: 'alternate',
            type: 'text/calendar',
            title: found.section.title,
            href: found.feeds.calendar,
          },
        ]
      : []),
  ];
};

const aboutSection = (title: string, of: string) => `${title}: thông tin chính thức của ${of}.`;

export default function Published() {
  const found = usePageData<typeof loader>();
  const { section } = found;
  const home: Crumb = { label: 'Trang chủ', href: paths.home() };
  const above: readonly Crumb[] =
    section.parent === undefined
      ? [home]
      : [home, { label: section.parent.title, href: section.parent.path }];
  if (found.shown === 'item') {
    return (
      <Page
        section={section.id}
        breadcrumbs={[
          ...above,
          { label: section.title, href: section.path },
          { label: bareTitle(found.page.title) },
        ]}
      >
        <ItemArticle
          page={found.page}
          section={section}
          address={found.address}
          others={found.others}
          paper={paths.itemPaper(found.page.href)}
        />
      </Page>
    );
  }
  return (
    <Page section={section.id} breadcrumbs={[...above, { label: section.title }]}>
      <SectionPage {...found} />
    </Page>
  );
}
