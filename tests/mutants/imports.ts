// Which tests reach a module, the nearest first.
import { listImports } from '../support/imported-files.ts';

/** @returns the files that import each file; all paths from the root of the project */
export function listImporters(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>();
  for (const file of files.filter((path) => /\.tsx?$/.test(path)))
    for (const imported of listImports(file))
      importers.set(imported, [...(importers.get(imported) ?? []), file]);
  return importers;
}

/**
 * @param counts whether a test is one of those that count
 * @returns the tests that reach a file, in rings: those that import it, those that import what imports it, and so on
 */
export function listTestRings(
  file: string,
  importers: ReadonlyMap<string, readonly string[]>,
  counts: (path: string) => boolean,
): readonly (readonly string[])[] {
  const seen = new Set([file]);
  const rings: (readonly string[])[] = [];
  for (let reached: readonly string[] = [file]; reached.length > 0;) {
    const next = new Set(reached.flatMap((one) => importers.get(one) ?? []).filter((one) => !seen.has(one)));
    for (const one of next) seen.add(one);
    const tests = [...next].filter((path) => path.includes('.test.') && counts(path));
    if (tests.length > 0) rings.push(tests);
    reached = [...next];
  }
  return rings;
}
