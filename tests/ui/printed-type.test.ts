// Nothing official is printed under 10 points: old eyes read it at a table.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('no sheet prints letters of less than 10 points', () => {
  const sheets = readdirSync('app/ui', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.scss'),
  );
  expect(sheets.length).toBeGreaterThan(50);
  const small = sheets.flatMap((sheet) =>
    [...readFileSync(`app/ui/${sheet}`, 'utf8').matchAll(/font-size: ([\d.]+)pt/g)]
      .filter(([, points]) => Number(points) < 10)
      .map(([rule]) => `${sheet}: ${rule}`),
  );
  expect(small).toEqual([]);
});
