// Certificates, the files they come in and what a signature says of them, on certificates that are made here.
import { createHash, generateKeyPairSync, verify, X509Certificate } from 'node:crypto';

import forge from 'node-forge';
import { describe, expect, test } from 'vitest';

import { apologyExample } from '#app/domain/papers/examples.ts';
import { signPdf } from '#app/domain/signing/pades-signer.server.ts';
import { readKeyFile } from '#app/domain/signing/read-key-file.server.ts';
import { roomFor } from '#app/domain/signing/signing-key.ts';
import { drawSignedPaper } from '#app/domain/signing/signed-paper.server.ts';
import { sampleMark, stampOf } from '#app/domain/signing/stamps.ts';
import { vouchedFor } from '#app/domain/signing/vouched-for.server.ts';

const password = 'mật khẩu';
const [begin, end] = [new Date('2026-01-01T00:00:00Z'), new Date('2027-01-01T00:00:00Z')];
const before = (instant: Date) => new Date(instant.getTime() - 1000);

interface Pair {
  readonly privateKey: forge.pki.rsa.PrivateKey;
  readonly publicKey: forge.pki.rsa.PublicKey;
}

function pair(modulusLength = 1024): Pair {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    ...{ modulusLength, publicKeyEncoding: { type: 'spki', format: 'pem' } },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return {
    privateKey: forge.pki.privateKeyFromPem(privateKey),
    publicKey: forge.pki.publicKeyFromPem(publicKey),
  };
}

const keys = {
  ...{ root: pair(), middle: pair(), stranger: pair(), weak: pair() },
  ...{ leaf: pair(2048), unit: pair(2048) },
};
type KeyName = keyof typeof keys;

interface Wanted {
  readonly of: KeyName;
  readonly by: KeyName;
  /** As its names say; left out, as its keys are called. */
  readonly name?: string;
  readonly issuer?: string;
  readonly ca?: boolean;
  readonly from?: Date;
  readonly until?: Date;
  readonly usage?: object;
  readonly onlyOrganization?: boolean;
}

let serial = 16;
const nameOf = (value: string, name = 'commonName') => [
  { name, value, valueTagClass: forge.asn1.Type.UTF8 as unknown as forge.asn1.Class },
];

function certificate(wanted: Wanted): forge.pki.Certificate {
  const { of, by, ca = of !== 'leaf' && of !== 'unit', from = begin, until = end, usage } = wanted;
  const one = forge.pki.createCertificate();
  one.publicKey = keys[of].publicKey;
  one.serialNumber = (serial += 1).toString(16);
  one.validity = { notBefore: from, notAfter: until };
  one.setSubject(nameOf(wanted.name ?? of, wanted.onlyOrganization ? 'organizationName' : undefined));
  one.setIssuer(nameOf(wanted.issuer ?? by));
  one.setExtensions([
    { name: 'basicConstraints', cA: ca },
    ...(usage ? [{ name: 'keyUsage', ...usage }] : []),
  ]);
  one.sign(keys[by].privateKey, forge.md.sha256.create());
  return one;
}

const derOf = (one: forge.pki.Certificate): Uint8Array =>
  new Uint8Array(Buffer.from(forge.asn1.toDer(forge.pki.certificateToAsn1(one)).getBytes(), 'binary'));
const made = (wanted: Wanted): Uint8Array => derOf(certificate(wanted));

