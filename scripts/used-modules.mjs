// What the browser's programs use of each module. Rolldown knows it but tells only what a module names: a page whose loader finds
// services would seem to need in the browser what finds them.
import { parseAst } from 'vite';

/**
 * @typedef {Pick<
 *   import('vite').Rolldown.ModuleInfo,
 *   'id' | 'code' | 'importedIds' | 'dynamicImporters' | 'isEntry' | 'inputFormat'
 * >} Module as Rolldown tells of it
 * @typedef {{ readonly id: string; readonly name: string }} Export of a module, under a name; `*` is all of them
 *
 * @typedef {object} Declaration
 * @property {ReadonlySet<string>} names those that stand in it, with the property that is asked for
 * @property {number} size in bytes of source
 *
 * @typedef {object} Statements of a module
 * @property {readonly string[]} effects the modules that it imports for what they do
 * @property {ReadonlyMap<string, Export>} imported by the name it has in the module
 * @property {ReadonlyMap<string, string>} exported the name in the module, by that which others use
 * @property {ReadonlyMap<string, Export>} passedOn what it exports of others
 * @property {readonly string[]} passedOnWhole modules of which it exports all
 * @property {ReadonlyMap<string, Declaration>} declared
 * @property {ReadonlySet<string>} run names in statements that declare nothing
 * @property {number} size of what cannot be used in parts, in bytes of source
 *
 * @typedef {object} Usage of a module
 * @property {Set<string>} needs the modules that hold what it uses; none that only pass it on
 * @property {number} size of what is used of it, in bytes of source
 */

const all = '*';

/** Adds the identifiers below a node, as `z.string` where a property of one is asked for; other names of properties are none. */
function addNames(node, names) {
  if (Array.isArray(node)) {
    for (const one of node) addNames(one, names);
    return names;
  }
  if (node === null || typeof node !== 'object') return names;
  if (node.type === 'MemberExpression' && !node.computed && node.object.type === 'Identifier')
    return names.add(`${node.object.name}.${node.property.name}`);
  if (node.type === 'Identifier') names.add(node.name);
  for (const [key, value] of Object.entries(node)) {
    const isName = (key === 'property' || key === 'key') && !node.computed;
    if (!isName) addNames(value, names);
  }
  return names;
}

const nameOf = (node) => node.name ?? node.value;

function importedName({ type, imported }) {
  if (type === 'ImportSpecifier') return nameOf(imported);
  return type === 'ImportDefaultSpecifier' ? 'default' : all;
}

/** @returns {[string, Declaration][]} what a statement declares */
function declarationsIn(node) {
  if (node.type !== 'VariableDeclaration')
    return [[node.id?.name ?? 'default', { names: addNames(node, new Set()), size: node.end - node.start }]];
  return node.declarations.flatMap((one) => {
    const declared = [...addNames(one.id, new Set())];
    const names = addNames(one.init, new Set(declared));
    return declared.map((name) => [name, { names, size: (one.end - one.start) / declared.length }]);
  });
}

/**
 * @param {Module} module
 * @returns {Statements}
 */
function readStatements(module) {
  // What CommonJS exports is known when it runs: it is used as a whole, and with it what it asks for.
  const isWhole = module.inputFormat === 'cjs';
  const effects = isWhole ? [...module.importedIds] : [];
  const imported = new Map();
  const exported = new Map();
  const passedOn = new Map();
  const passedOnWhole = [];
  const declared = new Map();
  const run = new Set();
  const ids = new Map();
  /** Rolldown tells what a module imports in the order in which it names it first. */
  const idOf = ({ value }) => {
    if (!ids.has(value)) ids.set(value, module.importedIds[ids.size]);
    return ids.get(value);
  };
  const declare = (node) => {
    const found = declarationsIn(node);
    for (const [name, declaration] of found) declared.set(name, declaration);
    return found.map(([name]) => name);
  };
  const readers = {
    ImportDeclaration({ source, specifiers }) {
      const id = idOf(source);
      if (specifiers.length === 0) effects.push(id);
      for (const one of specifiers) imported.set(one.local.name, { id, name: importedName(one) });
    },
    ExportAllDeclaration(node) {
      const id = idOf(node.source);
      if (node.exported === null) passedOnWhole.push(id);
      else passedOn.set(nameOf(node.exported), { id, name: all });
    },
    ExportNamedDeclaration({ source, declaration, specifiers }) {
      if (declaration !== null) for (const name of declare(declaration)) exported.set(name, name);
      const id = source === null ? undefined : idOf(source);
      for (const one of specifiers) {
        if (id === undefined) exported.set(nameOf(one.exported), nameOf(one.local));
        else passedOn.set(nameOf(one.exported), { id, name: nameOf(one.local) });
      }
    },
    ExportDefaultDeclaration({ declaration }) {
      for (const name of declare(declaration)) exported.set('default', name);
    },
    FunctionDeclaration: declare,
    ClassDeclaration: declare,
    VariableDeclaration: declare,
  };
  for (const node of isWhole ? [] : parseAst(module.code).body) {
    if (Object.hasOwn(readers, node.type)) readers[node.type](node);
    else addNames(node, run);
  }
  const size = isWhole ? module.code.length : 0;
  return { effects, imported, exported, passedOn, passedOnWhole, declared, run, size };
}

