import { parseAst } from 'vite';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { chunkNames } from '../../scripts/client-chunks.mjs';

type Sources = Readonly<Record<string, string>>;

/** Modules as Rolldown tells of them: their names are their ids, "/app/routes/…" are pages. */
function modulesOf(sources: Sources): Parameters<typeof chunkNames>[0] {
  return Object.entries(sources).map(([id, code]) => {
    const sourcesOf = parseAst(code).body.flatMap((node) =>
      'source' in node && node.source ? [node.source.value] : [],
    );
    const required = [...code.matchAll(/require\('([^']+)'\)/g)].map(([, source = '']) => source);
    return {
      ...{ id, code, importedIds: [...new Set([...sourcesOf, ...required])], dynamicImporters: [] },
      isEntry: /^\/app\/(entry\.client|root|routes\/)/.test(id),
      inputFormat: required.length > 0 ? 'cjs' : 'es',
    };
  });
}

const everyPage: Sources = {
  '/app/entry.client.tsx': `import { react } from '/react'; react();`,
  '/app/root.tsx': `import { frame } from '/frame'; export default frame;`,
  '/react': 'export const react = 1;',
  '/frame': `import { react } from '/react'; export const frame = react;`,
};
const long = `'${'x'.repeat(20_000)}'`;

test('what every page needs is one file; what pages share and is small travels together, and what is large does not', () => {
  const page = (...names: string[]) =>
    names
      .map((name) => `import { one as ${name} } from '/${name}'; export const of_${name} = ${name};`)
      .join('\n');
  const names = chunkNames(
    modulesOf({
      ...everyPage,
      '/app/routes/first.tsx': page('button', 'field', 'editor'),
      '/app/routes/second.tsx': page('button', 'field', 'editor'),
      '/app/routes/third.tsx': page('button'),
      '/app/routes/fourth.tsx': page('field', 'alone'),
      '/button': 'export const one = 1;',
      '/field': `import { react } from '/react'; export const one = react;`,
      '/editor': `export const one = ${long};`,
      '/alone': 'export const one = 1;',
    }),
  );
  expect(names.get('/react')).toBe(names.get('/frame'));
  expect(names.get('/button')).toBe(names.get('/field'));
  expect(names.get('/editor')).toBeDefined();
  expect(names.get('/editor')).not.toBe(names.get('/button'));
  expect(names.get('/alone')).toBeUndefined();
});

test('what only the server uses of a module brings nothing to the browser, nor does what passes others on', () => {
  const route = `import { find } from '/find'; import { list } from '/all'; export const loader = find; export default list;`;
  const names = chunkNames(
    modulesOf({
      ...everyPage,
      ...Object.fromEntries(
        ['first', 'second'].flatMap((name) => [
          [`/app/routes/${name}.tsx?client`, `export { default } from '/${name}';`],
          [`/${name}`, route],
        ]),
      ),
      '/all': `export * from '/list'; export { table } from '/table';`,
      '/list': 'export const list = 1;',
      '/table': 'export const table = 1;',
      '/find': 'export const find = 1;',
    }),
  );
  expect([...names.keys()].filter((id) => !['/react', '/frame'].includes(id))).toEqual(['/list']);
});

test('of a module that is imported under one name comes what is asked for of it, and all of it where it is handed on', () => {
  const pages = (page: string) => ({
    ...everyPage,
    '/app/routes/first.tsx': page,
    '/app/routes/second.tsx': page,
    '/zod': `export * from '/string'; export * from '/date';`,
    '/string': 'export const string = 1;',
    '/date': 'export const date = 1;',
  });
  const shared = (page: string) =>
    [...chunkNames(modulesOf(pages(page))).keys()].filter((id) => !['/react', '/frame'].includes(id)).sort();
  expect(shared(`import * as z from '/zod'; export default z.string;`)).toEqual(['/string']);
  expect(shared(`import * as z from '/zod'; export default [z];`)).toEqual(['/date', '/string', '/zod']);
});

test('what CommonJS asks for comes with it, whatever a page uses of it', () => {
  const page = `import { draw } from '/react-dom'; draw();`;
  const names = chunkNames(
    modulesOf({
      '/app/entry.client.tsx': page,
      '/app/root.tsx': page,
      '/app/routes/first.tsx': page,
      '/react-dom': `const inner = require('/inner'); exports.draw = inner.draw; exports.print = 1;`,
      '/inner': 'export const draw = 1;',
    }),
  );
  expect(names.get('/inner')).toBe('every-page');
  expect(names.get('/react-dom')).toBe('every-page');
});

test('whatever needs what: no file imports itself by way of others, and pages get less than by Rolldown alone, requests counted', () => {
  // A module needs some of those before it, a page some of all.
  const subset = (from: readonly number[]) => fc.subarray([...from], { maxLength: Math.min(4, from.length) });
  const numbers = Array.from({ length: 14 }, (_, number) => number);
  const modules = fc.tuple(
    ...numbers.map((number) =>
      fc.record({ needs: subset(numbers.slice(0, number)), size: fc.integer({ min: 1, max: 9000 }) }),
    ),
  );
  const pages = fc.array(subset(numbers), { minLength: 2, maxLength: 7 });
  fc.assert(
    fc.property(modules, pages, (modules, pages) => {
      const importing = (needs: readonly number[]) =>
        `${needs.map((one) => `import { value as v${one} } from '/m${one}';`).join('')} export const value = [${needs.map((one) => `v${one}`).join()}]`;
      const names = chunkNames(
        modulesOf({
          ...everyPage,
          ...Object.fromEntries(
            modules.map(({ needs, size }, at) => [
              `/m${at}`,
              `${importing(needs)}.concat('${'x'.repeat(size)}')`,
            ]),
          ),
          ...Object.fromEntries(pages.map((needs, at) => [`/app/routes/p${at}.tsx`, importing(needs)])),
        }),
      );
      const file = (at: number) => names.get(`/m${at}`) ?? `m${at}`;
      const importsOf = new Map<string, Set<string>>();
      for (const [at, { needs }] of modules.entries()) {
        const imports = importsOf.get(file(at)) ?? new Set();
        importsOf.set(file(at), imports);
        for (const one of needs) if (file(one) !== file(at)) imports.add(file(one));
      }
      const loaded = (from: Iterable<string>, seen = new Set<string>()): Set<string> => {
        for (const one of from) if (!seen.has(one)) loaded(importsOf.get(one) ?? [], seen.add(one));
        return seen;
      };
      for (const [name, imports] of importsOf) expect(loaded(imports)).not.toContain(name);

      const needed = pages.map((page) => {
        const all = new Set<number>();
        const add = (one: number) => {
          all.add(one);
          for (const next of modules[one]?.needs ?? []) add(next);
        };
        page.forEach(add);
        return all;
      });
      const pagesOf = (at: number) => needed.map((all) => all.has(at)).join();
      const sizeOf = (at: number) => modules[at]?.size ?? 0;
      const sum = (sizes: readonly number[]) => sizes.reduce((total, one) => total + one, 0);
      const isShared = (at: number) => needed.filter((all) => all.has(at)).length > 1;
      const shared = numbers.filter(isShared);
      const byRolldown = sum(
        needed.map((all) => {
          const own = shared.filter((at) => all.has(at));
          return sum(own.map(sizeOf)) + 3600 * new Set(own.map(pagesOf)).size;
        }),
      );
      const together = sum(
        pages.map((page) => {
          const files = loaded(page.map(file));
          const own = shared.filter((at) => files.has(file(at)));
          return sum(own.map(sizeOf)) + 3600 * new Set(own.map(file)).size;
        }),
      );
      // What a module says beside its text was not counted here.
      expect(together).toBeLessThanOrEqual(byRolldown + 100 * modules.length * pages.length);
    }),
  );
});
