// The worker that gives pages without network (app/ui/offline/service-worker.ts), under an address of its own, so that it may
// serve all pages. Its text changes with everything that it holds: browsers then take the new one.
import { createHash } from 'node:crypto';

import type { LoaderFunctionArgs } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { publicPage } from '#app/http/document.ts';
import bold from '#app/ui/fonts/be-vietnam-pro-600.woff2?url';
import regular from '#app/ui/fonts/be-vietnam-pro-400.woff2?url';
import listDrafts from '#app/ui/offline/list-drafts.ts?worker&url';
import worker from '#app/ui/offline/service-worker.ts?worker&url';
import type { WorkerSettings } from '#app/ui/offline/worker-settings.ts';
import { stylesheets } from '#app/ui/stylesheets.ts';
import { tags } from '#app/vocabulary/page-tags.ts';

// Forms are filled without network, too.
const files = [stylesheets.everyPage, stylesheets.forms, regular, bold, listDrafts, '/favicon.svg'];

export function loader({ context }: LoaderFunctionArgs) {
  const { name, phone, address } = context.portal.deps.unit;
  const contents = JSON.stringify([worker, files, name, phone, address]);
  const settings: WorkerSettings = {
    version: createHash('sha256').update(contents).digest('hex').slice(0, 12),
    offlinePage: paths.offline(),
    files,
  };
  const script = `self.portal=${JSON.stringify(settings)};\nimportScripts(${JSON.stringify(worker)});\n`;
  return new Response(script, {
    headers: {
      ...publicPage([tags.fixed]),
      'Content-Type': 'text/javascript; charset=utf-8',
      // A worker has the policy of its own file, not of the pages that it serves.
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
    },
  });
}
