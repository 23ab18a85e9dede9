// Every public page, for search engines (TT 32/2017: a site map also as XML).
import type { LoaderFunctionArgs } from '@remix-run/node';

import { readPublishedCatalog } from '#app/domain/catalog/read-catalog.server.ts';
import { publishedAddresses } from '#app/domain/inquiries/read-published.server.ts';
import { listAddresses } from '#app/domain/publishing/list-addresses.server.ts';
import { publicPage } from '#app/http/document.ts';
import { inquiryMenu } from '#app/addresses/inquiry-addresses.ts';
import { paths } from '#app/addresses/paths.ts';
import { findEnglishSummary } from '#catalog/english.ts';
import { escapeXml } from '#app/values/xml.ts';
import { tags } from '#app/vocabulary/page-tags.ts';

interface Entry {
  readonly path: string;
  readonly changedAt?: Date;
}

export async function loader({ context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const published = await readPublishedCatalog(deps);
  const content = await listAddresses(deps);
  const sectors = [...new Set(published.map(({ procedure }) => procedure.sector))];
  const entries: readonly Entry[] = [
    ...[
      paths.home(),
      paths.services(),
      paths.serviceGuide(),
      paths.statistics(),
      paths.portalFigures(),
      paths.lookUp(),
      paths.contact(),
      paths.privacy(),
      paths.accessibility(),
      paths.reading(),
      paths.english(),
      ...inquiryMenu.flatMap(({ kind }) => [paths.inquiryFront(kind), paths.inquiryStatistics(kind)]),
    ].map((path) => ({ path })),
    ...sectors.map((sector) => ({ path: paths.sector(sector) })),
    ...published.map(({ procedure, publishedAt }) => ({
      path: paths.procedure(procedure.slug),
      changedAt: publishedAt,
    })),
    ...published
      .filter(({ procedure }) => findEnglishSummary(procedure.code) !== undefined)
      .map(({ procedure, publishedAt }) => ({
        path: paths.englishProcedure(procedure.slug),
        changedAt: publishedAt,
      })),
    ...(await publishedAddresses(deps)),
    ...content.map(({ path, updatedAt }) => ({ path, changedAt: updatedAt })),
  ];
  const urls = entries.map(
    ({ path, changedAt }) =>
      `<url><loc>${escapeXml(deps.unit.publicUrl + path)}</loc>${changedAt === undefined ? '' : `<lastmod>${changedAt.toISOString()}</lastmod>`}</url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    {
      headers: {
        ...publicPage([tags.catalog, tags.content, ...inquiryMenu.map(({ kind }) => tags.inquiries(kind))]),
        'Content-Type': 'application/xml; charset=utf-8',
      },
    },
  );
}
