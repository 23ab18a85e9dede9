// A page as somebody reads it, line by line; and what each state of what it is given adds and takes away.
import { DomUtils, parseDocument } from 'htmlparser2';
import { createElement, Fragment, isValidElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import type { Example } from '#app/ui/preview/example.ts';

const { isTag, isText } = DomUtils;
type ChildNode = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<ChildNode, { readonly attribs: object }>;

const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'code',
  'em',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'wbr',
]);
/** The help about keys is a dialog, the same on each page of the staff. */
const unread = new Set(['dialog', 'script', 'style', 'svg', 'template']);
/** What a colour tells: that it is urgent, done, late. */
const toned = /(?:notification|tag|button)--([a-z]+)/;
/** What a script may show; of buttons that it shows each is read. */
const isOffered = ({ name, attribs }: Element): boolean => 'hidden' in attribs && name !== 'button';
const stated = ['checked', 'selected', 'disabled', 'required', 'readonly', 'multiple'] as const;

/**
 * @returns the lines of a page without what frames every page: `# ` a heading, `[text](address)` a link, `<name=value>` what a form
 * sends, `→` where to, `⇒ files` that files go along, `‹tone›` what a colour tells, `▸` what is folded, `▾` what is unfolded
 */
export function readLines(element: ReactElement): readonly string[] {
  const whole = parseDocument(renderToStaticMarkup(element));
  const body =
    DomUtils.findOne(({ attribs }) => /\bpage__body\b/.test(attribs['class'] ?? ''), whole.children) ??
    DomUtils.findOne(({ name }) => name === 'main', whole.children) ??
    whole;
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  /** What is read together stands on one line: the cells of a row, a term and what is said of it. */
  const walk = (node: ChildNode, together = false): void => {
    if (isText(node)) line += node.data;
    if (!isTag(node) || unread.has(node.name) || isOffered(node)) return;
    const { name } = node;
    const block = !inline.has(name);
    if (block && together) line += ' ';
    if (block && !together && name !== 'dd') end();
    line += opening(node);
    for (const child of node.children) walk(child, together || ['tr', 'dt', 'dd'].includes(name));
    line += closing(node);
    if (block && together) line += ' ';
    if (block && !together && name !== 'dt') end();
  };
  for (const child of body.children) walk(child);
  end();
  return lines;
}

function opening({ name, attribs, parent }: Element): string {
  const tone = toned.exec(attribs['class'] ?? '')?.[1];
  return [
    tone === undefined ? '' : `‹${tone}› `,
    /^h[1-6]$/.test(name) ? '# ' : '',
    name === 'a' || name === 'button' ? '[' : '',
    name === 'img' ? `(${attribs['alt']})` : '',
    name === 'form' && attribs['action'] !== undefined ? `→ ${attribs['action']}` : '',
    name === 'form' && attribs['enctype'] === 'multipart/form-data' ? ' ⇒ files' : '',
    name === 'summary' ? (parent !== null && isTag(parent) && 'open' in parent.attribs ? '▾ ' : '▸ ') : '',
    ['input', 'select', 'textarea'].includes(name) ? sent(attribs) : '',
    name === 'option' && 'selected' in attribs ? '✓ ' : '',
  ].join('');
}

function closing({ name, attribs }: Element): string {
  const current = attribs['aria-current'] === undefined ? '' : ' (here)';
  if (name === 'a') return `](${attribs['href'] ?? ''})${current}`;
  if (name === 'button') return `] ${sent(attribs)}`;
  if (name === 'td' || name === 'th') return `${current} |`;
  if (name === 'dt') return ':';
  return current;
}

function sent(attribs: Element['attribs']): string {
  const value = attribs['value'] === undefined ? '' : `=${attribs['value']}`;
  const states = stated.filter((state) => state in attribs).map((state) => ` ${state}`);
  return attribs['name'] === undefined ? '' : `<${attribs['name']}${value}${states.join('')}> `;
}

/** @returns what somebody reads no longer (`−`) and what besides (`+`), in the order of each */
export function changedLines(before: readonly string[], after: readonly string[]): readonly string[] {
  const without = (all: readonly string[], others: readonly string[]) => {
    const left = [...others];
    return all.filter((line) => {
      const at = left.indexOf(line);
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
  };
  return [
    ...without(before, after).map((line) => `− ${line}`),
    ...without(after, before).map((line) => `+ ${line}`),
  ];
}

export const trimmed = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** A test for the usual state, read whole, and one for each other: what somebody reads no longer, and what besides. */
export function testStates<Props extends object>(
  page: string,
  draw: (props: Props) => ReactElement,
  usual: Props,
  reads: string,
  states: Readonly<Record<string, readonly [Partial<Props>, string]>>,
): void {
  test(`${page}: as usual`, () => {
    expect(readLines(draw(usual)).join('\n')).toBe(trimmed(reads));
  });
  testChanges(page, draw, usual, states);
}

/** A test for each state of a page whose usual state is content: what somebody reads no longer, and what besides. */
export function testChanges<Props extends object>(
  page: string,
  draw: (props: Props) => ReactElement,
  usual: Props,
  states: Readonly<Record<string, readonly [Partial<Props>, string]>>,
): void {
  const usualLines = readLines(draw(usual));
  test.each(Object.entries(states))(`${page}: %s`, (_state, [props, changes]) => {
    const lines = readLines(draw({ ...usual, ...props }));
    expect(changedLines(usualLines, lines).join('\n')).toBe(trimmed(changes));
  });
}

/**
 * A test for each example of a component: of the first of its kind what somebody reads, of the others what he reads no longer, and
 * what besides.
 */
export function testExamples(examples: readonly Example[], reads: Readonly<Record<string, string>>): void {
  const first = new Map<unknown, readonly string[]>();
  const found = examples.map(({ name, element }) => {
    const lines = readLines(createElement(Fragment, {}, element));
    const kind = isValidElement(element) ? element.type : name;
    const before = first.get(kind);
    if (before === undefined) first.set(kind, lines);
    return [name, before === undefined ? lines : changedLines(before, lines)] as const;
  });
  test.each(found)('%s', (name, lines) => {
    expect(lines.join('\n')).toBe(trimmed(reads[name] ?? ''));
  });
  test('no example is told that is not there', () => {
    expect(Object.keys(reads)).toEqual(found.map(([name]) => name));
  });
}
