// Saves a draft while it is typed: after a pause, one request at a time, again after a failure. It says honestly how
// it stands, and keeps a copy in the browser for as long as the portal could not be reached.

export interface SaveReport {
  readonly state: 'none' | 'saving' | 'saved' | 'failed';
  /** "21:04" of the last save that succeeded. */
  readonly at?: string | undefined;
  /** Why the last one failed, in the middle of a sentence. */
  readonly reason?: string | undefined;
  readonly willRetry?: boolean | undefined;
  /** Another device saved meanwhile: what it wrote was replaced and is kept. */
  readonly conflict?: boolean | undefined;
}

/** Answer of the route that saves. */
interface Reply {
  readonly version?: unknown;
  readonly at?: unknown;
  readonly conflict?: unknown;
  readonly message?: unknown;
}

export interface DraftSaverOptions {
  readonly url: string;
  readonly version: number;
  readonly savedAt?: string | undefined;
  readonly report: (report: SaveReport) => void;
  readonly versionChanged: (version: number) => void;
  /** Keeps the unsaved body on this device, or forgets it. */
  readonly keep: (body: string | undefined) => void;
  readonly fetch: typeof fetch;
}

const quietMs = 1_000;
const retryMs = [4_000, 10_000, 30_000] as const;

export class DraftSaver {
  readonly #options: DraftSaverOptions;
  #version: number;
  #at: string | undefined;
  #pending: string | undefined;
  #sending: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #isReachable = true;
  #conflict = false;

  constructor(options: DraftSaverOptions) {
    this.#options = options;
    this.#version = options.version;
    this.#at = options.savedAt;
  }

  /** The page was drawn anew by the server. */
  seen(version: number): void {
    if (version > this.#version) this.#version = version;
  }

  changed(entries: readonly (readonly [string, string])[]): void {
    this.#pending = new URLSearchParams(
      entries.filter(([name]) => name !== 'version' && name !== 'intent').map(([k, v]) => [k, v]),
    ).toString();
    this.#schedule(quietMs);
  }

  /** Sends what is unsaved at once: the connection is back, the form is about to be sent. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#sending;
    if (this.#pending !== undefined) await this.#send();
  }

  /** Is everything saved that was typed? A form sent beside a save would look like another device. */
  get isSettled(): boolean {
    return this.#sending === undefined && this.#pending === undefined;
  }

  /**
   * Saves what is unsaved, so that the form can be sent alone.
   * @returns false while the portal cannot be reached: what was typed stays here and is saved later
   */
  async settle(): Promise<boolean> {
    await this.flush();
    // What the portal refused to save goes with the form, whose answer says why.
    if (this.#isReachable) this.drop();
    return this.#isReachable;
  }

  /** The request under way, if any. */
  get sending(): Promise<void> | undefined {
    return this.#sending;
  }

  /** What is unsaved goes with the form that is being sent. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#pending = undefined;
  }

  /** The page is going away: the browser finishes this request by itself. */
  leave(): void {
    clearTimeout(this.#timer);
    if (this.#pending === undefined) return;
    void this.#post(this.#pending, true).catch(() => undefined);
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #send(): Promise<void> {
    const body = this.#pending ?? '';
    this.#pending = undefined;
    this.#report({ state: 'saving' });
    this.#sending = this.#exchange(body).finally(() => {
      this.#sending = undefined;
    });
    return this.#sending;
  }

  async #exchange(body: string): Promise<void> {
    let response: Response;
    try {
      response = await this.#post(body, false);
    } catch {
      this.#isReachable = false;
      return this.#failed(body, 'không kết nối được mạng', true);
    }
    this.#isReachable = true;
    const reply = await read(response);
    if (response.ok && typeof reply.version === 'number') {
      this.#version = reply.version;
      this.#at = typeof reply.at === 'string' ? reply.at : this.#at;
      this.#conflict ||= reply.conflict === true;
      this.#failures = 0;
      this.#options.versionChanged(this.#version);
      if (this.#pending === undefined) this.#options.keep(undefined);
      this.#report({ state: 'saved' });
      return;
    }
    const reason = typeof reply.message === 'string' ? reply.message : 'hệ thống đang bận';
    this.#failed(body, reason, response.status >= 500 || response.status === 429 || response.status === 401);
  }

  #failed(body: string, reason: string, willRetry: boolean): void {
    // What was typed since holds the newer values of the whole section.
    this.#pending ??= body;
    this.#options.keep(this.#pending);
    this.#report({ state: 'failed', reason, willRetry });
    if (willRetry) this.#schedule(retryMs[Math.min(this.#failures, retryMs.length - 1)] ?? 30_000);
    this.#failures += 1;
  }

  #post(body: string, keepalive: boolean): Promise<Response> {
    return this.#options.fetch(this.#options.url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8',
        Accept: 'application/json',
      },
      body: `${body}${body === '' ? '' : '&'}version=${this.#version}`,
      credentials: 'same-origin',
      keepalive,
    });
  }

  #report(report: SaveReport): void {
    this.#options.report({ ...report, at: this.#at, conflict: this.#conflict });
  }
}

async function read(response: Response): Promise<Reply> {
  try {
    const value: unknown = await response.json();
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
