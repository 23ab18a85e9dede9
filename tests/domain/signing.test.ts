// Results and papers with digital signatures: the certificates that sign, what is signed when, and what tells a file that was changed.
import { createHash, randomUUID } from 'node:crypto';

import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';

import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import type { DossierAct } from '#app/domain/dossiers/decisions/dossier-act.ts';
import { signingObstacle } from '#app/domain/dossiers/decisions/confirm-signer.server.ts';
import { paperContext } from '#app/domain/dossiers/papers/issue-paper.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { previewPaper } from '#app/domain/dossiers/papers/preview-paper.server.ts';
import { compareFile, verifyPaper } from '#app/domain/dossiers/papers/verify-paper.server.ts';
import type { Actor } from '#app/domain/kernel/actor.ts';
import { openJson } from '#app/domain/personal-data/sealed-json.server.ts';
import {
  installCertificate,
  listSigningCertificates,
  withdrawCertificate,
} from '#app/domain/signing/certificates.server.ts';
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { actOnProposal } from '#app/domain/proposals/decide.server.ts';
import { openProposal } from '#app/domain/proposals/list-proposals.server.ts';
import { proposeIssuer, proposeIssuerEnd } from '#app/domain/signing/issuers.server.ts';
import { signatoryOf } from '#app/domain/kernel/signatory.ts';
import { readKeyFile } from '#app/domain/signing/read-key-file.server.ts';
import { certificatesOf, signersFor } from '#app/domain/signing/signing-keys.server.ts';
import { sampleKeyMaker } from '#app/domain/signing/sample-keys.server.ts';
import { attemptLimits } from '#app/domain/accounts/attempts.server.ts';
import { runBatches } from '#app/domain/batches/run-batches.server.ts';
import { startBatch } from '#app/domain/batches/start-batch.server.ts';
import { demoPassword } from '#app/domain/accounts/password-rules.ts';
import { dossierSteps, eventsWhere } from '#catalog/lifecycle.ts';
import { driverOf } from '#db/client.server.ts';
import { listPapers } from '#db/queries/dossier-parts.server.ts';
import { install, filePassword, keyFile } from '../support/certificates.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filedDossier,
  people,
  receiveDossier,
  slugs,
  testPortal,
  type TestPortal,
} from '../support/dossiers.ts';
import { testKeys } from '../support/keys.ts';
import { judgeSignatures, lacksPdfsig } from '../support/pdf-signatures.ts';
import { readPdf } from '../support/read-pdf.ts';
import { columnsHolding } from '../support/scan.ts';
import { signedOnPaper } from '../support/signed-on-paper.ts';

const database = useDatabase();
const { an, civil, desk, head, deputy, administrator } = people;
const unitName = 'Ủy ban nhân dân xã Phú An';
/** Of all demonstration accounts. */
const signer = { password: demoPassword };

async function paperToSign(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([595, 842]).drawText('TRICH LUC', { x: 60, y: 700 });
  return document.save();
}

/** A dossier in the hands of its officer, where the agency and its head have certificates. */
async function inProcessing() {
  const portal = testPortal(database.db);
  await database.owner.$client`truncate signing_certificates cascade`;
  await install(portal, 'unit', 'UBND XÃ PHÚ AN');
  await install(portal, head.userId, head.name);
  return { portal, ...(await anotherInProcessing(portal)) };
}

async function anotherInProcessing(portal: TestPortal) {
  const code = await filedDossier(portal, slugs.birth);
  const newRequest = async () => ({
    code,
    version: (await portal.find(code)).version,
    requestId: randomUUID(),
  });
  const act = async (actor: Actor, event: string, more: Partial<DossierAct> = {}) =>
    actOnDossier(portal.deps, actor, { ...(await newRequest()), event, signer, ...more });
  accepted(await receiveDossier(portal.deps, desk, await newRequest()));
  accepted(await act(civil, 'start-processing'));
  const submit = async (file: Partial<DossierAct['file'] & object> = {}) =>
    act(civil, 'submit-result', {
      file: {
        fileName: 'kq.pdf',
        mediaType: 'application/pdf',
        content: await paperToSign(),
        ...file,
      },
    });
  const tokenOf = async (kind: string) => {
    const { id } = await portal.find(code);
    const paper = (await listPapers(database.db.$client, id)).findLast((one) => one.kind === kind);
    return paper?.token ?? '';
  };
  return { code, act, submit, tokenOf };
}

