// What Chromium tells an assistive program, and a hand that has only a keyboard.
import type { CDPSession, Page } from 'playwright';

export interface Heard {
  readonly role: string;
  readonly name: string;
  /** What is heard with it: hint, mistake, step. */
  readonly description: string;
  readonly invalid: boolean;
  readonly required: boolean;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** @param expression names an element of the page */
export async function heardOf(page: Page, expression: string): Promise<Heard> {
  const session = await sessionOf(page);
  const { result } = await session.send('Runtime.evaluate', { expression });
  if (result.objectId === undefined) throw new Error(`${page.url()} has no ${expression}`);
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const node = nodes[0];
  const property = (name: string): unknown => node?.properties?.find((one) => one.name === name)?.value.value;
  const role = String(node?.role?.value ?? '');
  return {
    role,
    name: String(node?.name?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
    description: String(node?.description?.value ?? ''),
    invalid: !['false', undefined].includes(property('invalid') as string | undefined),
    // Of a list to choose from the inspector does not pass on what the tree has.
    required:
      property('required') === true ||
      (role === 'combobox' && (await attributeOf(session, result.objectId, 'aria-required')) === 'true'),
  };
}

async function attributeOf(session: CDPSession, objectId: string, name: string): Promise<unknown> {
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: 'function (name) { return this.getAttribute(name) }',
    arguments: [{ value: name }],
  });
  return result.value;
}

/** What has the focus. */
export const focused = (page: Page): Promise<Heard> => heardOf(page, 'document.activeElement');

declare global {
  interface Window {
    /** What live regions said since it was asked last. */
    said?: string[];
  }
}

/** Listens to the live regions of every page that is opened from now on. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
    const said: string[] = (window.said = []);
    const last = new WeakMap<Element, string>();
    const note = (region: Element) => {
      const words = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (words !== '' && last.get(region) !== words) said.push(words);
      last.set(region, words);
    };
    const within = (node: Node) => (node instanceof Element ? node : node.parentElement);
    new MutationObserver((changes) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const around = within(target)?.closest(live);
        if (around != null) regions.add(around);
        // A region that comes with its words is read where it is an alert.
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const alert of [node, ...node.querySelectorAll('[role=alert]')])
              if (alert.matches('[role=alert]')) regions.add(alert);
      }
      regions.forEach(note);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** What live regions said since it was asked last. */
export const said = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.said?.splice(0) ?? []);

/** Goes on by Tab until something with this name has the focus. */
export async function tabTo(page: Page, name: string | RegExp): Promise<Heard> {
  const names: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (typeof name === 'string' ? here.name === name : name.test(here.name)) return here;
    names.push(here.name);
  }
  throw new Error(`${page.url()} has no stop “${String(name)}”: ${names.join(' | ')}`);
}

interface Stop {
  readonly name: string;
  readonly kind: string;
  readonly value: string;
  readonly checked: boolean;
  /** Of a button. */
  readonly words: string;
}

const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement))
      return { name: '', kind: '', value: '', checked: false, words: '' };
    const of = element as HTMLInputElement;
    const kind =
      of.getAttribute('role') === 'combobox' ? 'combobox' : (of.getAttribute('type') ?? of.localName);
    return {
      name: of.name ?? '',
      kind,
      value: of.value ?? '',
      checked: of.checked,
      words: of.localName === 'button' ? of.innerText.trim() : '',
    };
  });

/**
 * Answers what the page asks, from stop to stop, and ends on the button that goes on.
 * @param answers by the name of the input
 */
export async function answerByKeyboard(
  page: Page,
  answers: ReadonlyMap<string, string>,
  button: string,
): Promise<void> {
  const { keyboard } = page;
  for (let presses = 0; presses < 150; presses += 1) {
    await keyboard.press('Tab');
    const { name, kind, value, checked, words } = await stopOf(page);
    if (words === button) return;
    const answer = answers.get(name);
    if (answer === undefined || (answer === value && (checked || !['radio', 'checkbox'].includes(kind))))
      continue;
    if (kind === 'checkbox') await keyboard.press('Space');
    else if (kind === 'radio') await chooseRadio(page, answer);
    else if (kind === 'select') await chooseOption(page, answer);
    else {
      await keyboard.press('Control+A');
      await keyboard.type(answer);
    }
  }
  throw new Error(`${page.url()} has no stop “${button}”`);
}

async function chooseRadio(page: Page, answer: string): Promise<void> {
  if ((await stopOf(page)).value === answer) return page.keyboard.press('Space');
  for (let presses = 0; presses < 20 && (await stopOf(page)).value !== answer; presses += 1)
    await page.keyboard.press('ArrowDown');
}

async function chooseOption(page: Page, answer: string): Promise<void> {
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 300 && (await stopOf(page)).value !== answer; presses += 1)
    await page.keyboard.press('ArrowDown');
}

/** Every stop of the page from the first on that lies under something which stays in the window. */
export async function coveredStops(page: Page): Promise<readonly string[]> {
  const covered: string[] = [];
  await page.evaluate(() => window.scrollTo(0, 0));
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const under = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return undefined;
      // What is seen of a box that lies unseen over its picture is its label.
      const shown =
        getComputedStyle(element).opacity === '0' ? (element.nextElementSibling ?? element) : element;
      const { left, top, width, height } = shown.getBoundingClientRect();
      const over = document.elementFromPoint(left + Math.min(width / 2, 20), top + height / 2);
      const isSeen = over !== null && (shown.contains(over) || over.contains(shown));
      return isSeen ? '' : element.textContent || element.id || element.localName;
    });
    if (under === undefined) break;
    if (under !== '') covered.push(under);
  }
  return covered;
}
