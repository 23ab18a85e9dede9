// A form to be tried by staff as a resident will meet it. Nothing is stored; what is typed travels with the page.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { previewForm } from '#app/domain/catalog-editing/preview-form.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf, unknownEventProblem } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { orRefusal, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { PreviewPage } from '#app/ui/pages/officer/form-builder/preview-page.tsx';
import { changeEntries } from '#forms/change-group.ts';
import { formTitle } from '#forms/text.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { checkDeclaration, exampleWire, initialWire, readDeclaration, readWire } from '#forms/index.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: pageTitle(page === undefined ? 'Xem thử' : `Xem thử: ${formTitle(page.preview.definition.title)}`),
  },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const preview = orRefusal(await previewForm(context.portal.deps, staff, { form: params['form'] ?? '' }));
  const { definition, context: formContext } = preview;
  const isFilled = new URL(request.url).searchParams.get('dien') === 'vi-du';
  const start = isFilled ? exampleWire(definition, formContext) : initialWire(definition);
  return data({ desk, preview, start }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { definition, context: formContext } = orRefusal(
    await previewForm(context.portal.deps, staff, { form: params['form'] ?? '' }),
  );
  const fields = await readForm(request);
  const intent = textOf(fields, 'intent');
  fields.delete('intent');
  const wire = readWire(fields.entries());
  if (intent !== 'check') {
    const changedWire = changeEntries(definition, wire, intent);
    return changedWire === undefined
      ? sameFormAgain({ wire, problems: [unknownEventProblem] })
      : { wire: changedWire, problems: [] };
  }
  const check = checkDeclaration(definition, wire, formContext);
  if (!check.ok) return data({ wire, problems: check.problems }, { status: 422 });
  return { wire, problems: [], read: readDeclaration(definition, check.answers) };
}

const none: readonly never[] = [];

export default function FormPreview() {
  const { desk, preview, start } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return (
    <PreviewPage
      desk={desk}
      form={preview.definition}
      label={preview.label}
      isDraft={preview.isDraft}
      context={preview.context}
      wire={reply?.wire ?? start}
      problems={reply?.problems ?? none}
      read={reply !== undefined && 'read' in reply ? reply.read : undefined}
    />
  );
}
