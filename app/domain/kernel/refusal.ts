// What a person can cause is a value; what nobody should see is thrown.
import type { Refusal } from '#app/steps/refusal.ts';

export type Outcome<T, R extends Refusal = Refusal> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly refusal: R };

/** @param message Vietnamese; says what to do */
export function refuse(code: Refusal['code'], message: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, message } };
}

/** @returns the refusal (`invalid`) of a form: each input that is not right, with what to do */
export const refuseInputs = <P>(problems: readonly P[]) =>
  ({ ok: false, refusal: { code: 'invalid', message: 'Còn chỗ cần sửa.', problems } }) as const;

/** @returns the refusal (`not-allowed`) of whoever is no staff, wherever only staff may come */
export const staffOnly = () => refuse('not-allowed', 'Trang này chỉ dành cho cán bộ.');
