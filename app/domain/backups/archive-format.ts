// What stands in a backup: a tar archive that `tar`, `zcat` and `sha256sum` open without the portal, and that
// `age --decrypt` opens before them where a passphrase was given.
import { z } from 'zod';

/** Counted up when an older portal could no longer read what is written. */
export const formatVersion = 1;

export const parts = {
  about: 'backup.json',
  schema: 'database/schema.json',
  counts: 'database/counts.json',
  sums: 'SHA256SUMS',
  signature: 'SHA256SUMS.hmac',
} as const;

/** @param key of a stored file @returns its name in the archive */
export const filePart = (key: string): string => `files/${key}`;
/**
 * The name in the archive of a piece of a table.
 * @param piece counts from 1
 */
export const rowsPart = (table: string, piece: number): string =>
  `database/${table}/${String(piece).padStart(6, '0')}.copy.gz`;

/** What a name in an archive may be: no way up, no root, nothing that a file system reads in its own way. */
const fileName = /^files\/([A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*)$/;
const rowsName = /^database\/([a-z_][a-z0-9_]*)\/(\d{6,})\.copy\.gz$/;

export type PartName =
  | { readonly kind: keyof typeof parts }
  | { readonly kind: 'file'; readonly key: string }
  | { readonly kind: 'rows'; readonly table: string; readonly piece: number };

/** @returns undefined for a name that no backup holds */
export function readPartName(name: string): PartName | undefined {
  const kind = (Object.keys(parts) as (keyof typeof parts)[]).find((part) => parts[part] === name);
  if (kind !== undefined) return { kind };
  const key = fileName.exec(name)?.[1];
  if (key !== undefined && key.length <= 300) return { kind: 'file', key };
  const [, table, piece] = rowsName.exec(name) ?? [];
  return table === undefined ? undefined : { kind: 'rows', table, piece: Number(piece) };
}

export const aboutSchema = z.object({
  format: z.literal('phu-an-portal-backup'),
  version: z.number().int(),
  takenAt: z.iso.datetime(),
  mode: z.enum(['demo', 'live']),
  publicUrl: z.string(),
  /** The fingerprints of the key ring, the oldest key last; never the keys. */
  keys: z.array(z.string()).min(1),
});
export type About = z.infer<typeof aboutSchema>;

const name = z.string().regex(/^[a-z_][a-z0-9_]*$/);
export const copiedSchemaSchema = z.object({
  migrations: z.array(z.object({ hash: z.string(), at: z.string().regex(/^\d+$/) })).min(1),
  tables: z.array(z.object({ name, columns: z.array(name).min(1) })).min(1),
  sequences: z.array(z.object({ name, value: z.string().regex(/^-?\d+$/), called: z.boolean() })),
});

export const countsSchema = z.object({
  /** Rows, table by table. */
  rows: z.record(z.string(), z.number().int().nonnegative()),
  files: z.number().int().nonnegative(),
  /** Keys that rows name though nothing is stored under them: they were missing in the original too. */
  missingFiles: z.array(z.string()),
});
export type Counts = z.infer<typeof countsSchema>;

/** Why a backup is not believed, or could not be taken: a whole sentence for whoever reads the terminal or the mail. */
export class BackupProblem extends Error {
  /** The same for an administrator at a browser, who sets nothing on the server. */
  readonly inBrowser: string;
  constructor(
    sentence: string,
    { inBrowser = sentence, ...options }: ErrorOptions & { inBrowser?: string } = {},
  ) {
    super(sentence, options);
    this.name = 'BackupProblem';
    this.inBrowser = inBrowser;
  }
}

/** @param what was looked at, in Vietnamese */
export const damaged = (what: string, cause?: unknown): BackupProblem =>
  new BackupProblem(`Tệp sao lưu bị hỏng hoặc đã bị sửa: ${what}. Hãy dùng một bản sao lưu khác.`, { cause });
