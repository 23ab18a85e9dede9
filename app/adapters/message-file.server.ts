// Messages as files in a folder, to try the portal out.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** @param name id of the outbox row: a message that is sent again replaces its file @param extension "eml" */
export async function writeMessageFile(
  folder: string,
  name: string,
  extension: string,
  content: string | Uint8Array,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const target = path.join(folder, `${name.replace(/[^A-Za-z0-9_-]/g, '_')}.${extension}`);
  // Only the owner may read it: it contains names, and links and codes that open accounts.
  await writeFile(`${target}.part`, content, { mode: 0o600 });
  await rename(`${target}.part`, target);
}
