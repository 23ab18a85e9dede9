// What pages are given to show of digital signatures: types alone, safe for any bundle.
import type { CertificateEnding, SigningPeriod } from '#app/vocabulary/certificates.ts';

export interface SigningCertificate {
  readonly id: string;
  /** `unit`, or the account of a head. */
  readonly holder: string;
  readonly ofUnit: boolean;
  readonly holderName: string;
  /** As the certificate writes it. */
  readonly subject: string;
  readonly issuer: string;
  readonly serial: string;
  /** SHA-256, hexadecimal. */
  readonly fingerprint: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
  /** Of no issuer on the list. */
  readonly sample: boolean;
  readonly period: SigningPeriod;
  readonly installedBy?: string;
  readonly installedAt: Date;
  readonly endedAt?: Date;
  readonly endedAs?: CertificateEnding;
  readonly endedBy?: string;
  readonly endReason?: string;
}

/** On the list of those whose certificates count. */
export interface SigningIssuer {
  readonly id: string;
  readonly name: string;
  /** SHA-256, hexadecimal. */
  readonly fingerprint: string;
  readonly validUntil: Date;
  readonly listedAt: Date;
}

/** Somebody who signs for the commune. */
export interface SigningPerson {
  readonly id: string;
  readonly name: string;
  readonly position: string;
}

/** One signature of a paper, as its check tells it. */
export interface PaperSignature extends Pick<
  SigningCertificate,
  'ofUnit' | 'issuer' | 'serial' | 'validFrom' | 'validUntil' | 'sample'
> {
  readonly name: string;
}

/**
 * What a file is beside a paper of ours: its file byte for byte; changed after it was signed; the file of another paper, whose check
 * is elsewhere; or none that is known here.
 */
export type FileVerdict = 'unchanged' | 'changed' | 'another' | 'unknown';
