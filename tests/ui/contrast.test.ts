// Text reaches 7:1 and marks 4.5:1 on their grounds, in the light, dark and high-contrast themes.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const source = readFileSync(new URL('../../app/ui/tokens.scss', import.meta.url), 'utf8');

function tokensOf(mixin: string): Record<string, string> {
  const body = new RegExp(`@mixin ${mixin} \\{([^}]*)\\}`).exec(source)?.[1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = tokensOf('light');
const dark = tokensOf('dark');
const themes = {
  light,
  dark,
  'high contrast': { ...light, ...tokensOf('more-contrast-light') },
  'high contrast, dark': { ...dark, ...tokensOf('more-contrast-light'), ...tokensOf('more-contrast-dark') },
};

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const text = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'surface-strong'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'surface'],
  ['action', 'paper'],
  ['action', 'surface'],
  ['action', 'action-tint'],
  ['action-hover', 'paper'],
  ['visited', 'paper'],
  ['on-action', 'action'],
  ['on-identity', 'identity'],
  ['done', 'done-tint'],
  ['waiting', 'waiting-tint'],
  ['progress', 'progress-tint'],
  ['stopped', 'stopped-tint'],
  ['stopped', 'paper'],
  ['neutral', 'neutral-tint'],
  ['focus-ink', 'focus'],
] as const;

describe.each(Object.entries(themes))('the %s theme', (_name, theme) => {
  test.each(text)('%s on %s reaches 7:1', (front, back) => {
    expect(contrast(theme[front] ?? '', theme[back] ?? '')).toBeGreaterThanOrEqual(7);
  });

  test.each([
    ['input-line', 'paper'],
    ['input-line', 'surface'],
  ] as const)('%s on %s reaches 4.5:1', (front, back) => {
    expect(contrast(theme[front] ?? '', theme[back] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
