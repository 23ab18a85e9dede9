// What Prometheus reads: the process, the requests, the page cache, the mail that waits.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

import type { PageCache } from '#app/http/page-cache.server.ts';
import { securityEventIds, type SecurityEvent } from '#app/vocabulary/security-events.ts';

export interface Metrics {
  observe(method: string, status: number, seconds: number): void;
  countSecurityEvent(event: SecurityEvent): void;
  text(): Promise<string>;
  readonly contentType: string;
}

export function createMetrics(sources: {
  readonly cache: PageCache;
  readonly waitingMails: () => Promise<number>;
  /** Of the database. @returns undefined where no commit waits for one */
  readonly standbys: () => Promise<number | undefined>;
}): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'portal_request_seconds',
    help: 'Time to answer a request that the page cache did not answer',
    labelNames: ['method', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 3, 10],
    registers: [registry],
  });
  new Gauge({
    name: 'portal_page_cache_bytes',
    help: 'Bytes of rendered pages held in memory',
    registers: [registry],
    collect() {
      this.set(sources.cache.held.bytes);
    },
  });
  const answered = new Counter({
    name: 'portal_page_cache_answers_total',
    help: 'Requests the page cache was asked for',
    labelNames: ['found'],
    registers: [registry],
    collect() {
      const { hits, misses } = sources.cache.held;
      this.reset();
      this.inc({ found: 'yes' }, hits);
      this.inc({ found: 'no' }, misses);
    },
  });
  answered.inc({ found: 'yes' }, 0);
  new Gauge({
    name: 'portal_outbox_waiting',
    help: 'Mails not sent yet',
    registers: [registry],
    async collect() {
      this.set(await sources.waitingMails());
    },
  });
  new Gauge({
    name: 'portal_database_standbys',
    help: 'Standbys connected to the database; no value where commits do not wait for one',
    registers: [registry],
    async collect() {
      const connected = await sources.standbys();
      if (connected === undefined) this.remove();
      else this.set(connected);
    },
  });
  const security = new Counter({
    name: 'portal_security_events_total',
    help: 'Sign-ins, refusals and attempts held up, by kind',
    labelNames: ['event'],
    registers: [registry],
  });
  // From the start at nothing: an alert on what grows sees the first, too.
  for (const event of securityEventIds) security.inc({ event }, 0);
  return {
    countSecurityEvent: (event) => security.inc({ event }),
    observe: (method, status, seconds) =>
      requests.observe({ method, status: `${Math.floor(status / 100)}xx` }, seconds),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
