// The rules of other linters that oxlint does not have, as a plugin of its own; and one of the house.
import { importX } from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import { builtinRules } from 'eslint/use-at-your-own-risk';

const isAbsence = (node) =>
  (node.type === 'Literal' && node.value === null && node.raw === 'null') ||
  (node.type === 'Identifier' && node.name === 'undefined');

const isNothing = (node) => node.type === 'ObjectExpression' && node.properties.length === 0;

/** `x === undefined` and its like: who is asked for. */
const askedFor = (test) =>
  test.type === 'BinaryExpression' && /^[!=]==?$/.test(test.operator) && isAbsence(test.right)
    ? test.left
    : undefined;

/** `{ a: x }` alone, or `{ x }`. */
const onlyHolds = (node, value, text) =>
  node.type === 'ObjectExpression' &&
  node.properties.length === 1 &&
  node.properties[0].type === 'Property' &&
  !node.properties[0].computed &&
  text(node.properties[0].value) === text(value);

/**
 * What may be absent goes through `present` (docs/decisions/025-one-dialect-of-sql.md).
 * @type {import('eslint').Rule.RuleModule}
 */
const absentByHand = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { byHand: 'What is absent is left out by present (app/values/present.ts).' },
  },
  create(context) {
    const text = (node) => context.sourceCode.getText(node);
    const look = (node, test, ...branches) => {
      const value = askedFor(test);
      if (value !== undefined && branches.some((branch) => onlyHolds(branch, value, text)))
        context.report({ node, messageId: 'byHand' });
    };
    return {
      ConditionalExpression(node) {
        const { test, consequent, alternate } = node;
        if (isNothing(consequent) || isNothing(alternate)) look(node, test, consequent, alternate);
      },
      'SpreadElement > LogicalExpression[operator="&&"]'(node) {
        look(node, node.left, node.right);
      },
      'JSXSpreadAttribute > LogicalExpression[operator="&&"]'(node) {
        look(node, node.left, node.right);
      },
    };
  },
};

/** @type {import('eslint').ESLint.Plugin} */
const house = {
  meta: { name: 'house' },
  rules: {
    'absent-by-hand': absentByHand,
    'no-restricted-paths': importX.rules['no-restricted-paths'],
    'no-super-linear-backtracking': regexp.rules['no-super-linear-backtracking'],
    'no-super-linear-move': regexp.rules['no-super-linear-move'],
    'no-restricted-syntax': builtinRules.get('no-restricted-syntax'),
  },
};

export default house;
