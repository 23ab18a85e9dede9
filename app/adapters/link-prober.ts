// Looking whether another agency's page opens (Đ13.1b): a port. Tests put their own behind it.

export type LinkProblem =
  /** 404 or 410. */
  | 'gone'
  /** Any other answer from 400 on. */
  | 'error-reply'
  | 'timeout'
  /** The name is not known; or it cannot be asked for. */
  | 'no-name'
  /** Our own way out, or theirs in, does not exist. */
  | 'no-network'
  | 'no-connection'
  | 'bad-certificate'
  | 'too-many-redirects'
  /** It leads into a private network: never asked. */
  | 'not-public'
  /** Neither http nor https, or with a name and password in it. */
  | 'not-an-address';

export interface Probe {
  /** Absent when there was no answer. */
  readonly httpStatus?: number;
  /** Absent: it opened. */
  readonly problem?: LinkProblem;
  /** Where the site says that the page is from now on (301, 308). */
  readonly movedTo?: string;
}

export interface LinkProber {
  /** Asks once, gently; never throws. */
  probe(url: string): Promise<Probe>;
}
