// What every page must be, in whatever state: without a violation that axe finds, at both widths, with one heading, a language, a way past
// the navigation, a name for whatever is asked or pressed, nothing that has to be scrolled sideways on a phone, no label broken within a word,
// and nothing in a table that lies over its neighbour.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults, RunOptions } from 'axe-core';
import type { CDPSession, Page } from 'playwright';
import { inject } from 'vitest';

import { runsScripts } from '../support/browser.ts';
import { sharedNumbers, type SharedNumbers } from '../support/shared-numbers.ts';
import { ready } from './fill.ts';

type Violations = AxeResults['violations'];

/** Widths of a desk and a phone, and the height of both, in pixels. */
const [desk, phone, height] = [1280, 360, 800];

/** The rules that go by colours. */
const contrastRules = ['color-contrast', 'link-in-text-block'];

/** Half the size of what the package offers as its source: it is compiled anew in every page. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Named by the script that axe leaves in the page. */
declare const axe: {
  run(context: Document | { include: Element[] }, options: RunOptions): Promise<{ violations: Violations }>;
};

declare global {
  interface Window {
    /** The elements that are seen and have text, by what decides their contrast. */
    contrasts?: ReadonlyMap<number, readonly Element[]>;
    /** All that are seen. */
    seen?: ReadonlySet<Element>;
    /** What stands otherwise than at the width before, by what decides whether it is right: the parts in which something came or went, and what has to be scrolled. */
    otherwise?: ReadonlyMap<number, readonly Element[]>;
  }
}

/**
 * What axe found nothing in, on whatever page, in whatever state: judged where some worker sees it first, and again where anything
 * that decides it differs.
 * - The contrast of a text, which takes as long to measure as all else: the same text on the same grounds, in the same colours and
 *   sizes, has the same contrast.
 * - What stands otherwise at the second width: most pages have one header.
 */
let judgedWell: SharedNumbers | undefined;

/**
 * Where no script runs, axe does not run either.
 * @param again the same state at another width: axe looks at what stands otherwise there. What is seen as before it judged before;
 * none of its rules but that of contrast measures what is neither shown, hidden nor scrolled.
 */
async function violationsOn(page: Page, told: Set<number>, again: boolean): Promise<Violations> {
  if (!runsScripts(page)) return [];
  const { seen, otherwise, hasAxe } = await noteWhatIsSeen(page);
  const well = (judgedWell ??= sharedNumbers(inject('judgedFile')));
  const known = well.all();
  const isNew = (key: number) => !known.has(key);
  const texts = seen.filter((key) => isNew(key) && !told.has(key));
  const parts = again ? otherwise.filter(isNew) : undefined;
  if (texts.length === 0 && parts?.length === 0) return [];
  if (!hasAxe) await runInPage(page, axeSource);
  const { rest, contrast } = await page.evaluate(
    async ({ texts, parts, contrastRules }) => {
      // None of these rules reads the stylesheets, which it would fetch again.
      const always: RunOptions = { resultTypes: ['violations'], preload: { assets: ['media'] } };
      const run = async (context: Document | { include: Element[] }, options: RunOptions) =>
        (await axe.run(context, { ...always, ...options })).violations;
      /** Of what was noted, a script of the page may have taken away something since: that is judged where it is seen again. */
      const runOn = async (
        keys: readonly number[],
        of: ReadonlyMap<number, readonly Element[]> | undefined,
        options: RunOptions,
      ) => {
        const elements = (key: number) => (of?.get(key) ?? []).filter(({ isConnected }) => isConnected);
        const judged = keys.filter((key) => elements(key).length > 0);
        const include = judged.flatMap(elements);
        return { judged, violations: include.length === 0 ? [] : await run({ include }, options) };
      };
      const allButContrast: RunOptions = {
        rules: Object.fromEntries(contrastRules.map((rule) => [rule, { enabled: false }])),
      };
      const onlyContrast: RunOptions = { runOnly: { type: 'rule', values: contrastRules } };
      return {
        rest:
          parts === undefined
            ? { judged: [], violations: await run(document, allButContrast) }
            : await runOn(parts, window.otherwise, allButContrast),
        contrast: await runOn(texts, window.contrasts, onlyContrast),
      };
    },
    { texts, parts, contrastRules },
  );
  if (rest.violations.length === 0) well.add(rest.judged);
  // What was found is told once, and by every look anew.
  if (contrast.violations.length === 0) well.add(contrast.judged);
  else for (const key of contrast.judged) told.add(key);
  return [...rest.violations, ...contrast.violations];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Runs a long script as it is: Playwright would pack it up as a value. */
async function runInPage(page: Page, script: string): Promise<void> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  const { exceptionDetails } = await (await session).send('Runtime.evaluate', { expression: script });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
}

