// Where files lie by the settings: on this disk, in a store that speaks S3, or on the way from one to the other.
import path from 'node:path';

import { filesAddedTo, localFilePlace } from '#app/adapters/file-place.server.ts';
import type { WholeFileStorage } from '#app/adapters/file-storage.ts';
import { joinedFileStorage } from '#app/adapters/joined-file-storage.ts';
import { localFileStorage } from '#app/adapters/local-file-storage.server.ts';
import type { S3FileStorage } from '#app/adapters/s3-file-storage.server.ts';
import type { Config } from './config.server.ts';

type Places = Pick<Config, 'dataDir' | 'files'>;

export interface FileStore {
  /** What is new goes to the place that is set; what still lies in the other is read, and removed, there. */
  readonly files: WholeFileStorage;
  readonly disk: WholeFileStorage;
  /** Undefined where none is set. */
  readonly s3: S3FileStorage | undefined;
}

export const filesFolder = ({ dataDir }: Pick<Config, 'dataDir'>): string => path.join(dataDir, 'files');

/** Read where one is set: most portals do without. */
export async function openFileStore(config: Places): Promise<FileStore> {
  const disk = localFileStorage(filesFolder(config));
  const { place, s3: settings } = config.files;
  if (settings === undefined) return { files: disk, disk, s3: undefined };
  const { s3FileStorage } = await import('#app/adapters/s3-file-storage.server.ts');
  const s3 = s3FileStorage(settings);
  return { files: place === 's3' ? joinedFileStorage(s3, disk) : joinedFileStorage(disk, s3), disk, s3 };
}

/** Where a restoration into an empty portal puts files. What a store outside holds already stays there: a file never changes. */
export async function emptyFilePlace(config: Places) {
  const { files, s3 } = await openFileStore(config);
  return s3 === undefined ? localFilePlace(filesFolder(config)) : filesAddedTo(files);
}
