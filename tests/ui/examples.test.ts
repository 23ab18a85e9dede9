// Every example of components and of pages renders, and what it says about itself to assistive programs holds.
import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { allExamples } from '#app/ui/preview/all-examples.ts';
import type { Example } from '#app/ui/preview/example.ts';

import { faultsOfHtml } from '../support/html.ts';
import { danglingReferences, idsOf, inputsOf, labelledIds, repeated, sendingButtons } from './markup.ts';
import { readLines } from './reading.ts';

const ofPages = import.meta.glob<readonly Example[]>('./pages/**/*.tsx', { eager: true, import: 'examples' });

const examples = Object.entries({ ...allExamples, ...ofPages }).flatMap(([shown, list]) =>
  list.map((example) => ({
    title: `${shown}: ${example.name}`,
    shown: readLines(createElement(Fragment, {}, example.element)),
    html: renderToStaticMarkup(example.element),
  })),
);

describe('examples', () => {
  test.each(examples)(
    '$title shows something, with unique ids and no dangling reference',
    ({ shown, html }) => {
      expect(shown).not.toEqual([]);
      expect(repeated(idsOf(html))).toEqual([]);
      expect(danglingReferences(html)).toEqual([]);
    },
  );

  test.each(examples)('$title labels every input', ({ html }) => {
    const labels = labelledIds(html);
    expect(inputsOf(html).filter(({ attributes }) => !labels.has(attributes['id'] ?? ''))).toEqual([]);
  });

  test.each(examples)(
    '$title has no form in which Enter presses another button than the main one',
    ({ html }) => {
      for (const [first = '', ...others] of sendingButtons(html))
        if (/--(secondary|quiet)/.test(first)) expect(others.join(' ')).not.toContain('--primary');
    },
  );

  test.each(examples)('$title is HTML without a fault', async ({ html }) => {
    expect(await faultsOfHtml(html)).toEqual([]);
  });

  test('no component moves by itself or opens a new window unasked', () => {
    for (const { html } of examples) expect(html).not.toMatch(/<marquee|<blink|target="_blank"/);
  });
});