const changedAt = (bytes: Uint8Array, at: number): Uint8Array => {
  const copy = new Uint8Array(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};

const ofHead = (file: Uint8Array) => ({ holder: head.userId, file, password: filePassword });

const decide = async (portal: TestPortal, actor: Actor, id: string, event = 'approve') =>
  actOnProposal(portal.deps, proposalKinds, actor, { id, event, lock: 1, reason: 'Không phải của tôi' });

describe('a certificate is looked at before it is taken', () => {
  const cases = {
    'a wrong password': { password: 'khác', path: 'password', words: 'Mật khẩu' },
    'no key file': { file: Buffer.from('không phải'), path: 'file', words: 'không phải tệp chứng thư' },
    'one that is over': { until: new Date('2026-11-16'), path: 'file', words: 'hết hạn ngày 16/11/2026' },
    'one that has not begun': { from: new Date('2026-12-01'), path: 'file', words: 'chỉ có hiệu lực từ' },
    'one that is not for signing': { usage: 'encryption', path: 'file', words: 'không được cấp để ký' },
    'that of somebody else': { name: 'Trần Thị Khác', path: 'file', words: 'cấp cho “Trần Thị Khác”' },
    'one for who does not sign': {
      holder: civil.userId,
      path: 'holder',
      words: 'Chọn cơ quan hoặc lãnh đạo',
    },
  } as const;
  test.each(Object.entries(cases))('%s', async (_, { path, words, ...wrong }) => {
    const { deps } = testPortal(database.db);
    const file =
      'file' in wrong
        ? wrong.file
        : await keyFile({
            name: 'name' in wrong ? wrong.name : head.name,
            ...('until' in wrong && { until: wrong.until }),
            ...('from' in wrong && { from: wrong.from }),
            ...('usage' in wrong && { usage: wrong.usage }),
          });
    const outcome = await installCertificate(deps, administrator, {
      holder: 'holder' in wrong ? wrong.holder : head.userId,
      file,
      password: 'password' in wrong ? wrong.password : filePassword,
      live: false,
    });
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'invalid', problems: [{ path }] } });
    expect(outcome.ok ? '' : outcome.refusal.message).toContain(words);
    expect(
      await database.owner.$client`select 1 from signing_certificates where user_id = ${civil.userId}`,
    ).toEqual([]);
  });

  test('a good one is sealed, replaces the one before, and loses its key when it is taken out of use', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    await database.owner.$client`truncate signing_certificates cascade`;
    const file = await keyFile({ name: head.name });
    expect(await installCertificate(deps, civil, { ...ofHead(file), live: false })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    await install(portal, head.userId, head.name);
    await install(portal, head.userId, head.name);
    const listed = accepted(await listSigningCertificates(deps, administrator));
    expect(listed.signing).toMatchObject([{ holderName: head.name, period: 'runs' }]);
    expect(listed.ended).toMatchObject([{ endedAs: 'replaced' }]);
    accepted(await withdrawCertificate(deps, administrator, { holder: head.userId, reason: 'Mất khóa' }));
    const rows = await database.owner.$client<
      { key: Uint8Array | null }[]
    >`select key from signing_certificates`;
    expect(rows.map(({ key }) => key)).toEqual([null, null]);
    const log = await database.owner
      .$client`select event, detail from audit_events where subject = 'certificates'`;
    expect(log.map(({ event }) => String(event))).toEqual(
      expect.arrayContaining(['certificate-installed', 'certificate-withdrawn']),
    );
    expect(JSON.stringify(log)).not.toContain(filePassword);
  });
});

