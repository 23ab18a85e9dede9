// The certificates that sign for the agency and its heads: set up, replaced, and taken out of use.
import type { ActionFunctionArgs } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import {
  installCertificate,
  listSigningCertificates,
  withdrawCertificate,
} from '#app/domain/signing/certificates.server.ts';
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { listProposals } from '#app/domain/proposals/list-proposals.server.ts';
import { proposeIssuer, proposeIssuerEnd } from '#app/domain/signing/issuers.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { refusalResponse, sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { proofAsked } from '#app/http/proof.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { keyUploadLimits, readUploads } from '#app/http/uploads.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { CertificatesPage } from '#app/ui/pages/admin/signing/certificates-page.tsx';
import type { InputProblem } from '#app/values/input-problem.ts';
import { problemsIn } from '#app/steps/refusal.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Chữ ký số') }];

export const loader = deskPage(async ({ deps, staff }) => {
  const certificates = await listSigningCertificates(deps, staff);
  if (!certificates.ok) return certificates;
  const proposals = await listProposals(deps, proposalKinds, staff);
  if (!proposals.ok) return proposals;
  const about = ['certificate', 'issuer', 'issuer-end'];
  return { ...certificates, waiting: proposals.open.filter(({ kind }) => about.includes(kind)) };
});

export async function action({ request, context }: ActionFunctionArgs) {
  const { deps } = context.portal;
  const staff = await requireStaff(request, context);
  const { fields, files, refused } = await readUploads(request, keyUploadLimits);
  const entries = {
    intent: intentOf(fields, ['install', 'withdraw', 'list-issuer', 'end-issuer']),
    holder: textOf(fields, 'holder'),
    reason: textOf(fields, 'reason'),
  };
  const [tooLarge] = refused;
  if (tooLarge !== undefined) {
    const problem: InputProblem = {
      path: entries.intent === 'list-issuer' ? 'issuerFile' : 'file',
      message: 'Tệp này quá lớn, không phải tệp chứng thư. Hãy chọn tệp .p12 hoặc .pfx',
    };
    return sameFormAgain({ entries, problems: [problem] });
  }
  const file = files[0]?.content;
  const outcome = await {
    install: () =>
      installCertificate(deps, staff, {
        ...{ holder: entries.holder, file, live: context.portal.mode === 'live' },
        // As it was typed: a password is not tidied up.
        password: textOf(fields, 'password'),
      }),
    withdraw: () => withdrawCertificate(deps, staff, entries),
    'list-issuer': () => proposeIssuer(deps, staff, { file }),
    'end-issuer': () => proposeIssuerEnd(deps, staff, { id: textOf(fields, 'issuer') }),
  }[entries.intent]();
  if (outcome.ok)
    return redirectWithFlash(context, paths.staffCertificates(), {
      kind: 'success',
      message: outcome.message,
    });
  const { refusal } = outcome;
  // Its file and that file's password are chosen again: no page gives them back.
  if (refusal.code === 'unproven')
    throw proofAsked(refusal, new URL(request.url), files.length === 0 ? fields : undefined);
  if (refusal.code === 'not-allowed') throw refusalResponse(refusal);
  return sameFormAgain({ entries, problems: problemsIn(refusal) }, statusOf[refusal.code]);
}

export default function Certificates() {
  return <CertificatesPage {...usePageData<typeof loader>()} {...useReplyData<typeof action>()} />;
}
