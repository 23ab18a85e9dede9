// "Tài khoản của bạn": the second factor of whoever is signed in, and where else he is.
import {
  giveUpFactor,
  offerFactor,
  readOwnFactor,
  setUpFactor,
  trustNoDevice,
} from '#app/domain/accounts/second-factor.server.ts';
import { readOwnIdentity, unlinkOwnIdentity } from '#app/domain/accounts/link-identity.server.ts';
import { endOwnSessions } from '#app/domain/accounts/end-sessions.server.ts';
import { listOwnEvents, listOwnSessions } from '#app/domain/accounts/sessions.server.ts';
import { deskAct, deskActions, deskPage, type DeskForm } from '#app/http/desk-route.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { present } from '#app/values/present.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import copyCode from '#app/ui/components/panel/copy-code.ts?worker&url';
import showPassword from '#app/ui/components/password-input/show-password.ts?worker&url';
import printButton from '#app/ui/components/print-sheet/print-button.ts?worker&url';
import { deviceInputs } from '#app/ui/components/account-form/own-devices.tsx';
import { own } from '#forms/own.ts';
import { OwnAccountPage } from '#app/ui/pages/officer/account/own-account-page.tsx';

export const handle = {
  document: 'static',
  scripts: [copyCode, printButton, showPassword],
} satisfies DocumentHandle;

export const meta = () => [{ title: pageTitle('Tài khoản của bạn') }];

export const loader = deskPage(async ({ deps, staff: { userId }, visitor }) => {
  const [factor, offer, sessions, events] = await Promise.all([
    readOwnFactor(deps, userId),
    offerFactor(deps, userId),
    listOwnSessions(deps, userId, visitor),
    listOwnEvents(deps, userId),
  ]);
  const hasFactor = factor.since !== undefined;
  const identity = await readOwnIdentity(deps, userId, hasFactor);
  return { ok: true, ...present({ identity }), factor, offer, sessions, asksPassword: !hasFactor, events };
});

const endSessions = ({ deps, staff, visitor, text }: DeskForm, began: readonly string[] | 'others') =>
  endOwnSessions(deps, staff, visitor, { began, password: text(deviceInputs.password) });
const deviceInputOf = (path: string) => own(deviceInputs, path) ?? path;

export const action = deskActions({
  to: () => paths.staffAccount(),
  beside: async ({ deps, staff, text }) => ({ offer: await offerFactor(deps, staff.userId, text('offer')) }),
  acts: {
    'set-up': deskAct({
      act: ({ deps, visitor, text }) =>
        setUpFactor({ deps }, visitor, {
          ...{ offer: text('offer'), password: text('password') },
          ...{ code: text('code'), currentCode: text('currentCode') },
        }),
      again: ({ codes }) => ({ codes: codes.join(' ') }),
    }),
    'give-up': deskAct({
      act: ({ deps, visitor, text }) =>
        giveUpFactor({ deps }, visitor, { password: text('password'), code: text('code') }),
      done: 'Đã tắt xác thực hai lớp. Các thiết bị khác đã được đăng xuất.',
    }),
    'trust-none': deskAct({
      act: ({ deps, staff }) => trustNoDevice(deps, staff.userId),
      done: 'Lần đăng nhập sau, mọi thiết bị đều hỏi mã xác thực.',
    }),
    unlink: deskAct({
      act: ({ deps, visitor, text }) =>
        unlinkOwnIdentity({ deps }, visitor, {
          ...{ password: text('identity-password'), code: text('identity-code') },
        }),
      inputOf: (path) => `identity-${path}`,
      done: 'Đã bỏ liên kết. Các thiết bị khác đã được đăng xuất.',
    }),
    'sign-out-chosen': deskAct({
      act: (form) => endSessions(form, form.texts(deviceInputs.session)),
      lists: [deviceInputs.session],
      inputOf: deviceInputOf,
      done: 'Đã đăng xuất khỏi các máy đã chọn.',
    }),
    'sign-out-others': deskAct({
      act: (form) => endSessions(form, 'others'),
      lists: [deviceInputs.session],
      inputOf: deviceInputOf,
      done: 'Đã đăng xuất khỏi mọi máy khác. Máy này vẫn đăng nhập.',
    }),
  },
});

export default pageOf<typeof loader, typeof action>(OwnAccountPage);
