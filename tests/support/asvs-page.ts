// The page docs/asvs.md, of what docs/asvs/items.json says.
import type { AsvsItem } from './asvs-items.ts';

const chapters = [
  'Encoding and sanitization',
  'Validation and business logic',
  'Web frontend',
  'API and web service',
  'Files',
  'Authentication',
  'Sessions',
  'Authorization',
  'Self-contained tokens',
  'OAuth and OIDC',
  'Cryptography',
  'Secure communication',
  'Configuration',
  'Data protection',
  'Secure coding and architecture',
  'Logging and errors',
  'WebRTC',
] as const;

/** @returns how many items a test proves, a place does, are about nothing of ours, and are open */
export function countItems(items: readonly AsvsItem[]) {
  const count = (how: string) => items.filter((item) => how in item).length;
  return {
    tests: count('tests'),
    places: count('places'),
    notApplicable: count('notApplicable'),
    open: count('open'),
  };
}

const linked = (files: readonly string[]): string =>
  files.map((file) => `[${file}](../${file})`).join('<br>');

function howOf(item: AsvsItem): string {
  if ('tests' in item) return `✓ ${linked(item.tests)}`;
  if ('places' in item) return linked(item.places);
  if ('notApplicable' in item) return `not applicable: ${item.notApplicable}`;
  return `**open**: ${item.open}`;
}

const table = (head: string, rows: readonly string[]): string =>
  [head, head.replaceAll(/[^|]+/g, ' --- '), ...rows].join('\n');

/** @returns the page in Markdown, with the open items first */
export function asvsPage(items: readonly AsvsItem[]): string {
  const { tests, places, notApplicable, open } = countItems(items);
  const openRows = items.flatMap((item) =>
    'open' in item ? [`| ${item.id} | ${item.level} | ${item.what} | ${item.open} |`] : [],
  );
  const parts = chapters.map((name, index) => {
    const ofChapter = items.filter(({ id }) => id.startsWith(`V${index + 1}.`));
    const rows = ofChapter.map((item) => `| ${item.id} | ${item.level} | ${item.what} | ${howOf(item)} |`);
    return `## V${index + 1} ${name}\n\n${table('| item | level | what | how |', rows)}\n`;
  });
  return `# OWASP ASVS 5.0, levels 1 and 2

Written by \`npm run asvs\` from [asvs/items.json](asvs/items.json); not to be edited here. Ids and levels are those of the
[OWASP Application Security Verification Standard 5.0.0](https://github.com/OWASP/ASVS/tree/v5.0.0) (CC BY-SA 4.0), which has the full
text of each item; "what" is a short name in our own words.

${table('| | items |', [
  `| a test proves it | ${tests} |`,
  `| it is done, in the places named | ${places} |`,
  `| not applicable | ${notApplicable} |`,
  `| **open**, wholly or in part | ${open} |`,
  `| levels 1 and 2 | ${items.length} |`,
])}

## What is open

${table('| item | level | what | what is missing |', openRows)}

${parts.join('\n')}`;
}
