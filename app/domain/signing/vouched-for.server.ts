// Whether a certificate is of an issuer on the commune's list: by signatures alone, never by names.
import { X509Certificate } from 'node:crypto';

/**
 * @param chain X.509, DER: the certificate that signs, then of whoever issued each, as its file brought them
 * @param issuers X.509, DER: those on the list
 * @returns whether one of them issued it, or issued who issued it, all being valid at `at`; what a certificate says of itself counts for
 *   nothing
 */
export function vouchedFor(chain: readonly Uint8Array[], issuers: readonly Uint8Array[], at: Date): boolean {
  const listed = issuers.map((der) => new X509Certificate(der)).filter((issuer) => mayIssue(issuer, at));
  const certificates = chain.map((der) => new X509Certificate(der));
  for (const [index, certificate] of certificates.entries()) {
    if (!isValid(certificate, at)) return false;
    if (listed.some((issuer) => isIssued(certificate, issuer))) return true;
    const next = certificates[index + 1];
    if (next === undefined || !mayIssue(next, at) || !isIssued(certificate, next)) return false;
  }
  return false;
}

const isIssued = (certificate: X509Certificate, issuer: X509Certificate): boolean =>
  certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

const isValid = ({ validFrom, validTo }: X509Certificate, at: Date): boolean =>
  new Date(validFrom) <= at && at < new Date(validTo);

const mayIssue = (certificate: X509Certificate, at: Date): boolean =>
  certificate.ca && isValid(certificate, at);
