// The pages that people wait for and that are drawn anew each time, at sixteen at once, against Remix's own page of 50 items: what an
// officer, the chairman and a reader of the site open, with 500 dossiers. Uncompressed, as Remix's is: how much a page is compressed is no
// question of how it is made.
import { execFile, fork } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { freePort } from '#db/embedded/ports.server.ts';

import { signedIn } from '../e2e/visitor.ts';
import { launchPortal } from '../support/portal-process.ts';
import { loadOf } from './load-of.ts';
import { compare, type Comparison } from './measure.ts';

const dossiers = 500;
const run = promisify(execFile);

/** What is opened, by whom, and how near it is to come: why no nearer, docs/decisions/123-what-a-staff-page-costs.md. */
const pages = [
  { bench: 'home', what: "an officer's home", address: '/can-bo', account: 'hotich', goal: 0.12 },
  {
    bench: 'officer-queue',
    what: "an officer's queue",
    address: '/can-bo/ho-so',
    account: 'hotich',
    goal: 0.12,
  },
  { bench: 'officer-dossier', what: 'a dossier', address: undefined, account: 'hotich', goal: 0.05 },
  { bench: 'chairman', what: "the chairman's home", address: '/can-bo', account: 'truongban', goal: 0.05 },
  {
    bench: 'frame',
    what: 'a staff page without contents',
    address: '/can-bo/tim',
    account: 'hotich',
    goal: 0.17,
  },
  { bench: 'site-search', what: 'a search of the site', address: '/tim-kiem?q=khai+sinh', goal: 0.1 },
  { bench: 'news', what: 'a list of news, asked anew', address: '/tin-tuc?q=phu', goal: 0.14 },
] as const;

export async function benchStaff(): Promise<readonly Comparison[]> {
  const port = await freePort();
  const remix = fork(join(import.meta.dirname, 'remix-list.ts'), [String(port)], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  await new Promise((resolve) => remix.once('message', resolve));
  // As operators run it, and not as a program of the tests.
  const portal = await launchPortal({ switches: [] });
  try {
    await run(process.execPath, ['--import', 'tsx', 'tests/bench/many-dossiers.ts', String(dossiers)], {
      env: { ...process.env, PORTAL_DATA_DIR: portal.dataDir },
      maxBuffer: 10_000_000,
    });
    const comparisons: Comparison[] = [];
    for (const page of pages) {
      const cookie = 'account' in page ? await signedIn(portal.url, page.account, '/can-bo/dang-nhap') : '';
      const address = page.address ?? (await firstDossier(portal.url, cookie));
      comparisons.push(
        await compare(
          page.bench,
          {
            name: `${page.what}, ${address.replace(/PA-.*/, '…')}`,
            rate: () => loadOf(portal.url + address, { encodings: 'identity', cookie }),
          },
          {
            name: "Remix's own page of 50 items",
            rate: () => loadOf(`http://localhost:${port}/`, { encodings: 'identity' }),
          },
          page.goal,
          3,
        ),
      );
    }
    return comparisons;
  } finally {
    remix.kill();
    await portal.stop();
  }
}

async function firstDossier(url: string, cookie: string): Promise<string> {
  const queue = await (await fetch(`${url}/can-bo/ho-so`, { headers: { cookie } })).text();
  return /\/can-bo\/ho-so\/PA-[\w-]+/.exec(queue)?.[0] ?? '';
}
