// Reads an archive from its beginning to its end and believes nothing of it before everything was seen: each name, each
// checksum, the signature over the checksums, and that nothing stands behind them.
import { createHash, timingSafeEqual } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';

import { extract } from 'tar-stream';

import type { RingProof } from '../personal-data/key-ring.server.ts';
import { decrypted, isWrongKey, type OpenedBy } from './age-streams.server.ts';
import {
  aboutSchema,
  BackupProblem,
  copiedSchemaSchema,
  countsSchema,
  damaged,
  formatVersion,
  parts,
  readPartName,
  type About,
  type Counts,
  type PartName,
} from './archive-format.ts';
import type { CopiedSchema } from '#db/backup/tables.server.ts';

export interface ReadArchive {
  readonly about: About;
  readonly schema: CopiedSchema;
  readonly counts: Counts;
  /** Of the list of checksums: two readings with the same digest have read the same. */
  readonly digest: string;
}

export interface ArchiveVisitor {
  /** Comes before the first of `rows`. */
  schema?(schema: CopiedSchema): Promise<void>;
  file?(key: string, content: AsyncIterable<Uint8Array>): Promise<void>;
  /** `sealed`: rows in COPY's notation, compressed by gzip. */
  rows?(table: string, sealed: Uint8Array): Promise<void>;
  /** How much of the file has been read. */
  progress?(count: number, all: number): void;
}

/** Small parts are read whole; a larger one of that name is none of ours. */
const longestText = 256 * 1024 * 1024;
const longestRows = 512 * 1024 * 1024;

/**
 * @param proof of the ring under which the data will be read
 * @param visitor is given the parts as they come: what it makes of them counts when this comes back
 * @throws BackupProblem
 */
export async function readArchive(
  file: string,
  { proof, passphrase, identity }: { readonly proof: RingProof } & OpenedBy,
  visitor: ArchiveVisitor = {},
): Promise<ReadArchive> {
  const reading = await openArchive(file, { passphrase, identity }, visitor);
  const sums = new Map<string, string>();
  const rowsOf = new Map<string, number>();
  let about: About | undefined;
  let schema: CopiedSchema | undefined;
  let counts: Counts | undefined;
  let list: Buffer | undefined;
  let isSigned = false;
  let end = 0;
  let faultOfVisitor: unknown;
  let faultOfArchive: unknown;
  const visit = async (work: Promise<void> | undefined): Promise<void> => {
    try {
      await work;
    } catch (error) {
      // It reads the archive itself: what broke there is passed on by it.
      if (faultOfArchive === undefined) faultOfVisitor = error;
      throw error;
    }
  };

  const entries = extract({});
  const feeding = feed(reading, entries);
  try {
    for await (const entry of entries) {
      const { name, type, size = 0 } = entry.header;
      const part = readPartName(name);
      if (part === undefined || type !== 'file')
        throw damaged(`có một mục lạ (${JSON.stringify(name).slice(0, 80)})`);
      if (sums.has(name) || isSigned) throw damaged(`mục ${name} lặp lại hoặc đứng sai chỗ`);
      if (about === undefined && part.kind !== 'about')
        throw damaged('không bắt đầu như một bản sao lưu của Cổng');
      if (list !== undefined && part.kind !== 'signature')
        throw damaged(`mục ${name} đứng sau danh sách kiểm tra`);
      if (size > limitOf(part)) throw damaged(`mục ${name} quá lớn`);
      end = (entry as unknown as { offset: number }).offset + 512 + Math.ceil(size / 512) * 512;

      const sum = createHash('sha256');
      if (part.kind === 'file' && visitor.file !== undefined) {
        let unread = size;
        const content = watched(entry, {
          seen: (some) => {
            sum.update(some);
            unread -= some.length;
          },
          broken: (error) => (faultOfArchive = error),
        });
        await visit(visitor.file(part.key, content));
        if (unread !== 0) throw damaged(`mục ${name} bị cắt`);
      } else {
        const content = await contentOf(entry, sum, part.kind !== 'file');
        if (part.kind === 'about') about = readAbout(content, proof);
        if (part.kind === 'schema') {
          schema = readJson(name, content, copiedSchemaSchema);
          await visit(visitor.schema?.(schema));
        }
        if (part.kind === 'counts') counts = readJson(name, content, countsSchema);
        if (part.kind === 'sums') list = content;
        if (part.kind === 'signature') {
          expectSignature(list, content, proof);
          isSigned = true;
        }
        if (part.kind === 'rows') {
          const table = schema?.tables.find((one) => one.name === part.table);
          if (table === undefined) throw damaged(`có dữ liệu của một bảng lạ (${part.table})`);
          const piece = (rowsOf.get(part.table) ?? 0) + 1;
          if (part.piece !== piece) throw damaged(`dữ liệu của bảng ${part.table} bị thiếu`);
          rowsOf.set(part.table, piece);
          await visit(visitor.rows?.(part.table, content));
        }
      }
      sums.set(name, sum.digest('hex'));
    }
    const totalBytes = await feeding;
    if (
      about === undefined ||
      schema === undefined ||
      counts === undefined ||
      list === undefined ||
      !isSigned
    ) {
      throw damaged('bị cắt ngắn, thiếu phần cuối');
    }
    if (totalBytes !== end + 1024) throw damaged('có dữ liệu thừa ở cuối');
    expectSums(list, sums);
    return { about, schema, counts, digest: createHash('sha256').update(list).digest('hex') };
  } catch (error) {
    entries.destroy();
    throw asProblem(error, error === faultOfVisitor);
  } finally {
    reading.destroy();
    await feeding;
  }
}

