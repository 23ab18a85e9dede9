// A resident's account: what he told once, offered again in every form.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { editProfile, openProfile } from '#app/domain/accounts/edit-profile.server.ts';
import { profileForm } from '#app/domain/accounts/profile-form.ts';
import { readFlash, redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain } from '#app/http/replies.server.ts';
import { requireResident } from '#app/http/session.server.ts';
import { Button } from '#app/ui/components/button/button.tsx';
import { ErrorSummary } from '#app/ui/components/error-summary/error-summary.tsx';
import { FormFields } from '#app/ui/components/form-fields/form-fields.tsx';
import { Notification } from '#app/ui/components/notification/notification.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { PageHeading } from '#app/ui/components/page/page-heading.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { readWire, visibleFields } from '#forms/index.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction = () => [{ title: pageTitle('Tài khoản của tôi') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  const { flash, headers } = await readFlash(request, context);
  const wire = await openProfile(context.portal.deps, resident);
  return data({ name: resident.name, email: resident.email, wire, flash }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  const wire = readWire(await readForm(request));
  const outcome = await editProfile(context.portal.deps, resident, wire);
  if (!outcome.ok) return sameFormAgain({ problems: outcome.problems, wire });
  return redirectWithFlash(context, paths.account(), {
    kind: 'success',
    message: 'Thông tin của bạn đã được lưu.',
  });
}

export default function Account() {
  const { name, email, wire: kept, flash } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const wire = failed?.wire ?? kept;
  const problems = failed?.problems ?? [];
  return (
    <Page
      account={{ name }}
      breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: 'Tài khoản của tôi' }]}
    >
      {flash !== undefined && failed === undefined && (
        <Notification tone="success">{flash.message}</Notification>
      )}
      <ErrorSummary problems={problems} />
      <PageHeading
        caption={email}
        lead="Những gì bạn lưu ở đây được điền sẵn vào tờ khai. Thông tin được mã hóa, chỉ bạn và cán bộ giải quyết hồ sơ của bạn xem được."
      >
        Tài khoản của tôi
      </PageHeading>
      <form method="post" noValidate>
        {profileForm.sections.map((section) => (
          <FormFields
            key={section.id}
            fields={visibleFields(section, wire)}
            wire={wire}
            problems={problems}
          />
        ))}
        <Button>Lưu thông tin</Button>
      </form>
      <p>
        <a href={paths.myInquiries()}>Những gì bạn đã gửi đến xã</a> ·{' '}
        <a href={paths.myConsultations()}>Góp ý dự thảo của bạn</a> ·{' '}
        <a href={paths.myFollowings()}>Tin bạn nhận qua thư điện tử</a>
      </p>
      <p>
        Muốn đổi mật khẩu? <a href={paths.forgotPassword()}>Nhận liên kết đặt lại mật khẩu qua thư</a>
      </p>
    </Page>
  );
}
