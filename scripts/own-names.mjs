// Holds look-ups by names from outside: a free text is no key of a table. `own(table, name)` of forms/own.ts finds what the
// table itself gives; `table[name]` would find "constructor" in every one. What is written under a free name
// (`table[name] = …`) is not found again through it, so that writing stays free. The linter tells its plugins no types, so
// this check asks TypeScript itself, for the types of those names alone.
import path from 'node:path';

import typescript from 'typescript';

import { root } from './install.mjs';

const { SyntaxKind, TypeFlags } = typescript;
const rooms = ['app', 'db', 'forms', 'services-catalog'].map((name) => path.join(root, name) + path.sep);
const free =
  TypeFlags.Any | TypeFlags.Unknown | TypeFlags.String | TypeFlags.TemplateLiteral | TypeFlags.StringMapping;

const isFree = (type) => (type.isUnion() ? type.types.some(isFree) : (type.flags & free) !== 0);

const isAssignedTo = (node) =>
  typescript.isBinaryExpression(node.parent) &&
  node.parent.operatorToken.kind === SyntaxKind.EqualsToken &&
  node.parent.left === node;

const isWritten = (node) => typescript.isDeleteExpression(node.parent) || isAssignedTo(node);

/** Is an object taken apart by `literal`, as in `({ [name]: one } = table)`, or within what does so? */
const takesApart = (literal) =>
  isAssignedTo(literal) ||
  (typescript.isPropertyAssignment(literal.parent) && takesApart(literal.parent.parent));

/** @returns whether `node` looks something up by a name that may be "constructor" */
function looksUpFreely(node, checker) {
  const isFreeText = (key) => !typescript.isLiteralExpression(key) && isFree(checker.getTypeAtLocation(key));
  if (typescript.isElementAccessExpression(node))
    return !isWritten(node) && isFreeText(node.argumentExpression);
  if (typescript.isBindingElement(node))
    return (
      node.propertyName !== undefined &&
      typescript.isComputedPropertyName(node.propertyName) &&
      isFreeText(node.propertyName.expression)
    );
  if (typescript.isPropertyAssignment(node))
    return (
      typescript.isComputedPropertyName(node.name) &&
      isFreeText(node.name.expression) &&
      takesApart(node.parent)
    );
  // `in` asks the prototype too, whatever the type of the name says.
  if (typescript.isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InKeyword)
    return !typescript.isLiteralExpression(node.left) && !typescript.isPrivateIdentifier(node.left);
  // A cast makes no name a key.
  return (
    typescript.isAsExpression(node) &&
    typescript.isTypeOperatorNode(node.type) &&
    node.type.operator === SyntaxKind.KeyOfKeyword
  );
}

/**
 * @param {import('typescript').Program} program
 * @param {readonly string[]} fileNames
 * @returns {readonly { readonly fileName: string; readonly line: number }[]} where a free text is a key, lines from 1
 */
export function freeNames(program, fileNames) {
  const checker = program.getTypeChecker();
  return fileNames.flatMap((fileName) => {
    const file = program.getSourceFile(fileName);
    const found = [];
    const visit = (node) => {
      if (looksUpFreely(node, checker))
        found.push({ fileName, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 });
      typescript.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

/** The packages whose types are asked for most of the names that come from packages. */
const telling = /^(node:|undici-types|@types\/node|zod|drizzle-orm|@remix-run\/|react-router)/;

/**
 * Knows of packages only those: reading the others is a quarter of the work. What would come from one of them is `any`, so
 * that a name may be marked here that is not free, and none is passed over.
 */
function quickHost(options) {
  const host = typescript.createCompilerHost(options);
  const resolved = typescript.createModuleResolutionCache(root, (name) => name, options);
  const isLeftOut = (name) => !/^[.#/]/.test(name) && !telling.test(name);
  host.jsDocParsingMode = typescript.JSDocParsingMode.ParseNone;
  host.resolveModuleNameLiterals = (names, from, redirected) =>
    names.map(({ text }) =>
      isLeftOut(text)
        ? { resolvedModule: undefined }
        : typescript.resolveModuleName(text, from, options, host, resolved, redirected),
    );
  return host;
}

/** Where a free text is a key in the portal's rooms. */
function freeNamesOfPortal() {
  const { fileNames, options } = typescript.getParsedCommandLineOfConfigFile(
    path.join(root, 'tsconfig.json'),
    {},
    {
      ...typescript.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => console.error(problem.messageText),
    },
  );
  const files = fileNames.filter((name) => rooms.some((room) => path.resolve(name).startsWith(room)));
  const quick = { ...options, types: ['node'] };
  const marked = freeNames(typescript.createProgram(files, quick, quickHost(quick)), files);
  if (marked.length === 0) return [];
  // Whether it is so says every type there is.
  return freeNames(typescript.createProgram(files, options), [
    ...new Set(marked.map(({ fileName }) => fileName)),
  ]);
}

if (process.argv[1] === import.meta.filename) {
  const found = freeNamesOfPortal();
  for (const { fileName, line } of found)
    console.log(
      `${path.relative(root, fileName)}:${line}: a name from outside may be "constructor": look it up with own(table, name) from #forms/own.ts, or in a Map.`,
    );
  process.exit(found.length === 0 ? 0 : 1);
}
