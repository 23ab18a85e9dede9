// The house's own rule of the linter: what may be absent goes through `present` (decision 025).
import { Linter } from 'eslint';
import { expect, test } from 'vitest';

import house from '../../scripts/lint-rules.mjs';

const refused = (code: string): boolean =>
  new Linter().verify(code, [{ plugins: { house }, rules: { 'house/absent-by-hand': 'error' } }]).length > 0;

test.each([
  '({ ...(x === undefined ? {} : { a: x }) })',
  '({ ...(x !== undefined && { x }) })',
  '({ ...(x.y === null ? {} : { a: x.y }) })',
  'const a = x == null ? {} : { x };',
  'const a = x != null ? { x } : {};',
])('refuses %s', (code) => {
  expect(refused(code)).toBe(true);
});

test.each([
  '({ ...present({ a: x }) })',
  '({ ...(x === undefined ? {} : { a: f(x) }) })',
  '({ ...(x !== undefined && { a: x, b: 1 }) })',
  '({ ...(list.length === 0 ? {} : { list }) })',
  "({ ...(x !== '' && { x }) })",
  'const a = x === undefined ? { b: 1 } : { x };',
])('lets %s stand', (code) => {
  expect(refused(code)).toBe(false);
});
