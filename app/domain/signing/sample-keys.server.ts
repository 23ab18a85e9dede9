// Keys of the demonstration and of tests: made here, vouched for by an issuer that nobody knows, and called samples wherever they are seen.
import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';

import forge from 'node-forge';

/** No authority of the state's list has this name. */
export const sampleIssuer = 'Chứng thư mẫu của Cổng - không có giá trị pháp lý';

export interface SampleHolder {
  readonly name: string;
  readonly organization: string;
  readonly from: Date;
  readonly until: Date;
  /** Of the certificate's use; left out, signatures. */
  readonly usage?: 'encryption';
}

export interface KeyFileMaker {
  /** @returns a PKCS#12 file under `password` */
  make(holder: SampleHolder, password: string): Promise<Uint8Array>;
}

const pair = promisify(generateKeyPair);

async function newPair(): Promise<forge.pki.rsa.KeyPair> {
  const { privateKey, publicKey } = await pair('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return {
    privateKey: forge.pki.privateKeyFromPem(privateKey),
    publicKey: forge.pki.publicKeyFromPem(publicKey),
  };
}

const attributes = (name: string, organization: string) => [
  // What is written in Vietnamese says that it is UTF-8.
  ...[
    { name: 'commonName', value: name },
    { name: 'organizationName', value: organization },
  ].map(({ name: field, value }) => ({
    name: field,
    value,
    valueTagClass: forge.asn1.Type.UTF8 as unknown as forge.asn1.Class,
  })),
  { name: 'countryName', value: 'VN' },
];

/** @returns what makes samples under an issuer of its own, which is valid from `from` for thirty years */
export async function sampleKeyMaker(from: Date): Promise<KeyFileMaker> {
  const issuer = await newPair();
  const issuerNames = attributes(sampleIssuer, sampleIssuer);
  const until = new Date(from);
  until.setUTCFullYear(until.getUTCFullYear() + 30);
  const root = forge.pki.createCertificate();
  root.publicKey = issuer.publicKey;
  root.serialNumber = serial();
  root.validity = { notBefore: from, notAfter: until };
  root.setSubject(issuerNames);
  root.setIssuer(issuerNames);
  root.setExtensions([
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
  ]);
  root.sign(issuer.privateKey, forge.md.sha256.create());
  return {
    async make(holder, password) {
      const { privateKey, publicKey } = await newPair();
      const certificate = forge.pki.createCertificate();
      certificate.publicKey = publicKey;
      certificate.serialNumber = serial();
      certificate.validity = { notBefore: holder.from, notAfter: holder.until };
      certificate.setSubject(attributes(holder.name, holder.organization));
      certificate.setIssuer(issuerNames);
      certificate.setExtensions([
        { name: 'basicConstraints', cA: false },
        holder.usage === 'encryption'
          ? { name: 'keyUsage', keyEncipherment: true, critical: true }
          : { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true },
      ]);
      certificate.sign(issuer.privateKey, forge.md.sha256.create());
      const file = forge.pkcs12.toPkcs12Asn1(privateKey, [certificate, root], password, {
        algorithm: '3des',
      });
      return new Uint8Array(Buffer.from(forge.asn1.toDer(file).getBytes(), 'binary'));
    },
  };
}

/** Positive, by its first digit. */
const serial = (): string => `4${forge.util.bytesToHex(forge.random.getBytesSync(15)).slice(1)}`;
