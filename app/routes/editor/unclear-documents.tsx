// What legal documents say of others and is not clear: the staff say what is meant, so that it counts.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listUnclearRelations } from '#app/domain/legal-documents/list-unclear.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { UnclearDocumentsPage } from '#app/ui/pages/editor/board/unclear-documents-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Quan hệ văn bản chưa rõ') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { relations, hidden } = orRefusal(await listUnclearRelations(context.portal.deps, staff));
  return data({ desk, relations, hidden }, { headers });
}

export default function UnclearDocuments() {
  return <UnclearDocumentsPage {...usePageData<typeof loader>()} />;
}
