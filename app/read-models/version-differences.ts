// Two versions of an item side by side: what the domain compares and the pages show. Types alone.

export interface Looks {
  readonly strong?: true;
  readonly em?: true;
  readonly script?: 'sub' | 'sup';
  readonly href?: string;
}

/** Only in the older one, only in the newer one, or in both and looking otherwise; absent: the same in both. */
export type DifferenceMark = 'removed' | 'added' | 'restyled';

export interface ComparedWords {
  readonly kind: 'words';
  readonly text: string;
  readonly looks: Looks;
  readonly mark?: DifferenceMark;
}

export interface ComparedPicture {
  readonly kind: 'picture';
  /** Undefined: the file is not there any more. */
  readonly src?: string;
  readonly alt: string;
  readonly mark?: DifferenceMark;
}

export interface ComparedFile {
  readonly kind: 'file';
  /** Undefined: the file is not there any more. */
  readonly file?: {
    readonly href: string;
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: number;
  };
  readonly mark?: DifferenceMark;
}

export type ComparedPiece = ComparedWords | ComparedPicture | ComparedFile;

/** A paragraph, an item of a list, a row of a table, a picture, an attached file. */
export interface ComparedLine {
  /** "Đề mục lớn", "Trích dẫn › Danh sách"; empty for a plain paragraph. */
  readonly as: string;
  readonly pieces: readonly ComparedPiece[];
}

/** A line of each side; nothing where it came or went. */
export interface ComparedRow {
  readonly changed: boolean;
  readonly before?: ComparedLine;
  readonly after?: ComparedLine;
  /** What colour cannot show: "“tại đây”: liên kết từ “/a” thành “/b”". */
  readonly notes: readonly string[];
}

/** Lines in between that are the same in both, and far from any that changed. */
export interface SameLines {
  readonly same: number;
}

/** Where one version says or shows something otherwise than another. */
export interface VersionDifference {
  readonly label: string;
  readonly rows: readonly (ComparedRow | SameLines)[];
}
