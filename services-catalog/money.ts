// Money of the state: whole đồng, so that no fraction can ever appear in a fee.

/** An amount in Vietnamese đồng (VND), a non-negative safe integer. */
export type Vnd = number & { readonly unit: 'VND' };

/**
 * @param amount whole đồng
 * @throws RangeError when the amount is negative, fractional or unsafe
 */
export function vnd(amount: number): Vnd {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`not an amount in đồng: ${amount}`);
  return amount as Vnd;
}

const inThousands = new Intl.NumberFormat('vi-VN');

/** @param amount whole đồng @returns "8.000 đồng", as Vietnamese papers write it */
export function formatVnd(amount: number): string {
  return `${inThousands.format(amount)} đồng`;
}