test('each certificate that has to sign is judged for itself: by its own days, and by the name it was made out to', async () => {
  const portal = testPortal(database.db);
  const sql = database.owner.$client;
  await sql`truncate signing_certificates cascade`;
  const ofHead = { userId: head.userId, signatory: signatoryOf(head) };
  const ask = async (more: Partial<Parameters<typeof signersFor>[1]> = {}) => {
    const outcome = await signersFor(portal.deps, {
      unitName,
      head: ofHead,
      documentNumber: '15/KQ',
      ...more,
    });
    return outcome.ok ? outcome.signers : outcome.refusal.message;
  };
  expect(await ask()).toBeUndefined();
  await install(portal, 'unit', 'UBND XÃ PHÚ AN');
  await install(portal, head.userId, head.name);
  const { signing } = accepted(await listSigningCertificates(portal.deps, administrator));
  expect(signing).toMatchObject([
    { holder: 'unit', ofUnit: true },
    { holder: head.userId, ofUnit: false },
  ]);
  const ids = signing.map(({ id }) => id);
  const signers = await ask();
  if (typeof signers !== 'object') throw new Error(signers);
  expect(certificatesOf(signers)).toEqual({ unitCertificateId: ids[0], headCertificateId: ids[1] });
  const [stampOfHead = [], stampOfUnit = []] = signers.stamps.map(({ lines }) => lines);
  expect([stampOfHead.includes('Số: 15/KQ'), stampOfUnit.includes('Số: 15/KQ')]).toEqual([false, true]);
  expect([stampOfHead, stampOfUnit].map((lines) => lines.includes(ofHead.signatory.title))).toEqual([
    true,
    false,
  ]);

  const by = (told: Awaited<ReturnType<typeof ask>>) =>
    typeof told === 'object' ? told.certificates.map((one) => one.by).join(' ') : (told ?? 'nobody');
  expect(by(await ask({ unitName: 'Ủy ban nhân dân xã khác' }))).toBe('head');
  expect(by(await ask({ head: undefined }))).toBe('unit');
  expect(by(await ask({ head: undefined, unitName: 'Ủy ban nhân dân xã khác' }))).toBe('nobody');
  expect(by(await ask({ head: { ...ofHead, userId: deputy.userId } }))).toContain('Bạn chưa có chứng thư số');
  const now = portal.clock.now();
  const [next, before] = [1000, -1000].map((ms) => new Date(now.getTime() + ms));
  const day = { unit: 'Chứng thư số của cơ quan', person: 'Chứng thư số của bạn' };
  for (const holder of ['unit', 'person'] as const)
    for (const [from, until, told] of [
      [now, next, 'head unit'],
      [next, next, `${day[holder]} chỉ dùng được từ`],
      [before, now, `${day[holder]} đã hết hạn`],
    ] as const) {
      await sql`update signing_certificates set valid_from = ${from ?? now}, valid_until = ${until ?? now}
        where holder = ${holder}`;
      expect(by(await ask())).toContain(told);
      await sql`update signing_certificates set valid_from = ${before ?? now}, valid_until = ${next ?? now}`;
    }
  await sql`update signing_certificates set holder_name = 'Trần Thị Khác' where holder = 'person'`;
  expect(by(await ask())).toContain('mang tên Trần Thị Khác, không phải tên bạn');
});