const limitOf = ({ kind }: PartName): number =>
  kind === 'file' ? Number.MAX_SAFE_INTEGER : kind === 'rows' ? longestRows : longestText;

/** @returns how many bytes the archive has, decrypted */
async function feed(reading: Readable, entries: ReturnType<typeof extract>): Promise<number> {
  let totalBytes = 0;
  let goOn = () => {};
  entries.on('drain', () => goOn());
  entries.on('close', () => goOn());
  try {
    for await (const some of reading as AsyncIterable<Uint8Array>) {
      totalBytes += some.length;
      if (entries.destroyed) break;
      if (!entries.write(some)) await new Promise<void>((resolve) => (goOn = resolve));
    }
    entries.end();
  } catch (error) {
    entries.destroy(error as Error);
  }
  return totalBytes;
}

const ageHeader = 'age-encryption.org/';
/** The first line after the header says what the key is wrapped for. */
const forPublicKey = /^age-encryption\.org\/v1\n-> X25519 /;
const startBytes = 64;

async function openArchive(file: string, keys: OpenedBy, visitor: ArchiveVisitor): Promise<Readable> {
  const { start, bytes } = await firstBytes(file);
  let count = 0;
  const source = Readable.from(
    watched(createReadStream(file, { highWaterMark: 1 << 20 }), {
      seen: (some) => visitor.progress?.((count += some.length), bytes),
      broken: () => {},
    }),
    { objectMode: false },
  );
  if (!start.startsWith(ageHeader)) return source;
  const byKey = forPublicKey.test(start);
  if ((byKey ? keys.identity : keys.passphrase) === undefined) {
    source.destroy();
    throw new BackupProblem(
      byKey
        ? 'Bản sao lưu được mã hóa bằng khóa công khai: hãy đặt BACKUP_IDENTITY là tệp khóa riêng rồi chạy lại.'
        : 'Bản sao lưu được mã hóa: hãy đặt mật khẩu của nó vào BACKUP_PASSPHRASE rồi chạy lại.',
      {
        inBrowser: byKey
          ? 'Bản sao lưu này cần khóa riêng. Hãy chọn lại bản ấy rồi chép dòng AGE-SECRET-KEY-1… trong tệp khóa đã cất vào ô khóa.'
          : 'Bản sao lưu này cần mật khẩu. Hãy chọn lại bản ấy rồi nhập mật khẩu của nó vào ô khóa.',
      },
    );
  }
  try {
    return await decrypted(source, byKey ? { identity: keys.identity } : { passphrase: keys.passphrase });
  } catch (error) {
    source.destroy();
    throw isWrongKey(error)
      ? new BackupProblem(
          byKey ? 'Khóa riêng này không mở được bản sao lưu.' : 'Mật khẩu không mở được bản sao lưu này.',
        )
      : damaged('không giải mã được', error);
  }
}

