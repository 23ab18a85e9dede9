// Where somebody is signed in, and a form that ends some of it, or all but here.
import type { OwnSession } from '#app/read-models/own-data.ts';
import { messageAt, type InputProblem } from '#app/values/input-problem.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../button/button.tsx';
import { Checkboxes } from '../checkboxes/checkboxes.tsx';
import { PasswordInput } from '../password-input/password-input.tsx';

/** What its inputs are called: a page has other forms. */
export const deviceInputs = { session: 'session', password: 'device-password' } as const;

export interface OwnDevicesProps {
  readonly sessions: readonly OwnSession[];
  /** Before anything is ended he says once more that it is he. */
  readonly asksPassword: boolean;
  /** What people may do besides. */
  readonly hint?: string;
  readonly problems?: readonly InputProblem[] | undefined;
  /** What was ticked. */
  readonly ticked?: readonly string[] | undefined;
}

export function OwnDevices({ sessions, asksPassword, hint, problems, ticked }: OwnDevicesProps) {
  const here = sessions.find((session) => session.here);
  const others = sessions.filter((session) => !session.here);
  return (
    <>
      <h2>Thiết bị đang đăng nhập</h2>
      {here !== undefined && (
        <p>
          Máy này: {nameOf(here)}, từ {formatMoment(here.since)}.
        </p>
      )}
      {others.length === 0 ? (
        <p className="quiet">Bạn không đăng nhập ở máy nào khác.</p>
      ) : (
        <form method="post" noValidate>
          <Checkboxes
            legend="Máy khác"
            legendSize="s"
            name={deviceInputs.session}
            options={others.map((session) => ({
              value: session.since.toISOString(),
              label: nameOf(session),
              hint: `Từ ${formatMoment(session.since)}`,
            }))}
            hint={hint}
            defaultValues={ticked}
            error={messageAt(problems, deviceInputs.session)}
          />
          {asksPassword && (
            <PasswordInput
              label="Mật khẩu của bạn"
              name={deviceInputs.password}
              autoComplete="current-password"
              error={messageAt(problems, deviceInputs.password)}
            />
          )}
          <ButtonGroup>
            <Button kind="secondary" name="intent" value="sign-out-chosen">
              Đăng xuất máy đã chọn
            </Button>
            <Button kind="quiet" name="intent" value="sign-out-others">
              Đăng xuất mọi máy khác
            </Button>
          </ButtonGroup>
        </form>
      )}
    </>
  );
}

const nameOf = ({ device = 'Thiết bị không rõ' }: OwnSession): string => device;
