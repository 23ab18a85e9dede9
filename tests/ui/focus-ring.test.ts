// Who types sees where: the dark line around the yellow one outlasts every later rule of the bones.
import { compile } from 'sass';
import { expect, test } from 'vitest';

const sheet = (name: string) =>
  compile(`app/ui/${name}.scss`, {
    loadPaths: ['node_modules'],
    quietDeps: true,
  }).css;

test('a text field, a text of lines and a list to choose from have both lines of the ring while they have the focus', () => {
  // In the order in which pages load them.
  const css = ['styles', 'styles-forms', 'styles-staff'].map(sheet).join('\n');
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
    selectors: selectors.split(',').map((selector) => selector.trim()),
    body,
  }));
  for (const box of ['.govuk-input:focus', '.govuk-textarea:focus', '.govuk-select:focus']) {
    const said = rules.filter(({ selectors }) => selectors.includes(box)).map(({ body }) => body);
    const last = (property: string) =>
      said
        .flatMap((body) => [...body.matchAll(new RegExp(`(?<![\\w-])${property}: ([^;]+);`, 'g'))])
        .at(-1)?.[1];
    expect([box, last('box-shadow'), last('outline')]).toEqual([
      box,
      '0 0 0 5px var(--focus-ink)',
      '3px solid var(--focus)',
    ]);
  }
}, 60_000);