describe('a certificate signs when another person than who brought it confirms it', () => {
  const signing = async () =>
    (
      await database.owner.$client<{ serial: string; sample: boolean }[]>`
        select serial, sample from signing_certificates where ended_at is null`
    ).map(({ serial, sample }) => `${serial}${sample ? ' sample' : ''}`);
  const mailsTo = async (account: string) =>
    (
      await database.owner.$client<{ subject: string }[]>`
        select subject from outbox where recipient = ${`${account}@demo.phuan`} order by id`
    ).map(({ subject }) => subject);

  test('made by an administrator "of the chairman" it replaces nothing: whose it is, is told, sees what it would replace, and may refuse', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    await database.owner.$client`truncate signing_certificates cascade`;
    await database.owner.$client`delete from outbox`;
    await install(portal, head.userId, head.name);
    const before = await signing();
    const forged = await keyFile({ name: head.name, until: new Date('2029-01-01') });
    const { proposal: id } = accepted(
      await installCertificate(deps, administrator, { ...ofHead(forged), live: false }),
    );
    expect((await mailsTo('truongban')).at(-1)).toContain(
      `Chờ duyệt: cài chứng thư số của ${head.name}, thay chứng thư đang dùng`,
    );
    const seen = accepted(await openProposal(deps, proposalKinds, head, { id })).proposal;
    expect(seen.details.join()).toMatch(/thay chứng thư số \w+, hiệu lực đến.*CHỮ KÝ MẪU/);
    for (const other of [administrator, civil, desk, deputy])
      expect(await decide(portal, other, id)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await signing()).toEqual(before);
    accepted(await decide(portal, head, id, 'decline'));
    expect(await signing()).toEqual(before);
    const keys = await database.owner.$client`select from proposals where secret is not null`;
    expect(keys).toHaveLength(0);
    accepted(await withdrawCertificate(deps, administrator, { holder: head.userId, reason: 'Mất khóa' }));
    expect((await mailsTo('truongban')).at(-1)).toContain('ngừng dùng');
  });

  test('that of the agency and those of leaders are told apart, in the list and in the mail of their end', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    await database.owner.$client`truncate signing_certificates cascade`;
    await database.owner.$client`delete from outbox`;
    await install(portal, head.userId, head.name);
    await install(portal, 'unit', deps.unit.name);
    const { signing: listed } = accepted(await listSigningCertificates(deps, administrator));
    expect(listed.map(({ holder, ofUnit }) => [holder, ofUnit]).toSorted()).toEqual(
      [
        [head.userId, false],
        ['unit', true],
      ].toSorted(),
    );
    await database.owner.$client`delete from outbox`;
    accepted(await withdrawCertificate(deps, administrator, { holder: 'unit', reason: 'Mất khóa' }));
    expect(await mailsTo('truongban')).toEqual([
      `Chứng thư số của ${deps.unit.name} ngừng dùng – ${deps.unit.name}`,
    ]);
    expect(await mailsTo('phoban')).toEqual([]);
    await database.owner.$client`delete from outbox`;
    accepted(await withdrawCertificate(deps, administrator, { holder: head.userId, reason: 'Mất khóa' }));
    expect(await mailsTo('truongban')).toEqual([
      `Chứng thư số của ${head.name} ngừng dùng – ${deps.unit.name}`,
    ]);
  });

  test('the deputy confirms his own, nobody his own upload; that of a leader who left is not taken', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    await database.owner.$client`truncate signing_certificates cascade`;
    const file = await keyFile({ name: deputy.name });
    const bring = async () =>
      accepted(
        await installCertificate(deps, administrator, {
          ...{ holder: deputy.userId, file, password: filePassword, live: false },
        }),
      ).proposal;
    accepted(await decide(portal, deputy, await bring()));
    expect(await signing()).toHaveLength(1);
    const next = await bring();
    await database.owner
      .$client`delete from staff_roles where user_id = ${deputy.userId} and role = 'vice-chairman'`;
    expect(await decide(portal, head, next)).toMatchObject({ refusal: { code: 'not-possible' } });
    await database.owner.$client`insert into staff_roles (user_id, role, valid_from)
      values (${deputy.userId}, 'vice-chairman', '2018-03-29')`;
  });

  test('live, it must be of an issuer on the list, which two people write; whatever is of none is a sample, by signatures and not by names', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    await database.owner.$client`truncate signing_certificates cascade`;
    const file = await keyFile({ name: head.name });
    const live = { ...ofHead(file), live: true };
    const refused = await installCertificate(deps, administrator, live);
    expect(refused).toMatchObject({ refusal: { problems: [{ path: 'file' }] } });
    expect(refused.ok ? '' : refused.refusal.message).toContain('không phải tổ chức trong danh sách');
    // Without a list it signs as a sample, where that is taken.
    await install(portal, head.userId, head.name);
    expect((await signing()).every((one) => one.endsWith(' sample'))).toBe(true);

    const reading = readKeyFile(file, filePassword);
    const [leaf, root] = reading.read ? reading.key.certificates : [];
    expect(await proposeIssuer(deps, administrator, { file: leaf })).toMatchObject({
      refusal: { problems: [{ path: 'issuerFile' }] },
    });
    expect(await proposeIssuer(deps, civil, { file: root })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    // Another one of the same name vouches for nothing.
    const namesake = readKeyFile(
      await (
        await sampleKeyMaker(new Date('2020-01-01'))
      ).make(
        {
          name: head.name,
          organization: unitName,
          from: new Date('2026-01-01'),
          until: new Date('2027-01-01'),
        },
        filePassword,
      ),
      filePassword,
    );
    const other = namesake.read ? namesake.key.certificates[1] : undefined;
    const list = async (one: Uint8Array | undefined) => {
      const { proposal: id } = accepted(await proposeIssuer(deps, administrator, { file: one }));
      expect(await decide(portal, administrator, id)).toMatchObject({ refusal: { code: 'not-allowed' } });
      accepted(await decide(portal, head, id));
    };
    await list(other);
    expect(await installCertificate(deps, administrator, live)).toMatchObject({ ok: false });
    expect((await signing()).every((one) => one.endsWith(' sample'))).toBe(true);
    await list(root);
    expect((await signing()).some((one) => one.endsWith(' sample'))).toBe(false);
    accepted(
      await decide(portal, head, accepted(await installCertificate(deps, administrator, live)).proposal),
    );
    expect(await proposeIssuer(deps, administrator, { file: root })).toMatchObject({ ok: false });

    // Brought while its issuer was on the list, approved when it is not any more.
    const { proposal: late } = accepted(await installCertificate(deps, administrator, live));
    const { issuers } = accepted(await listSigningCertificates(deps, administrator));
    expect(issuers).toHaveLength(2);
    for (const { id } of issuers)
      accepted(
        await decide(portal, head, accepted(await proposeIssuerEnd(deps, administrator, { id })).proposal),
      );
    expect((await signing()).every((one) => one.endsWith(' sample'))).toBe(true);
    expect(await decide(portal, head, late)).toMatchObject({ refusal: { code: 'not-possible' } });
    accepted(await decide(portal, head, late, 'decline'));
    const words = await database.owner.$client<{ event: string }[]>`
      select distinct event from audit_events where subject = 'certificates' and event like 'issuer%' order by event`;
    expect(words.map(({ event }) => event)).toEqual(['issuer-ended', 'issuer-listed']);
  });
});

