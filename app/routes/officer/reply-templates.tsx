// The templates of replies that somebody may use.
import { readReplyTemplates } from '#app/domain/inquiries/reply-templates.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ReplyTemplatesPage } from '#app/ui/pages/officer/reply-templates/reply-templates-page.tsx';

export const handle = { document: 'hydrated' };
export const meta = () => [{ title: pageTitle('Mẫu trả lời') }];

export const loader = deskPage(async ({ deps, staff }) => {
  const read = orRefusal(await readReplyTemplates(deps, staff));
  const names = new Map(read.procedures.map(({ code, name }) => [code, name]));
  const kinds = read.kinds.map(({ id, name, byProcedure = false }) => ({
    ...{ id, name, byProcedure },
    templates: read.templates
      .filter(({ kind }) => kind === id)
      .map((template) => ({ ...template, procedureName: names.get(template.procedureCode ?? '') ?? '' })),
  }));
  return { ok: true, kinds };
});

export default pageOf<typeof loader>(ReplyTemplatesPage);
