// What a person can cause is a value; what nobody should see is thrown.
import type { Refusal } from '#app/steps/refusal.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

export type Outcome<T, R extends Refusal = Refusal> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly refusal: R };

/** @param message Vietnamese; says what to do */
export function refuse(code: Refusal['code'], message: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, message } };
}

/**
 * @param problems each input that is not right
 * @param message Vietnamese; the one sentence over all of them
 * @returns the refusal (`invalid`) of a form
 */
export const refuseInputs = (problems: readonly InputProblem[], message = 'Còn chỗ cần sửa.') =>
  ({ ok: false, refusal: { code: 'invalid', message, problems } }) as const;

/** @returns the same for one input, whose sentence stands over the form, too */
export const refuseAt = (path: string, message: string) => refuseInputs([{ path, message }], message);

/**
 * @param what Vietnamese: what nobody else does, "chặn hoặc bỏ chặn người gửi"
 * @returns the refusal (`not-allowed`) of whoever is no administrator
 */
export const administratorsOnly = (what: string) => refuse('not-allowed', `Chỉ quản trị viên được ${what}.`);

/** @returns the refusal (`not-allowed`) of whoever is no staff, wherever only staff may come */
export const staffOnly = () => refuse('not-allowed', 'Trang này chỉ dành cho cán bộ.');