describe('what vouches for a certificate is a signature of who may issue, while it holds', () => {
  const at = new Date('2026-11-17T00:00:00Z');
  const root = made({ of: 'root', by: 'root' });
  const middle = made({ of: 'middle', by: 'root' });
  const leaf = made({ of: 'leaf', by: 'middle' });
  const ofRoot = (more: Partial<Wanted>) => made({ of: 'root', by: 'root', ...more });
  const between = (more: Partial<Wanted>) => made({ of: 'middle', by: 'root', ...more });

  test.each<readonly [string, readonly Uint8Array[], readonly Uint8Array[], boolean]>([
    ['its issuer is listed', [leaf], [middle], true],
    ['who issued its issuer is listed, and the file brings both', [leaf, middle], [root], true],
    [
      'and others stand in the list before him',
      [leaf, middle],
      [made({ of: 'stranger', by: 'stranger' }), root],
      true,
    ],
    ['the file brings the listed one, too', [leaf, middle, root], [root], true],
    ['the file leaves out who issued it', [leaf], [root], false],
    ['the list is empty', [leaf, middle, root], [], false],
    ['there is no certificate', [], [root], false],
    ['it stands in the list itself', [leaf], [leaf], false],
    [
      'the listed one has the name alone',
      [leaf, middle],
      [ofRoot({ of: 'stranger', by: 'stranger', name: 'root' })],
      false,
    ],
    ['the listed one has the key alone', [leaf, middle], [ofRoot({ name: 'other' })], false],
    ['the listed one may not issue', [leaf, middle], [ofRoot({ ca: false })], false],
    ['the listed one is over', [leaf, middle], [ofRoot({ until: at })], false],
    ['the listed one has not begun', [leaf, middle], [ofRoot({ from: new Date('2026-11-18') })], false],
    ['who stands between may not issue', [leaf, between({ ca: false })], [root], false],
    ['who stands between is over', [leaf, between({ until: at })], [root], false],
    ['who stands between has not begun', [leaf, between({ from: new Date('2026-11-18') })], [root], false],
    [
      'who stands between has the name alone',
      [leaf, between({ of: 'stranger', name: 'middle' })],
      [root],
      false,
    ],
    ['a stranger of the list stands between', [leaf, made({ of: 'stranger', by: 'root' })], [root], false],
  ])('%s', (_case, chain, listed, vouched) => {
    expect(vouchedFor(chain, listed, at)).toBe(vouched);
  });

  test('from its first second to the one before its end', () => {
    const lasting = [ofRoot({ from: new Date('2020-01-01'), until: new Date('2040-01-01') })];
    const own = [made({ of: 'leaf', by: 'root' })];
    expect([before(begin), begin, before(end), end].map((when) => vouchedFor(own, lasting, when))).toEqual([
      ...[false, true, true, false],
    ]);
  });
});

