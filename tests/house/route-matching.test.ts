// The router is mended here (decision 069): what it finds out about routes that never change, it finds out once. Where each
// address of the portal leads is held by addresses.test.ts, through the same function.
import { matchRoutes } from '@remix-run/react';
import { afterEach, expect, test, vi } from 'vitest';

import routes from '#app/routes.ts';

const pages = routes
  .flatMap((entry) => entry.children ?? [entry])
  .map(({ id, file, path, index }) =>
    index === true ? { id: id ?? file, index } : { id: id ?? `${file} ${path ?? ''}`, path: path ?? '' },
  );
const addresses = pages.map(({ path = '' }) => `/${path.replaceAll(/:\w+/g, 'Một-2.x')}`);

afterEach(() => {
  vi.unstubAllGlobals();
});

test('routes that were matched before lead where they lead when they are new', () => {
  for (const address of [...addresses, '/khong-co/gi', '/Dich-Vu-Cong/', '/a%2Fb', '/%E0%A4']) {
    const [first, again] = [matchRoutes(pages, address), matchRoutes(pages, address)];
    expect(again, address).toEqual(first);
    expect(matchRoutes([...pages], address), address).toEqual(first);
  }
});

test('routes are read once, and the pattern of a path is made once for all routes that have it', () => {
  let readings = 0;
  const watched = pages.map(
    (page) =>
      new Proxy(page, {
        get(route, name) {
          if (name === 'path') readings++;
          return Reflect.get(route, name) as unknown;
        },
      }),
  );
  matchRoutes(watched, '/khong-co/gi');
  expect(readings).toBeGreaterThan(0);
  readings = 0;
  let patterns = 0;
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct(made, [source, flags]) {
        patterns++;
        return new made(source as string, flags as string);
      },
    }),
  );
  matchRoutes(watched, '/khong-co/gi');
  expect(readings).toBe(0);
  matchRoutes([...pages], '/khong-co/gi');
  expect(patterns).toBe(0);
});
