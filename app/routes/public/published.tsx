// A section or an item of what the commune publishes (Đ10.1–Đ10.12), at the address that staff gave it.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { usePageData, type PageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound } from '#app/http/replies.server.ts';
import { monthName } from '#app/lists/month.ts';
import { gatheredIn } from '#app/publications/kind-of-section.ts';
import { kindById } from '#app/publications/facts.ts';
import { bareTitle, titleInWords } from '#app/publications/item-title.ts';
import { Page, type Crumb } from '#app/ui/components/page/page.tsx';
import { pictureAddress } from '#app/ui/pages/public/sections/item-meta.ts';
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
  const outcome = await openPublished(context, new URL(request.url));
  const shows = gatheredIn(outcome.section, outcome.section.children ?? []).map(tags.section);
  if (outcome.shown === 'item') shows.push(tags.item(outcome.page.id));
  if (readersOf(outcome.section.kind)?.Above !== undefined) shows.push(...figureTags);
  const query = [
    'trang',
    ...(kindById(outcome.section.kind)?.filters ?? []),
    ...(kindById(outcome.section.kind)?.byMonth === true ? [monthName] : []),
    ...(readersOf(outcome.section.kind)?.narrowing?.query ?? []),
  ];
  return data(outcome, { headers: publicPage(shows, { seconds: longestKept, query }) });
}

export function action() {
  throw notFound();
}

export const meta: MetaFunction = ({ data: pageData, matches }) => {
  if (pageData === undefined) return [{ title: pageTitle('Không tìm thấy trang') }];
  const page = pageData as PageData<typeof loader>;
  const { title, description, type } =
    page.shown === 'item'
      ? { title: titleInWords(page.page.title), description: page.page.summary, type: 'article' }
      : { title: page.section.title, description: page.section.intro, type: 'website' };
  const said = description === '' ? aboutSection(title, unitIn(matches).name) : description;
  const picture = page.shown === 'item' ? pictureAddress(page.page.picture, page.address) : undefined;
  return [
    { title: pageTitle(title) },
    { name: 'description', content: said },
    ...(picture === undefined ? [] : [{ property: 'og:image', content: picture }]),
    { property: 'og:type', content: type },
    ...(page.shown === 'item' ? (readersOf(page.page.kind)?.meta?.(page.page, page.address) ?? []) : []),
    {
      tagName: 'link',
      rel: 'alternate',
      type: 'application/rss+xml',
      title: page.section.title,
      href: paths.sectionFeed(page.section.id),
    },
    {
      tagName: 'link',
      rel: 'alternate',
      type: 'application/atom+xml',
      title: page.section.title,
      href: paths.sectionAtom(page.section.id),
    },
    ...(page.shown === 'section' && page.feeds.calendar !== undefined
      ? [
          {
            tagName: 'link',
            rel: 'alternate',
            type: 'text/calendar',
            title: page.section.title,
            href: page.feeds.calendar,
          },
        ]
      : []),
  ];
};

const aboutSection = (title: string, of: string) => `${title}: thông tin chính thức của ${of}.`;

export default function Published() {
  const page = usePageData<typeof loader>();
  const { section } = page;
  const home: Crumb = { label: 'Trang chủ', href: paths.home() };
  const above: readonly Crumb[] =
    section.parent === undefined
      ? [home]
      : [home, { label: section.parent.title, href: section.parent.path }];
  if (page.shown === 'item') {
    return (
      <Page
        section={section.id}
        breadcrumbs={[
          ...above,
          { label: section.title, href: section.path },
          { label: bareTitle(page.page.title) },
        ]}
      >
        <ItemArticle
          page={page.page}
          section={section}
          address={page.address}
          others={page.others}
          paper={paths.itemPaper(page.page.href)}
        />
      </Page>
    );
  }
  return (
    <Page section={section.id} breadcrumbs={[...above, { label: section.title }]}>
      <SectionPage {...page} />
    </Page>
  );
}
