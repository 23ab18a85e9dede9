// The content security policies: a document without client JavaScript runs no script at all; one with a script of its
// own runs files of the portal; one that hydrates runs what is marked by a nonce besides.

export interface PolicyOptions {
  readonly scripts: 'none' | 'files' | 'hydration';
  readonly nonce: string;
  /**
   * Origins to which a form may lead, beside the one the page was opened at. The browser checks redirects after a form
   * too: to the payment page, and by a proxy to the portal's public address.
   */
  readonly formTargets: readonly string[];
  /** Hot reload needs inline styles and a socket. */
  readonly development: boolean;
}

/** @param options `development`: as `hydration` whatever `scripts` says @returns the header's value */
export function documentPolicy({ scripts, nonce, formTargets, development }: PolicyOptions): string {
  const scriptSources = { none: "'none'", files: "'self'", hydration: `'self' 'nonce-${nonce}'` };
  // No `upgrade-insecure-requests`: nothing but the portal's own files is let in anyhow, and to whoever reaches the portal
  // without encryption, on the machine itself, it would make every form lead nowhere.
  const directives = [
    "default-src 'none'",
    `script-src ${scriptSources[development ? 'hydration' : scripts]}`,
    development ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    // On pages without scripts too: whoever checks a page from within reads robots.txt so.
    `connect-src 'self'${development ? ' ws: wss:' : ''}`,
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "manifest-src 'self'",
    // Beside the pages that run a script of the portal (app/ui/offline).
    `worker-src ${scripts === 'none' ? "'none'" : "'self'"}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    // Files of a dossier beside what was declared.
    `frame-src ${scripts === 'hydration' ? "'self'" : "'none'"}`,
  ];
  return directives.join('; ');
}

/** Loose enough for the browsers' PDF viewers. */
const filePolicyIn = (frames: "'none'" | "'self'") =>
  `base-uri 'none'; form-action 'none'; frame-ancestors ${frames}; script-src 'none'`;

/** For everything that is not a document: files, papers, JSON. */
export const filePolicy = filePolicyIn("'none'");

/** For a small document of its own that a page of the portal shows in place: pictures in it and our stylesheets. */
export const framedDocumentPolicy =
  "default-src 'none'; img-src data:; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** For a file that a page of the portal shows in place. */
export const framedFilePolicy = filePolicyIn("'self'");
