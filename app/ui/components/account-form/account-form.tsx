// The pages of an account: a heading, what went wrong, a short form, and where else one may want to go.
import type { InputProblem } from '#app/values/input-problem.ts';

import type { ReactNode } from 'react';

import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { Notification } from '../notification/notification.tsx';
import { Page } from '../page/page.tsx';
import { PageHeading } from '../page/page-heading.tsx';

export interface AccountFormProps {
  readonly heading: string;
  readonly lead?: ReactNode;
  readonly problems?: readonly InputProblem[] | undefined;
  readonly flash?: { readonly kind: 'success' | 'notice'; readonly message: string } | undefined;
  /** Another way than the form. */
  readonly before?: ReactNode;
  /** The form's inputs and its button; without it the page only tells. */
  readonly children?: ReactNode;
  /** What stands below the form. */
  readonly after?: ReactNode;
}

export function AccountForm({
  heading,
  lead,
  problems = [],
  flash,
  before,
  children,
  after,
}: AccountFormProps) {
  return (
    <Page help>
      {flash !== undefined && (
        <Notification tone={flash.kind === 'success' ? 'success' : 'info'} answers={flash.message}>
          {flash.message}
        </Notification>
      )}
      <ErrorSummary problems={problems} />
      <PageHeading lead={lead}>{heading}</PageHeading>
      {before}
      {children !== undefined && (
        <form method="post" noValidate>
          {children}
        </form>
      )}
      {after !== undefined && <div className="account-form__after">{after}</div>}
    </Page>
  );
}
