// What legal documents say of others and is not clear: the staff say what is meant, so that it counts.
import { listUnclearRelations } from '#app/domain/legal-documents/list-unclear.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { UnclearDocumentsPage } from '#app/ui/pages/editor/board/unclear-documents-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Quan hệ văn bản chưa rõ') }];

export const loader = deskPage(({ deps, staff }) => listUnclearRelations(deps, staff));

export default pageOf<typeof loader>(UnclearDocumentsPage);
