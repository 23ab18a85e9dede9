// Drafts and policies put to the people (Đ10.8b).
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import type { DocumentHandle } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound } from '#app/http/replies.server.ts';
import printButton from '#app/ui/components/print-sheet/print-button.ts?worker&url';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ConsultationsPage } from '#app/ui/pages/public/consultations/consultations-page.tsx';
import { consultationsHeaders, openConsultations } from './consultations.server.ts';

export const handle = { document: 'static', scripts: [printButton] } satisfies DocumentHandle;
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const outcome = await openConsultations(request, context);
  const { section, lines, pages, filter } = outcome;
  return data(
    {
      section,
      lines,
      pages,
      filter,
      address: deps.unit.publicUrl + section.path,
      feeds: {
        rss: paths.sectionFeed(section.id),
        atom: paths.sectionAtom(section.id),
        calendar: paths.sectionCalendar(section.id),
      },
    },
    { headers: consultationsHeaders(context, outcome) },
  );
}

export function action() {
  throw notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (page === undefined) return [{ title: pageTitle('Không tìm thấy trang') }];
  const { title, intro, id } = page.section;
  return [
    { title: pageTitle(title) },
    {
      name: 'description',
      content: intro === '' ? `${title}: dự thảo của Ủy ban nhân dân đang cần ý kiến của bạn.` : intro,
    },
    { property: 'og:title', content: title },
    { property: 'og:url', content: page.address },
    { property: 'og:locale', content: 'vi_VN' },
    { tagName: 'link', rel: 'alternate', type: 'application/rss+xml', title, href: paths.sectionFeed(id) },
    { tagName: 'link', rel: 'alternate', type: 'application/atom+xml', title, href: paths.sectionAtom(id) },
  ];
};

export default function Consultations() {
  const page = usePageData<typeof loader>();
  const { section } = page;
  return (
    <Page
      current="consultations"
      section={section.id}
      breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: section.title }]}
    >
      <ConsultationsPage {...page} />
    </Page>
  );
}
