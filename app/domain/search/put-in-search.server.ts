// The door of the search index for everything that is published: called in the transaction that publishes or takes down.
import { bareTitle, type ItemTitle } from '#app/publications/item-title.ts';
import type { Queryable } from '#db/client.server.ts';
import { removeSearchRows, storeSearchRows, type SearchRow } from '#db/queries/search.server.ts';
import { wordVectors } from './word-vectors.ts';

export interface Searchable {
  /** "legal-document:<id>": one for each thing that is published */
  readonly subject: string;
  /** One of shelves.ts, or the id of a section. */
  readonly shelf: string;
  /** With what it comes and goes as a whole. */
  readonly sectionId?: string;
  readonly address: string;
  readonly title: ItemTitle;
  readonly summary?: string;
  /** Other names of it, and its facts in words: they weigh as much as the summary. */
  readonly alsoCalled?: readonly string[];
  /** All that it says, without HTML. */
  readonly text?: string;
  readonly publishedAt: Date;
  readonly year?: number;
  readonly withdrawn?: boolean;
}

/** The lines around a hit are cut from the beginning of a text; the words of all of it are found. */
const keptText = 20_000;

/** @param things what stands there under the same subject is replaced */
export async function putInSearch(tx: Queryable, things: readonly Searchable[]): Promise<void> {
  await storeSearchRows(tx, things.map(rowOf));
}

/** @param subjects as they were put in: "item:…", "procedure:…"; one that is not there is no fault */
export async function removeFromSearch(tx: Queryable, subjects: readonly string[]): Promise<void> {
  await removeSearchRows(tx, subjects);
}

function rowOf(thing: Searchable): SearchRow {
  const { subject, shelf, address, summary = '', alsoCalled = [], text = '', publishedAt } = thing;
  const title = bareTitle(thing.title);
  return {
    subject,
    shelf,
    sectionId: thing.sectionId ?? null,
    address,
    title,
    summary,
    text: [text, ...alsoCalled]
      .filter((part) => part !== '')
      .join('\n')
      .slice(0, keptText),
    withdrawn: thing.withdrawn ?? false,
    sample: thing.title.sample,
    publishedAt,
    year: thing.year ?? null,
    ...wordVectors([
      { weight: 'A', texts: [title] },
      { weight: 'B', texts: [summary, ...alsoCalled] },
      { weight: 'C', texts: [text] },
    ]),
  };
}