describe('a key file', () => {
  const fileOf = (of: KeyName | undefined, certificates: readonly forge.pki.Certificate[]) => {
    const key = (of === undefined ? null : keys[of].privateKey) as forge.pki.rsa.PrivateKey;
    const structure = forge.pkcs12.toPkcs12Asn1(key, [...certificates], password, {
      ...{ algorithm: '3des', count: 8 },
    });
    return new Uint8Array(Buffer.from(forge.asn1.toDer(structure).getBytes(), 'binary'));
  };
  const problemIn = (file: Uint8Array, given = password) => {
    const reading = readKeyFile(file, given);
    return reading.read ? undefined : reading.problem;
  };
  const leaf = certificate({ of: 'leaf', by: 'middle' });

  test('is refused for what it lacks, each by its own name', () => {
    expect(problemIn(Buffer.from('không phải'))).toBe('not-a-key-file');
    expect(problemIn(derOf(leaf))).toBe('not-a-key-file');
    expect(problemIn(fileOf('leaf', [leaf]), 'khác')).toBe('wrong-password');
    expect(problemIn(fileOf(undefined, [leaf]))).toBe('no-private-key');
    expect(problemIn(fileOf('leaf', [certificate({ of: 'unit', by: 'middle' })]))).toBe('no-certificate');
    expect(problemIn(fileOf('weak', [certificate({ of: 'weak', by: 'middle' })]))).toBe('weak-key');
    expect(problemIn(fileOf('leaf', [leaf]))).toBeUndefined();
  });

  test('gives the certificate of its key first, then of whoever issued each, in whichever order they lie in it', () => {
    const [root, middle] = [
      certificate({ of: 'root', by: 'root' }),
      certificate({ of: 'middle', by: 'root' }),
    ];
    const stranger = certificate({ of: 'stranger', by: 'stranger' });
    const reading = readKeyFile(fileOf('leaf', [root, stranger, leaf, middle]), password);
    expect(reading.read && reading.key.certificates).toEqual([leaf, middle, root].map(derOf));
  });

  test.each<readonly [object | undefined, boolean]>([
    [undefined, true],
    [{ digitalSignature: true }, true],
    [{ nonRepudiation: true }, true],
    [{ digitalSignature: true, nonRepudiation: true }, true],
    [{ keyEncipherment: true }, false],
  ])('may sign where its use is %o: %s', (usage, may) => {
    const reading = readKeyFile(
      fileOf('leaf', [certificate({ of: 'leaf', by: 'root', ...(usage && { usage }) })]),
      password,
    );
    expect(reading.read && reading.certificate.maySign).toBe(may);
  });

  test('says of its certificate what it says of itself, by the organization where there is no other name', () => {
    const factsOf = (wanted: Partial<Wanted>) => {
      const one = certificate({ of: 'leaf', by: 'middle', issuer: 'Tổ chức cấp', ...wanted });
      const reading = readKeyFile(fileOf('leaf', [one]), password);
      return { reading: reading.read ? reading.certificate : undefined, der: derOf(one) };
    };
    const { reading, der } = factsOf({ name: 'Nguyễn Quốc Long' });
    expect(reading).toMatchObject({
      ...{ subject: 'Nguyễn Quốc Long', issuer: 'Tổ chức cấp', validFrom: begin, validUntil: end },
      ...{ serial: serial.toString(16), fingerprint: createHash('sha256').update(der).digest('hex') },
    });
    expect(reading).not.toHaveProperty('organization');
    const ofUnit = factsOf({ name: 'UBND xã Phú An', onlyOrganization: true }).reading;
    expect(ofUnit).toMatchObject({ subject: 'UBND xã Phú An', organization: 'UBND xã Phú An' });
  });
});

const signingKey = (of: 'leaf' | 'unit') => ({
  privateKey: new Uint8Array(
    Buffer.from(
      forge.asn1
        .toDer(forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(keys[of].privateKey)))
        .getBytes(),
      'binary',
    ),
  ),
  certificates: [
    made({ of, by: 'middle' }),
    made({ of: 'middle', by: 'root' }),
    made({ of: 'root', by: 'root' }),
  ],
});

/** The structure of RFC 5652 as another library reads it. */
type Read = forge.asn1.Asn1;
const kidsOf = ({ value }: Read): readonly Read[] => (typeof value === 'string' ? [] : value);
const within = (part: Read, ...path: readonly number[]): Read =>
  path.reduce((one, index) => kidsOf(one).at(index) ?? forge.asn1.create(0, 5, false, ''), part);
const bytesOf = (part: Read) => Buffer.from(forge.asn1.toDer(part).getBytes(), 'binary');
const valueOf = ({ value }: Read) => Buffer.from(typeof value === 'string' ? value : '', 'binary');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Each signature of a PDF: the bytes that it covers, and what it says. */
function signaturesIn(pdf: Uint8Array) {
  const bytes = Buffer.from(pdf);
  return [...bytes.toString('latin1').matchAll(/\/ByteRange\s*\[\s*(\d+) (\d+) (\d+) (\d+)\s*\]/g)].map(
    (found) => {
      const [from = 0, length = 0, next = 0, rest = 0] = found.slice(1).map(Number);
      const covered = Buffer.concat([bytes.subarray(from, from + length), bytes.subarray(next, next + rest)]);
      const written = bytes.subarray(from + length + 1, next - 1).toString('latin1');
      const der = Buffer.from(written, 'hex').toString('binary');
      const signed = within(forge.asn1.fromDer(der, { strict: true, parseAllBytes: false } as never), 1, 0);
      const signer = within(signed, -1, 0);
      const attributes = kidsOf(within(signer, 3));
      const attribute = (oid: string) => {
        const one = attributes.find((part) => forge.asn1.derToOid(within(part, 0).value as never) === oid);
        if (one === undefined) throw new Error(`no attribute ${oid}`);
        return within(one, 1, 0);
      };
      return { covered, end: next + rest, signed, signer, attributes, attribute };
    },
  );
}

