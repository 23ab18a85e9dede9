// Fills a form in the browser by the names of its inputs, whatever it asks: conditional questions and groups included.
import type { Locator, Page } from 'playwright';

import { bareName } from '#app/values/unit-names.ts';
import { fold } from '#app/values/fold.ts';
import { localDate } from '#catalog/local-date.ts';
import { wireEntries } from '#forms/plain-wire.ts';
import { valueAt } from '#forms/wire.ts';
import { exampleWire, type FormDefinition, type Wire } from '#forms/index.ts';
import { runsScripts } from '../support/browser.ts';
import { answerOf } from '../support/human-check.ts';

/** Today, as the portals of these tests have it: what an example says to lie ahead does so on whatever day they run. */
export const context = { today: localDate(new Date()), unitName: 'Ủy ban nhân dân xã Phú An' };

/**
 * Waits until the page that a link or a button leads to is there with its styles, and React runs it, where it is going to: some
 * pages start it when somebody begins to use them, as is done here.
 */
export async function ready(page: Page): Promise<void> {
  await page.waitForLoadState();
  if (!runsScripts(page) || (await isAlive(page))) return;
  // A button has nothing to say when it is left again.
  const buttons = page.locator('main form button:not([tabindex="-1"]):visible');
  const startsWhenUsed = () => document.querySelector('script[data-when-used]') !== null;
  if (await page.evaluate(startsWhenUsed)) await buttons.first().focus();
  await until(page, () => isAlive(page), 30_000);
}

/** @throws Error with where it is, when it does not come to that in time */
async function until(page: Page, isSo: () => Promise<boolean>, patienceMs: number): Promise<void> {
  const last = Date.now() + patienceMs;
  while (!(await isSo())) {
    if (Date.now() > last) throw new Error(`${page.url()} did not come to that`);
    await page.waitForTimeout(50);
  }
}

/** Does React run the page, or is it none of React's? */
function isAlive(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const form = document.querySelector('main form');
    const atOnce = document.querySelector('script[type="module"]:not([src])') !== null;
    if (!atOnce && document.querySelector('script[data-when-used]') === null) return true;
    // The keys of the staff are listened to a moment after React has the forms.
    const hasKeys = document.querySelector('.key-help') !== null && (atOnce || form !== null);
    if (hasKeys && document.documentElement.dataset['keys'] === undefined) return false;
    return form === null || Object.keys(form).some((key) => key.startsWith('__react'));
  });
}

/** Right answers to the questions of one section. */
export function exampleOf(form: FormDefinition, sectionId: string): Wire {
  const ids = new Set(form.sections.find(({ id }) => id === sectionId)?.fields.map(({ id }) => id));
  return Object.fromEntries(Object.entries(exampleWire(form, context)).filter(([id]) => ids.has(id)));
}

/** @throws Error naming what the page does not ask for */
export async function fillIn(page: Page, wire: Wire): Promise<void> {
  await ready(page);
  const folds = page.locator('.form-section > details:not([open]) > summary');
  while ((await folds.count()) > 0) await folds.first().click();
  const left = new Map(wireEntries(wire).flatMap((entry) => placed(entry, wire)));
  for (let round = 0; left.size > 0 && round < 6; round += 1) {
    for (const [name, value] of left) if (await fillOne(page, name, value)) left.delete(name);
    if (left.size > 0) await askForMore(page, [...left.keys()]);
  }
  if (left.size > 0) throw new Error(`${page.url()} does not ask for ${[...left.keys()].join(', ')}`);
}

/** An address that says where it is by its names alone is written by hand. */
export function placed(
  [name, value]: readonly [string, string],
  wire: Wire,
): readonly (readonly [string, string])[] {
  const path = /^(.+)\.detail$|^(.+)\.commune$/.exec(name);
  const of = path?.[1] ?? path?.[2];
  if (
    of === undefined ||
    valueAt(wire, `${of}.commune`) === undefined ||
    valueAt(wire, `${of}.place`) !== undefined
  )
    return [[name, value]];
  return [
    [`${of}.place`, 'other'],
    [name, value],
  ];
}

