// Level 2 (Đ3.4b): fill in the browser, check, and get the PDF. Nothing is stored; answers travel with the page.
import {
  data,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';

import { openFormToFill } from '#app/domain/catalog/fill-form.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { loadedOnce, usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { placeChoicesIn } from '#app/http/place-choices.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { DeviceDraftPanel } from '#app/ui/pages/public/fill-declaration/device-draft-panel.tsx';
import { CheckAndPrint, FillDeclaration } from '#app/ui/pages/public/fill-declaration/fill-declaration.tsx';
import { useDeviceDraft } from '#app/ui/pages/public/fill-declaration/use-device-draft.ts';
import { browserForm } from '#forms/browser-form.ts';
import { changeEntries } from '#forms/change-group.ts';
import { formTitle } from '#forms/text.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { PageHeading } from '#app/ui/components/page/page-heading.tsx';
import keepOffline from '#app/ui/offline/keep-offline.ts?worker&url';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { formSheets } from '#app/ui/stylesheets.ts';
import { noProblems } from '#app/values/input-problem.ts';
import { checkDeclaration, initialWire, readDeclaration, readWire, type Wire } from '#forms/index.ts';

export const links = formSheets;
export const handle = { document: 'hydrated-when-used', scripts: [keepOffline] } satisfies DocumentHandle;
/** The empty form may lie on the device, to be filled without network; what was sent and came back may not. */
export const headers: HeadersFunction = ({ actionHeaders }) => ({
  'Cache-Control': actionHeaders.get('Cache-Control') ?? 'private, no-cache',
});
const nowhereKept = { 'Cache-Control': 'private, no-store' };
export const shouldRevalidate = loadedOnce;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? 'Không tìm thấy trang' : formTitle(data.form.title)) },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const {
    form,
    procedure,
    context: formContext,
  } = orRefusal(await openFormToFill(context.portal.deps, idsOf(params)));
  return {
    form: browserForm(form),
    formContext,
    procedure: { slug: procedure.slug, name: procedure.name },
    start: initialWire(form),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const outcome = orRefusal(await openFormToFill(context.portal.deps, idsOf(params)));
  const form = await readForm(request);
  const intentField = form.get('intent');
  const intent = typeof intentField === 'string' ? intentField : 'check';
  form.delete('intent');
  const wire = readWire(form.entries());
  const fields = outcome.form.sections.flatMap((section) => section.fields);
  const again = (typedWire: Wire) => ({
    step: 'fill' as const,
    wire: typedWire,
    choices: placeChoicesIn(fields, typedWire, outcome.context.today),
  });
  const changedWire = changeEntries(outcome.form, wire, intent);
  if (changedWire !== undefined || intent === 'edit') {
    return data({ ...again(changedWire ?? wire), problems: [] }, { headers: nowhereKept });
  }
  const check = checkDeclaration(outcome.form, wire, outcome.context);
  if (!check.ok)
    return data({ ...again(wire), problems: check.problems }, { status: 422, headers: nowhereKept });
  const sections = readDeclaration(outcome.form, check.answers);
  return data({ step: 'check' as const, wire, sections, warnings: check.warnings }, { headers: nowhereKept });
}

function idsOf(params: LoaderFunctionArgs['params']) {
  return { slug: params['slug'] ?? '', formCode: params['formCode'] ?? '' };
}

export default function FillForm() {
  const { form, formContext, procedure, start } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  const title = formTitle(form.title);
  const address = paths.fillForm(procedure.slug, form.code);
  const device = useDeviceDraft({ address, title, start });
  // What was just sent and came back is newer than what lies on the device.
  const restored = reply === undefined ? device.restored : undefined;
  return (
    <Page
      task
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: 'Dịch vụ công', href: paths.services() },
        { label: procedure.name, href: paths.procedure(procedure.slug) },
        { label: 'Khai tờ khai' },
      ]}
    >
      <PageHeading
        caption={procedure.name}
        lead="Khai trên máy rồi tải tờ khai đã điền để in, ký và nộp. Cổng không lưu những gì bạn khai ở trang này."
      >
        {title}
      </PageHeading>
      {reply?.step === 'check' ? (
        <CheckAndPrint
          sections={reply.sections}
          warnings={reply.warnings}
          wire={reply.wire}
          printHref={paths.filledForm(procedure.slug, form.code)}
          device={device}
        />
      ) : (
        <>
          <DeviceDraftPanel device={device} restoredAt={restored?.at} />
          <FillDeclaration
            key={restored?.at.getTime()}
            def={form}
            context={formContext}
            wire={restored?.wire ?? reply?.wire ?? start}
            problems={reply?.problems ?? noProblems}
            choices={reply?.choices}
            onChange={device.keep}
          />
        </>
      )}
    </Page>
  );
}