test('a result is seen as it will be signed, by who hands it over and by who signs: its stamps say that nobody has, and nothing is stored', async () => {
  const { portal, code, submit } = await inProcessing();
  const { deps } = portal;
  const stored = portal.files.size;
  const file = { fileName: 'kq.pdf', mediaType: 'application/pdf', content: await paperToSign() };
  const look = (actor: Actor, event: 'submit-result' | 'sign-result' | 'submit-signed-result', more = {}) =>
    previewPaper(deps, actor, { code, event, ...more });
  expect(await look(civil, 'submit-result')).toMatchObject({
    refusal: { code: 'invalid', message: 'Chọn tệp kết quả' },
  });
  const wire = { documentNumber: '15/KQ', signaturePlace: 'upper' };
  const chosen = accepted(await look(civil, 'submit-result', { file, wire }));
  expect((await stampsOf(chosen.content)).toSorted()).toEqual(['ChuKyCoQuan', 'ChuKyNguoiKy']);
  expect(accepted(await look(civil, 'submit-signed-result', { file, wire: signedOnPaper() })).content).toBe(
    file.content,
  );
  const word = { fileName: 'kq.docx', mediaType: 'application/msword', content: file.content };
  expect(await look(civil, 'submit-result', { file: word })).toMatchObject({ ok: false });
  expect(portal.files.size).toBe(stored);
  expect(await portal.find(code)).toMatchObject({ state: 'processing', submission: null });

  accepted(await submit());
  const toSign = accepted(await look(head, 'sign-result'));
  expect((await stampsOf(toSign.content)).toSorted()).toEqual(['ChuKyCoQuan', 'ChuKyNguoiKy']);
  expect(await portal.find(code)).toMatchObject({ state: 'awaiting-signature' });
  const looks = await database.owner.$client<{ what: string }[]>`
    select v.what from dossier_views v join dossiers d on d.id = v.dossier_id
    where d.code = ${code} and v.staff_id = ${head.userId}`;
  expect(looks.map(({ what }) => what)).toContain('tệp "kq.pdf"');
  // Who could not sign is told so before he tries.
  expect(await look(deputy, 'sign-result')).toMatchObject({
    refusal: { message: expect.stringContaining('chưa có chứng thư số') as string },
  });
});

/** Whoever holds it finds its one number, and where it is checked, as text, QR code and link. */
async function expectCheckMark(content: Uint8Array, number: string, token: string) {
  const { text } = await readPdf(content);
  const address = `/xac-thuc/${token}`;
  expect(text).toMatch(new RegExp(`Kiểm tra kết quả số ${number}: quét mã QR hoặc mở \\S+${address}`));
  expect(await linksOf(content)).toEqual([expect.stringContaining(address)]);
}

