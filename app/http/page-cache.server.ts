// Public pages, rendered once and answered from memory before anything else looks at the request. A page stays
// until one of its tags is invalidated, here or by another process (LISTEN page_cache). It is kept as nobody sees it;
// whoever brings a session gets it with his name in its band, and whoever reads in his own way a copy that is kept beside it.
import type { IncomingMessage, ServerResponse } from 'node:http';

import { LRUCache } from 'lru-cache';

import { readTags, tags as pageTags, type PageTag } from '#app/vocabulary/page-tags.ts';
import { fillSlot, splitAtSlot, type NamedAccount, type SlottedPage } from './account-slot.ts';
import { notFoundPageAt, notFoundPages, type NotFoundPage } from './not-found-page.ts';
import { dressPage, dressPolicy, readingKey, readReading, type ReadingSettings } from './reading-settings.ts';
import { prepareReply, sendPersonal, sendPrepared, type PreparedReply } from './prepared-reply.server.ts';

interface Page {
  readonly reply: PreparedReply;
  readonly tags: readonly PageTag[];
  /** For whoever is to be named on it. */
  readonly slotted: SlottedPage | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** How the cache learns who asks. */
export interface Sessions {
  /** Looked at for every request: by its headers alone. */
  broughtBy(request: IncomingMessage): boolean;
  /** @returns undefined when the session is over */
  accountOf(request: IncomingMessage): Promise<NamedAccount | undefined>;
}

export interface RenderedPage {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

const longestAddress = 500;

export interface PageCache {
  /** Answers when the page is held. @returns false when somebody else must */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Answers with the page that its audience gets where there is nothing, when it is held. */
  answerNotFound(request: IncomingMessage, response: ServerResponse, status: number): boolean;
  /** Such a page as nobody sees it. */
  notFound(page: NotFoundPage): Buffer | undefined;
  /** Marks where a rendering began, so that what changes meanwhile is not stored as new. */
  begin(): number;
  /**
   * Keeps a rendered page if it says it may be kept: at its address, or as the page it says it is.
   * @param address that it was drawn for, all of it: what the drawing saw is what the page is found by
   */
  keep(address: string, page: RenderedPage, beganAt: number): Promise<void>;
  /** Forgets every page that carries one of these tags. */
  invalidate(changedTags: readonly PageTag[]): void;
  readonly held: {
    readonly pages: number;
    readonly bytes: number;
    readonly hits: number;
    readonly misses: number;
  };
}

/** @param maxBytes bound of all bodies in all codings */
export function createPageCache(maxBytes: number, sessions: Sessions): PageCache {
  const pages = new LRUCache<string, Page>({ maxSize: maxBytes, sizeCalculation: (page) => page.reply.size });
  const changedAt = new Map<PageTag, number>();
  let moment = 0;
  let allChangedAt = 0;
  let hits = 0;
  let misses = 0;

  function send(
    key: string,
    page: Page,
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
  ): void {
    const { slotted, headers } = page;
    const reading = slotted === undefined ? undefined : readReading(request.headers.cookie);
    if (slotted === undefined || !sessions.broughtBy(request)) {
      if (reading === undefined) sendPrepared(page.reply, request, response, status);
      else
        void withReadingSettings(key, page, reading).then((copy) =>
          sendPrepared(copy.reply, request, response, status),
        );
      return;
    }
    void sessions.accountOf(request).then((account) => {
      const personalBody = fillSlot(slotted, account);
      return reading === undefined
        ? sendPersonal(personalBody, headers, request, response, status)
        : sendPersonal(
            dressPage(personalBody, reading),
            dressedHeaders(headers, reading),
            request,
            response,
            status,
          );
    });
  }

  /** The page as one of the few ways of reading shows it: made once, and forgotten with it. */
  async function withReadingSettings(key: string, page: Page, reading: ReadingSettings): Promise<Page> {
    const copyKey = `${key} ${readingKey(reading)}`;
    const cachedCopy = pages.get(copyKey);
    if (cachedCopy !== undefined) return cachedCopy;
    const headers = dressedHeaders(page.headers, reading);
    const body = dressPage(page.reply.bodies.identity.bytes, reading);
    const copy: Page = {
      ...page,
      headers,
      reply: await prepareReply(body, headers, 'Accept-Encoding, Cookie'),
    };
    // Forgotten while the copy was made: this reader may still have it, the next one gets what is new.
    if (pages.peek(key) === page) pages.set(copyKey, copy, { ttl: pages.getRemainingTTL(key) });
    return copy;
  }

  return {
    answer(request, response) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return false;
      const key = request.url ?? '/';
      const page = pages.get(key);
      if (page === undefined) {
        misses += 1;
        return false;
      }
      hits += 1;
      send(key, page, request, response, 200);
      return true;
    },
    answerNotFound(request, response, status) {
      const name = notFoundPageAt(request.url ?? '/');
      const page = pages.get(name);
      if (page === undefined) return false;
      send(name, page, request, response, status);
      return true;
    },
    notFound: (name) => pages.get(name)?.reply.bodies.identity.bytes,
    begin: () => moment,
    async keep(address, page, beganAt) {
      const tags = readTags(page.headers.get('x-page-tags') ?? '');
      if (page.headers.has('set-cookie')) return;
      const nothing = notFoundPages.find((name) => name === page.headers.get('x-page-name'));
      if (nothing === undefined ? !mayKeep(address, page, tags) : pages.has(nothing)) return;
      const headers: Record<string, string> = {};
      page.headers.forEach((value, name) => {
        if (!droppedHeaders.has(name)) headers[titled(name)] = value;
      });
      if (nothing !== undefined) headers['Cache-Control'] = whileNothingIsThere;
      const slotted = splitAtSlot(page.body);
      const reply = await prepareReply(
        page.body,
        headers,
        slotted === undefined ? 'Accept-Encoding' : 'Accept-Encoding, Cookie',
      );
      // The page was read before a change and would be stored after it: let the next request render it.
      if (allChangedAt > beganAt || tags.some((tag) => (changedAt.get(tag) ?? 0) > beganAt)) return;
      const seconds = /s-maxage=(\d+)/.exec(page.headers.get('cache-control') ?? '')?.[1];
      pages.set(
        nothing ?? address,
        { reply, tags, slotted, headers },
        seconds === undefined ? {} : { ttl: Number(seconds) * 1000 },
      );
    },
    invalidate(changedTags) {
      moment += 1;
      if (changedTags.includes(pageTags.everything)) {
        allChangedAt = moment;
        changedAt.clear();
        pages.clear();
        return;
      }
      for (const tag of changedTags) changedAt.set(tag, moment);
      for (const [key, page] of pages.entries()) {
        if (page.tags.some((tag) => changedTags.includes(tag))) pages.delete(key);
      }
    },
    get held() {
      return { pages: pages.size, bytes: pages.calculatedSize, hits, misses };
    },
  };
}

function dressedHeaders(headers: Page['headers'], reading: ReadingSettings): Record<string, string> {
  const policy = headers[policyHeader];
  return policy === undefined ? headers : { ...headers, [policyHeader]: dressPolicy(policy, reading) };
}

const policyHeader = 'Content-Security-Policy';

/** Short: something may be published there any minute. */
const whileNothingIsThere = 'public, max-age=60';

const droppedHeaders = new Set([
  'x-page-name',
  'x-page-tags',
  'x-page-query',
  'content-length',
  'etag',
  'vary',
  'content-encoding',
]);

function mayKeep(address: string, page: RenderedPage, tags: readonly PageTag[]): boolean {
  if (page.status !== 200 || tags.length === 0 || address.length > longestAddress) return false;
  if (!/\bpublic\b/.test(page.headers.get('cache-control') ?? '')) return false;
  const knownParameters = listOf(page.headers.get('x-page-query'));
  const [, query = ''] = address.split('?', 2);
  return [...new URLSearchParams(query).keys()].every((name) => knownParameters.includes(name));
}

function listOf(header: string | null): string[] {
  return (header ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function titled(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (letters) => letters.toUpperCase());
}
