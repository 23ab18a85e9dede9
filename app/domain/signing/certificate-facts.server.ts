// What a person reads of a certificate.
import { X509Certificate } from 'node:crypto';

import { present } from '#app/values/present.ts';
import type { CertificateFacts } from './signing-key.ts';

/** @param der an X.509 certificate */
export function factsOf(der: Uint8Array): Omit<CertificateFacts, 'maySign'> {
  const certificate = new X509Certificate(der);
  const { subject, issuer } = certificate.toLegacyObject();
  const [name, organization] = [nameIn(subject.CN), nameIn(subject.O)];
  return {
    subject: name ?? organization ?? '',
    ...present({ organization }),
    issuer: nameIn(issuer.CN) ?? nameIn(issuer.O) ?? '',
    serial: certificate.serialNumber.toLowerCase(),
    validFrom: new Date(certificate.validFrom),
    validUntil: new Date(certificate.validTo),
    fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
  };
}

/** Of a name that is written twice, the first. */
function nameIn(value: string | readonly string[] | undefined): string | undefined {
  const name = typeof value === 'string' ? value : value?.[0];
  return name?.normalize('NFC');
}