async function firstBytes(file: string): Promise<{ start: string; bytes: number }> {
  try {
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(startBytes), 0, startBytes, 0);
      return { start: buffer.toString('latin1', 0, bytesRead), bytes: (await handle.stat()).size };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new BackupProblem(`Không đọc được tệp ${file}. Hãy xem lại tên tệp và quyền đọc.`, {
      cause: error,
    });
  }
}

async function* watched(
  source: AsyncIterable<Uint8Array>,
  by: { seen(some: Uint8Array): void; broken(error: unknown): void },
): AsyncGenerator<Uint8Array> {
  const reading = source[Symbol.asyncIterator]();
  for (;;) {
    let next;
    try {
      next = await reading.next();
    } catch (error) {
      by.broken(error);
      throw error;
    }
    if (next.done === true) return;
    by.seen(next.value);
    yield next.value;
  }
}

/** @param hold false for a part of which only the sum is wanted */
async function contentOf(
  entry: AsyncIterable<Uint8Array>,
  sum: ReturnType<typeof createHash>,
  hold: boolean,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry) {
    sum.update(chunk);
    if (hold) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readJson<T>(name: string, content: Buffer, schema: { parse(value: unknown): T }): T {
  try {
    return schema.parse(JSON.parse(content.toString('utf8')));
  } catch (error) {
    throw damaged(`không đọc được mục ${name}`, error);
  }
}

function readAbout(content: Buffer, proof: RingProof): About {
  const about = readJson(parts.about, content, aboutSchema);
  if (about.version > formatVersion) {
    throw new BackupProblem(
      'Bản sao lưu này do một phiên bản mới hơn của Cổng tạo ra. Hãy cài phiên bản ấy rồi phục hồi lại.',
    );
  }
  const missingKeys = about.keys.filter((key) => !proof.fingerprints.includes(key));
  if (missingKeys.length > 0 || about.keys.at(-1) !== proof.fingerprints.at(-1)) {
    const neededKeys = (missingKeys.length > 0 ? missingKeys : about.keys)
      .map((key) => `«${key}»`)
      .join(', ');
    throw new BackupProblem(
      `PORTAL_KEYS ở đây không phải bộ khóa của bản sao lưu (bản sao lưu cần khóa có dấu vân tay ${neededKeys}; khóa cũ nhất phải đứng cuối). Không có đúng khóa thì không đọc được thông tin cá nhân.`,
    );
  }
  return about;
}

function expectSignature(list: Buffer | undefined, signature: Buffer, proof: RingProof): void {
  const expectedSignature = Buffer.from(
    `${Buffer.from(proof.sign(list ?? Buffer.alloc(0))).toString('hex')}\n`,
  );
  if (
    list === undefined ||
    signature.length !== expectedSignature.length ||
    !timingSafeEqual(signature, expectedSignature)
  ) {
    throw damaged('danh sách kiểm tra không do Cổng này lập');
  }
}

function expectSums(list: Buffer, sums: ReadonlyMap<string, string>): void {
  const lines = list.toString('utf8').split('\n').slice(0, -1);
  for (const line of lines) {
    const [sum, name = ''] = line.split('  ');
    if (sums.get(name) !== sum) throw damaged(`mục ${name} không đúng như lúc sao lưu`);
  }
  // The list itself and its signature are the two that it does not name.
  if (lines.length !== sums.size - 2) throw damaged('số mục không khớp danh sách');
}

/** What a visitor could not do is his own fault, not the archive's. */
function asProblem(error: unknown, isOfVisitor: boolean): unknown {
  if (isOfVisitor || (error instanceof Error && error.name === 'BackupProblem')) return error;
  return damaged('nội dung không đọc được hoặc bị cắt ngắn', error);
}
