// Certificates as an administrator is given them and the chairman confirms, for the agency and its heads in tests.
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { actOnProposal } from '#app/domain/proposals/decide.server.ts';
import { installCertificate } from '#app/domain/signing/certificates.server.ts';
import { sampleKeyMaker, type SampleHolder } from '#app/domain/signing/sample-keys.server.ts';
import { accepted, people, type TestPortal } from './dossiers.ts';

export const filePassword = 'mật khẩu của tệp';

/** A key takes a good part of a second to make. */
const made = new Map<string, Uint8Array>();
let maker: ReturnType<typeof sampleKeyMaker> | undefined;

export async function keyFile(
  holder: Partial<SampleHolder> & { readonly name: string },
): Promise<Uint8Array> {
  maker ??= sampleKeyMaker(new Date('2020-01-01'));
  const whole = {
    organization: 'Ủy ban nhân dân xã Phú An',
    from: new Date('2026-01-01'),
    until: new Date('2027-01-01'),
    ...holder,
  };
  const key = JSON.stringify(whole);
  const file = made.get(key) ?? (await maker).make(whole, filePassword);
  made.set(key, await file);
  return file;
}

/** @param holder `unit`, or the account of a head @param name what the certificate is made out to */
export async function install(
  { deps }: TestPortal,
  holder: string,
  name: string,
  more: Partial<SampleHolder> = {},
): Promise<void> {
  const file = await keyFile({ name, ...more });
  const brought = { holder, file, password: filePassword, live: false };
  const { proposal: id } = accepted(await installCertificate(deps, people.administrator, brought));
  accepted(await actOnProposal(deps, proposalKinds, people.head, { id, event: 'approve', lock: 1 }));
}