async function linksOf(content: Uint8Array): Promise<readonly string[]> {
  const { context } = await PDFDocument.load(content);
  return context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object.lookup(PDFName.of('A'))] : []))
    .flatMap((action) => (action instanceof PDFDict ? [String(action.lookup(PDFName.of('URI')))] : []));
}

async function stampsOf(content: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(content);
  return document
    .getForm()
    .getFields()
    .map((field) => field.getName());
}

test('the chairman signs a result and the agency after him; the check tells who, and a changed byte', async () => {
  const { portal, code, act, submit, tokenOf } = await inProcessing();
  const { deps } = portal;
  accepted(await submit());
  const { message } = accepted(await act(head, 'sign-result'));
  expect(message).toContain('Đã ký số kết quả');
  const result = accepted(await openPaper(deps, an, { code, paper: 'ket-qua' }));
  const token = await tokenOf('result');
  const { paper } = accepted(await verifyPaper(deps, { token }));
  expect(paper.sha256).toBe(createHash('sha256').update(result.content).digest('hex'));
  expect(paper.signatures).toMatchObject([
    { name: head.name, ofUnit: false },
    { name: unitName, ofUnit: true },
  ]);
  const { text } = await readPdf(result.content);
  expect(text).toContain('TRICH LUC');
  await expectCheckMark(result.content, paper.number, token);

  const verdictOf = async (content: Uint8Array) =>
    accepted(await compareFile(deps, { token, content })).verdict;
  expect(await verdictOf(result.content)).toBe('unchanged');
  const { content } = result;
  for (const at of [0, 100, Math.floor(content.length / 2), content.length - 1])
    expect(await verdictOf(changedAt(content, at))).toBe('changed');
  expect(await verdictOf(await paperToSign())).toBe('unknown');
  const receipt = accepted(await openPaper(deps, an, { code, paper: 'giay-tiep-nhan' }));
  expect(await verdictOf(receipt.content)).toBe('another');

  // Another hand than the one that wrote them.
  if (lacksPdfsig) return console.warn('pdfsig is not installed: nobody else judged the signatures');
  expect(judgeSignatures(content)).toEqual([
    { name: head.name, valid: true, whole: false },
    { name: 'UBND XÃ PHÚ AN', valid: true, whole: true },
  ]);
  expect(judgeSignatures(changedAt(content, 100)).map(({ valid }) => valid)).not.toContain(true);
  expect(judgeSignatures(receipt.content)).toMatchObject([{ valid: true, whole: true }]);
});

test('a paper of the desk is signed when it is first asked for, once, and stays as it is', async () => {
  const { portal, code, tokenOf } = await inProcessing();
  const { deps } = portal;
  const open = async () => accepted(await openPaper(deps, an, { code, paper: 'giay-tiep-nhan' })).content;
  expect(accepted(await verifyPaper(deps, { token: await tokenOf('receipt') })).paper.signatures).toEqual([]);
  const stored = portal.files.size;
  const [first, second] = await Promise.all([open(), open()]);
  expect(Buffer.compare(first, second)).toBe(0);
  expect(portal.files.size).toBe(stored + 1);
  portal.clock.set(new Date('2026-11-18T09:00:00+07:00'));
  await install(portal, 'unit', unitName);
  expect(Buffer.compare(await open(), first)).toBe(0);
});

