// A resident's account: what he told once, offered again in every form.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form } from '@remix-run/react';

import { editProfile, openProfile } from '#app/domain/accounts/edit-profile.server.ts';
import type { Resident } from '#app/domain/kernel/actor.ts';
import { profileForm } from '#app/domain/personal-data/profile-form.ts';
import { readFlash, redirectWithFlash } from '#app/http/flash.server.ts';
import { formContextOf } from '#app/domain/kernel/form-context.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { placeChoicesIn } from '#app/http/place-choices.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { requireResident } from '#app/http/session.server.ts';
import { Button } from '#app/ui/components/button/button.tsx';
import { ErrorSummary } from '#app/ui/components/error-summary/error-summary.tsx';
import { DefaultButton } from '#app/ui/components/form-fields/default-button.tsx';
import { ShowMoreQuestions } from '#app/ui/components/form-fields/show-more.tsx';
import { FormSections } from '#app/ui/components/form-wizard/form-sections.tsx';
import { useSectionForm } from '#app/ui/components/form-wizard/use-section-form.ts';
import { Notification } from '#app/ui/components/notification/notification.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { PageHeading } from '#app/ui/components/page/page-heading.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { readWire, type Wire } from '#forms/index.ts';
import { nationalNumber } from '#forms/phone-number.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { noProblems } from '#app/values/input-problem.ts';

export const handle = { document: 'hydrated-when-used' };

export const meta: MetaFunction = () => [{ title: pageTitle('Tài khoản của tôi') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  const { flash, headers } = await readFlash(request, context);
  const { wire, seen } = await openProfile(context.portal.deps, resident);
  return data(
    { name: resident.name, contact: contactOf(resident), ...formView(context, wire), seen, flash },
    { headers },
  );
}

export async function action({ request, context }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  const fields = await readForm(request);
  const again = fields.get('intent') === 'refresh';
  const seen = textOf(fields, 'seen');
  for (const name of ['intent', 'seen']) fields.delete(name);
  const wire = readWire(fields);
  if (again) return { problems: [], ...formView(context, wire), seen };
  const { deps } = context.portal;
  const outcome = await editProfile(deps, resident, wire, seen);
  if (!outcome.ok) {
    const { refusal } = outcome;
    // Told what stands there now, he has seen it.
    const shown = refusal.code === 'changed-meanwhile' ? await openProfile(deps, resident) : { seen };
    return sameFormAgain(
      { problems: problemsIn(refusal), ...formView(context, wire), seen: shown.seen },
      statusOf[refusal.code],
    );
  }
  return redirectWithFlash(context, paths.account(), {
    kind: 'success',
    message: 'Thông tin của bạn đã được lưu.',
  });
}

function formView({ portal }: LoaderFunctionArgs['context'], wire: Wire) {
  const context = formContextOf(portal.deps);
  const fields = profileForm.sections.flatMap((section) => section.fields);
  return { wire, context, choices: placeChoicesIn(fields, wire, context.today) };
}

const contactOf = ({ email, phone = '' }: Resident): string => email ?? nationalNumber(phone);

export default function Account() {
  const { name, contact, flash, ...profile } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  const { wire, context, choices, seen } = reply ?? profile;
  const form = useSectionForm({
    def: profileForm,
    sectionId: 'all',
    wire,
    problems: reply?.problems ?? noProblems,
    context,
    choices,
  });
  return (
    <Page
      account={{ name }}
      breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: 'Tài khoản của tôi' }]}
    >
      {flash !== undefined && reply === undefined && form.summary.length === 0 && (
        <Notification tone="success">{flash.message}</Notification>
      )}
      <ErrorSummary problems={form.summary} attempt={form.attempt} />
      <PageHeading
        caption={contact}
        lead="Những gì bạn lưu ở đây được điền sẵn vào tờ khai. Thông tin được mã hóa, chỉ bạn và cán bộ giải quyết hồ sơ của bạn xem được."
      >
        Tài khoản của tôi
      </PageHeading>
      <Form method="post" {...form.formProps}>
        <DefaultButton value="save" />
        <input type="hidden" name="seen" value={seen} />
        <FormSections def={profileForm} form={form} />
        <ShowMoreQuestions />
        <Button name="intent" value="save">
          Lưu thông tin
        </Button>
      </Form>
      <p>
        <a href={paths.myInquiries()}>Câu hỏi, phản ánh, yêu cầu đã gửi</a> ·{' '}
        <a href={paths.myConsultations()}>Góp ý dự thảo của bạn</a> ·{' '}
        <a href={paths.myFollowings()}>Tin bạn nhận qua thư điện tử</a>
      </p>
      <p>
        Muốn đổi số điện thoại, thư điện tử hoặc cách báo tin?{' '}
        <a href={paths.contacts()}>Đăng nhập và nhận tin</a>. Muốn đổi mật khẩu?{' '}
        <a href={paths.changePassword()}>Đổi mật khẩu</a>
      </p>
      <p>
        Cổng lưu gì về bạn, thiết bị đang đăng nhập, tải dữ liệu, đóng tài khoản:{' '}
        <a href={paths.ownData()}>Dữ liệu của tôi</a>
      </p>
    </Page>
  );
}
