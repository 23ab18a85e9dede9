// A PAdES signature (ETSI EN 319 142-1, level B-B) over the bytes of a PDF, as CMS (RFC 5652). The signer that comes with `@signpdf` leaves
// out which certificate signed (RFC 5035), and says the time in the place that PAdES forbids; so the structure is written here.
import { createHash, createPrivateKey, sign } from 'node:crypto';

import { SignPdf } from '@signpdf/signpdf';
import { Signer } from '@signpdf/utils';
import forge from 'node-forge';

import { withNextField, type SignablePdf } from '#forms/pdf/index.server.ts';
import type { SigningKey } from './signing-key.ts';

/**
 * @param keys one for each place, in the order of the places
 * @throws RangeError when their numbers differ
 */
export async function signPdf(signable: SignablePdf, keys: readonly SigningKey[]): Promise<Uint8Array> {
  if (keys.length !== signable.later.length + 1) throw new RangeError('a place without a key');
  const [first, ...others] = keys.map(padesSigner);
  if (first === undefined) throw new RangeError('no key');
  let signedPdf: Uint8Array = await new SignPdf().sign(Buffer.from(signable.pdf), first);
  for (const [index, place] of signable.later.entries()) {
    const room = Buffer.from(withNextField(signedPdf, place, signable.trailer));
    signedPdf = await new SignPdf().sign(room, others[index] ?? first);
  }
  return new Uint8Array(signedPdf);
}

function padesSigner(key: SigningKey): Signer {
  return new (class extends Signer {
    override sign(content: Buffer): Promise<Buffer> {
      return Promise.resolve(signatureOver(content, key));
    }
  })();
}

const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.1',
} as const;

function signatureOver(content: Uint8Array, { privateKey, certificates }: SigningKey): Buffer {
  const [own] = certificates;
  if (own === undefined) throw new RangeError('a key without its certificate');
  const attributes = [
    attribute(oids.contentType, oid(oids.data)),
    attribute(oids.messageDigest, der(tags.octets, sha256(content))),
    attribute(
      oids.signingCertificateV2,
      sequence(sequence(sequence(der(tags.octets, sha256(own)), issuerSerial(own)))),
    ),
  ].sort(inOrder);
  const key = createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' });
  const value = sign('sha256', der(tags.set, ...attributes), key);
  const digestAlgorithm = sequence(oid(oids.sha256));
  const { issuer, serial } = namesOf(own);
  const signerInfo = sequence(
    der(tags.integer, Buffer.from([1])),
    sequence(issuer, serial),
    digestAlgorithm,
    // The same attributes, tagged by their place instead of as a set (RFC 5652, 5.4).
    der(tags.context0, ...attributes),
    sequence(oid(oids.rsa), der(tags.null)),
    der(tags.octets, value),
  );
  const signedData = sequence(
    der(tags.integer, Buffer.from([1])),
    der(tags.set, digestAlgorithm),
    sequence(oid(oids.data)),
    der(tags.context0, ...certificates.map((one) => Buffer.from(one)).sort(inOrder)),
    der(tags.set, signerInfo),
  );
  return sequence(oid(oids.signedData), der(tags.context0, signedData));
}

const tags = {
  integer: 0x02,
  octets: 0x04,
  null: 0x05,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
  directoryName: 0xa4,
} as const;

/** A set is written in the order of its bytes (X.690, 11.6). */
const inOrder = (one: Buffer, other: Buffer): number => Buffer.compare(one, other);

/** Tag, length, contents (X.690, 8.1). */
function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(contents);
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const hex = body.length.toString(16);
  const length = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 + length.length]), length, body]);
}

const sequence = (...contents: readonly Uint8Array[]): Buffer => der(tags.sequence, ...contents);

const oid = (dotted: string): Buffer =>
  der(0x06, Buffer.from(forge.asn1.oidToDer(dotted).getBytes(), 'binary'));

const attribute = (type: string, value: Uint8Array): Buffer => sequence(oid(type), der(tags.set, value));

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The issuer as one general name, and the serial number (RFC 5035, 5). */
function issuerSerial(certificate: Uint8Array): Buffer {
  const { issuer, serial } = namesOf(certificate);
  return sequence(sequence(der(tags.directoryName, issuer)), serial);
}

/** By issuer and number a certificate is named, as it writes them itself. */
function namesOf(certificate: Uint8Array): { readonly issuer: Buffer; readonly serial: Buffer } {
  const structure = forge.asn1.fromDer(Buffer.from(certificate).toString('binary'));
  const [body] = partsOf(structure);
  const parts = body === undefined ? [] : partsOf(body);
  const from = parts[0]?.tagClass === forge.asn1.Class.CONTEXT_SPECIFIC ? 1 : 0;
  const [serial, , issuer] = parts.slice(from);
  if (serial === undefined || issuer === undefined) throw new RangeError('no certificate');
  return { issuer: encode(issuer), serial: encode(serial) };
}

const partsOf = ({ value }: forge.asn1.Asn1): readonly forge.asn1.Asn1[] =>
  typeof value === 'string' ? [] : value;

const encode = (part: forge.asn1.Asn1): Buffer => Buffer.from(forge.asn1.toDer(part).getBytes(), 'binary');