test('what cannot be signed is told to whoever hands it over; who has no certificate, or one that is over, signs nothing', async () => {
  const { portal, code, act, submit } = await inProcessing();
  const word = { fileName: 'kq.jpg', mediaType: 'image/jpeg' };
  const refused = await submit(word);
  expect(refused).toMatchObject({ refusal: { code: 'invalid', problems: [{ path: 'file' }] } });
  expect(await submit({ content: Buffer.from('%PDF-1.7 không phải') })).toMatchObject({
    refusal: { problems: [{ path: 'file' }] },
  });
  accepted(await submit());
  const without = await act(deputy, 'sign-result');
  expect(without.ok ? '' : without.refusal.message).toContain('chưa có chứng thư số');
  portal.clock.set(new Date('2027-01-02T09:00:00+07:00'));
  // Said on the page before anybody reads and types, of every step that is signed so.
  const signed = eventsWhere(({ signs }) => signs === 'personally');
  expect(signed.length).toBeGreaterThan(3);
  for (const event of signed)
    expect([event, await signingObstacle(portal.deps, head, event)]).toEqual([
      event,
      expect.stringContaining('đã hết hạn'),
    ]);
  expect(await signingObstacle(portal.deps, deputy, 'sign-result')).toContain('chưa có chứng thư số');
  expect(await signingObstacle(portal.deps, deputy, 'return-result')).toBeUndefined();
  const over = await act(head, 'sign-result');
  expect(over.ok ? '' : over.refusal.message).toContain('đã hết hạn ngày 01/01/2027');
  expect(await portal.find(code)).toMatchObject({ state: 'awaiting-signature' });
  expect(await database.owner.$client`select 1 from number_series where series like 'result:%:2027'`).toEqual(
    [],
  );
});

test('when the signed file cannot be stored, nothing is signed; two at once have each their own number', async () => {
  const one = await inProcessing();
  const { portal, code } = one;
  accepted(await one.submit());
  const { files } = portal.deps;
  const broken = { ...portal.deps, files: { ...files, put: () => Promise.reject(new Error('full')) } };
  const { version } = await portal.find(code);
  await expect(actOnDossier(broken, head, { code, version, event: 'sign-result', signer })).rejects.toThrow(
    'full',
  );
  expect(await portal.find(code)).toMatchObject({ state: 'awaiting-signature', version });

  const other = await anotherInProcessing(portal);
  accepted(await other.submit());
  const signed = await Promise.all([one, other].map(({ act }) => act(head, 'sign-result')));
  const numbers = signed.map((outcome) => /số (\S+)\./.exec(accepted(outcome).message)?.[1] ?? '');
  expect(new Set(numbers).size).toBe(2);
  for (const [index, { code: signedCode, tokenOf }] of [one, other].entries()) {
    const { content } = accepted(await openPaper(portal.deps, an, { code: signedCode, paper: 'ket-qua' }));
    expect(Buffer.from(content).toString('latin1')).toContain('/ByteRange');
    const { paper } = accepted(await verifyPaper(portal.deps, { token: await tokenOf('result') }));
    expect(paper.number).toBe(numbers[index]);
    await expectCheckMark(content, paper.number, await tokenOf('result'));
  }
});

describe('whoever signs with a key of his own gives his password again', () => {
  test('every step that is signed by a leader, and no other, asks for it', () => {
    const { transitions } = dossierSteps;
    // A supplement goes out under the name of the officer, and what is confirmed, or replaces, was signed by hand.
    const signing = transitions.filter(
      ({ paper, by, consequence }) =>
        paper !== undefined &&
        by.join() === 'leader' &&
        consequence !== 'supplement-approval' &&
        consequence !== 'confirmed-result' &&
        consequence !== 'replacement',
    );
    expect(signing.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['sign-apology', 'sign-result', 'decline', 'stop']),
    );
    expect(transitions.filter(({ signs }) => signs !== undefined)).toEqual(signing);
  });

  test('one act: nothing is signed without it, wrong ones are counted, and the right one clears them', async () => {
    const { portal, code, act, submit } = await inProcessing();
    await database.owner.$client`delete from rate_limits`;
    accepted(await submit());
    const atPassword = { refusal: { code: 'invalid', problems: [{ path: 'password' }] } };
    for (const given of [undefined, { password: '' }, { password: 'không phải' }])
      expect(await act(head, 'sign-result', { signer: given })).toMatchObject(atPassword);
    expect(await portal.find(code)).toMatchObject({ state: 'awaiting-signature' });
    for (let tries = 0; tries < attemptLimits.ownPassword.max - 2; tries += 1)
      await act(head, 'sign-result', { signer: { password: 'đoán' } });
    accepted(await act(head, 'sign-result'));
    const another = await anotherInProcessing(portal);
    accepted(await another.submit());
    for (let tries = 0; tries < attemptLimits.ownPassword.max; tries += 1)
      expect(await another.act(head, 'sign-result', { signer: { password: 'đoán' } })).toMatchObject(
        atPassword,
      );
    // Too often: not even the right one, until the hour is over.
    expect(await another.act(head, 'sign-result')).toMatchObject(atPassword);
    portal.clock.set(new Date(portal.clock.now().getTime() + 3_600_000));
    accepted(await another.act(head, 'sign-result'));
  });

  test('of an old page no password is asked: what changed is said first, and nothing of it is signed', async () => {
    const { portal, code, act, submit } = await inProcessing();
    await database.owner.$client`delete from rate_limits`;
    accepted(await submit());
    const { version } = await portal.find(code);
    accepted(await act(head, 'return-result', { reason: 'Sửa tên' }));
    accepted(await submit());
    for (const given of [{ password: 'đoán' }, signer])
      expect(await act(head, 'sign-result', { version, signer: given })).toMatchObject({
        refusal: { code: 'changed-meanwhile' },
      });
    expect(await portal.find(code)).toMatchObject({ state: 'awaiting-signature' });
  });

  test('a batch: asked for once, when it is started, and stored nowhere', async () => {
    const one = await inProcessing();
    const { portal } = one;
    await database.owner.$client`delete from rate_limits`;
    const all = [one, await anotherInProcessing(portal)];
    for (const { submit } of all) accepted(await submit());
    const items = await Promise.all(
      all.map(async ({ code }) => ({ code, version: (await portal.find(code)).version })),
    );
    const start = async (password?: string) =>
      startBatch(portal.deps, head, {
        act: { kind: 'step', event: 'sign-result' },
        ...{ items, list: '', requestId: randomUUID(), password },
      });
    for (const wrong of [undefined, 'không phải'])
      expect(await start(wrong)).toMatchObject({ refusal: { problems: [{ path: 'password' }] } });
    expect(await database.owner.$client`select from batches`).toHaveLength(0);
    accepted(await start(demoPassword));
    await runBatches(portal.deps);
    for (const { code } of all) expect(await portal.find(code)).toMatchObject({ state: 'completed' });
    expect(await columnsHolding(database.owner.$client, demoPassword)).toEqual([]);
  });
});

