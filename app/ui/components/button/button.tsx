// A button says what it does. With `href` it is a link that looks like one.
import type { MouseEvent, ReactNode } from 'react';

export type ButtonKind = 'primary' | 'secondary' | 'warning' | 'start' | 'quiet';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly kind?: ButtonKind;
  readonly href?: string | undefined;
  readonly type?: 'submit' | 'button';
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly form?: string | undefined;
  readonly formAction?: string | undefined;
  readonly formNoValidate?: boolean | undefined;
  /** The name of the frame that shows what comes back. */
  readonly formTarget?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Until when a script holds it back (wait-to-resend.ts); without one the portal does. */
  readonly waitSeconds?: number | undefined;
  /** Said to screen readers after the words, e.g. which row it acts on. */
  readonly hiddenText?: string | undefined;
  readonly download?: boolean | undefined;
  /** Hidden by the page's script, which does by itself what the button is for. */
  readonly withoutScript?: boolean | undefined;
  readonly onClick?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
}

export function Button({ children, kind = 'primary', href, hiddenText, ...rest }: ButtonProps) {
  const className = `button button--${kind}`;
  const words = (
    <>
      {children}
      {hiddenText !== undefined && <span className="visually-hidden"> {hiddenText}</span>}
      {kind === 'start' && (
        <svg
          className="button__arrow"
          width="18"
          height="18"
          viewBox="0 0 18 18"
          aria-hidden="true"
          focusable="false"
        >
          <path d="M6 3l6 6-6 6" fill="none" stroke="currentColor" strokeWidth="2.2" />
        </svg>
      )}
    </>
  );
  if (href !== undefined) {
    return (
      <a className={className} href={href} download={rest.download === true ? '' : undefined}>
        {words}
      </a>
    );
  }
  const {
    type = 'submit',
    name,
    value,
    form,
    formAction,
    formNoValidate,
    formTarget,
    disabled,
    waitSeconds,
    onClick,
    withoutScript,
  } = rest;
  return (
    <button
      className={className}
      type={type}
      name={name}
      value={value}
      form={form}
      formAction={formAction}
      formNoValidate={formNoValidate}
      formTarget={formTarget}
      disabled={disabled}
      data-wait-seconds={waitSeconds}
      onClick={onClick}
      data-without-script={withoutScript === true ? '' : undefined}
    >
      {words}
    </button>
  );
}

export function ButtonGroup({ children }: { readonly children: ReactNode }) {
  return <div className="button-group">{children}</div>;
}