/**
 * @param {readonly Module[]} browserModules all of them
 * @param {readonly string[]} roots the modules that are used whole, by their ids
 * @returns {ReadonlyMap<string, Usage>} of each module that is used, by its id
 */
export function usedModules(browserModules, roots) {
  const modules = new Map(browserModules.map((module) => [module.id, readStatements(module)]));
  /** @type {Map<string, Usage>} */
  const used = new Map();
  const looked = new Set();
  /** Names in modules whose declarations are still to be looked at: calls would nest as deep as the program. */
  const waiting = [];

  const use = (id) => {
    const known = used.get(id);
    if (known !== undefined) return known;
    const { effects, run, size } = modules.get(id);
    const usage = { needs: new Set(), size };
    used.set(id, usage);
    for (const other of effects.filter((one) => modules.has(one))) {
      usage.needs.add(other);
      use(other);
    }
    for (const name of run) waiting.push({ id, name });
    return usage;
  };

  /** @returns whether a module names this export, of its own or of another */
  const namesExport = (id, name, asked = new Set()) => {
    const module = modules.get(id);
    if (module === undefined || asked.has(id)) return false;
    asked.add(id);
    return (
      module.exported.has(name) ||
      module.passedOn.has(name) ||
      module.passedOnWhole.some((one) => namesExport(one, name, asked))
    );
  };

  /** Uses what a module exports. @returns the modules that hold it */
  const useExport = ({ id, name }, asked = new Set()) => {
    const module = modules.get(id);
    const key = `${name} ${id}`;
    if (module === undefined || asked.has(key)) return [];
    asked.add(key);
    const passed = module.passedOn.get(name);
    if (passed !== undefined) return useExport(passed, asked);
    const own = module.exported.get(name);
    if (own !== undefined) {
      const imported = module.imported.get(own);
      if (imported !== undefined) return useExport(imported, asked);
      use(id);
      waiting.push({ id, name: own });
      return [id];
    }
    const named = name === all ? [] : module.passedOnWhole.filter((one) => namesExport(one, name));
    if (named.length > 0) return named.flatMap((one) => useExport({ id: one, name }, asked));
    // All of it, or what it does not name: a module that was made of CommonJS has one export, and its properties are asked for.
    use(id);
    for (const one of module.exported.values()) waiting.push({ id, name: one });
    return [
      id,
      ...[...module.passedOn.values()].flatMap((one) => useExport(one, asked)),
      ...module.passedOnWhole.flatMap((one) => useExport({ id: one, name: all }, asked)),
    ];
  };

  for (const id of roots) {
    const usage = use(id);
    for (const holder of useExport({ id, name: all })) if (holder !== id) usage.needs.add(holder);
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, name } = next;
    const { imported, declared } = modules.get(id);
    const [object, property] = name.split('.');
    const from = imported.get(object);
    // Of a module that was imported under one name, what is asked for; of anything else, the whole.
    const isPart = from?.name === all && property !== undefined;
    const key = `${isPart ? name : object} ${id}`;
    if (looked.has(key)) continue;
    looked.add(key);
    if (from !== undefined)
      for (const holder of useExport(isPart ? { id: from.id, name: property } : from))
        if (holder !== id) use(id).needs.add(holder);
    const declaration = declared.get(object);
    if (declaration === undefined) continue;
    use(id).size += declaration.size;
    for (const other of declaration.names) waiting.push({ id, name: other });
  }
  return used;
}
