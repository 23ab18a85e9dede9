// What the portal tells the worker that runs beside its pages (service-worker.ts).
export interface WorkerSettings {
  /** Differs whenever the worker, its files, or what the page without network says has changed. */
  readonly version: string;
  /** The page for when nothing else is there. */
  readonly offlinePage: string;
  /** What that page needs. */
  readonly files: readonly string[];
}
