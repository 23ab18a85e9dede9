// What signs: a key with the certificates that vouch for it, and what a person reads of them. Plain data, which travels to a worker.

export interface SigningKey {
  /** PKCS#8, DER. */
  readonly privateKey: Uint8Array;
  /** X.509, DER: of the key itself, then of whoever issued each. */
  readonly certificates: readonly Uint8Array[];
}

/** @returns the bytes that a signature by the key takes at most: certificates, the value, and what names them */
export const roomFor = ({ certificates }: Pick<SigningKey, 'certificates'>): number =>
  certificates.reduce((sum, certificate) => sum + certificate.byteLength, 2048);

/** What a certificate says of itself. */
export interface CertificateFacts {
  /** "Ủy ban nhân dân xã Phú An" */
  readonly subject: string;
  readonly organization?: string;
  readonly issuer: string;
  /** Hexadecimal. */
  readonly serial: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
  /** SHA-256 of the certificate, hexadecimal. */
  readonly fingerprint: string;
  /** Its key usage allows signatures, or says nothing. */
  readonly maySign: boolean;
}
