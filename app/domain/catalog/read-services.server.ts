// The catalog as the public is told of it today: what is offered, and every fact with its source and its certainty.
import { LRUCache } from 'lru-cache';

import type { ComponentId } from '#catalog/components.ts';
import { factsIn } from '#catalog/drafting.ts';
import { localDate } from '#catalog/local-date.ts';
import type { OfferedProcedure } from '#catalog/offer.ts';
import { serviceOpening, type Openings } from '#catalog/opening.ts';
import type { Procedure } from '#catalog/procedure.ts';
import { openNotes, sheetOf, type ServiceSheet, type SettledNote, type Standing } from '#catalog/sheet.ts';
import { listFactReviews, markOfFactReviews, type FactReviewRow } from '#db/queries/fact-reviews.server.ts';
import type { Queryable } from '#db/client.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { digestOf } from '../kernel/digest.server.ts';
import { readOpenings } from '../kernel/openings.server.ts';
import {
  findPublishedByCode,
  findPublishedProcedure,
  readPublishedCatalog,
  type PublishedProcedure,
} from './read-catalog.server.ts';
import { offeredHere } from './offered-here.ts';
import { sheetInOwnWords } from './own-words.ts';

/** A published procedure with what is offered of it today, and what is told of it in the words of the commune of today. */
export interface PublishedService extends PublishedProcedure {
  readonly offered: OfferedProcedure;
  readonly sheet: ServiceSheet;
  /** The points under review that nobody settled. */
  readonly open: Procedure['toReview'];
}

type Reading = Pick<Deps, 'db' | 'clock' | 'unit' | 'gateway'>;

/** @returns every published service that can be read, in the catalog's order */
export async function readServices(deps: Reading): Promise<readonly PublishedService[]> {
  const [published, today] = await Promise.all([readPublishedCatalog(deps), readToday(deps.db)]);
  return published.map((one) => serviceOf(deps, one, today));
}

/**
 * @param slug the last part of its address
 * @returns undefined for what is not published, or can't be read
 */
export async function findService(deps: Reading, slug: string): Promise<PublishedService | undefined> {
  const procedure = await findPublishedProcedure(deps, slug);
  return procedure && serviceOf(deps, procedure, await readToday(deps.db));
}

/** @returns as `findPublishedByCode`, with amounts and terms of today and what was said of each fact */
export async function findServiceByCode(deps: Reading, code: string): Promise<PublishedService | undefined> {
  const procedure = await findPublishedByCode(deps, code);
  return procedure && serviceOf(deps, procedure, await readToday(deps.db));
}

/** What is said and decided of all services. */
interface Today {
  readonly words: Words;
  readonly openings: Openings;
}

async function readToday(db: Queryable): Promise<Today> {
  const [words, openings] = await Promise.all([readWords(db), readOpenings(db)]);
  return { words, openings };
}

/**
 * @param procedure need not be the published one: a revision or a draft, too
 * @param approvedHere by people of the commune; else it came with a version of the portal
 * @returns what the commune said of its very facts; what was said of others does not hold any more
 */
export async function readStanding(
  { db, factsMark }: StandingSource,
  procedure: Pick<Procedure, 'code'> & Partial<Procedure>,
  approvedHere = false,
): Promise<Standing> {
  return { settled: settledOf(procedure, await readWords(db, factsMark)), approvedHere };
}

export interface StandingSource {
  readonly db: Queryable;
  /** Of what was said of facts, where it was just read. */
  readonly factsMark?: string | undefined;
}

interface Words {
  /** Another one whenever something more was said. */
  readonly mark: string;
  readonly byCode: ReadonlyMap<string, readonly FactReviewRow[]>;
}

/** The latest words on every point: read again only when something more was said. */
async function readWords(db: Queryable, justRead?: string): Promise<Words> {
  const mark = justRead ?? (await markOfFactReviews(db));
  const cache = cacheOf(db);
  if (cache.words?.mark === mark) return cache.words;
  const byCode = new Map<string, FactReviewRow[]>();
  for (const row of await listFactReviews(db)) {
    byCode.set(row.procedureCode, [...(byCode.get(row.procedureCode) ?? []), row]);
  }
  cache.words = { mark, byCode };
  return cache.words;
}

/** Settled points of these very facts: what was said of others does not hold any more. */
function settledOf(
  procedure: Pick<Procedure, 'code'> & Partial<Procedure>,
  { byCode }: Words,
): readonly SettledNote[] {
  return (byCode.get(procedure.code) ?? []).flatMap((row) => {
    const { component, note, decision, ground, decidedAt } = row;
    if (decision === 'reopened' || factsDigestOf(procedure, component) !== row.factsDigest) return [];
    return [{ component, note, decision, source: ground, on: localDate(decidedAt) }];
  });
}

const digests = new WeakMap<object, Partial<Record<ComponentId, string>>>();

/** @returns a digest of the facts of one component, whatever is noted beside them */
export function factsDigestOf(procedure: Partial<Procedure>, component: ComponentId): string {
  const digestByComponent = digests.get(procedure) ?? {};
  const digest = digestByComponent[component] ?? digestOf(factsIn(procedure, component));
  digests.set(procedure, { ...digestByComponent, [component]: digest });
  return digest;
}

interface ServiceCache {
  words?: Words;
  /** By gateway, revision, day and opening: amounts, decrees and terms are those of the day on which somebody reads. */
  readonly offers: LRUCache<string, OfferedProcedure>;
  /** By gateway, revision, day, opening, the kind of the commune, and the numbers of the words that were said of it. */
  readonly sheets: LRUCache<string, Described>;
}

/** Of each database: revisions and words of two have the same numbers where one began as a copy of the other. */
const caches = new WeakMap<Queryable, ServiceCache>();

function cacheOf(db: Queryable): ServiceCache {
  const cache = caches.get(db) ?? { offers: new LRUCache({ max: 500 }), sheets: new LRUCache({ max: 500 }) };
  caches.set(db, cache);
  return cache;
}

type Described = Pick<PublishedService, 'sheet' | 'open'>;

const describe = (offeredProcedure: OfferedProcedure, standing: Standing, kindWord: string): Described => ({
  sheet: sheetInOwnWords(sheetOf(offeredProcedure, standing), kindWord),
  open: openNotes(offeredProcedure, standing),
});

/**
 * A revision never changes: what is offered of it changes with the day, what is told of it with what the commune says too.
 * Both are the same objects until then, so that what others work out of them is worked out once.
 */
function serviceOf(
  { db, clock, gateway, unit: { kindWord } }: Reading,
  publishedProcedure: PublishedProcedure,
  { words, openings }: Today,
): PublishedService {
  const day = localDate(clock.now());
  const { offers, sheets } = cacheOf(db);
  const { revisionId, procedure, approvedHere } = publishedProcedure;
  const { way, words: wordsOfOpening } = serviceOpening(openings, procedure.code);
  const offerKey = `${gateway.name} ${revisionId} ${day} ${way} ${wordsOfOpening}`;
  const offeredProcedure = offers.get(offerKey) ?? offeredHere({ gateway }, procedure, day, openings);
  offers.set(offerKey, offeredProcedure);
  const reviewIds = (words.byCode.get(procedure.code) ?? []).map(({ id }) => id).sort((a, b) => a - b);
  const sheetKey = `${offerKey} ${kindWord} ${reviewIds.join(' ')}`;
  const description =
    sheets.get(sheetKey) ??
    describe(offeredProcedure, { settled: settledOf(procedure, words), approvedHere }, kindWord);
  sheets.set(sheetKey, description);
  return { ...publishedProcedure, offered: offeredProcedure, ...description };
}
