// Whoever commented without an account finds it again by the number or the address that he gave, and a code.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { normalText } from '#app/domain/accounts/account-input.ts';
import { askForOwnComments } from '#app/domain/consultations/commenting-by-code.server.ts';
import { toCodePage } from '#app/http/code-page.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { readFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { sameFormAgain } from '#app/http/replies.server.ts';
import { contactIn } from '#app/http/sign-in-page.server.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import { AccountForm } from '#app/ui/components/account-form/account-form.tsx';
import { Button } from '#app/ui/components/button/button.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ContactInput } from '#app/ui/components/text-input/contact-input.tsx';
import { formSheets } from '#app/ui/stylesheets.ts';
import { messageAt } from '#app/values/input-problem.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { openDraft } from './consultation.server.ts';

export const links = formSheets;
export const handle = { document: 'static' } satisfies DocumentHandle;
export const headers = () => ({ 'Cache-Control': 'private, no-store' });
export const meta: MetaFunction = () => [
  { title: pageTitle('Xem góp ý tôi đã gửi') },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const slug = params['slug'] ?? '';
  const item = await openDraft(context, slug);
  const { flash, headers } = await readFlash(request, context);
  return data(
    {
      title: titleInWords(item.title),
      href: paths.consultation(slug),
      byPhone: context.portal.deps.sms !== undefined,
      flash,
    },
    { headers },
  );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const slug = params['slug'] ?? '';
  const { id: item } = await openDraft(context, slug);
  const contact = contactIn(await readForm(request));
  const outcome = await askForOwnComments(context.portal.deps, context, { item, contact });
  return outcome.ok
    ? toCodePage(context, 'own-comments', outcome.sent, { returnTo: paths.consultation(slug) })
    : sameFormAgain({ problems: problemsIn(outcome.refusal), contact: normalText(contact) });
}

export default function FindOwnComments() {
  const { title, href, byPhone, flash } = usePageData<typeof loader>();
  const failed = useReplyData<typeof action>();
  return (
    <AccountForm
      heading="Xem góp ý tôi đã gửi"
      lead={
        <>
          Cho <a href={href}>{title}</a>.
        </>
      }
      problems={failed?.problems}
      flash={failed === undefined ? flash : undefined}
      after={
        <p>
          Góp ý khi đang đăng nhập thì xem ở <a href={paths.myConsultations()}>tài khoản của bạn</a>.
        </p>
      }
    >
      <ContactInput
        byPhone={byPhone}
        autoComplete="email"
        hint="Như bạn đã ghi khi góp ý. Chúng tôi gửi một mã 6 chữ số đến đó."
        defaultValue={failed?.contact}
        error={messageAt(failed?.problems, 'contact')}
      />
      <Button>Gửi mã</Button>
    </AccountForm>
  );
}
