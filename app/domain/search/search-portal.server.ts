// Search over everything that is published, complete and exact (Đ13.1a). Procedures are found as on their own page.
import type { FoundServices } from '#app/read-models/finding.ts';
import type { PortalSearch, SearchTerms, SearchResult, WordQuery } from '#app/read-models/search.ts';
import { present } from '#app/values/present.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import { inList } from '#catalog/stated.ts';
import {
  findInSearch,
  type FoundRow,
  type FoundRows,
  type GivenServices,
} from '#db/queries/search-find.server.ts';
import { findServices } from '../catalog/find-services.ts';
import { readServices } from '../catalog/read-services.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { readSections } from '../kernel/sections.server.ts';
import { fewAtOnce } from './few-at-once.ts';
import { cutQuery, plainWords, readQuery } from './read-query.ts';
import { markedParts, partsAround } from './shown-parts.ts';
import { shelfLabel } from './shelves.ts';

const resultsOnPage = 15;
/** Nobody turns this many pages; a machine might. */
const lastPage = 200;
const running = fewAtOnce({ running: 3, waiting: 40 });

/**
 * @param input a query that is too long is cut; `page` counts from 1, up to `lastPage`: past the last one that has results there
 *   are none
 * @returns refused as `not-possible` when too many search at once, or the query is too wide to answer in time
 */
export async function searchPortal(
  deps: Pick<Deps, 'db' | 'clock' | 'unit' | 'gateway'>,
  input: {
    readonly query: string;
    readonly shelf?: string | undefined;
    readonly year?: number | undefined;
    readonly order?: SearchTerms['order'] | undefined;
    readonly page?: number | undefined;
  },
): Promise<Outcome<{ search: PortalSearch }>> {
  const terms: SearchTerms = {
    query: cutQuery(input.query),
    ...present({ shelf: input.shelf, year: input.year }),
    order: input.order ?? 'relevance',
    page: Math.min(Math.max(1, Math.trunc(input.page ?? 1)), lastPage),
  };
  const { text, signs } = plainWords(terms.query);
  if (text === '') return { ok: true, search: { terms, ...nothing, wordless: terms.query !== '' } };
  const publishedServices = await readServices(deps);
  const services = findServices(publishedServices, { query: text, fileable: false });
  const queries = readQuery(signs ? terms.query : (services.readAs ?? terms.query));
  const givenServices: GivenServices = {
    // What is held loosely says little among everything: it comes near.
    subjects: services.loose ? [] : services.services.map(({ code }) => `procedure:${code}`),
    asWorded: signs,
  };
  const answer = await running.run(() => firstThatFinds(deps, terms, queries, givenServices));
  if (answer === undefined)
    return refuse('not-possible', 'Đang có nhiều người tìm cùng lúc. Bạn hãy thử lại sau ít giây.');
  if (answer === 'too-long')
    return refuse('not-possible', 'Câu tìm này quá rộng. Bạn hãy gõ thêm từ, hoặc những từ riêng hơn.');
  const search =
    answer === 'nothing'
      ? { terms, ...nothing }
      : await asRead(
          deps,
          terms,
          answer,
          publishedServices.map(({ sheet }) => sheet),
        );
  return { ok: true, search: { ...search, ...besides(terms, services) } };
}

/** More of what is held loosely is on the page of the services. */
const mostNear = 6;

const nothing = { results: [], total: 0, pages: 1, shelves: [], years: [], near: [], wordless: false };

/** What the catalog says besides what it found. Whoever narrowed the list looks for something else. */
function besides(
  { shelf, year, page }: SearchTerms,
  { services, loose, readAs, suggestion, near }: FoundServices,
): Pick<PortalSearch, 'readAs' | 'suggestion' | 'near'> {
  return {
    ...present({ readAs, suggestion }),
    near:
      shelf === undefined && year === undefined && page === 1
        ? loose
          ? services.slice(0, mostNear)
          : near
        : [],
  };
}

interface Answer {
  readonly query: WordQuery;
  readonly found: FoundRows;
}

/** @returns the strictest answer that has more than procedures, or else the strictest that has anything */
async function firstThatFinds(
  { db }: Pick<Deps, 'db'>,
  terms: SearchTerms,
  queries: readonly WordQuery[],
  services: GivenServices,
): Promise<Answer | 'nothing' | 'too-long'> {
  let strictest: Answer | undefined;
  for (const query of queries) {
    const answer = await findInSearch(db, {
      words: query,
      services,
      shelf: terms.shelf,
      year: terms.year,
      newest: terms.order === 'newest',
      limit: resultsOnPage,
      offset: (terms.page - 1) * resultsOnPage,
    });
    if (answer === undefined) return 'too-long';
    if (answer.byWords > 0) return { query, found: answer };
    if (answer.all > 0) strictest ??= { query, found: answer };
  }
  return strictest ?? 'nothing';
}

async function asRead(
  deps: Pick<Deps, 'db'>,
  terms: SearchTerms,
  { query, found }: Answer,
  sheets: readonly ServiceSheet[],
): Promise<PortalSearch> {
  const sections = new Map((await readSections(deps.db)).map(({ id, title }) => [id, title]));
  const label = (shelf: string) => shelfLabel(shelf, sections);
  const services = new Map(sheets.map((sheet) => [`procedure:${sheet.code}`, sheet]));
  return {
    ...nothing,
    terms,
    results: found.rows.map((row) => resultOf(row, query, label(row.shelf), services.get(row.subject))),
    total: found.total,
    pages: Math.min(lastPage, Math.max(1, Math.ceil(found.total / resultsOnPage))),
    shelves: found.shelves.map(({ shelf, count }) => ({ id: shelf, label: label(shelf), count })),
    years: found.years.map(({ year, count }) => ({ id: year, label: String(year), count })),
    ...present({ loosened: query.loosened }),
  };
}

function resultOf(
  row: FoundRow,
  { shown, loosened }: WordQuery,
  label: string,
  service: ServiceSheet | undefined,
): SearchResult {
  const isBeginning = loosened?.how === 'beginning';
  // What was withdrawn is not shown; the index holds the bare words.
  const eligibility = service && inList(service.facts.eligibility, (words) => words);
  const summary = markedParts(eligibility ?? row.summary, shown, isBeginning);
  // What speaks for a procedure are names and papers; what people read is whom it is for.
  const summaryTells = service !== undefined || summary.some(({ hit }) => hit);
  return {
    subject: row.subject,
    address: row.address,
    shelf: { id: row.shelf, label },
    title: markedParts(row.title, shown, isBeginning),
    around: summaryTells ? summary : (partsAround(row.text, shown, isBeginning) ?? summary),
    publishedAt: new Date(row.publishedAt),
    dated: row.year !== null,
    withdrawn: row.withdrawn,
    sample: row.sample,
    ...present({ service }),
  };
}
