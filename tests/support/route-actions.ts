// The actions of the portal as the files of its routes have them, button by button.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const app = join(import.meta.dirname, '../../app');

/**
 * @param file of a route, below `app`
 * @returns undefined where nothing is sent to it; the intents of its buttons where they stand in the file, in a list that is read from or
 *   as the acts of the page, and none where they stand elsewhere
 */
export function intentsIn(file: string): readonly string[] | undefined {
  const source = readFileSync(join(app, file), 'utf8');
  if (!/export (?:async )?(?:function|const) action\b|export \{[^}]*\baction\b/.test(source))
    return undefined;
  const lists = [...source.matchAll(/intentOf\(\w+, \[([^\]]*)\]\)/g)].map(([, list = '']) => list);
  const acts = [...source.matchAll(/(?:'([\w-]+)'|\b(\w+)): desk(?:Act|Again)(?:<[^(]*>)?\(/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  return [
    ...lists.flatMap((list) => [...list.matchAll(/'([^']+)'/g)].map(([, button = '']) => button)),
    ...acts,
  ];
}