interface Seen {
  /** What decides the contrast of each text that is seen, as numbers: its own look and that of the grounds it lies on. */
  readonly seen: readonly number[];
  /** What decides whether the parts are right that stand otherwise than at the width before, as numbers. */
  readonly otherwise: readonly number[];
  readonly hasAxe: boolean;
}

function noteWhatIsSeen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const mixed = (hash: number, text: string) => {
      let [high, low] = [Math.floor(hash / 0x100000000) ^ 0xdeadbeef, (hash >>> 0) ^ 0x41c6ce57];
      for (let at = 0; at < text.length; at += 1) {
        high = Math.imul(high ^ text.charCodeAt(at), 2654435761);
        low = Math.imul(low ^ text.charCodeAt(at), 1597334677);
      }
      high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
      low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
      return 4294967296 * (2097151 & high) + (low >>> 0);
    };
    /** The colour of the text in which a link stands, and has to stand out from. */
    const textAround = (link: Element) => {
      let block = link.parentElement;
      while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
      if (block === null || block.textContent?.trim() === link.textContent?.trim()) return undefined;
      return getComputedStyle(block).color;
    };
    /** What does none of this leaves what lies in it on the ground that it lies on itself. */
    const covers = (style: CSSStyleDeclaration) =>
      !/^rgba\(.*, 0\)$/.test(style.backgroundColor) ||
      style.backgroundImage !== 'none' ||
      style.opacity !== '1' ||
      style.filter !== 'none' ||
      style.position !== 'static';
    const look = (element: Element, style: CSSStyleDeclaration) => {
      const pixels = Number.parseFloat(style.fontSize);
      const large = pixels >= 24 || (pixels >= 18.66 && Number.parseInt(style.fontWeight, 10) >= 700);
      return [
        ...[element.localName, element.getAttribute('class'), style.position, style.opacity, style.filter],
        ...[style.color, style.backgroundColor, style.backgroundImage, style.textShadow, large],
        ...(element.matches('a, [role=link]') ? [textAround(element), style.textDecorationLine] : []),
      ].join(' ');
    };
    /** Axe measures all that is in what it is given: what is around texts alone would have them measured again. */
    const hasText = (element: Element) =>
      element.matches('input, select, textarea, a, [role=link]') ||
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    const scrolls = (element: Element) =>
      (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight) &&
      /auto|scroll/.test(getComputedStyle(element).overflow);
    const put = (alike: Map<number, Element[]>, key: number, element: Element) => {
      const elements = alike.get(key);
      if (elements === undefined) alike.set(key, [element]);
      else elements.push(element);
    };
    const before = window.seen;
    const seen = new Set<Element>();
    const otherwise = new Set<Element>();
    const grounds = new Map<Element | null, number>();
    const contrasts = new Map<number, Element[]>();
    for (const element of document.querySelectorAll('html, body, body *')) {
      const style = getComputedStyle(element);
      const ground = grounds.get(element.parentElement) ?? 0;
      const [isGround, isMeasured] = [covers(style), hasText(element)];
      const key = isGround || isMeasured ? mixed(ground, look(element, style)) : ground;
      grounds.set(element, isGround ? key : ground);
      const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (isSeen !== before?.has(element)) otherwise.add(element.parentElement ?? element);
      if (!isSeen) continue;
      seen.add(element);
      if (scrolls(element)) otherwise.add(element);
      if (!isMeasured) continue;
      put(contrasts, key, element);
    }
    window.contrasts = contrasts;
    window.seen = seen;
    const parts = new Map<number, Element[]>();
    if (before !== undefined)
      for (const part of otherwise) {
        const shown = [part, ...part.querySelectorAll('*')].map((one) => (seen.has(one) ? 1 : 0));
        const key = mixed(scrolls(part) ? 1 : 2, `${shown.join('')} ${part.outerHTML}`);
        put(parts, key, part);
      }
    window.otherwise = parts;
    return { seen: [...contrasts.keys()], otherwise: [...parts.keys()], hasAxe: typeof axe !== 'undefined' };
  });
}

const builtFiles = new URL('../../build/client/assets/', import.meta.url);

/** What elements a rule is for, and its selector as it stands. */
type Selectors = readonly (readonly [element: string, selector: string])[];

/** The selectors of every stylesheet that is built, by its address, as JSON: read by a browser, once for all pages. */
let builtSheets: Promise<string> | undefined;

