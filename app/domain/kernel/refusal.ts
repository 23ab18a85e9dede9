// What a person can cause is a value; what nobody should see is thrown.

export interface Refusal {
  readonly code:
    | 'not-found' // unknown, or not yours: the same to the outside
    | 'not-allowed' // you may see it, but not do this
    | 'changed-meanwhile' // somebody was faster: look again
    | 'not-possible' // the state does not allow it
    | 'invalid' // what was given is not right
    | 'busy'; // too many ask for the same at once: soon again
  /** Vietnamese, says what to do. */
  readonly message: string;
}

export type Outcome<T, R extends Refusal = Refusal> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly refusal: R };

/** @param message Vietnamese; says what to do */
export function refuse(code: Refusal['code'], message: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, message } };
}

/** What stood in a form is not right: each input with what to do. */
export const refuseInputs = <P>(problems: readonly P[]) =>
  ({ ok: false, refusal: { code: 'invalid', message: 'Còn chỗ cần sửa.', problems } }) as const;

/** For whoever is no staff, wherever only staff may come. */
export const staffOnly = () => refuse('not-allowed', 'Trang này chỉ dành cho cán bộ.');
