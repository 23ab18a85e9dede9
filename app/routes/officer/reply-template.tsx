// One template of a reply: a new one, or one that is changed.
import { paths } from '#app/addresses/paths.ts';
import {
  readReplyTemplates,
  removeReplyTemplate,
  saveReplyTemplate,
} from '#app/domain/inquiries/reply-templates.server.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { notFound, orRefusal } from '#app/http/replies.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ReplyTemplatePage } from '#app/ui/pages/officer/reply-templates/reply-template-page.tsx';

export const handle = { document: 'hydrated' };
export const meta = () => [{ title: pageTitle('Mẫu trả lời') }];

export const loader = deskPage(async ({ deps, staff, url, param }) => {
  const read = orRefusal(await readReplyTemplates(deps, staff));
  const template = read.templates.find(({ id }) => id === param('id'));
  const kindId = template?.kind ?? url.searchParams.get('loai');
  const kind = read.kinds.find(({ id }) => id === kindId);
  if (kind === undefined || (template === undefined && param('id') !== '')) throw notFound();
  const procedures = kind.byProcedure === true ? read.procedures : [];
  return { ok: true, kind, template: template ?? null, procedures };
});

export const action = deskActions({
  to: () => paths.replyTemplates(),
  acts: {
    save: deskAct({
      act: ({ deps, staff, param, number, text, wire }) =>
        saveReplyTemplate(deps, staff, {
          id: param('id') || undefined,
          version: number('version'),
          kind: text('kind'),
          procedure: text('procedure'),
          wire,
        }),
      done: 'Đã lưu mẫu.',
    }),
    remove: deskAct({
      act: ({ deps, staff, param, number }) =>
        removeReplyTemplate(deps, staff, { id: param('id'), version: number('version') }),
      done: 'Đã xóa mẫu.',
    }),
  },
});

export default pageOf<typeof loader, typeof action>(ReplyTemplatePage);
