// The keys that sign now, opened for as long as a signature takes.
import type { SignedBy, Stamp } from '#forms/pdf/index.server.ts';
import { formatDate } from '#catalog/local-date.ts';
import { listSigning } from '#db/queries/signing.server.ts';
import type { Queryable } from '#db/client.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import type { Signatory } from '../kernel/signatory.ts';
import { openJson, sealJson } from '../personal-data/sealed-json.server.ts';
import { roomFor, type SigningKey } from './signing-key.ts';
import { stampOf } from './stamps.ts';

/** Who will sign one document, in the order in which they do: the head before the agency. */
export interface Signers {
  readonly at: Date;
  readonly certificates: readonly { readonly by: SignedBy; readonly id: string }[];
  readonly keys: readonly SigningKey[];
  readonly stamps: readonly Stamp[];
}

interface Wanted {
  /** In whose name the paper is. */
  readonly unitName: string;
  /** The head who signs, where one does. */
  readonly head?: { readonly userId: string; readonly signatory: Signatory } | undefined;
  readonly documentNumber?: string | undefined;
}

/**
 * @returns no signers where no certificate was set up at all: the paper is issued as it was before there were any.
 *   Refused with who has to do what when one that has to sign cannot, before anything is signed
 */
export async function signersFor(
  deps: Pick<Deps, 'clock' | 'db' | 'keys'>,
  { unitName, head, documentNumber }: Wanted,
  db: Queryable = deps.db,
): Promise<Outcome<{ signers?: Signers }>> {
  const at = deps.clock.now();
  const rows = await listSigning(db, head?.userId);
  const unitRow = rows.find(({ holder, holderName }) => holder === 'unit' && holderName === unitName);
  const headRow = rows.find(({ holder }) => holder === 'person');
  if (unitRow === undefined && headRow === undefined) return { ok: true };
  if (head !== undefined && headRow === undefined)
    return refuse(
      'not-possible',
      'Bạn chưa có chứng thư số trên Cổng nên chưa ký số được. Hãy báo quản trị viên cài chứng thư ở mục Chữ ký số.',
    );
  if (headRow !== undefined && headRow.holderName !== head?.signatory.name)
    return refuse(
      'not-possible',
      `Chứng thư số đã cài mang tên ${headRow.holderName}, không phải tên bạn. Hãy báo quản trị viên cài lại.`,
    );
  for (const { holder, validFrom, validUntil } of [headRow, unitRow].filter((row) => row !== undefined)) {
    const whose = holder === 'unit' ? 'Chứng thư số của cơ quan' : 'Chứng thư số của bạn';
    if (at >= validUntil)
      return refuse(
        'not-possible',
        `${whose} đã hết hạn ngày ${formatDate(validUntil)} nên chưa ký được. Hãy báo quản trị viên cài chứng thư mới.`,
      );
    if (at < validFrom)
      return refuse(
        'not-possible',
        `${whose} chỉ dùng được từ ngày ${formatDate(validFrom)} nên chưa ký được. Hãy báo quản trị viên.`,
      );
  }
  const keys = [
    ...(headRow === undefined ? [] : [{ by: 'head' as const, row: headRow, title: head?.signatory.title }]),
    ...(unitRow === undefined ? [] : [{ by: 'unit' as const, row: unitRow, documentNumber }]),
  ].map((one) => ({ ...one, key: openKey(deps.keys, one.row) }));
  return {
    ok: true,
    signers: {
      at,
      certificates: keys.map(({ by, row: { id } }) => ({ by, id })),
      keys: keys.map(({ key }) => key),
      stamps: keys.map(({ row, key, ...stamp }) =>
        stampOf({ ...stamp, name: row.holderName, sample: row.sample, at, room: roomFor(key) }),
      ),
    },
  };
}

/** @returns which certificates signed, as the row of the file names them; null for whichever of head and agency did not */
export function certificatesOf({ certificates }: Signers) {
  const idOf = (by: SignedBy) => certificates.find((one) => one.by === by)?.id ?? null;
  return { headCertificateId: idOf('head'), unitCertificateId: idOf('unit') };
}

interface StoredKey {
  readonly privateKey: string;
  readonly certificates: readonly string[];
}

const contextOf = (id: string): string => `signing-certificate:${id}`;

/** @param id of the row: the key opens under it alone */
export function sealKey(
  keys: Deps['keys'],
  id: string,
  { privateKey, certificates }: SigningKey,
): Uint8Array {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const storedKey: StoredKey = { privateKey: base64(privateKey), certificates: certificates.map(base64) };
  return sealJson(keys, storedKey, contextOf(id));
}

/** @returns the key of a row, under whose number alone it opens */
export function openKey(
  keys: Deps['keys'],
  { id, key }: { readonly id: string; readonly key: Uint8Array },
): SigningKey {
  const storedKey = openJson<StoredKey>(keys, key, contextOf(id));
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
  return { privateKey: bytes(storedKey.privateKey), certificates: storedKey.certificates.map(bytes) };
}
