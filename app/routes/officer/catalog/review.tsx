// The points of one procedure: confirmed with a source, changed in a draft, or taken back, one after the other.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';

import { readComponent } from '#app/domain/catalog-editing/editors/compare-procedures.ts';
import { openReview } from '#app/domain/catalog-editing/open-review.server.ts';
import { settlePoint } from '#app/domain/catalog-editing/settle-point.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { numberOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { ReviewPage, type RefusedPoint } from '#app/ui/pages/officer/catalog/review-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Rà soát' : `Rà soát: ${page.reviewed.name}`) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { reviewed, situation } = orRefusal(
    await openReview(context.portal.deps, staff, { code: params['code'] ?? '' }),
  );
  const components = [...new Set(reviewed.points.map(({ component }) => component))].map((component) => ({
    component,
    rows: readComponent(component, situation.draft, situation),
  }));
  return data({ desk, reviewed, components }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const code = params['code'] ?? '';
  const fields = await readForm(request);
  const point = textOf(fields, 'point');
  const ground = textOf(fields, 'ground');
  const outcome = await settlePoint(context.portal.deps, staff, {
    ...{ code, point, ground },
    event: textOf(fields, 'event'),
    version: numberOf(fields, 'version'),
  });
  if (outcome.ok)
    return redirectWithFlash(context, paths.staffProcedureReview(code), {
      kind: 'success',
      message: outcome.message,
    });
  const { refusal } = outcome;
  if (refusal.code === 'not-found') throw refusalResponse(refusal);
  return sameFormAgain<RefusedPoint>({ point, ground, message: refusal.message });
}

export default function Review() {
  return <ReviewPage {...usePageData<typeof loader>()} refused={useActionData<RefusedPoint>()} />;
}
