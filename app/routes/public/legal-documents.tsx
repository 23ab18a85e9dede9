// The search tool for legal documents (Đ10.6). A document's own page is an item's (published.tsx).
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listDocumentChoices } from '#app/domain/legal-documents/find-documents.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound } from '#app/http/replies.server.ts';
import printButton from '#app/ui/components/print-sheet/print-button.ts?worker&url';
import { LegalSearchPage } from '#app/ui/pages/public/legal-documents/legal-search-page.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { unitIn } from '#app/ui/components/page/site.tsx';
import { legalDocumentsHeaders, openLegalDocuments } from './legal-documents.server.ts';

export const handle = { document: 'static', scripts: [printButton] } satisfies DocumentHandle;
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { section, ...page } = await openLegalDocuments(request, context);
  const feeds = { rss: paths.sectionFeed(section.id), atom: paths.sectionAtom(section.id) };
  const choices = await listDocumentChoices(context.portal.deps);
  return data({ ...page, section, choices, feeds }, { headers: legalDocumentsHeaders(section.id) });
}

export function action() {
  throw notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  if (page === undefined) return [{ title: pageTitle('Không tìm thấy trang') }];
  const { title, intro, id } = page.section;
  return [
    { title: pageTitle(page.entries.words === undefined ? title : `${page.entries.words}: tìm văn bản`) },
    { name: 'description', content: intro === '' ? `${title} của ${unitIn(matches).name}.` : intro },
    { property: 'og:title', content: title },
    { property: 'og:url', content: page.address },
    { property: 'og:locale', content: 'vi_VN' },
    { tagName: 'link', rel: 'alternate', type: 'application/rss+xml', title, href: paths.sectionFeed(id) },
    { tagName: 'link', rel: 'alternate', type: 'application/atom+xml', title, href: paths.sectionAtom(id) },
  ];
};

export default function LegalDocuments() {
  const page = usePageData<typeof loader>();
  return (
    <Page
      section={page.section.id}
      breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: page.section.title }]}
    >
      <LegalSearchPage {...page} />
    </Page>
  );
}
