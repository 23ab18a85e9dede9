// Which modules travel to the browser in one file. Rolldown makes a file of all modules that the same pages need: a page asked for
// some thirty, most of them small, and on a weak line each is a turn of its own. What every page needs is one file; two of the
// others are made one where what that saves in requests outweighs what pages get beyond what they need
// (docs/decisions/074-modules-travel-together.md).
import path from 'node:path';

import { usedModules } from './used-modules.mjs';

/**
 * @typedef {import('./used-modules.mjs').Module} Module
 *
 * @typedef {object} Chunk
 * @property {string[]} modules
 * @property {number} size in bytes of source
 * @property {Uint32Array} pages those that load it, a bit each
 * @property {Set<Chunk>} needs the chunks that it imports
 */

/** What a request costs, in bytes of source: some 500 as they are sent. */
const requestCost = 3000;

/** What all pages load, once scripts run. */
const isOfEveryPage = (id) => /\/app\/(entry\.client|root)\.tsx(\?|$)/.test(id);

const bitsIn = (word) => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

/** In how many pages is `has` so and `hasNot` are not? */
function pagesWith(has, ...hasNot) {
  let pages = 0;
  for (let at = 0; at < has.length; at += 1) {
    let word = has[at];
    for (const other of hasNot) word &= ~other[at];
    pages += bitsIn(word);
  }
  return pages;
}

const either = (one, other) => one.map((word, at) => word | other[at]);

/** All that can be come to from one. */
function reachedFrom(one, nextOf) {
  const reached = new Set();
  const waiting = [one];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const other of nextOf(next))
      if (!reached.has(other)) {
        reached.add(other);
        waiting.push(other);
      }
  return reached;
}

/**
 * The chunks that Rolldown would make of what several pages need.
 * @param {readonly Module[]} modules
 * @returns {{ readonly everyPage: readonly string[]; readonly chunks: readonly Chunk[] }}
 */
function chunksByPages(modules) {
  // What is imported later on is a page of its own.
  const roots = modules
    .filter(({ isEntry, dynamicImporters }) => isEntry || dynamicImporters.length > 0)
    .map(({ id }) => id);
  const used = usedModules(modules, roots);
  const needsOf = (id) => used.get(id)?.needs ?? [];
  const everyPage = new Set();
  const pagesOf = new Map();
  for (const [number, root] of roots.entries())
    for (const id of reachedFrom(root, needsOf)) {
      if (isOfEveryPage(root)) everyPage.add(id);
      const pages = pagesOf.get(id) ?? new Uint32Array(Math.ceil(roots.length / 32));
      pages[number >> 5] |= 1 << (number & 31);
      pagesOf.set(id, pages);
    }

  const chunks = new Map();
  const chunkOf = new Map();
  const ownFile = new Set(roots);
  for (const [id, pages] of pagesOf) {
    if (ownFile.has(id) || everyPage.has(id) || pagesWith(pages) < 2) continue;
    const key = pages.join(' ');
    const chunk = chunks.get(key) ?? { modules: [], size: 0, pages, needs: new Set() };
    chunk.modules.push(id);
    chunk.size += used.get(id).size;
    chunks.set(key, chunk);
    chunkOf.set(id, chunk);
  }
  for (const [id, chunk] of chunkOf)
    for (const other of needsOf(id)) {
      const needed = chunkOf.get(other);
      if (needed !== undefined && needed !== chunk) chunk.needs.add(needed);
    }
  return {
    everyPage: [...everyPage].filter((id) => !ownFile.has(id)),
    chunks: [...chunks.values()],
  };
}

/**
 * What it saves to make one chunk of two, in bytes of source.
 * @param {ReadonlyMap<Chunk, ReadonlySet<Chunk>>} reached what each imports, and what that imports
 * @param {number} enough less is of no interest
 */
function savingOf(one, other, reached, enough) {
  const [onlyOne, onlyOther] = [pagesWith(one.pages, other.pages), pagesWith(other.pages, one.pages)];
  let saving = requestCost * (pagesWith(one.pages) - onlyOne) - other.size * onlyOne - one.size * onlyOther;
  if (saving <= enough) return saving;
  // Who loads one of them loads what the other imports.
  for (const [here, there] of [
    [one, other],
    [other, one],
  ])
    for (const needed of reached.get(there))
      if (needed !== here && !reached.get(here).has(needed))
        saving -= needed.size * pagesWith(here.pages, there.pages, needed.pages);
  return saving;
}

/** @returns {readonly [Chunk, Chunk] | undefined} the two that save most as one */
function bestPair(chunks) {
  const reached = new Map(chunks.map((chunk) => [chunk, reachedFrom(chunk, ({ needs }) => needs)]));
  let most = 0;
  let best;
  for (const [at, one] of chunks.entries())
    for (const other of chunks.slice(at + 1)) {
      const saving = savingOf(one, other, reached, most);
      if (saving <= most) continue;
      most = saving;
      best = [one, other];
    }
  return best;
}

/**
 * Two that import each other, by way of others too, are loaded by the same pages, so that making one of them costs nothing: none
 * imports itself in the end.
 * @param {readonly Chunk[]} chunks
 */
function merged(chunks) {
  let left = [...chunks];
  for (let pair = bestPair(left); pair !== undefined; pair = bestPair(left)) {
    const [one, other] = pair;
    const both = {
      modules: [...one.modules, ...other.modules],
      size: one.size + other.size,
      pages: either(one.pages, other.pages),
      needs: new Set([...one.needs, ...other.needs]),
    };
    left = [...left.filter((chunk) => chunk !== one && chunk !== other), both];
    for (const { needs } of left) {
      const neededOne = needs.delete(one);
      const neededOther = needs.delete(other);
      if (neededOne || neededOther) needs.add(both);
    }
    both.needs.delete(both);
    for (const needed of reachedFrom(both, ({ needs }) => needs))
      needed.pages = either(needed.pages, both.pages);
  }
  return left;
}

/**
 * @param {readonly Module[]} modules of the browser's programs
 * @returns {ReadonlyMap<string, string>} the name of its chunk by the id of a module; one that a single page needs is not in it
 */
export function chunkNames(modules) {
  // What stays outside of the files has no text.
  const { everyPage, chunks } = chunksByPages(modules.filter(({ code }) => code !== null));
  const names = new Map(everyPage.map((id) => [id, 'every-page']));
  const taken = new Set();
  for (const { modules } of merged(chunks)) {
    // After a module of its own, so that it keeps its name, and browsers their copy, when others change.
    const candidates = modules.map((id) => path.parse(id.split('?', 1)[0]).name).sort();
    const name = candidates.find((one) => !taken.has(one)) ?? `${candidates[0]}-${taken.size}`;
    taken.add(name);
    for (const id of modules) names.set(id, name);
  }
  return names;
}
