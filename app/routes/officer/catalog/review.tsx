// The points of one procedure: confirmed with a source, changed in a draft, or taken back, one after the other.
import type { MetaFunction } from '@remix-run/node';

import { readComponent } from '#app/domain/catalog-editing/editors/compare-procedures.ts';
import { openReview } from '#app/domain/catalog-editing/open-review.server.ts';
import { settlePoint } from '#app/domain/catalog-editing/settle-point.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { ReviewPage } from '#app/ui/pages/officer/catalog/review-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Rà soát' : `Rà soát: ${page.reviewed.name}`) },
];

export const loader = deskPage(async ({ deps, staff, param }) => {
  const { reviewed, situation } = orRefusal(await openReview(deps, staff, { code: param('code') }));
  const components = [...new Set(reviewed.points.map(({ component }) => component))].map((component) => ({
    component,
    rows: readComponent(component, situation.draft, situation),
  }));
  return { ok: true, reviewed, components };
});

export const action = deskActions({
  to: ({ param }) => paths.staffProcedureReview(param('code')),
  acts: {
    '': deskAct({
      act: ({ deps, staff, param, text, number }) =>
        settlePoint(deps, staff, {
          code: param('code'),
          point: text('point'),
          event: text('event'),
          version: number('version'),
          ground: text('ground'),
        }),
      done: ({ message }) => message,
      inputOf: (_, { text }) => `ground-${text('point')}`,
    }),
  },
});

export default pageOf<typeof loader, typeof action>(ReviewPage);
