// The draft of a form: its outline, what is missing, and what is decided of it.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { openFormDraft } from '#app/domain/catalog-editing/open-form-draft.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { openUnreadableDraft } from '#app/domain/catalog-editing/open-unreadable-draft.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { BuilderPage, problemHref } from '#app/ui/pages/officer/form-builder/builder-page.tsx';
import { changeOf, partNamed } from '#app/lists/form-parts.ts';
import { formTitle } from '#forms/text.ts';
import { UnreadableDraftPage } from '#app/ui/pages/officer/catalog/unreadable-draft-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { decideDraft } from './catalog/decide-draft.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { withoutDraft } from './catalog/without-draft.server.ts';
import { changePressed } from './form-part.server.ts';

const list = { href: paths.staffForms(), label: 'Mẫu đơn, tờ khai' };

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: pageTitle(
      page === undefined || 'unreadable' in page
        ? 'Bản nháp'
        : `Bản nháp: ${formTitle(page.openDraft.definition.title)}`,
    ),
  },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const form = params['form'] ?? '';
  const outcome = await openFormDraft(context.portal.deps, staff, { form });
  if (!outcome.ok) {
    const broken = await openUnreadableDraft(context.portal.deps, staff, { kind: 'form', code: form });
    if (broken.ok) return data({ desk, unreadable: broken.unreadable }, { headers });
    throw await withoutDraft({ context, staff, kind: 'form', code: form }, outcome.refusal);
  }
  return data({ desk, openDraft: outcome.openDraft }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const form = params['form'] ?? '';
  const change = changeOf(textOf(await readForm(request.clone()), 'intent'));
  if (change !== undefined) return changePressed({ context, staff, form }, change);
  return decideDraft(
    { request, context },
    {
      kind: 'form',
      code: form,
      problemHref: ({ part }) => {
        const formPart = partNamed(part);
        return formPart && problemHref(form, formPart);
      },
    },
  );
}

export default function FormDraft() {
  const reply = useReplyData<typeof action>();
  const page = usePageData<typeof loader>();
  if ('unreadable' in page) return <UnreadableDraftPage {...page} list={list} reply={reply} />;
  return <BuilderPage {...page} reply={reply} />;
}
