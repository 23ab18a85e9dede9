// What every loader and action receives as `context`: the built portal, and what belongs to this one request.
import type { Opening } from '#catalog/opening.ts';
import type { QueueWatch } from '#app/domain/dossiers/queue/queue-watch.server.ts';
import type { BackupTools } from '#app/domain/backups/manage-backups.server.ts';
import type { HealthSources } from '#app/domain/health/health-sources.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { Screening } from '#app/domain/scanning/screen-files.server.ts';
import type { Stops } from '#app/domain/maintenance/keep-stops.server.ts';
import type { NamedAccount } from '#app/http/account-slot.ts';
import type { NotFoundPage } from '#app/http/not-found-page.ts';
import type { CachedUntilChanged } from '#app/domain/kernel/cached-until-changed.ts';
import type { FooterLink } from '#app/read-models/links.ts';
import type { Releases } from '#app/operation/releases.ts';
import type { SectionView } from '#app/read-models/publishing.ts';

export interface Portal {
  readonly deps: Deps;
  readonly mode: 'demo' | 'live';
  /** The version that runs, and those before it. */
  readonly releases: Releases;
  /** Signs small cookies (flash messages). */
  readonly cookieSecret: string;
  /** True when the portal is served over https: cookies are then `Secure`. */
  readonly secure: boolean;
  /** Origins to which a form may lead: the payment page, the public address. */
  readonly formTargets: readonly string[];
  readonly health: Health;
  readonly healthSources: HealthSources;
  readonly backups: BackupTools;
  /** Scans what came in; absent without a scanner. */
  readonly scanWaiting?: Screening['scanWaiting'];
  readonly menu: Pick<CachedUntilChanged<readonly SectionView[]>, 'read'>;
  /** Why the whole portal takes nothing, in words for residents; undefined where it is open. */
  readonly closed: Pick<CachedUntilChanged<Opening | undefined>, 'read'>;
  /** Links to other agencies' sites, at the foot of every page. */
  readonly linksOut: Pick<CachedUntilChanged<readonly FooterLink[]>, 'read'>;
  /** Whoever looks at lists of dossiers is told what moves in them. */
  readonly queueWatch: Pick<QueueWatch, 'join'>;
  readonly stops: Pick<Stops, 'announced'>;
  /**
   * Whom a page names, by the request's `Cookie`.
   * @returns undefined when the session is over, and when it cannot be told soon: a page does not wait for its band
   */
  accountOf(cookie: string): Promise<NamedAccount | undefined>;
}

export interface Health {
  /** Ready to serve: the database answers and the process is not stopping. */
  isReady(): Promise<boolean>;
  /** The metrics in Prometheus' text format. */
  metrics(): Promise<{ text: string; contentType: string }>;
  /** May this caller read the metrics? */
  mayReadMetrics(clientIp: string, authorization: string | null): boolean;
}

declare module '@remix-run/server-runtime' {
  /** Types loaders and actions as they travel: values, not JSON. */
  interface Future {
    v3_singleFetch: true;
  }

  interface AppLoadContext {
    portal: Portal;
    /** Names this request in the log and on the error page. */
    requestId: string;
    /** For the content security policy of pages that hydrate. */
    nonce: string;
    clientIp: string;
    /** True under `npm run dev`: the policy then lets the hot reload through. */
    development: boolean;
    /** What was sent broke off at the door, which answers it: no page need be drawn. */
    isBrokenOff?: () => boolean;
    /** The page of an audience for addresses at which there is nothing, when it is held: HTML that need not be drawn again. */
    notFoundPage?: (name: NotFoundPage) => Uint8Array<ArrayBufferLike> | undefined;
  }
}
