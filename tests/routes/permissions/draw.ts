// The table of permissions as a page for people: docs/permissions.md.
import { actsOf } from './acts.ts';
import { allRoutes, type Route } from './addresses.ts';
import { accounts, groups } from './people.ts';
import { actors, readers } from './table.ts';

const parts: readonly (readonly [heading: string, audience: RegExp])[] = [
  ['For everybody', /^routes\/public\//],
  ['For machines', /^routes\/machine\//],
  ['For residents', /^routes\/resident\//],
  ['For the staff', /^routes\/officer\//],
  ['For the editorial board', /^routes\/editor\//],
  ['For administrators', /^routes\/admin\//],
];

const cell = (text: string) => text.replaceAll('|', '\\|');

const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

/** A route whose id is its own belongs where its file does. */
const linesOf = (route: Route): readonly string[] => [
  row(`\`/${route.path}\``, '', readers[route.id] ?? ''),
  ...actsOf(route).map((act) =>
    row('', act === '' ? 'send' : act, actors[`${route.id} ${act}`.trim()] ?? ''),
  ),
];

const intro = `# Who may read and do what

Drawn from \`tests/routes/permissions/table.ts\`, line by line; \`tests/routes/permissions.test.ts\` asks every route of the site map, and
every button of each, as everybody, and holds the table to what they answer (decision 142). Nobody edits this page:
\`PERMISSIONS=1 npx vitest run --project integration tests/routes/permissions.test.ts\` prints what they answer now, and writes it.

A line without a button says who reads the address; one with a button, who is not turned away from it: what he sends may still be refused for
what it says. Where an address names something, it is one thing of the demonstration: a dossier of the owner in the sector of the officer.

- \`stranger\`: nobody is signed in; the code or the link in the address is known to him. \`owner\`: the resident whose record it is;
  \`resident\`: another one. \`officer\`: of the sector of the dossier; \`other-officer\`: of another.
- \`half\`: a session of the staff in which the second factor was not shown, or is not set up where everybody must have one. Where the word is
  not there, such a session opens nothing that a stranger does not see.
- \`again\`: whoever has a second factor shows it once more, unless he did so ten minutes ago.
- \`on\`: is led to another page of the portal.
- Groups: ${groups.map(([word, members]) => `\`${word}\` = ${members.join(', ')}`).join('; ')}.
- In the demonstration they are: ${Object.entries(accounts)
  .map(([word, account]) => `\`${word}\` ${account}`)
  .join(', ')}.
`;

export function drawPermissions(): string {
  const tables = parts.map(([heading, audience]) =>
    [
      `## ${heading}`,
      '',
      row('address', 'button', 'who'),
      row('---', '---', '---'),
      ...allRoutes.filter(({ file }) => audience.test(file)).flatMap(linesOf),
    ].join('\n'),
  );
  return `${[intro.trimEnd(), ...tables].join('\n\n')}\n`;
}
