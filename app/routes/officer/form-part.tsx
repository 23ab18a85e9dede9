// One part of a form's draft: which kind is added, or its settings. Saving compares with what the page was drawn from.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { openFormDraft } from '#app/domain/catalog-editing/open-form-draft.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound, refusalResponse } from '#app/http/replies.server.ts';
import { ChoosePage } from '#app/ui/pages/officer/form-builder/choose-page.tsx';
import { EditorPage } from '#app/ui/pages/officer/form-builder/editor-page.tsx';
import { partHref, requestAt, type PartRequest } from '#app/lists/form-parts.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openEditor, type EditorRequest } from '#forms/editing/index.ts';
import { initialWire } from '#forms/read-declaration.ts';
import { own } from '#forms/own.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { withoutDraft } from './catalog/without-draft.server.ts';
import { contextOf, savePart } from './form-part.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.title ?? 'Bản nháp của mẫu đơn') },
];

/** @throws 404 for an address that names nothing */
function requestIn({ request, params }: Pick<LoaderFunctionArgs, 'request' | 'params'>): PartRequest {
  const target = requestAt(params['what'] ?? '', new URL(request.url).searchParams);
  if (target === undefined) throw notFound();
  return target;
}

/** The digest of what is shown; nothing is compared where something is added. */
function seenOf(target: EditorRequest, digests: Readonly<Record<string, string>>): string {
  if ('edit' in target) return own(digests, target.edit) ?? '';
  if ('condition' in target) return own(digests, target.condition) ?? '';
  return 'required' in target ? (own(digests, `field:${target.required}`) ?? '') : '';
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const form = params['form'] ?? '';
  const target = requestIn({ request, params });
  const opening = await openFormDraft(context.portal.deps, staff, { form });
  if (!opening.ok) throw await withoutDraft({ context, staff, kind: 'form', code: form }, opening.refusal);
  const { openDraft } = opening;
  if (!openDraft.steps.mayEdit) {
    throw refusalResponse(
      { code: 'not-allowed', message: 'Bạn chỉ được xem bản nháp này.' },
      { href: paths.staffFormDraft(form), label: 'Về bản nháp' },
    );
  }
  if ('choose' in target) return data({ desk, openDraft, target, title: 'Thêm vào mẫu đơn' }, { headers });
  const editor = openEditor(openDraft.definition, target);
  const page = {
    ...{ desk, openDraft, target, context: contextOf(context) },
    title: editor?.title ?? 'Phần này không còn nữa',
    seen: seenOf(target, openDraft.seen),
    start: editor === undefined ? {} : { ...initialWire(editor.form), ...editor.wire },
  };
  return data(page, { headers, status: editor === undefined ? 404 : 200 });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const target = requestIn({ request, params });
  if ('choose' in target) throw notFound();
  return savePart({ request, context }, { form: params['form'] ?? '', target });
}

export default function FormPart() {
  const page = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  const { desk, openDraft } = page;
  if (!('seen' in page)) return <ChoosePage desk={desk} form={openDraft.definition} choosing={page.target} />;
  const { target, ...rest } = page;
  return <EditorPage key={partHref(openDraft.draft.code, target)} {...rest} request={target} reply={reply} />;
}
