// What the demonstration made up says so wherever it is shown: on every page of every section, in feeds, calendars,
// workbooks, papers, and where it is found. Pages are asked for as a machine would; no browser is needed.
import { expect, test } from 'vitest';

import { paths } from '#app/addresses/paths.ts';
import { sampleMark } from '#app/publications/item-title.ts';
import { builtInSections } from '#app/publications/sections.ts';
import { demoItems } from '#app/server/demo/content/index.ts';
import { demoDays } from '#app/server/demo/content/demo-item.ts';
import { localDate } from '#catalog/local-date.ts';
import { usePortal } from '../support/portal.ts';
import { readPdf } from '../support/read-pdf.ts';
import { readWorkbook } from '../support/read-workbook.ts';

const portal = usePortal();
const inWords = `(${sampleMark.toLocaleLowerCase('vi')})`;
const items = demoItems(demoDays(localDate(new Date()))).filter(({ stage }) => stage === undefined);
const samples = items.filter(({ genuine }) => genuine !== true).map(({ title }) => title);
const genuine = items.filter((item) => item.genuine === true).map(({ title }) => title);

async function answerOf(path: string): Promise<Response> {
  const answer = await fetch(portal.url + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}
const textOf = async (path: string) => (await answerOf(path)).text();

/** In the text of an element, as React writes it. */
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;');

/** The page without its head and its crumbs, which stand above the heading that bears the mark. */
const bodyOf = (html: string) =>
  html.slice(html.indexOf('<body')).replace(/<nav class="govuk-breadcrumbs"[\s\S]*?<\/nav>/, '');

/** How often a title stands as the whole text of a link, a heading or a cell, with the mark after it and without. */
function shownIn(body: string, title: string): { readonly marked: number; readonly bare: number } {
  const named = `>${escaped(title)}</`;
  // What follows at once is all that is asked of it.
  const after = body
    .split(named)
    .slice(1)
    .map((rest) => rest.slice(0, 80));
  const marked = after.filter((rest) =>
    /^(a|span)>\s*<span class="sample-mark">/.test(rest.replace(/<!-- -->/g, '')),
  );
  // Names of people stand as authors and signers too: those are no titles.
  const bare = after.filter((rest) => /^(a|h[1-4]|li|td|th)>/.test(rest)).length;
  return { marked: marked.length, bare: bare - marked.filter((rest) => rest.startsWith('a')).length };
}

async function publicPaths(): Promise<readonly string[]> {
  const map = await textOf('/sitemap.xml');
  const all = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
  return ['/', ...all.filter((path) => path !== '/' && !path.startsWith('/dich-vu-cong'))];
}

test('every page that shows a sample marks it, and marks nothing else', { timeout: 120_000 }, async () => {
  const found = new Map<string, number>();
  const paths = await publicPaths();
  expect(paths.length).toBeGreaterThan(60);
  for (const path of paths) {
    const body = bodyOf(await textOf(path));
    for (const title of samples) {
      const { marked, bare } = shownIn(body, title);
      // Some items are called as a section is, whose links stand in every menu.
      if (!builtInSections.some((section) => section.title === title))
        expect(bare, `${path}: ${title}`).toBe(0);
      found.set(title, (found.get(title) ?? 0) + marked);
    }
    for (const title of genuine) expect(shownIn(body, title).marked, `${path}: ${title}`).toBe(0);
  }
  // The test would notice if it saw nothing: each is shown somewhere.
  expect(samples.filter((title) => (found.get(title) ?? 0) === 0)).toEqual([]);
});

test(
  'feeds, calendars, workbooks, papers and the search mark samples with their words',
  { timeout: 120_000 },
  async () => {
    // Papers of one kind are drawn alike.
    const firstOfTheirKind = new Map(builtInSections.map(({ kind, id }) => [kind, id] as const).reverse());
    for (const { id, path, kind } of builtInSections) {
      const own = samples.filter((title) =>
        items.some((item) => item.title === title && item.section.id === id),
      );
      for (const feed of [paths.sectionFeed(id), paths.sectionAtom(id)]) {
        const xml = await textOf(feed);
        const titles = [...xml.matchAll(/<title(?: type="html")?>(?:<!\[CDATA\[)?([^<\]]*)/g)].slice(1);
        for (const [, title = ''] of titles) {
          const known = [...samples, ...genuine].find(
            (one) => title.includes(escaped(one)) || title.includes(one),
          );
          if (known !== undefined)
            expect(title.includes(inWords), `${feed}: ${title}`).toBe(samples.includes(known));
        }
      }
      if (firstOfTheirKind.get(kind) !== id) continue;
      const paper = (
        await readPdf(new Uint8Array(await (await answerOf(paths.itemPaper(path))).arrayBuffer()))
      ).text;
      for (const title of own.filter((one) => paper.includes(one)))
        expect(paper, `${id}.pdf`).toContain(`${title} ${inWords}`);
    }
    const calendar = (await textOf(paths.sectionCalendar('lich-lam-viec'))).replaceAll(/\r\n[ \t]/g, '');
    const entries = [...calendar.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, summary]) => summary);
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) expect(entry).toContain(inWords);

    const workbook = await readWorkbook(
      await (await answerOf(paths.sectionTable('du-an', {}))).arrayBuffer(),
    );
    const projects = workbook.flat().filter((cell) => samples.some((title) => String(cell).includes(title)));
    expect(projects.length).toBeGreaterThan(0);
    for (const cell of projects) expect(cell).toContain(inWords);

    const search = await textOf(`/tim-kiem?${new URLSearchParams({ q: samples[0] ?? '' }).toString()}`);
    expect(search).toContain('class="sample-mark"');
  },
);
