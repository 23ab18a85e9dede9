// The issuers whose certificates the commune takes for real: a list that one administrator proposes to change and another person
// approves. Whatever signs and is of none of them is a sample.
import { randomUUID, X509Certificate } from 'node:crypto';

import * as z from 'zod';

import type { SigningIssuer } from '#app/read-models/signing.ts';
import { formatDate } from '#catalog/local-date.ts';
import type { Queryable, Transaction } from '#db/client.server.ts';
import {
  endIssuer,
  insertIssuer,
  listIssuers,
  listSigningKeys,
  markSample,
} from '#db/queries/signing.server.ts';
import { lockRoles } from '#db/queries/staff-roles.server.ts';
import { isAdministrator, type Actor } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { administratorsOnly, refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { proposalKind } from '../proposals/proposal-kind.ts';
import { propose, proposedInWords, type Proposed } from '../proposals/propose.server.ts';
import { factsOf } from './certificate-facts.server.ts';
import { openKey } from './signing-keys.server.ts';
import { vouchedFor } from './vouched-for.server.ts';

type ProposedIssuer = Proposed & { readonly message: string };

const notAdministrator = administratorsOnly('sửa danh sách tổ chức cấp chứng thư');

/** @returns the issuers of now, for the page of certificates */
export async function shownIssuers(db: Queryable): Promise<readonly SigningIssuer[]> {
  return (await listIssuers(db)).map(({ id, name, fingerprint, validUntil, listedAt }) => ({
    ...{ id, name, validUntil, listedAt },
    fingerprint: Buffer.from(fingerprint).toString('hex'),
  }));
}

/** @returns whether an issuer of the list vouches for the chain at `at` */
export async function isVouchedFor(db: Queryable, chain: readonly Uint8Array[], at: Date): Promise<boolean> {
  return vouchedFor(
    chain,
    (await listIssuers(db)).map(({ certificate }) => certificate),
    at,
  );
}

/**
 * @param input `file`: the issuer's own certificate, PEM or DER
 * @returns refused as `not-allowed` to all but administrators, `invalid` at `issuerFile`, and as `propose` refuses
 */
export async function proposeIssuer(
  deps: Deps,
  actor: Actor,
  { file }: { readonly file: Uint8Array | undefined },
): Promise<Outcome<ProposedIssuer>> {
  if (!isAdministrator(actor)) return notAdministrator;
  const wrong = (message: string) => refuseAt('issuerFile', message);
  if (file === undefined) return wrong('Chọn tệp chứng thư của tổ chức cấp (.crt, .cer, .pem)');
  const certificate = readIssuer(file);
  if (certificate === undefined)
    return wrong('Tệp này không phải chứng thư X.509. Hãy tải lại từ trang của tổ chức cấp chứng thư');
  if (!certificate.ca)
    return wrong('Chứng thư này không phải của tổ chức cấp chứng thư. Hãy chọn chứng thư CA');
  const { fingerprint, subject, validFrom, validUntil } = factsOf(certificate.raw);
  const now = deps.clock.now();
  if (now < validFrom || now >= validUntil)
    return wrong(
      `Chứng thư này chỉ có hiệu lực từ ${formatDate(validFrom)} đến ${formatDate(validUntil)}. Hãy chọn bản đang dùng`,
    );
  const outcome = await allOrNothing<Proposed>(deps.db, async (_sql, tx) => {
    await lockRoles(tx);
    if ((await shownIssuers(tx)).some((one) => one.fingerprint === fingerprint))
      return wrong('Tổ chức này đã có trong danh sách');
    return propose(deps, tx, actor, issuerProposal, {
      about: `issuer:${fingerprint}`,
      userId: null,
      content: { certificate: certificate.raw.toString('base64'), name: subject },
    });
  });
  return outcome.ok ? { ...outcome, message: proposedInWords } : outcome;
}

function readIssuer(file: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(file);
  } catch {
    return undefined;
  }
}