async function readSheets(page: Page): Promise<string> {
  const sheets = readdirSync(builtFiles)
    .filter((name) => name.endsWith('.css'))
    .map((name) => [`/assets/${name}`, readFileSync(new URL(name, builtFiles), 'utf8')] as const);
  return page.evaluate((all) => {
    const selectorsOf = (rules: CSSRuleList): Selectors =>
      [...rules].flatMap((rule): Selectors => {
        if (rule instanceof CSSGroupingRule) return selectorsOf(rule.cssRules);
        if (!(rule instanceof CSSStyleRule)) return [];
        // What a state or a piece of an element looks like is looked for by the element.
        const element = rule.selectorText.replace(
          /:not\(:[a-z-]+\)|::?(?!not|is|-webkit-any|where|has|first|last|only|nth)[a-z-]+/g,
          '',
        );
        return [[element, rule.selectorText]];
      });
    const sheets = Object.fromEntries(
      all.map(([address, text]) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return [address, [...new Map(selectorsOf(sheet.cssRules))]];
      }),
    );
    return JSON.stringify(sheets);
  }, sheets);
}

interface Widths {
  /** How far the page has to be scrolled sideways. */
  readonly tooWide: number;
  /** Words of labels and legends that stand on more than one line: "N/a/m". */
  readonly broken: readonly string[];
  /** What stands in a cell and reaches out of it, over its neighbour. */
  readonly reachingOut: readonly string[];
  /** Labels that touch the hint or the label above them, and read as if they were part of it. */
  readonly touching: readonly string[];
}

function widthsOf(page: Page): Promise<Widths> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const range = document.createRange();
    for (const label of document.querySelectorAll('label, legend')) {
      if (!label.checkVisibility()) continue;
      const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        // "61/2018/NĐ-CP" may break at its signs.
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word);
        }
      }
    }
    const reachingOut = [...document.querySelectorAll('tbody :is(td, th)')]
      .filter(
        (cell) =>
          cell.checkVisibility() &&
          cell.scrollWidth > cell.clientWidth + 1 &&
          getComputedStyle(cell).overflowX === 'visible',
      )
      .map((cell) => cell.textContent?.trim() ?? '');
    const above = [...document.querySelectorAll('main :is(.govuk-label, .govuk-hint, legend)')]
      .filter((text) => text.checkVisibility())
      .map((text) => ({ text, box: text.getBoundingClientRect() }));
    const touching = above.flatMap(({ text, box }, index) => {
      const before = above[index - 1]?.box;
      return before !== undefined &&
        text.matches(':not(.govuk-hint, .govuk-radios__label, .govuk-checkboxes__label)') &&
        before.left < box.right &&
        box.left < before.right &&
        Math.abs(box.top - before.bottom) < 2
        ? [text.textContent?.trim() ?? '']
        : [];
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return { tooWide: scrollWidth - clientWidth, broken, reachingOut, touching };
  });
}

/**
 * @param widths in pixels, in the order in which the page is looked at
 * @param axes false: all but axe, which takes most of the time and finds in a second page of the same parts what it found
 * in the first
 * @param told what contrasts badly and was told
 * @returns what is wrong with the page that is shown, each line naming the page and the width
 */
