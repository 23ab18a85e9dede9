// The router is mended here (decision 069): what it finds out about routes that never change, it finds out once. Where each
// address of the portal leads is held by addresses.test.ts, through the same function.
import { matchPath, matchRoutes } from '@remix-run/react';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import routes from '#app/routes.ts';

const pages = routes
  .flatMap((entry) => entry.children ?? [entry])
  .map(({ id, file, path, index }) =>
    index === true ? { id: id ?? file, index } : { id: id ?? `${file} ${path ?? ''}`, path: path ?? '' },
  );
const addresses = pages.map(({ path = '' }) => `/${path.replaceAll(/:\w+/g, 'Một-2.x')}`);

beforeEach(() => {
  // It says of what cannot be decoded that it cannot.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('routes that were matched before lead where they lead when they are new', () => {
  for (const address of [...addresses, '/khong-co/gi', '/Dich-Vu-Cong/', '/a%2Fb', '/%E0%A4']) {
    const [first, again] = [matchRoutes(pages, address), matchRoutes(pages, address)];
    expect(again, address).toEqual(first);
    expect(matchRoutes([...pages], address), address).toEqual(first);
  }
});

/** What may stand between two slashes: as routes have it, in other letters, encoded, empty, or anything. */
const segment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...new Set(addresses.flatMap((address) => address.split('/')))) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', 'Dich-Vu-Cong', 'CAN-BO', 'a%2Fb', '%E0%A4', '*', ':id', 'Kỳ', 'ı'),
  },
  { weight: 1, arbitrary: fc.webSegment() },
);

test('no route is passed over that would match, and none is found that would not', () => {
  const beginsLikeRoutes = fc.tuple(fc.constantFrom(...addresses), fc.array(segment, { maxLength: 2 }));
  const anything = fc.array(segment, { maxLength: 5 }).map((segments) => `/${segments.join('/')}`);
  const asked = fc.oneof(
    anything,
    beginsLikeRoutes.map(([start, more]) => [start, ...more].join('/')),
  );
  let found = 0;
  fc.assert(
    fc.property(asked, (address) => {
      const would = pages
        .filter(({ path = '' }) => matchPath(`/${path}`, decodedSegments(address)) !== null)
        .map(({ id }) => id);
      const match = matchRoutes(pages, address)?.[0]?.route.id;
      if (match !== undefined) found++;
      expect(match === undefined ? [] : [match], address).toEqual(
        would.length === 0 ? [] : [expect.toBeOneOf(would)],
      );
    }),
    { numRuns: 1000 },
  );
  expect(found).toBeGreaterThan(100);
});

/** As the router reads an address before it compares: what cannot be read stays. */
function decodedSegments(address: string): string {
  try {
    return address
      .split('/')
      .map((part) => decodeURIComponent(part).replaceAll('/', '%2F'))
      .join('/');
  } catch {
    return address;
  }
}

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