export const issuerProposal = proposalKind({
  id: 'issuer',
  schema: z.object({ certificate: z.base64(), name: z.string() }),
  concernedDecides: false,
  provesAgain: true,
  subject: () => 'certificates',
  words({ certificate, name }) {
    const { fingerprint, validFrom, validUntil, serial } = factsOf(Buffer.from(certificate, 'base64'));
    return {
      title: `thêm ${name} vào danh sách tổ chức cấp chứng thư`,
      details: [
        `số ${serial}, hiệu lực từ ${formatDate(validFrom)} đến ${formatDate(validUntil)}`,
        `SHA-256 ${fingerprint}`,
        'hãy đối chiếu mã SHA-256 với trang của tổ chức cấp trước khi duyệt',
      ],
    };
  },
  async carryOut(deps, tx, { certificate, name }, { approver, row, at }) {
    const der = new Uint8Array(Buffer.from(certificate, 'base64'));
    const { fingerprint, validFrom, validUntil } = factsOf(der);
    const id = randomUUID();
    const inserted = await insertIssuer(tx, {
      ...{ id, name, certificate: der, validFrom, validUntil },
      fingerprint: Buffer.from(fingerprint, 'hex'),
      ...{ proposedBy: row.proposedBy, approvedBy: approver.userId, listedAt: at },
    });
    if (!inserted) return refuse('not-possible', 'Tổ chức này đã có trong danh sách.');
    await recordAuditEvent(deps, tx, approver, {
      subject: 'certificates',
      event: 'issuer-listed',
      detail: { id, name, fingerprint, proposedBy: row.proposedBy },
    });
    return judgeAgain(deps, tx, at);
  },
});

/** @returns refused as `not-allowed` to all but administrators, `changed-meanwhile` where it is not listed, and as `propose` refuses */
export async function proposeIssuerEnd(
  deps: Deps,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<ProposedIssuer>> {
  if (!isAdministrator(actor)) return notAdministrator;
  const outcome = await allOrNothing<Proposed>(deps.db, async (_sql, tx) => {
    await lockRoles(tx);
    const issuer = (await listIssuers(tx)).find((one) => one.id === id);
    if (issuer === undefined) return notListed();
    return propose(deps, tx, actor, issuerEndProposal, {
      about: `issuer:${Buffer.from(issuer.fingerprint).toString('hex')}`,
      userId: null,
      content: { id, name: issuer.name },
    });
  });
  return outcome.ok ? { ...outcome, message: proposedInWords } : outcome;
}

const notListed = () =>
  refuse('changed-meanwhile', 'Tổ chức này không còn trong danh sách. Hãy tải lại trang.');

export const issuerEndProposal = proposalKind({
  id: 'issuer-end',
  schema: z.object({ id: z.uuid(), name: z.string() }),
  concernedDecides: false,
  provesAgain: true,
  subject: () => 'certificates',
  words: ({ name }) => ({
    title: `bỏ ${name} khỏi danh sách tổ chức cấp chứng thư`,
    details: ['chữ ký bằng chứng thư do tổ chức này cấp sẽ mang dòng “CHỮ KÝ MẪU”'],
  }),
  async carryOut(deps, tx, { id, name }, { approver, row, at }) {
    if (!(await endIssuer(tx, id, approver.userId, at))) return notListed();
    await recordAuditEvent(deps, tx, approver, {
      subject: 'certificates',
      event: 'issuer-ended',
      detail: { id, name, proposedBy: row.proposedBy },
    });
    return judgeAgain(deps, tx, at);
  },
});

/** What signs now is a sample or none by the list as it has become. */
async function judgeAgain(deps: Deps, tx: Transaction, at: Date): Promise<Outcome<object>> {
  for (const row of await listSigningKeys(tx)) {
    const sample = !(await isVouchedFor(tx, openKey(deps.keys, row).certificates, at));
    if (sample !== row.sample) await markSample(tx, row.id, sample);
  }
  return { ok: true };
}
