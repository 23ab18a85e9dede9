// The lint rule that holds look-ups by names from outside: a free text is no key of a table. `own(table, name)` of
// forms/own.ts finds what the table itself gives; `table[name]` would find "constructor" in every one. What is written
// under a free name (`table[name] = …`) is not found again through it, so that writing stays free.
import typescript from 'typescript';

const { TypeFlags } = typescript;
const free =
  TypeFlags.Any | TypeFlags.Unknown | TypeFlags.String | TypeFlags.TemplateLiteral | TypeFlags.StringMapping;

const isFree = (type) => (type.isUnion() ? type.types.some(isFree) : (type.flags & free) !== 0);

const isWritten = (node) =>
  (node.parent.type === 'AssignmentExpression' &&
    node.parent.operator === '=' &&
    node.parent.left === node) ||
  (node.parent.type === 'UnaryExpression' && node.parent.operator === 'delete');

/** @type {import('eslint').Rule.RuleModule} */
export const ownNames = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      free: 'A name from outside may be "constructor": look it up with own(table, name) from #forms/own.ts, or in a Map.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const check = (key, node) => {
      if (isFree(services.getTypeAtLocation(key))) context.report({ node, messageId: 'free' });
    };
    return {
      MemberExpression(node) {
        if (node.computed && node.property.type !== 'Literal' && !isWritten(node)) check(node.property, node);
      },
      'ObjectPattern > Property[computed=true]'(node) {
        check(node.key, node);
      },
      // `in` asks the prototype too, whatever the type of the name says.
      'BinaryExpression[operator="in"]:not([left.type=/^(Literal|PrivateIdentifier)$/])'(node) {
        context.report({ node, messageId: 'free' });
      },
      // A cast makes no name a key.
      'TSAsExpression > TSTypeOperator[operator="keyof"]'(node) {
        context.report({ node, messageId: 'free' });
      },
    };
  },
};
