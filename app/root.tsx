// The document around every page, and the pages for what went wrong.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { useContext, type ReactNode } from 'react';

import { canonicalAddress, documentLanguage, hydrationOf, isUnderWay, ownScripts } from './http/document.ts';
import { paths } from './addresses/paths.ts';
import { notFoundPageAt } from './http/not-found-page.ts';
import { readerAttribute } from './http/reading-settings.ts';
import { RequestContext } from './http/request-context.ts';
import type { RefusalPage } from './http/replies.server.ts';
import { readSite } from './http/site.server.ts';
import { NewPageFocus } from '#app/ui/components/page/new-page-focus.tsx';
import { ErrorPage, refusedHeading } from '#app/ui/components/page/error-page.tsx';
import { ScriptsWhenUsed } from '#app/ui/components/page/scripts-when-used.tsx';
import startWhenUsed from '#app/ui/components/page/start-when-used.ts?worker&url';
import { PageMeta } from '#app/ui/components/page/page-meta.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { SiteProvider } from '#app/ui/components/page/site.tsx';
import reader from '#app/ui/components/reading/read-aloud.ts?worker&url';
import bold from './ui/fonts/be-vietnam-pro-600.woff2?url';
import regular from './ui/fonts/be-vietnam-pro-400.woff2?url';
import { everyPageSheet } from './ui/stylesheets.ts';

export const links = () => [
  everyPageSheet,
  ...[regular, bold].map((href) => ({
    rel: 'preload',
    as: 'font' as const,
    type: 'font/woff2',
    href,
    crossOrigin: 'anonymous' as const,
  })),
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/icons/icon-180.png' },
  { rel: 'manifest', href: paths.webManifest() },
];

export const meta: MetaFunction = ({ error }) => [{ title: pageTitle(titleOf(error)) }];

function titleOf(error: unknown): string {
  if (error === undefined) return 'Cổng thông tin điện tử';
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status >= 500) return 'Có lỗi';
  return status === 404 ? 'Không tìm thấy trang' : refusedHeading(status);
}

export async function loader({ context }: LoaderFunctionArgs) {
  return readSite(context);
}

export function shouldRevalidate() {
  return false;
}

export function Layout({ children }: { children: ReactNode }) {
  const { nonce, answers } = useContext(RequestContext);
  const site = useRouteLoaderData<typeof loader>('root')?.site;
  // Without an error the hook gives null on the server and undefined in the browser.
  const failed = (useRouteError() ?? undefined) !== undefined;
  const matches = useMatches();
  const { pathname } = useLocation();
  const address =
    site === undefined || failed ? undefined : canonicalAddress(matches, site.publicUrl, pathname);
  const language = failed ? 'vi' : documentLanguage(matches);
  const hydration = failed ? 'never' : hydrationOf(matches);
  const scripts = [
    ...(failed ? [] : ownScripts(matches)),
    ...(hydration === 'when-used' ? [startWhenUsed] : []),
  ];
  return (
    // What somebody's own way of reading adds to this tag when the page is sent stays as it is.
    <html lang={language} {...{ [readerAttribute]: reader }} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        {isUnderWay(matches) && (
          <noscript>
            <meta httpEquiv="refresh" content="3" />
          </noscript>
        )}
        <SiteProvider site={site}>
          <PageMeta as={address === undefined ? undefined : { address, language }} />
        </SiteProvider>
        {site !== undefined && (
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            title={site.unit.name}
            href={paths.openSearch()}
          />
        )}
        {address !== undefined && <link rel="canonical" href={address} />}
        <Links />
        {scripts.map((script) => (
          <script key={script} type="module" src={script} />
        ))}
      </head>
      <body>
        <SiteProvider site={site}>{children}</SiteProvider>
        <NewPageFocus />
        {hydration !== 'never' && <ScrollRestoration nonce={nonce} />}
        {hydration === 'at-once' && <Scripts nonce={nonce} />}
        {hydration === 'when-used' && <ScriptsWhenUsed nonce={nonce} atOnce={answers} />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { reference } = useContext(RequestContext);
  const { pathname } = useLocation();
  if (!isRouteErrorResponse(error)) return <ErrorPage kind="fault" reference={reference} />;
  if (error.status === 404)
    return <ErrorPage kind="not-found" amongStaffPages={notFoundPageAt(pathname) === 'not-found-staff'} />;
  if (error.status >= 500) return <ErrorPage kind="fault" reference={reference} />;
  return <ErrorPage kind="refused" status={error.status} {...refusalOf(error.data)} />;
}

function refusalOf(data: unknown): Partial<RefusalPage> {
  if (typeof data !== 'object' || data === null || !('message' in data) || typeof data.message !== 'string')
    return {};
  const link = 'link' in data ? data.link : undefined;
  const unsaved = 'unsaved' in data && Array.isArray(data.unsaved) ? data.unsaved.map(String) : [];
  const page = { message: data.message, unsaved, ...proofIn(data) };
  if (typeof link !== 'object' || link === null || !('href' in link) || !('label' in link)) return page;
  return { ...page, link: { href: String(link.href), label: String(link.label) } };
}

/** As `proofAsked` gave it. */
const proofIn = (data: object): Pick<RefusalPage, 'proof'> =>
  'proof' in data ? { proof: data.proof as NonNullable<RefusalPage['proof']> } : {};
