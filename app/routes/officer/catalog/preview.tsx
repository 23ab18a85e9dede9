// The draft of a procedure as the public will see it.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readComponent } from '#app/domain/catalog-editing/editors/compare-procedures.ts';
import { previewProcedure } from '#app/domain/catalog-editing/preview-procedure.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { PreviewPage, UnfinishedPage } from '#app/ui/pages/officer/catalog/preview-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { present } from '#app/values/present.ts';
import { termInForce } from '#catalog/level-regimes.ts';
import { localDate } from '#catalog/local-date.ts';
import { decidedBy } from '#catalog/stated.ts';
import { componentIds, components } from '#catalog/components.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { withoutDraft } from './without-draft.server.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction<typeof loader> = ({ data: preview }) => [
  { title: pageTitle(preview === undefined ? 'Xem trước' : `Xem trước: ${preview.name}`) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const code = params['code'] ?? '';
  const outcome = await previewProcedure(deps, staff, { code });
  if (!outcome.ok) throw await withoutDraft({ context, staff, kind: 'procedure', code }, outcome.refusal);
  const { openDraft, situation, page } = outcome;
  const name = openDraft.procedure.name ?? code;
  if (page !== undefined) {
    const address = new URL(paths.procedure(page.sheet.slug), deps.unit.publicUrl).href;
    const today = localDate(deps.clock.now());
    const term = decidedBy(page.sheet.term, (declared) => termInForce(declared, today));
    return data(
      { name, code, page: { ...page, law: present({ term }), address: address.replace(/^https?:\/\//, '') } },
      { headers },
    );
  }
  const missing = openDraft.problems.map(({ component, message }) => ({
    message: `${components[component]}: ${message}`,
    ...(openDraft.steps.mayEdit && { href: paths.staffComponent(code, component) }),
  }));
  const there = componentIds
    .map((id) => ({ label: components[id], rows: readComponent(id, openDraft.procedure, situation) }))
    .filter(({ rows }) => rows.length > 0);
  return data({ name, code, unfinished: { desk, missing, components: there } }, { headers });
}

export default function Preview() {
  const preview = usePageData<typeof loader>();
  return 'page' in preview ? (
    <PreviewPage {...preview} />
  ) : (
    <UnfinishedPage {...preview} {...preview.unfinished} />
  );
}
