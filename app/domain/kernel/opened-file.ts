// A file as it goes out to whoever may read it.

export interface OpenedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}
