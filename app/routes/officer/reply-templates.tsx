// The templates of replies that somebody may use.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readReplyTemplates } from '#app/domain/inquiries/reply-templates.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ReplyTemplatesPage } from '#app/ui/pages/officer/reply-templates/reply-templates-page.tsx';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction = () => [{ title: pageTitle('Mẫu trả lời') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const read = orRefusal(await readReplyTemplates(context.portal.deps, staff));
  const names = new Map(read.procedures.map(({ code, name }) => [code, name]));
  const kinds = read.kinds.map(({ id, name, byProcedure = false }) => ({
    ...{ id, name, byProcedure },
    templates: read.templates
      .filter(({ kind }) => kind === id)
      .map((template) => ({ ...template, procedureName: names.get(template.procedureCode ?? '') ?? '' })),
  }));
  return data({ desk, kinds }, { headers });
}

export default function ReplyTemplates() {
  return <ReplyTemplatesPage {...usePageData<typeof loader>()} />;
}