async function inspect(
  page: Page,
  name: string,
  widths: readonly number[],
  axes: boolean,
  told: Set<number>,
): Promise<readonly string[]> {
  // What scripts make of its parts was looked at with axe; but where a file is chosen they put their words over the browser's. A
  // locator would bring a program of Playwright's own into each page.
  const choosesFiles = () => document.querySelector('input[type=file]') !== null;
  if (axes || (await page.evaluate(choosesFiles))) await ready(page);
  const wrong: string[] = [];
  const sheets = await (builtSheets ??= readSheets(page));
  const facts = await page.evaluate((sheets) => {
    // Those it names: one that is still on its way is not among the document's sheets yet.
    const loaded = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(
      ({ href }) => new URL(href).pathname,
    );
    // A page that a test has written itself has none.
    const others = Object.entries(JSON.parse(sheets) as Record<string, Selectors>).filter(
      ([address]) => loaded[0] !== undefined && !loaded.includes(address),
    );
    const says = (text: string | null | undefined) => (text ?? '').trim() !== '';
    const isNamed = (one: HTMLElement) => {
      const [texts, asks] = [
        [one.getAttribute('aria-label'), one.title],
        one.matches('input, select, textarea'),
      ];
      const ids = (one.getAttribute('aria-labelledby') ?? '').split(/\s+/);
      texts.push(...ids.map((id) => document.getElementById(id)?.textContent ?? ''));
      texts.push(...[...((one as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent));
      if (!asks) texts.push(one.textContent, one.querySelector('img')?.alt ?? '');
      if (one.matches('[type=submit], [type=button]')) texts.push(one.getAttribute('value'));
      return texts.some(says);
    };
    const skip = document.querySelector<HTMLAnchorElement>('a.govuk-skip-link');
    const first = document.querySelector('a[href], button, input:not([type=hidden]), select, textarea');
    return {
      language: document.documentElement.lang,
      headings: document.querySelectorAll('h1').length,
      mains: document.querySelectorAll('main').length,
      title: document.title,
      /** What is asked, pressed or followed, and nobody who listens hears what it is: axe says so too, where it looks. */
      nameless: [
        ...document.querySelectorAll<HTMLElement>(
          'input:not([type=hidden]), select, textarea, button, a[href], summary',
        ),
      ]
        .filter((one) => one.checkVisibility() && one.closest('[aria-hidden=true]') === null && !isNamed(one))
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      filesInBrowsersWords: [...document.querySelectorAll('input[type=file]')].filter((input) =>
        input.checkVisibility({ opacityProperty: true }),
      ).length,
      skips:
        skip !== null && skip === first && document.getElementById(skip.hash.slice(1))?.localName === 'main',
      /** Selectors of stylesheets that it does not load and that fit something in it: it asks for too few of them. */
      amiss: others
        .flatMap(([, selectors]) => selectors)
        .filter(([element]) => document.querySelector(element) !== null)
        .map(([, selector]) => selector),
    };
  }, sheets);
  const language = /^\/en(\/|$)/.test(name) ? 'en' : 'vi';
  if (facts.language !== language) wrong.push(`${name}: lang "${facts.language}"`);
  if (facts.headings !== 1) wrong.push(`${name}: ${facts.headings} h1`);
  if (facts.mains !== 1) wrong.push(`${name}: ${facts.mains} main`);
  if (facts.title.trim() === '') wrong.push(`${name}: no title`);
  for (const one of facts.nameless) wrong.push(`${name}: ${one} has no name`);
  if (!facts.skips) wrong.push(`${name}: the first link does not lead to the content`);
  if (runsScripts(page) && facts.filesInBrowsersWords > 0)
    wrong.push(`${name}: the browser says in its own language which file is chosen`);
  for (const selector of facts.amiss) wrong.push(`${name}: no rules for “${selector}”`);
  for (const width of widths) {
    const size = page.viewportSize();
    if (size?.width !== width || size.height !== height) await page.setViewportSize({ width, height });
    for (const { id, nodes } of axes ? await violationsOn(page, told, width !== widths[0]) : []) {
      const [node] = nodes;
      wrong.push(
        `${name} at ${width}: ${id} (${nodes.length}) ${node?.html.slice(0, 200)} – ${node?.failureSummary}`,
      );
    }
    const { tooWide, broken, reachingOut, touching } = await widthsOf(page);
    if (tooWide > 0) wrong.push(`${name} at ${width}: ${tooWide} px too wide`);
    for (const word of broken) wrong.push(`${name} at ${width}: a label breaks within “${word}”`);
    for (const text of reachingOut) wrong.push(`${name} at ${width}: “${text}” reaches out of its cell`);
    for (const text of touching) wrong.push(`${name} at ${width}: “${text}” touches what stands above it`);
  }
  return wrong;
}

/** Looks at pages one after the other and gathers what is wrong with them. */
export function inspection(page: Page, url: string) {
  const wrong: string[] = [];
  const told = new Set<number>();
  /** A page that is opened to be looked at alone is looked at first at the width that is there: each change lays it out anew. */
  const open = async (address: string, name: string, axes: boolean) => {
    await page.goto(url + address);
    const widths = !axes ? [phone] : page.viewportSize()?.width === phone ? [phone, desk] : [desk, phone];
    wrong.push(...(await inspect(page, name, widths, axes, told)));
  };
  return {
    wrong,
    at: (address: string, name = address) => open(address, name, true),
    /** A page made of parts that were looked at elsewhere, with other texts: its outline, its names, and that these fit a phone. */
    outline: (address: string, name = address) => open(address, name, false),
    /** Pages of one route, each in the place of the one before: its title and its content, as the server writes them. */
    async contents(addresses: readonly string[]) {
      const [first = '', ...others] = addresses;
      await open(first, first, false);
      for (const address of others) {
        const reply = await page.request.get(url + address);
        if (!reply.ok()) wrong.push(`${address}: ${reply.status()}`);
        await page.evaluate(
          (html) => {
            const read = new DOMParser().parseFromString(html, 'text/html');
            document.title = read.title;
            document.querySelector('main')?.replaceWith(read.querySelector('main') ?? '');
          },
          await reply.text(),
        );
        wrong.push(...(await inspect(page, address, [phone], false, told)));
      }
    },
    /** What is shown now; afterwards it is as wide as a phone. */
    async now(name: string) {
      wrong.push(...(await inspect(page, name, [desk, phone], true, told)));
    },
  };
}
