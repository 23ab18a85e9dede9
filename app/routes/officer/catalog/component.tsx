// The editor of one component. Adding and moving entries saves nothing; saving compares with what the page was drawn from.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { openComponentEditor } from '#app/domain/catalog-editing/open-component-editor.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { notFound } from '#app/http/replies.server.ts';
import { componentSegments } from '#app/addresses/paths.ts';
import { ComponentPage } from '#app/ui/pages/officer/catalog/component-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { componentIds, components, type ComponentId } from '#catalog/components.ts';
import { openDesk } from '#app/http/desk.server.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { componentView, saveEditorForm } from './component.server.ts';
import { withoutDraft } from './without-draft.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: pageTitle(
      page === undefined ? 'Sửa thủ tục' : `${components[page.view.component]}: ${page.view.procedureName}`,
    ),
  },
];

/** @throws 404 for an address that names no component */
function componentIn(params: LoaderFunctionArgs['params']): ComponentId {
  const component = componentIds.find((id) => componentSegments[id] === params['component']);
  if (component === undefined) throw notFound();
  return component;
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const component = componentIn(params);
  const code = params['code'] ?? '';
  const outcome = await openComponentEditor(context.portal.deps, staff, { code, component });
  if (!outcome.ok) throw await withoutDraft({ context, staff, kind: 'procedure', code }, outcome.refusal);
  return data({ desk, view: componentView(component, outcome) }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return saveEditorForm({ request, context }, { code: params['code'] ?? '', component: componentIn(params) });
}

/** One list for all renders: a new one would mean a new reply of the server. */
const none: readonly InputProblem[] = [];

export default function Component() {
  const { desk, view } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return (
    <ComponentPage
      key={view.component}
      desk={desk}
      {...view}
      wire={reply?.wire ?? view.wire}
      problems={reply?.problems ?? none}
      seen={reply?.seen ?? view.seen}
      conflict={reply?.conflict}
    />
  );
}
