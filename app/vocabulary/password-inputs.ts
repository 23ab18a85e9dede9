// Under which names forms send passwords. Their input (`PasswordInput`) takes no other name; no page gives one of them back.
export type PasswordInputName = 'password' | 'repeated' | `${string}-password`;

/** @returns whether a form's input of this name carries a password */
export const isPasswordInput = (name: string): boolean => /^(?:(?:.*-)?password|repeated)$/s.test(name);