interface Input {
  /** "select", or the type of an input. */
  readonly kind: string;
  /** May it have one that completes in its place, or be that one? */
  readonly mayComplete: boolean;
  readonly completes: boolean;
  readonly value: string;
  /** What its list offers. */
  readonly suggested: readonly string[];
}

/** @returns the first of the name, in one question for the browser; undefined where the page has none */
function inputNamed(page: Page, name: string): Promise<Input | undefined> {
  return page.evaluate((selector) => {
    const input = document.querySelector<HTMLInputElement>(selector);
    if (input === null) return undefined;
    return {
      kind: input.getAttribute('type') ?? input.localName,
      mayComplete: input.closest('.combobox') !== null,
      completes: input.getAttribute('role') === 'combobox',
      value: input.value,
      suggested: [...(input.list?.options ?? [])].map(({ value }) => value),
    };
  }, `main [name="${name}"]`);
}

async function fillOne(page: Page, name: string, value: string): Promise<boolean> {
  let input = await inputNamed(page, name);
  // A field that completes takes the place of a plain line when its script has come.
  if (input?.mayComplete === true && runsScripts(page)) {
    await page.locator(`main [name="${name}"][role="combobox"]`).waitFor();
    input = await inputNamed(page, name);
  }
  if (input === undefined) return false;
  const first = page.locator(`main [name="${name}"]`).first();
  switch (input.kind) {
    case 'hidden':
      break;
    case 'select':
      await first.selectOption(value);
      break;
    case 'radio':
      await page.locator(`main [name="${name}"][value="${value}"]`).check();
      break;
    case 'checkbox':
      await first.check();
      break;
    default:
      if (input.completes) await complete(page, first, value);
      else {
        // What stands there already is not typed, and what is suggested is tapped.
        const known = input.value === value || input.suggested.includes(value);
        if (!known) typed.set(page, [...textsTyped(page), value]);
        await first.fill(value);
      }
  }
  return true;
}

/** Types without marks, letter by letter, until what is wanted is offered, and chooses it. */
async function complete(page: Page, input: Locator, value: string): Promise<void> {
  if ((await input.inputValue()) === value) return;
  await input.fill('');
  const option = page.getByRole('option').filter({ hasText: value });
  const before = textsTyped(page);
  let letters = '';
  for (const letter of fold(bareName(value)).replaceAll(',', '')) {
    await input.press(letter === ' ' ? 'Space' : letter);
    letters += letter;
    typed.set(page, [...before, letters]);
    await page.locator('.combobox__menu[aria-busy="true"]').waitFor({ state: 'detached' });
    if (await option.first().isVisible()) break;
  }
  await option.first().click();
  await until(page, async () => (await input.inputValue()) === value, 5000);
}

const typed = new WeakMap<Page, readonly string[]>();

/** What `fillIn` typed on the page so far, box by box; what is chosen from a list or ticked is not among it. */
export function textsTyped(page: Page): readonly string[] {
  return typed.get(page) ?? [];
}

/** Another entry of a group, or, without JavaScript, the questions that the answers so far lead to. */
async function askForMore(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const group = /^([^.]+)\.\d+\./.exec(name)?.[1];
    const add = page.locator(`button[value="add:${group}"]`);
    if (group !== undefined && (await add.count()) > 0) {
      await add.click();
      return;
    }
  }
  const more = page.locator('button[value="refresh"]');
  if ((await more.count()) > 0 && (await more.isVisible())) await more.click();
}

/** Answers the plain question where it is asked: without scripts. */
export async function provePerson(page: Page): Promise<void> {
  const answer = page.locator('[name="humanAnswer"]');
  if ((await answer.count()) === 0) return;
  const question = await page.locator(`label[for="${await answer.getAttribute('id')}"]`).innerText();
  await answer.fill(String(answerOf(question.trim())));
}
