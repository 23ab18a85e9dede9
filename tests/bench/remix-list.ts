// The limit of pages that are drawn anew: Remix as it comes, one route with a loader that answers at once, 50 items with links, streamed
// and with the scripts that hydrate it. A process of its own, as the portal is. Usage: node --import tsx remix-list.ts PORT
import { createServer } from 'node:http';
import { PassThrough } from 'node:stream';

import {
  createReadableStreamFromReadable,
  createRequestHandler,
  writeReadableStreamToWritable,
  type EntryContext,
  type ServerBuild,
} from '@remix-run/node';
import { Outlet, RemixServer, Scripts, useLoaderData } from '@remix-run/react';
import { createElement as h } from 'react';
import { renderToPipeableStream } from 'react-dom/server';

import remixConfig from '../../remix.config.js';

interface Item {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
}

const items: readonly Item[] = Array.from({ length: 50 }, (_, index) => ({
  href: `/muc/${index}`,
  title: `Thủ tục hành chính số ${index}`,
  summary: 'Hồ sơ gồm những gì, nộp ở đâu, mất bao lâu và bao nhiêu tiền, theo quy định hiện hành.',
  facts: [
    ['Mức độ', 'Nộp và trả phí trực tuyến'],
    ['Thời hạn', '3 ngày làm việc'],
    ['Lệ phí', '8.000 đồng một bản'],
  ],
}));

function Root() {
  const head = h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, 'Danh sách'));
  return h('html', { lang: 'vi' }, head, h('body', null, h(Outlet), h(Scripts)));
}

function List() {
  const lines = useLoaderData<readonly Item[]>();
  const fact = ([name, value]: Item['facts'][number]) =>
    h('div', { key: name }, h('dt', null, name), h('dd', null, value));
  const line = ({ href, title, summary, facts }: Item) =>
    h(
      'li',
      { key: href },
      h('h2', null, h('a', { href }, title)),
      h('p', null, summary),
      h('dl', null, facts.map(fact)),
    );
  return h('main', null, h('h1', null, 'Danh sách'), h('ul', null, lines.map(line)));
}

const handleRequest = (request: Request, status: number, headers: Headers, context: EntryContext) =>
  new Promise<Response>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(h(RemixServer, { context, url: request.url }), {
      onShellReady() {
        const body = new PassThrough();
        headers.set('Content-Type', 'text/html');
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        pipe(body);
      },
      onShellError: reject,
    });
  });

const root = { id: 'root', path: '' };
const list = { id: 'list', parentId: 'root', index: true };
const build = {
  entry: { module: { default: handleRequest } },
  routes: {
    root: { ...root, module: { default: Root } },
    list: { ...list, module: { default: List, loader: () => items } },
  },
  assets: {
    entry: { module: '/entry.js', imports: [] },
    routes: { root: { ...root, module: '/root.js' }, list: { ...list, hasLoader: true, module: '/list.js' } },
    url: '/manifest.js',
    version: '1',
  },
  publicPath: '/',
  assetsBuildDirectory: 'build/client',
  future: remixConfig.future,
  isSpaMode: false,
};

const handle = createRequestHandler(build as unknown as ServerBuild, 'production');
createServer((incoming, outgoing) => {
  const headers = new Headers(
    Object.entries(incoming.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
  void handle(new Request(`http://${incoming.headers.host}${incoming.url}`, { headers })).then(
    async (response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      if (response.body === null) outgoing.end();
      else await writeReadableStreamToWritable(response.body, outgoing);
    },
  );
}).listen(Number(process.argv[2]), 'localhost', () => process.send?.('ready'));
