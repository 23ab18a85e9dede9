// Renders documents, whole: nothing here is deferred. A page that hydrates carries its data in a script.
import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';

import { tags } from './vocabulary/page-tags.ts';
import { own } from '#forms/own.ts';
import { failedMark } from '#app/ui/components/page/page-title.ts';
import { documentPolicy } from './http/content-security.server.ts';
import { hydrationOf, ownScripts } from './http/document.ts';
import { notFoundPageAt } from './http/not-found-page.ts';
import { RequestContext } from './http/request-context.ts';
import { readSite } from './http/site.server.ts';

/** A title without the mark of a refused form: some pages set it themselves. */
const untitled = new RegExp(`<title>(?!${failedMark})`);

/** In milliseconds. */
export const streamTimeout = 10_000;

/** Remix as it is mended here (decision 069): what a page's data look like on their way is asked for where a page carries them. */
interface DocumentContext extends EntryContext {
  readonly encodeServerHandoff: () => ReadableStream<Uint8Array>;
}

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: DocumentContext,
  loadContext: AppLoadContext,
) {
  const { nonce, requestId, portal, development } = loadContext;
  if (loadContext.isBrokenOff?.() === true) return new Response(null, { status: 400 });
  const { matches, errors } = remixContext.staticHandlerContext;
  const modules = matches.map(({ route }) => own(remixContext.routeModules, route.id) ?? {});
  const hydrated = errors === null && hydrationOf(modules) !== 'never';
  const scripts = hydrated
    ? 'hydration'
    : errors === null && ownScripts(modules).length > 0
      ? 'files'
      : 'none';

  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set(
    'Content-Security-Policy',
    documentPolicy({ scripts, nonce, formTargets: portal.formTargets, development }),
  );
  if (errors !== null && Object.values(errors).every(isNotFound)) {
    // Drawn once, it serves every address of its audience.
    const name = notFoundPageAt(new URL(request.url).pathname);
    headers.set('X-Page-Name', name);
    headers.set('X-Page-Tags', tags.fixed);
    const held = loadContext.notFoundPage?.(name);
    if (held !== undefined) return new Response(Buffer.from(held), { status, headers });
  }
  // Where an action throws, no loader has run: its error page has the commune's head and foot all the same.
  if (errors !== null && request.method === 'POST')
    remixContext.staticHandlerContext.loaderData['root'] ??= await readSite(loadContext).catch(
      () => undefined,
    );
  const page = (
    <RequestContext.Provider value={{ nonce, reference: requestId, answers: request.method === 'POST' }}>
      <RemixServer context={ofMatchedRoutes(remixContext)} url={request.url} nonce={nonce} />
    </RequestContext.Provider>
  );
  const drawn = `<!DOCTYPE html>${renderToString(page)}`;
  const html = hydrated ? withData(drawn, await textOf(remixContext.encodeServerHandoff()), nonce) : drawn;
  // A form that comes back says so in the browser's tab; where scripts run, the error summary does it from then on.
  const titled = status === 422 ? html.replace(untitled, `<title>${failedMark}`) : html;
  return new Response(titled, { status, headers });
}

/** For every page the router would make all routes of the portal anew and match them a third time, to draw two of them. */
function ofMatchedRoutes(context: EntryContext): EntryContext {
  const { manifest, staticHandlerContext } = context;
  const routes = Object.fromEntries(
    staticHandlerContext.matches.flatMap(({ route: { id } }) => {
      const route = own(manifest.routes, id);
      return route === undefined ? [] : [[id, route]];
    }),
  );
  return { ...context, manifest: { ...manifest, routes } };
}

const isNotFound = (error: unknown) => isRouteErrorResponse(error) && error.status === 404;

const textOf = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();

/** The data are given to the router as Remix gives them, behind all that is drawn. */
function withData(html: string, data: string, nonce: string): string {
  const end = '</body></html>';
  const controller = 'window.__remixContext.streamController';
  const script = `<script nonce="${nonce}">${controller}.enqueue(${literalOf(data)});${controller}.close();</script>`;
  return `${html.slice(0, -end.length)}${script}${end}`;
}

/** @returns a string of JavaScript that ends no script and begins no comment in HTML */
const literalOf = (text: string) =>
  JSON.stringify(text).replaceAll(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A fault in a loader, an action or a rendering: the page shows the reference, the log has the rest. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
) {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.portal.deps.log.error(
    { error, reference: context.requestId, method: request.method, path: new URL(request.url).pathname },
    'a request failed',
  );
}
