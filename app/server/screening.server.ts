// The storage of files behind its gate: with the scanner that is set, or without one.
import { clamdScanner } from '#app/adapters/clamd-scanner.server.ts';
import type { FileStorage } from '#app/adapters/file-storage.ts';
import { commentFileContext } from '#app/domain/consultations/comment-contents.server.ts';
import { fileContext } from '#app/domain/dossiers/files/attach-file.server.ts';
import { inquiryFileContext } from '#app/domain/inquiries/inquiry-contents.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { screenFiles, withoutScanner, type Screening } from '#app/domain/scanning/screen-files.server.ts';
import type { Config } from './config.server.ts';

interface Screened {
  readonly deps: Pick<Deps, 'files' | 'scanFile' | 'findMalware'>;
  /** The work of the job; undefined without a scanner. */
  readonly scanWaiting: Screening['scanWaiting'] | undefined;
}

export function screening(
  deps: Pick<Deps, 'db' | 'clock' | 'keys' | 'log'>,
  stored: FileStorage,
  { clamdUrl }: Pick<Config, 'clamdUrl'>,
): Screened {
  if (clamdUrl === undefined)
    return { deps: { files: withoutScanner(deps, stored) }, scanWaiting: undefined };
  const { files, check, findMalware, scanWaiting } = screenFiles(deps, {
    stored,
    scanner: clamdScanner(clamdUrl),
    contexts: {
      attachment: fileContext,
      'inquiry-file': inquiryFileContext,
      'comment-file': commentFileContext,
    },
  });
  return { deps: { files, scanFile: check, findMalware }, scanWaiting };
}
