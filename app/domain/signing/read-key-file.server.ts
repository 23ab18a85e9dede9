// Opens a PKCS#12 file (.p12, .pfx): the key that signs, and the certificates that came with it. In a worker: how long a password is
// stretched is said by the file.
import { createPrivateKey, X509Certificate } from 'node:crypto';

import forge from 'node-forge';

import { own } from '#forms/own.ts';
import { factsOf } from './certificate-facts.server.ts';
import type { CertificateFacts, SigningKey } from './signing-key.ts';

export type KeyFileProblem =
  | 'not-a-key-file'
  | 'wrong-password'
  | 'no-private-key'
  | 'no-certificate'
  | 'not-rsa'
  | 'weak-key'
  /** Locked in a way that is not known here. */
  | 'unknown-lock';

export type KeyFileReading =
  | { readonly read: true; readonly key: SigningKey; readonly certificate: CertificateFacts }
  | { readonly read: false; readonly problem: KeyFileProblem };

const failure = (problem: KeyFileProblem): KeyFileReading => ({ read: false, problem });

const leastKeyBits = 2048;
const { oids } = forge.pki;

/** @returns what is wrong as a value; the file's period and its name are for the caller to judge */
export function readKeyFile(file: Uint8Array, password: string): KeyFileReading {
  let structure: forge.asn1.Asn1;
  try {
    structure = forge.asn1.fromDer(Buffer.from(file).toString('binary'));
  } catch {
    return failure('not-a-key-file');
  }
  let pfx: forge.pkcs12.Pkcs12Pfx;
  try {
    pfx = forge.pkcs12.pkcs12FromAsn1(structure, false, password);
  } catch (error) {
    return failure(problemIn(error));
  }
  const bags = (type = '') => own(pfx.getBags({ bagType: type }), type) ?? [];
  const [keyBag] = [...bags(oids['pkcs8ShroudedKeyBag']), ...bags(oids['keyBag'])];
  if (keyBag === undefined) return failure('no-private-key');
  if (keyBag.key == null) return failure('not-rsa');
  const privateKey = bytesOf(forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(keyBag.key)));
  const certificates = bags(oids['certBag']).flatMap(({ cert }) =>
    cert == null ? [] : [{ cert, der: bytesOf(forge.pki.certificateToAsn1(cert)) }],
  );
  const key = createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' });
  if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < leastKeyBits) return failure('weak-key');
  const matching = certificates.find(({ der }) => new X509Certificate(der).checkPrivateKey(key));
  if (matching === undefined) return failure('no-certificate');
  const chain = chainFrom(
    matching.der,
    certificates.map(({ der }) => der),
  );
  const usage: unknown = matching.cert.getExtension('keyUsage');
  return {
    read: true,
    key: { privateKey: new Uint8Array(privateKey), certificates: chain.map((der) => new Uint8Array(der)) },
    certificate: { ...factsOf(matching.der), maySign: allowsSignatures(usage) },
  };
}

/** What forge throws is told by its words alone. */
function problemIn(error: unknown): KeyFileProblem {
  const message = error instanceof Error ? error.message : '';
  if (/MAC could not be verified|Invalid password|Failed to decrypt|decrypt PKCS#12/i.test(message))
    return 'wrong-password';
  // Something else in the same notation: a certificate alone.
  if (/not an PKCS#12 PFX/.test(message)) return 'not-a-key-file';
  return /unsupported|cannot (read|create)|OID/i.test(message) ? 'unknown-lock' : 'not-a-key-file';
}

const bytesOf = (structure: forge.asn1.Asn1): Buffer =>
  Buffer.from(forge.asn1.toDer(structure).getBytes(), 'binary');

function allowsSignatures(usage: unknown): boolean {
  if (typeof usage !== 'object' || usage === null) return true;
  const { digitalSignature, nonRepudiation } = usage as Readonly<Record<string, unknown>>;
  return digitalSignature === true || nonRepudiation === true;
}

/** From the certificate of the key to the last that came with it. */
function chainFrom(first: Buffer, certificates: readonly Buffer[]): readonly Buffer[] {
  const chain = [first];
  for (;;) {
    const last = new X509Certificate(chain.at(-1) ?? first);
    const issuer = certificates.find(
      (candidate) =>
        !chain.some((one) => one.equals(candidate)) && last.checkIssued(new X509Certificate(candidate)),
    );
    if (issuer === undefined) return chain;
    chain.push(issuer);
  }
}
