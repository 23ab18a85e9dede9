// The certificates that sign for the agency and its heads: set up, replaced, and taken out of use.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import {
  installCertificate,
  listSigningCertificates,
  withdrawCertificate,
} from '#app/domain/signing/certificates.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { backToDesk, refusalResponse, sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { keyUploadLimits, readUploads } from '#app/http/uploads.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { CertificatesPage } from '#app/ui/pages/admin/signing/certificates-page.tsx';
import type { InputProblem } from '#app/values/input-problem.ts';
import { problemsIn } from '#app/steps/refusal.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Chữ ký số') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const {
    desk,
    headers,
    beside: certificates,
  } = await openDesk(request, context, (staff) => listSigningCertificates(deps, staff));
  if (!certificates.ok) throw refusalResponse(certificates.refusal, backToDesk);
  const { unitName, people, signing, ended } = certificates;
  return data({ desk, unitName, people, signing, ended }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { deps } = context.portal;
  const staff = await requireStaff(request, context);
  const { fields, files, refused } = await readUploads(request, keyUploadLimits);
  const entries = {
    intent: intentOf(fields, ['install', 'withdraw']),
    holder: textOf(fields, 'holder'),
    reason: textOf(fields, 'reason'),
  };
  const [tooLarge] = refused;
  if (tooLarge !== undefined) {
    const problem: InputProblem = {
      path: 'file',
      message: 'Tệp này quá lớn, không phải tệp chứng thư. Hãy chọn tệp .p12 hoặc .pfx',
    };
    return sameFormAgain({ entries, problems: [problem] });
  }
  const outcome =
    entries.intent === 'withdraw'
      ? await withdrawCertificate(deps, staff, entries)
      : await installCertificate(deps, staff, {
          holder: entries.holder,
          file: files[0]?.content,
          // As it was typed: a password is not tidied up.
          password: textOf(fields, 'password'),
        });
  if (outcome.ok)
    return redirectWithFlash(context, paths.staffCertificates(), {
      kind: 'success',
      message: outcome.message,
    });
  const { refusal } = outcome;
  if (refusal.code === 'not-allowed') throw refusalResponse(refusal);
  return sameFormAgain({ entries, problems: problemsIn(refusal) }, statusOf[refusal.code]);
}

export default function Certificates() {
  return <CertificatesPage {...usePageData<typeof loader>()} {...useReplyData<typeof action>()} />;
}
