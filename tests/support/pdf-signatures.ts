// Asks poppler's pdfsig what it thinks of a PDF's signatures: another hand than the one that wrote them.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { temporaryFolder } from './temporary-folder.ts';

/** Where it is not installed, a test says so and leaves this judge out. */
export const lacksPdfsig = spawnSync('pdfsig', ['-v']).error !== undefined;

export interface JudgedSignature {
  readonly name: string;
  readonly valid: boolean;
  /** Nothing stands behind what it signed. */
  readonly whole: boolean;
}

export function judgeSignatures(pdf: Uint8Array): readonly JudgedSignature[] {
  const folder = temporaryFolder();
  try {
    const file = path.join(folder.path, 'signed.pdf');
    writeFileSync(file, pdf);
    const { stdout } = spawnSync('pdfsig', ['-nocert', file], { encoding: 'utf8' });
    return stdout
      .split(/^Signature #\d+:/m)
      .slice(1)
      .map((said) => ({
        name: /Signer Certificate Common Name: (.*)/.exec(said)?.[1]?.normalize('NFC') ?? '',
        valid: said.includes('Signature Validation: Signature is Valid.'),
        whole: said.includes('- Total document signed'),
      }));
  } finally {
    folder.remove();
  }
}