test('an apology goes out with the head’s signature and the agency’s', async () => {
  const { portal, code, act, tokenOf } = await inProcessing();
  const until = { day: '18', month: '11', year: '2026' };
  accepted(await act(civil, 'propose-postponement', { reason: 'Chờ xác minh', wire: { until } }));
  const { message } = accepted(await act(head, 'sign-apology'));
  expect(message).toContain('Đã ký số phiếu xin lỗi');
  const { paper } = accepted(await verifyPaper(portal.deps, { token: await tokenOf('apology') }));
  expect(paper.signatures.map(({ name }) => name)).toEqual([head.name, unitName]);
  const { content } = accepted(await openPaper(portal.deps, an, { code, paper: 'phieu-xin-loi' }));
  expect(createHash('sha256').update(content).digest('hex')).toBe(paper.sha256);
});

test('an apology that midnight made late is signed as what it is, not as it was prepared', async () => {
  const { portal, code, act } = await inProcessing();
  const sql = database.owner.$client;
  const { id } = await portal.find(code);
  await sql`update dossiers set due_at = '2026-11-18T10:00:00Z' where id = ${id}`;
  const until = { day: '19', month: '11', year: '2026' };
  accepted(await act(civil, 'propose-postponement', { reason: 'Chờ xác minh', wire: { until } }));
  portal.clock.set(new Date('2026-11-17T23:59:50+07:00'));
  // It is prepared and signed before the row is reached, which somebody holds over midnight.
  const signed = await database.owner.transaction(async (tx) => {
    const holding = driverOf(tx);
    await holding`select 1 from dossiers where id = ${id} for update`;
    const signing = act(head, 'sign-apology');
    await expect
      .poll(
        () =>
          holding`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      .not.toEqual([]);
    portal.clock.set(new Date('2026-11-18T00:00:05+07:00'));
    return { signing };
  });
  accepted(await signed.signing);
  const paper = (await listPapers(database.db.$client, id)).findLast(({ kind }) => kind === 'apology');
  if (paper === undefined) throw new Error('no apology was issued');
  const [row] = await sql<{ content: Uint8Array }[]>`select content from papers where id = ${paper.id}`;
  expect(openJson(testKeys, row?.content ?? new Uint8Array(), paperContext(paper.id))).toMatchObject({
    kind: 'apology',
    ahead: false,
  });
});