describe('a signature', () => {
  const [head, unit] = [signingKey('leaf'), signingKey('unit')];
  const stamps = (['head', 'unit'] as const).map((by) =>
    stampOf({ by, name: by, at: begin, sample: false, room: roomFor(by === 'head' ? head : unit) }),
  );

  test('covers every byte before it and is each of its own key, which it names (PAdES B-B)', async () => {
    const pdf = await drawSignedPaper(apologyExample, stamps, [head, unit]);
    const read = signaturesIn(pdf);
    expect(read.map((one) => one.end === pdf.length)).toEqual([false, true]);
    for (const [index, { covered, signed, signer, attributes, attribute }] of read.entries()) {
      const { certificates } = index === 0 ? head : unit;
      const [own = new Uint8Array()] = certificates;
      expect(valueOf(attribute('1.2.840.113549.1.9.4')).toString('hex')).toBe(sha256(covered));
      expect(forge.asn1.derToOid(attribute('1.2.840.113549.1.9.3').value as never)).toBe(
        '1.2.840.113549.1.7.1',
      );
      const named = within(attribute('1.2.840.113549.1.9.16.2.47'), 0, 0);
      expect(valueOf(within(named, 0)).toString('hex')).toBe(sha256(own));
      // By issuer and number in both places, as its certificate writes them.
      const body = within(forge.asn1.fromDer(Buffer.from(own).toString('binary')), 0);
      const [number, issuer] = [bytesOf(within(body, 1)), bytesOf(within(body, 3))];
      expect([bytesOf(within(named, 1, 0, 0, 0)), bytesOf(within(named, 1, 1))]).toEqual([issuer, number]);
      expect(kidsOf(within(signer, 1)).map(bytesOf)).toEqual([issuer, number]);
      // What is signed are its attributes, as a set.
      const set = bytesOf(within(signer, 3));
      set[0] = 0x31;
      expect(verify('sha256', set, new X509Certificate(own).publicKey, valueOf(within(signer, 5)))).toBe(
        true,
      );
      const brought = kidsOf(within(signed, 3)).map(bytesOf);
      const byBytes = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other);
      expect(brought).toEqual(certificates.map((one) => Buffer.from(one)).toSorted(byBytes));
      expect(attributes.map(bytesOf)).toEqual(attributes.map(bytesOf).toSorted(byBytes));
    }
  });

  test('there is one for each place, no fewer and no more', async () => {
    const draft = { pdf: Buffer.from('%PDF-1.7'), later: [], trailer: '' };
    for (const given of [[], [head, unit]])
      await expect(signPdf(draft, given)).rejects.toThrow('a place without a key');
    await expect(signPdf(draft, [{ ...head, certificates: [] }])).rejects.toThrow();
  });

  test('is seen with whose it is, the office or the number, and the time of Vietnam; a sample says so', () => {
    const at = new Date('2026-11-17T20:30:05Z');
    const seen = { name: 'Long', at, sample: false, room: 9 };
    const ofHead = stampOf({ ...seen, by: 'head', title: 'Chủ tịch' });
    expect(ofHead).toMatchObject({ by: 'head', name: 'Long', reason: 'Ký ban hành', at, room: 9 });
    expect(ofHead.lines).toEqual(['Ký bởi: Long', 'Chủ tịch', 'Ngày ký: 18/11/2026 03:30:05 +07:00']);
    const ofUnit = stampOf({ ...seen, by: 'unit', documentNumber: '15/KQ', sample: true });
    expect(ofUnit.reason).toBe('Chữ ký số của cơ quan');
    expect(ofUnit.lines).toEqual(['Ký bởi: Long', 'Số: 15/KQ', expect.stringMatching('Ngày ký'), sampleMark]);
  });
});
