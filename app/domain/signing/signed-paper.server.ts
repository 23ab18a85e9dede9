// A paper of the circular, drawn and signed in one go: in the worker that draws.
import type { Stamp } from '#forms/pdf/index.server.ts';
import { drawSignablePaper, type SignedPaperContent } from '../papers/index.server.ts';
import { signPdf } from './pades-signer.server.ts';
import type { SigningKey } from './signing-key.ts';

/** @param stamps what is seen of each signature, one for each key, in the same order */
export async function drawSignedPaper(
  content: SignedPaperContent,
  stamps: readonly Stamp[],
  keys: readonly SigningKey[],
): Promise<Uint8Array> {
  return signPdf(await drawSignablePaper(content, stamps), keys);
}
