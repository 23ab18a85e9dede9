// Values of personal data as sealed JSON.
import type { KeyRing } from '../kernel/key-ring.ts';

/** @param context what the value belongs to; opening it under another one fails */
export function sealJson(keys: KeyRing, value: unknown, context: string): Uint8Array {
  return keys.seal(Buffer.from(JSON.stringify(value), 'utf8'), context);
}

/** For a list, which no single record may break. @returns undefined for what can't be opened */
export function openOrUndefined<T>(keys: KeyRing, sealed: Uint8Array, context: string): T | undefined {
  try {
    return openJson<T>(keys, sealed, context);
  } catch {
    return undefined;
  }
}

/** In a list, in the place of a name that can't be opened. */
export const unreadableName = 'không đọc được';
/** In a list, in the place of a name that was erased. */
export const erasedName = 'Đã xóa nội dung';

/**
 * The counterpart of `sealJson`; the caller vouches for the type that he sealed.
 * @throws Error when the value was altered, belongs to another context, or its key is not in the ring
 */
export function openJson<T>(keys: KeyRing, sealed: Uint8Array, context: string): T {
  return JSON.parse(Buffer.from(keys.open(sealed, context)).toString('utf8')) as T;
}
