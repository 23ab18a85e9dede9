// The check that keeps names from outside away from what every object inherits.
import { resolve } from 'node:path';

import typescript from 'typescript';
import { expect, test } from 'vitest';

import { freeNames } from '../../scripts/own-names.mjs';

/** The lines that the check marks; types are known of this text alone, so that nothing of the house is read. */
function marked(lines: readonly string[]): readonly number[] {
  const [fileName, text] = [resolve('one.ts'), lines.join('\n')];
  const file = typescript.createSourceFile(fileName, text, typescript.ScriptTarget.ES2022, true);
  const options = { noLib: true, strict: true, types: [], target: typescript.ScriptTarget.ES2022 };
  const host = { ...typescript.createCompilerHost(options), getSourceFile: () => file };
  const program = typescript.createProgram([fileName], options, host);
  return [...new Set(freeNames(program, [fileName]).map(({ line }) => line))];
}

test('a free text is no key of a table; a name of the table, a number and a write are', () => {
  const found = marked([
    'declare const table: { [name: string]: number };',
    'declare const known: { a: number; b: number };',
    'declare const name: string;',
    "declare const one: 'a' | 'b';",
    'export const wrong = [',
    '  table[name],',
    '  table[`x${name}`],',
    '  name in known,',
    '  known[name as keyof typeof known],',
    '];',
    'export const { [name]: alsoWrong } = table;',
    "export const right = [known[one], table['a'], [1, 2][0], 'a' in known];",
    'table[name] = 1;',
    'let taken: number;',
    '({ [name]: taken } = table);',
    'export const written = { [name]: 1 };',
  ]);
  expect(found).toEqual([6, 7, 8, 9, 11, 15]);
});
