// Where the code of a message is typed, and asked for again.
import type { ReactNode } from 'react';

import { contactCodeRules } from '#app/vocabulary/contact-codes.ts';
import { contactWays, type ContactWay } from '#app/vocabulary/message-ways.ts';
import { nationalNumber } from '#forms/phone-number.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Button } from '../button/button.tsx';
import { TextInput, type TextInputProps } from '../text-input/text-input.tsx';
import { AccountForm } from './account-form.tsx';

/** What the button “Gửi lại mã” sends as `intent`. */
export const resendCodeIntent = 'resend-code';

export interface CodeFormProps {
  readonly heading: string;
  readonly way: ContactWay;
  /** Empty where whoever waits for the code is not told where it went. */
  readonly contact: string;
  /** Until another code can be sent. */
  readonly waitSeconds: number;
  readonly problems?: readonly InputProblem[] | undefined;
  /** As it was typed, where something else was wrong. */
  readonly code?: string;
  /** What is asked beside the code. */
  readonly children?: ReactNode;
  readonly button: string;
  readonly after: ReactNode;
}

export function CodeForm(props: CodeFormProps) {
  const { heading, way, contact, waitSeconds, problems, code, children, button, after } = props;
  const contactText = way === 'phone' ? nationalNumber(contact) : contact;
  return (
    <AccountForm
      heading={heading}
      problems={problems}
      lead={
        <>
          Chúng tôi vừa gửi {way === 'phone' ? 'tin nhắn' : 'thư'} đến {contactWays[way].inSentence}{' '}
          {contact === '' ? 'mà bạn đã ghi khi gửi' : <strong>{contactText}</strong>}. Nhập mã trong đó trước
          khi hết {contactCodeRules.minutes} phút.
        </>
      }
      after={
        <>
          <p>
            {way === 'phone'
              ? 'Tin nhắn thường đến trong một phút. Máy ngoài vùng phủ sóng thì đến khi có sóng lại.'
              : 'Thư thường đến trong vài phút; hãy xem cả mục thư rác.'}{' '}
            Đừng đưa mã cho ai, kể cả người tự xưng là cán bộ.
          </p>
          <form method="post">
            <Button kind="secondary" name="intent" value={resendCodeIntent} waitSeconds={waitSeconds}>
              Gửi lại mã
            </Button>
          </form>
          {after}
        </>
      }
    >
      <CodeInput defaultValue={code} error={messageAt(problems, 'code')} />
      {children}
      <Button>{button}</Button>
    </AccountForm>
  );
}

/** The six digits of a message; telephones offer them above the keyboard. */
function CodeInput({ error, defaultValue }: Pick<TextInputProps, 'error' | 'defaultValue'>) {
  return (
    <TextInput
      label="Mã xác nhận"
      name="code"
      hint="6 chữ số trong tin mới nhất"
      inputMode="numeric"
      autoComplete="one-time-code"
      width={10}
      maxLength={12}
      spellCheck={false}
      required
      defaultValue={defaultValue}
      error={error}
    />
  );
}
