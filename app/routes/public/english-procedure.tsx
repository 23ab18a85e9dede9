// One procedure told in English, beside its Vietnamese page.
import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { readEnglish } from '#app/domain/catalog/read-english.server.ts';
import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { usePageData, type PageData } from '#app/http/page-data.ts';
import { notFound } from '#app/http/replies.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { EnglishProcedurePage } from '#app/ui/pages/public/english/english-page.tsx';
import { tags } from '#app/vocabulary/page-tags.ts';

export const handle = { document: 'static', language: 'en' } satisfies DocumentHandle;
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction = ({ data: page }) => {
  if (page === undefined) return [{ title: pageTitle('Không tìm thấy trang') }];
  const { procedure, languages } = page as PageData<typeof loader>;
  return [
    { title: pageTitle(procedure.name) },
    { name: 'description', content: procedure.about },
    ...languages.map((language) => ({ tagName: 'link', rel: 'alternate', ...language })),
  ];
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const slug = params['slug'] ?? '';
  const procedure = (await readEnglish(deps)).find((one) => one.slug === slug);
  if (procedure === undefined) throw notFound();
  const at = (path: string) => new URL(path, deps.unit.publicUrl).href;
  return data(
    {
      procedure,
      languages: [
        { hrefLang: 'vi', href: at(paths.procedure(slug)) },
        { hrefLang: 'en', href: at(paths.englishProcedure(slug)) },
      ],
    },
    { headers: publicPage([tags.catalog, tags.procedure(slug)]) },
  );
}

export default function EnglishProcedure() {
  return <EnglishProcedurePage procedure={usePageData<typeof loader>().procedure} />;
}
