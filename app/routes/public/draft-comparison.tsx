// Two published versions of a draft, compared article by article.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { compareDrafts } from '#app/domain/consultations/compare-drafts.server.ts';
import { readVersions } from '#app/domain/consultations/draft-versions.server.ts';
import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound, orRefusal } from '#app/http/replies.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { DraftComparisonPage } from '#app/ui/pages/public/consultations/draft-comparison-page.tsx';
import { present } from '#app/values/present.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { openDraft } from './consultation.server.ts';

export const handle = { document: 'static' } satisfies DocumentHandle;
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: pageTitle(
      page === undefined ? 'Không tìm thấy trang' : `So sánh các bản: ${page.comparison.title}`,
    ),
  },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const slug = params['slug'] ?? '';
  const item = await openDraft(context, slug);
  const query = new URL(request.url).searchParams;
  const from = wholeNumber(query.get('tu') ?? '', { from: 1 });
  const to = wholeNumber(query.get('den') ?? '', { from: 1 });
  const { versions } = await readVersions(deps.db, item.id);
  if (versions.filter(({ hidden }) => hidden === undefined).length < 2) throw notFound();
  const { comparison } = orRefusal(
    await compareDrafts(deps, {
      item: item.id,
      ...present({ from, to }),
    }),
  );
  return data(
    { slug, comparison, withdrawn: item.withdrawn },
    { headers: publicPage([tags.item(item.id)], { query: ['tu', 'den'] }) },
  );
}

export default function DraftComparison() {
  const page = usePageData<typeof loader>();
  return (
    <Page
      current="consultations"
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: page.comparison.title, href: page.comparison.href },
        { label: 'So sánh các bản' },
      ]}
    >
      <DraftComparisonPage {...page} />
    </Page>
  );
}
