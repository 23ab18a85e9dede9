// A number that a phone calls when it is touched, as people read it out.
import { nationalNumber } from '#forms/phone-number.ts';

export function Telephone({ number }: { readonly number: string }) {
  return <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{nationalNumber(number)}</a>;
}
