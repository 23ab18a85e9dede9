// Writes an archive part by part. It has its name only when it is whole and on the disk.
import { createHash } from 'node:crypto';
import { link, open, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { pack } from 'tar-stream';

import type { RingProof } from '../personal-data/key-ring.server.ts';
import { encrypted, type SealedBy } from './age-streams.server.ts';
import { BackupProblem, parts } from './archive-format.ts';

export interface ArchiveWriter {
  add(name: string, content: Uint8Array): Promise<void>;
  /** @param bytes how many `content` gives; fewer or more is an error */
  addStream(name: string, bytes: number, content: AsyncIterable<Uint8Array>): Promise<void>;
}

/**
 * @param target must not exist; nothing is left of it when `work` throws
 * @param sealing what the archive is encrypted under, if anything
 * @returns how many bytes the file has
 */
export async function writeArchive(
  target: string,
  { proof, ...sealing }: { readonly proof: RingProof } & SealedBy,
  work: (archive: ArchiveWriter) => Promise<void>,
): Promise<number> {
  const unfinishedPath = `${target}.unfinished-${process.pid}`;
  // Everybody's dossiers are in it.
  const file = await open(unfinishedPath, 'wx', 0o600);
  try {
    const archive = pack();
    const clear = Readable.from(archive, { objectMode: false });
    const writing = pipeline((await encrypted(clear, sealing)) ?? clear, (source) =>
      append(file, source as AsyncIterable<Uint8Array>),
    );
    // Awaited below; until then a full disk must not be a rejection that nobody heard of.
    writing.catch((error: unknown) => archive.destroy(error as Error));
    try {
      await addAll(archive, proof, work);
    } catch (error) {
      archive.destroy(error as Error);
      await writing.catch(() => {});
      throw error;
    }
    await writing;
    await file.sync();
    const { size } = await file.stat();
    // `link` and not `rename`: it fails where a file of this name has come meanwhile.
    await link(unfinishedPath, target);
    return size;
  } finally {
    await file.close();
    await rm(unfinishedPath, { force: true });
  }
}

async function append(file: FileHandle, source: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const some of source) await file.writeFile(some);
}

async function addAll(
  archive: ReturnType<typeof pack>,
  proof: RingProof,
  work: (archive: ArchiveWriter) => Promise<void>,
): Promise<void> {
  const sums: string[] = [];
  const writer: ArchiveWriter = {
    add: (name, content) => writer.addStream(name, content.length, Readable.from([content])),
    async addStream(name, bytes, content) {
      const sum = createHash('sha256');
      const entry = archive.entry({ name, size: bytes, mode: 0o600 });
      let bytesLeft = bytes;
      const measure = async function* (source: AsyncIterable<Uint8Array>) {
        for await (const some of source) {
          bytesLeft -= some.length;
          if (bytesLeft < 0) throw new Error(`${name} became longer while it was read`);
          sum.update(some);
          yield some;
        }
        if (bytesLeft > 0) throw new Error(`${name} became shorter while it was read`);
      };
      await pipeline(content, measure, entry);
      sums.push(`${sum.digest('hex')}  ${name}\n`);
    },
  };
  await work(writer);
  const list = Buffer.from(sums.join(''));
  await writer.add(parts.sums, list);
  await writer.add(parts.signature, Buffer.from(`${Buffer.from(proof.sign(list)).toString('hex')}\n`));
  archive.finalize();
}

/** @returns where it will lie @throws BackupProblem when something lies there, or its folder cannot be written */
export async function checkTarget(file: string): Promise<string> {
  const target = path.resolve(file);
  const exists = await open(target, 'r').then(
    async (handle) => (await handle.close(), true),
    () => false,
  );
  if (exists)
    throw new BackupProblem(`${target} đã có rồi. Hãy chọn một tên tệp khác: bản sao lưu không ghi đè.`);
  return target;
}
