// The period that an address asks for, with its figures: for the page, its paper and its files alike.
import type { AppLoadContext } from '@remix-run/node';

import { readPortalFigures } from '#app/domain/statistics/read-portal-figures.server.ts';
import { publicPage } from '#app/http/document.ts';
import { notFound } from '#app/http/replies.server.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { readFiguresPeriod, type FiguresPeriod } from '#app/lists/figures.ts';
import { portalTables } from '#app/publications/portal-figures.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { localDate } from '#catalog/local-date.ts';

/** What people sent is told to readers when it is published, lateness with the hour: nothing says that these changed. */
const longestKept = 900;

/** Whatever shows the figures is drawn anew when one of these changes. */
export const figureTags = [
  tags.catalog,
  tags.statistics,
  tags.content,
  ...inquiryKinds.map(({ id }) => tags.inquiries(id)),
];

export const figuresHeaders = () => publicPage(figureTags, { seconds: longestKept, query: ['ky'] });

export async function readTables({ portal: { deps } }: AppLoadContext, period: FiguresPeriod) {
  const { figures, until } = await readPortalFigures(deps, period.days);
  return { tables: portalTables(figures), until };
}

/** For what is no page: a period that there is not is not found. */
export async function openFigures(request: Request, context: AppLoadContext) {
  const today = localDate(context.portal.deps.clock.now());
  const outcome = readFiguresPeriod(new URL(request.url).searchParams.get('ky'), today);
  if (!outcome.ok) throw notFound();
  return { period: outcome.period, ...(await readTables(context, outcome.period)) };
}
