// Slips that a machine makes: StrykerJS's mutators find the places and what stands there instead.
import { readFileSync } from 'node:fs';

import { Instrumenter } from '@stryker-mutator/instrumenter';

import type { PlacedSlip } from './slip.ts';

// Texts are wordings, which a test repeats or does not look at; what is left empty as a whole shows too easily.
const excludedMutations = ['StringLiteral', 'ObjectLiteral', 'BlockStatement', 'Regex', 'OptionalChaining'];

/** Its parser tells the logger what it does, which nobody reads here. */
const instrumenter = new Instrumenter({
  ...{ isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false },
  ...{ isWarnEnabled: () => false, isErrorEnabled: () => false, isFatalEnabled: () => false },
  ...{ trace() {}, debug() {}, info() {}, warn() {}, error() {}, fatal() {} },
});

/** @returns every slip of one file, in the order of their places */
export async function generateSlips(file: string, tests: readonly string[]): Promise<readonly PlacedSlip[]> {
  const content = readFileSync(file, 'utf8');
  const { mutants } = await instrumenter.instrument([{ name: file, content, mutate: true }], {
    ...{ excludedMutations, ignorers: [], plugins: null },
  });
  const lines = content.split('\n');
  const offsetOf = ({ line, column }: { readonly line: number; readonly column: number }) =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0) + column;
  return mutants
    .filter(({ status }) => status !== 'Ignored')
    .map(({ location, replacement }) => {
      const [from, to] = [offsetOf(location.start), offsetOf(location.end)];
      return {
        ...{ file, tests, line: location.start.line + 1 },
        text: content.slice(from, to),
        slip: replacement,
        content: content.slice(0, from) + replacement + content.slice(to),
      };
    });
}
