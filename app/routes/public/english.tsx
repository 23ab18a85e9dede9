// What foreigners come for, in English: the list.
import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readEnglish } from '#app/domain/catalog/read-english.server.ts';
import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { EnglishIndex } from '#app/ui/pages/public/english/english-page.tsx';
import { tags } from '#app/vocabulary/page-tags.ts';

export const handle = { document: 'static', language: 'en' } satisfies DocumentHandle;
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction = () => [
  { title: pageTitle('Services in English') },
  {
    name: 'description',
    content:
      'Certified copies, signatures, marriage, birth, residence: what foreigners need here, in English.',
  },
];

export async function loader({ context }: LoaderFunctionArgs) {
  return data(
    { procedures: await readEnglish(context.portal.deps) },
    { headers: publicPage([tags.catalog]) },
  );
}

export default function English() {
  return <EnglishIndex {...usePageData<typeof loader>()} />;
}
