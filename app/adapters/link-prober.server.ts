// Asks other agencies' sites whether a page opens: HEAD, then GET where a site does not know HEAD; as little as can be
// asked, saying who asks, and never anything inside a private network.
import { lookup as resolveName, type LookupAddress } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { present } from '#app/values/present.ts';

import type { LinkProblem } from '#app/vocabulary/link-states.ts';
import type { LinkProber, Probe } from './link-prober.ts';
import { isPublicAddress } from './public-address.server.ts';

export interface ProberOptions {
  /** Says whose portal asks, and where to complain. */
  readonly userAgent: string;
  /** For one question, until its headers are there. */
  readonly timeoutMs?: number;
  /** Tests answer for names themselves. */
  readonly resolve?: (name: string) => Promise<readonly LookupAddress[]>;
  /** Tests ask a server of their own. */
  readonly mayAsk?: (address: string) => boolean;
}

const mostRedirects = 5;
const permanent = [301, 308];
const redirects = [...permanent, 302, 303, 307];
/** It answers, and lets no robot in: what a person in a browser sees is another matter. */
const onlyForPeople = [401, 403, 407, 429];

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
}

/** Asks one address at a time; an answer that does not come in time is a problem of the link and not an error. */
export function httpLinkProber(options: ProberOptions): LinkProber {
  const { userAgent, timeoutMs = 10_000, resolve = allAddresses, mayAsk = isPublicAddress } = options;

  // Asked at the moment of connecting: a name that is public when it is looked at and private when it is used finds
  // nothing between.
  const lookup: LookupFunction = (name, { all }, answer) => {
    resolve(name).then(
      (addresses) => {
        const allowed = addresses.filter(({ address }) => mayAsk(address));
        const [first] = allowed;
        if (first === undefined) answer(new NotPublic(), '');
        else if (all === true) answer(null, [...allowed]);
        else answer(null, first.address, first.family);
      },
      (error: unknown) => answer(error instanceof Error ? error : new Error(String(error)), ''),
    );
  };

  function ask(url: URL, method: 'HEAD' | 'GET'): Promise<Answer> {
    return new Promise((answer, fail) => {
      // Digits are never looked up, so they are looked at here.
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
        // Whether it opens is known: the text is not ours to fetch.
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
    let [url, movedTo, lasting] = [start, undefined as string | undefined, true];
    for (let turn = 0; turn <= mostRedirects; turn += 1) {
      const { status, location } = await askGently(url);
      const moved = present({ movedTo });
      if (!redirects.includes(status) || location === undefined) {
        const problem = problemWith(status);
        return { httpStatus: status, ...(problem === undefined ? moved : { problem }) };
      }
      const next = URL.canParse(location, url) ? webUrl(new URL(location, url).href) : undefined;
      if (next === undefined) return { httpStatus: status, problem: 'not-an-address' };
      lasting &&= permanent.includes(status);
      if (lasting) movedTo = next.href;
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

/** An address of the web that tells nobody's name or password. */
function webUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const ofTheWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return ofTheWeb && url.username === '' && url.password === '' ? url : undefined;
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
