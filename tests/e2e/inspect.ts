// What every page must be, in whatever state: without a violation that axe finds, at both widths, with one heading,
// a language, a way past the navigation, nothing that has to be scrolled sideways on a phone, and no label broken within a word.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

import { runsScripts } from '../support/browser.ts';
import { ready } from './fill.ts';

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

type Violations = AxeResults['violations'];

/** Named by the script that axe leaves in the page. */
declare const axe: {
  run(context: Document | { include: Element[] }, options: object): Promise<{ violations: Violations }>;
};

declare global {
  interface Window {
    /** What decides the contrast of each element, when it was looked at last, and which differed then from the time before. */
    contrasts?: { readonly now: WeakMap<Element, string>; readonly different: Element[] };
  }
}

/** Axe's script is put into a page once; asking it again is fast. Where no script runs it does not run either. */
async function violationsOn(page: Page): Promise<Violations> {
  if (!runsScripts(page)) return [];
  await noteContrasts(page);
  if (await page.evaluate(() => typeof axe !== 'undefined')) {
    return page.evaluate(async () => (await axe.run(document, { resultTypes: ['violations'] })).violations);
  }
  const looked = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  return (await looked.analyze()).violations;
}

/** Words of labels and legends that stand on more than one line: "N/a/m". "61/2018/NĐ-CP" may break at its signs. */
function brokenWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const range = document.createRange();
    for (const label of document.querySelectorAll('label, legend')) {
      const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word);
        }
      }
    }
    return broken;
  });
}

/**
 * At another width the same element has the same contrast, unless it was not to be seen or its colours or the size of its
 * letters differ. Measuring contrast is most of what axe does: here it measures what differs.
 */
async function violationsAgain(page: Page): Promise<Violations> {
  if (!runsScripts(page)) return [];
  await noteContrasts(page);
  return page.evaluate(async () => {
    const resultTypes = ['violations'];
    const rest = await axe.run(document, { resultTypes, rules: { 'color-contrast': { enabled: false } } });
    const include = window.contrasts?.different ?? [];
    if (include.length === 0) return rest.violations;
    const contrast = await axe.run(
      { include },
      { resultTypes, runOnly: { type: 'rule', values: ['color-contrast'] } },
    );
    return [...rest.violations, ...contrast.violations];
  });
}

function noteContrasts(page: Page): Promise<void> {
  return page.evaluate(() => {
    const decides = (element: Element) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return 'not seen';
      const style = getComputedStyle(element);
      const pixels = Number.parseFloat(style.fontSize);
      const large = pixels >= 24 || (pixels >= 18.66 && Number.parseInt(style.fontWeight, 10) >= 700);
      return [style.color, style.backgroundColor, style.backgroundImage, style.opacity, large].join(' ');
    };
    const before = window.contrasts?.now;
    const all = [...document.body.querySelectorAll('*')].map(
      (element) => [element, decides(element)] as const,
    );
    const different = all.filter(([element, said]) => said !== 'not seen' && before?.get(element) !== said);
    window.contrasts = { now: new WeakMap(all), different: different.map(([element]) => element) };
  });
}

/**
 * @param axes false: all but axe, which takes most of the time and finds in a second page of the same parts what it found
 * in the first
 * @returns what is wrong with the page that is shown, each line naming the page and the width
 */
async function inspect(page: Page, name: string, axes: boolean): Promise<readonly string[]> {
  await ready(page);
  const wrong: string[] = [];
  const facts = await page.evaluate(() => {
    const skip = document.querySelector<HTMLAnchorElement>('a.govuk-skip-link');
    const first = document.querySelector('a[href], button, input:not([type=hidden]), select, textarea');
    return {
      language: document.documentElement.lang,
      headings: document.querySelectorAll('h1').length,
      mains: document.querySelectorAll('main').length,
      title: document.title,
      skips:
        skip !== null && skip === first && document.getElementById(skip.hash.slice(1))?.localName === 'main',
    };
  });
  if (facts.language !== 'vi') wrong.push(`${name}: lang "${facts.language}"`);
  if (facts.headings !== 1) wrong.push(`${name}: ${facts.headings} h1`);
  if (facts.mains !== 1) wrong.push(`${name}: ${facts.mains} main`);
  if (facts.title.trim() === '') wrong.push(`${name}: no title`);
  if (!facts.skips) wrong.push(`${name}: the first link does not lead to the content`);
  for (const [width, look] of [
    [1280, violationsOn],
    [360, violationsAgain],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    for (const { id, nodes } of axes ? await look(page) : []) {
      const [node] = nodes;
      wrong.push(
        `${name} at ${width}: ${id} (${nodes.length}) ${node?.html.slice(0, 200)} – ${node?.failureSummary}`,
      );
    }
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wide > 0) wrong.push(`${name} at ${width}: ${wide} px too wide`);
    for (const word of await brokenWords(page))
      wrong.push(`${name} at ${width}: a label breaks within “${word}”`);
  }
  return wrong;
}

/** Looks at pages one after the other and gathers what is wrong with them. */
export function inspection(page: Page, url: string) {
  const wrong: string[] = [];
  return {
    wrong,
    async at(address: string, name = address) {
      await page.goto(url + address);
      wrong.push(...(await inspect(page, name, true)));
    },
    /** A page made of parts that axe looked at elsewhere: its outline, and that it fits both widths. */
    async outline(address: string, name = address) {
      await page.goto(url + address);
      wrong.push(...(await inspect(page, name, false)));
    },
    async now(name: string) {
      wrong.push(...(await inspect(page, name, true)));
    },
  };
}

/** Presses a button of the page's content. */
export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click();
