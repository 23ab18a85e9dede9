// What machines ask for: health, metrics, robots, the payment gateway's notifications.
import { route, type RouteConfigEntry } from '@remix-run/route-config';

export const machineRoutes: RouteConfigEntry[] = [
  route('healthz', 'routes/machine/healthz.ts'),
  route('readyz', 'routes/machine/readyz.ts'),
  route('metrics', 'routes/machine/metrics.ts'),
  route('robots.txt', 'routes/machine/robots.ts'),
  route('.well-known/security.txt', 'routes/machine/security-txt.ts'),
  route('sitemap.xml', 'routes/machine/sitemap.ts'),
  route('sw.js', 'routes/machine/service-worker.ts'),
  route('manifest.webmanifest', 'routes/machine/web-manifest.ts'),
  route('opensearch.xml', 'routes/machine/open-search.ts'),
  route('rss/:section.xml', 'routes/machine/section-feed.ts'),
  route('rss/:section.atom', 'routes/machine/section-atom.ts'),
  route(':section.ics', 'routes/machine/section-calendar.ts'),
  route(':section.xlsx', 'routes/machine/section-table.ts'),
  route('thong-ke/so-lieu/:table.csv', 'routes/machine/figures-file.ts'),
  route('thong-ke/so-lieu/:table.xlsx', 'routes/machine/figures-file.ts', { id: 'figures-workbook' }),
  ...['csv', 'xlsx'].flatMap((ending) => [
    route(`:section/:slug.${ending}`, 'routes/machine/item-table.ts', { id: `item-table-${ending}` }),
    route(`:section/:inner/:slug.${ending}`, 'routes/machine/item-table.ts', {
      id: `item-table-${ending}-inside`,
    }),
  ]),
  route('nhan-tin-qua-thu/thoi-nhan', 'routes/machine/unsubscribe.ts'),
  route('api/v1/openapi.json', 'routes/machine/api-description.ts'),
  route('api/v1/procedures', 'routes/machine/api-procedures.ts'),
  route('api/v1/communes', 'routes/machine/api-communes.ts'),
  route('api/v1/statistics', 'routes/machine/api-figures.ts'),
  route('api/v1/procedures/:code', 'routes/machine/api-procedure.ts'),
  route('api/v1/*', 'routes/machine/api-unknown.ts'),
  route('thanh-toan/vnpay/ipn', 'routes/machine/vnpay-ipn.ts'),
  route('vnpay-gia-lap/thanh-toan', 'routes/machine/vnpay-stand-in-page.tsx'),
  route('vnpay-gia-lap/api', 'routes/machine/vnpay-stand-in-api.ts'),
];
