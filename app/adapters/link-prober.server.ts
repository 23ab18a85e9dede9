// Asks other agencies' sites whether a page opens: by HEAD, then by GET if a site does not know HEAD. It asks as little as possible,
// says who asks, and never reaches an address of a private network.
import { lookup as resolveName, type LookupAddress } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { present } from '#app/values/present.ts';

import type { LinkProblem } from '#app/vocabulary/link-states.ts';
import type { LinkProber, Probe } from './link-prober.ts';
import { isPublicAddress } from './public-address.server.ts';

export interface ProberOptions {
  /** Names the portal that asks, and a contact. */
  readonly userAgent: string;
  /** Milliseconds for one request, until its headers have come. */
  readonly timeoutMs?: number;
  /** For tests, in place of DNS. */
  readonly resolve?: (name: string) => Promise<readonly LookupAddress[]>;
  /** For tests, which ask a server on this machine. */
  readonly mayAsk?: (address: string) => boolean;
}

const mostRedirects = 5;
const permanent = [301, 308];
const redirects = [...permanent, 302, 303, 307];
/** The site answers, but refuses robots: a person in a browser may see the page. */
const onlyForPeople = [401, 403, 407, 429];

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
}

/** @returns a prober. Its `probe` never throws: a site that does not answer in time is a problem of the link */
export function httpLinkProber(options: ProberOptions): LinkProber {
  const { userAgent, timeoutMs = 10_000, resolve = allAddresses, mayAsk = isPublicAddress } = options;

  // The check is part of connecting. With a separate check before, a name could change from a public to a private address between
  // check and use.
  const lookup: LookupFunction = (name, { all }, answer) => {
    resolve(name).then(
      (addresses) => {
        const askable = addresses.filter(({ address }) => mayAsk(address));
        const [first] = askable;
        if (first === undefined) answer(new NotPublic(), '');
        else if (all === true) answer(null, [...askable]);
        else answer(null, first.address, first.family);
      },
      (error: unknown) => answer(error instanceof Error ? error : new Error(String(error)), ''),
    );
  };

  function ask(url: URL, method: 'HEAD' | 'GET'): Promise<Answer> {
    return new Promise((answer, fail) => {
      // An address in digits needs no lookup, so it is checked here.
      const host = url.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0 && !mayAsk(host)) {
        fail(new NotPublic());
        return;
      }
      const request = (url.protocol === 'https:' ? https : http).request(url, {
        method,
        lookup,
        agent: false,
        headers: { 'User-Agent': userAgent, Accept: '*/*', Connection: 'close' },
      });
      const timer = setTimeout(() => request.destroy(new TimedOut()), timeoutMs);
      request.on('response', (response) => {
        clearTimeout(timer);
        answer({ status: response.statusCode ?? 0, location: response.headers.location });
        // The headers are enough: do not fetch the text.
        response.on('error', () => {});
        request.destroy();
      });
      request.on('error', (error) => {
        clearTimeout(timer);
        fail(error);
      });
      request.end();
    });
  }

  async function askGently(url: URL): Promise<Answer> {
    try {
      const answer = await ask(url, 'HEAD');
      if (answer.status < 400 || onlyForPeople.includes(answer.status)) return answer;
    } catch (error) {
      if (!['timeout', 'no-connection'].includes(problemOf(error))) throw error;
    }
    return ask(url, 'GET');
  }

  async function follow(start: URL): Promise<Probe> {
    let [url, movedTo, allPermanent] = [start, undefined as string | undefined, true];
    for (let turn = 0; turn <= mostRedirects; turn += 1) {
      const { status, location } = await askGently(url);
      const moved = present({ movedTo });
      if (!redirects.includes(status) || location === undefined) {
        const problem = problemWith(status);
        return { httpStatus: status, ...(problem === undefined ? moved : { problem }) };
      }
      const next = URL.canParse(location, url) ? webUrl(new URL(location, url).href) : undefined;
      if (next === undefined) return { httpStatus: status, problem: 'not-an-address' };
      allPermanent &&= permanent.includes(status);
      if (allPermanent) movedTo = next.href;
      url = next;
    }
    return { problem: 'too-many-redirects' };
  }

  return {
    async probe(text) {
      const url = webUrl(text);
      if (url === undefined) return { problem: 'not-an-address' };
      try {
        return await follow(url);
      } catch (error) {
        return { problem: problemOf(error) };
      }
    },
  };
}

class NotPublic extends Error {}
class TimedOut extends Error {}

function allAddresses(name: string): Promise<readonly LookupAddress[]> {
  return new Promise((resolve, fail) => {
    resolveName(name, { all: true }, (error, addresses) =>
      error === null ? resolve(addresses) : fail(error),
    );
  });
}

/** The address, if it is one of the web without user name and password; else undefined. */
function webUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isHttp = url.protocol === 'http:' || url.protocol === 'https:';
  return isHttp && url.username === '' && url.password === '' ? url : undefined;
}

function problemWith(status: number): LinkProblem | undefined {
  if (status < 400 || onlyForPeople.includes(status)) return undefined;
  return status === 404 || status === 410 ? 'gone' : 'error-reply';
}

function problemOf(error: unknown): LinkProblem {
  if (error instanceof NotPublic) return 'not-public';
  if (error instanceof TimedOut) return 'timeout';
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA'].includes(code)) return 'no-name';
  if (['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN'].includes(code)) return 'no-network';
  if (code === 'ETIMEDOUT') return 'timeout';
  const ofCertificate = /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH)/;
  return ofCertificate.test(code) ? 'bad-certificate' : 'no-connection';
}
