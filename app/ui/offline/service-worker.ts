// Runs beside the pages, in the browser, from the first visit on: when the portal cannot be reached it gives what was read
// before, told as such, or the page for that case. What somebody signed in sees, what a form sends, and files are none of its
// business (decision 053). `/sw.js` says which version this is and loads it.
import { formatMoment } from '#catalog/local-date.ts';

import { fillsForm } from './fills-form.ts';
import type { WorkerSettings } from './worker-settings.ts';

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  /** What the browser asked for while this worker was waking up. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(reply: Promise<Response>): void;
}

/** What of the browser's worker is used here; TypeScript knows either pages or workers. */
interface Worker {
  readonly portal: WorkerSettings;
  readonly clients: { claim(): Promise<void> };
  readonly registration: { readonly navigationPreload?: { enable(): Promise<void> } };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

const worker = self as unknown as Worker;
const { version, offlinePage, files } = worker.portal;

const prefix = 'phuan-';
const cacheNames = { files: `${prefix}tep-${version}`, pages: `${prefix}trang-${version}` } as const;
const mostPages = 40;
const mostFiles = 80;

worker.addEventListener('install', (event) => {
  event.waitUntil(prepare().then(() => worker.skipWaiting()));
});

/** As nobody sees it: the cookie of whoever is signed in stays behind. */
async function prepare(): Promise<void> {
  const cache = await caches.open(cacheNames.files);
  await cache.addAll([
    new Request(offlinePage, { credentials: 'omit', cache: 'reload' }),
    ...files.map((file) => new Request(file, { credentials: 'omit' })),
  ]);
}

// A new version takes over at once, and throws away what the old one held: pages are asked of the network first, and no page
// stays without its files.
worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

async function takeOver(): Promise<void> {
  const mine: readonly string[] = Object.values(cacheNames);
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && !mine.includes(name));
  await Promise.all(others.map((name) => caches.delete(name)));
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (pathname.startsWith('/assets/')) event.respondWith(file(event));
});

async function page(event: FetchEvent): Promise<Response> {
  try {
    const reply = (await event.preloadResponse) ?? (await fetch(event.request));
    if (mayStore(event.request, reply))
      event.waitUntil(put(cacheNames.pages, event.request, reply.clone(), mostPages));
    return reply;
  } catch {
    return (await fromStore(event.request)) ?? (await offline());
  }
}

/** Vite names these files after what is in them: one that is held is the right one. */
async function file(event: FetchEvent): Promise<Response> {
  const before = await caches.match(event.request);
  if (before !== undefined) return before;
  const reply = await fetch(event.request);
  if (reply.ok) event.waitUntil(put(cacheNames.files, event.request, reply.clone(), mostFiles));
  return reply;
}

/** Pages that are the same for everybody, and the forms that are filled and printed. A session's pages say `no-store`. */
function mayStore({ url }: Request, reply: Response): boolean {
  const { pathname, search } = new URL(url);
  const caching = reply.headers.get('Cache-Control') ?? 'no-store';
  return (
    reply.status === 200 &&
    reply.type === 'basic' &&
    search === '' &&
    (reply.headers.get('Content-Type') ?? '').startsWith('text/html') &&
    !caching.includes('no-store') &&
    (caching.includes('public') || fillsForm(pathname))
  );
}

async function put(name: string, request: Request, reply: Response, most: number): Promise<void> {
  const cache = await caches.open(name);
  await cache.delete(request);
  await cache.put(request, reply);
  const [oldest, ...rest] = (await cache.keys()).filter(({ url }) => new URL(url).pathname !== offlinePage);
  if (oldest !== undefined && rest.length >= most) await cache.delete(oldest);
}

async function fromStore(request: Request): Promise<Response | undefined> {
  const reply = await (await caches.open(cacheNames.pages)).match(request, { ignoreVary: true });
  if (reply === undefined) return undefined;
  const html = await reply.text();
  // At the end, and the title of what hydrates as it was: React takes over a document that begins as it wrote it.
  const end = html.lastIndexOf('</body>');
  const withNotice = html.slice(0, end) + notice(reply.headers.get('Date')) + html.slice(end);
  const titled = withNotice.includes('__remixContext')
    ? withNotice
    : withNotice.replace('<title>', '<title>Bản giữ trên máy: ');
  return new Response(titled, { headers: reply.headers });
}

/** @param date as HTTP says when the portal sent the page */
function notice(date: string | null): string {
  const when = date === null ? 'trước đây' : `lúc ${formatMoment(new Date(date))}`;
  return `<aside class="stored-page no-print" role="status"><p><strong>Không có mạng.</strong> Trang này được giữ trên máy ${when}, có thể đã cũ. <a href="${offlinePage}">Điện thoại, giờ làm việc, tờ khai đang ghi</a></p></aside>`;
}

async function offline(): Promise<Response> {
  return (await caches.match(offlinePage, { ignoreVary: true })) ?? Response.error();
}
