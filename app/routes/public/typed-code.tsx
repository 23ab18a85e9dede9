// The code of whoever has no account: where he is told of an inquiry, that he wrote it, his comment on a draft, his earlier comments.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { confirmationDays } from '#app/consultations/comment-steps.ts';
import { confirmComment, findOwnComments } from '#app/domain/consultations/commenting-by-code.server.ts';
import { confirmInquiryNotices } from '#app/domain/inquiries/inquiry-notices.server.ts';
import { confirmWriter } from '#app/domain/inquiries/prove-writer.server.ts';
import { rememberProof } from '#app/http/writer-proof.server.ts';
import { openCodePage, takeCodeForm } from '#app/http/code-page.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { useCodePage } from '#app/http/use-code-page.ts';
import { CodeForm } from '#app/ui/components/account-form/code-form.tsx';
import waitToResend from '#app/ui/components/account-form/wait-to-resend.ts?worker&url';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import type { ContactCodePurpose } from '#app/vocabulary/contact-codes.ts';
import { formSheets } from '#app/ui/stylesheets.ts';
import { commentConfirmed } from './own-comments.server.ts';

export const links = formSheets;
export const handle = { document: 'static', scripts: [waitToResend] } satisfies DocumentHandle;
export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction = () => [
  { title: pageTitle('Nhập mã xác nhận') },
  { name: 'robots', content: 'noindex' },
];

const purposes = ['inquiry-notices', 'inquiry-writer', 'comment', 'own-comments'] as const;

export function loader({ request, context }: LoaderFunctionArgs) {
  return openCodePage(request, context, ...purposes);
}

export function action({ request, context }: ActionFunctionArgs) {
  return takeCodeForm(request, context, purposes, async ({ purpose, codeId, form, returnTo }) => {
    const entries = { codeId, code: form.get('code') };
    if (purpose === 'inquiry-notices') {
      const confirmed = await confirmInquiryNotices(context.portal, entries);
      if (!confirmed.ok) return confirmed;
      return {
        ok: true,
        to: returnTo ?? paths.lookUp(),
        message: 'Đã xác nhận nơi nhận tin',
      };
    }
    if (purpose === 'inquiry-writer') {
      const confirmed = await confirmWriter(context.portal, entries);
      if (!confirmed.ok) return confirmed;
      return {
        ok: true,
        to: returnTo ?? paths.lookUp(),
        cookies: [await rememberProof(context, confirmed.proof)],
      };
    }
    if (purpose === 'own-comments') {
      const outcome = await findOwnComments(context.portal, entries);
      return outcome.ok ? { ok: true, to: paths.ownComments(outcome.token) } : outcome;
    }
    const confirmed = await confirmComment(context.portal, entries);
    if (!confirmed.ok) return confirmed;
    return { ok: true, to: paths.ownComments(confirmed.token), message: commentConfirmed };
  });
}

const headings: Partial<Record<ContactCodePurpose, string>> = {
  comment: 'Còn một bước: xác nhận góp ý',
  'inquiry-writer': 'Xác nhận bạn là người gửi',
};

export default function TypedCode() {
  const { purpose, returnTo, form } = useCodePage();
  const ofComment = purpose === 'comment';
  return (
    <CodeForm
      {...form}
      heading={headings[purpose] ?? 'Nhập mã xác nhận'}
      button={ofComment ? 'Xác nhận và gửi góp ý' : 'Xác nhận'}
      after={
        returnTo !== undefined && (
          <p>
            {ofComment &&
              `Góp ý đã được ghi nhận nhưng chưa ai xem; không xác nhận trong ${confirmationDays} ngày thì tự xóa. `}
            <a href={returnTo}>{ofComment ? 'Xem lại dự thảo' : 'Quay lại'}</a>
          </p>
        )
      }
    />
  );
}
