// Who issues documents: whether two names mean one authority, and which of two stands higher.
import { fold } from '#app/values/fold.ts';

/** Longer first: "tp hcm" before "tp". */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bubtvqh\b/g, 'uy ban thuong vu quoc hoi'],
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\b(tp ?hcm|tphcm)\b/g, 'thanh pho ho chi minh'],
  [/\btp\b/g, 'thanh pho'],
];

/** What two spellings of an authority have in common: "UBND TP. Hồ Chí Minh" and "Uỷ ban nhân dân Thành phố Hồ Chí Minh". */
export const authorityKey = (name: string): string =>
  shortForms.reduce((key, [short, whole]) => key.replace(short, whole), fold(name));

const city = 'thanh pho (ho chi minh|ha noi|hai phong|da nang|can tho|hue)';

/** From the highest down. A council stands above the committee of its place, which it elects and whose acts it may repeal. */
const ranks: readonly RegExp[] = [
  /^quoc hoi\b/,
  /^(uy ban thuong vu quoc hoi|chu tich nuoc)\b/,
  /^chinh phu\b/,
  /^thu tuong\b/,
  /^(bo (?!chi huy|tu lenh)|ngan hang nha nuoc|thanh tra chinh phu|(toa an|vien kiem sat) nhan dan toi cao|kiem toan nha nuoc)/,
  new RegExp(`^hoi dong nhan dan (tinh|${city})\\b`),
  new RegExp(`^(chu tich )?uy ban nhan dan (tinh|${city})\\b`),
  /^so /,
  /^hoi dong nhan dan (huyen|quan|thi xa|thanh pho)\b/,
  /^(chu tich )?uy ban nhan dan (huyen|quan|thi xa|thanh pho)\b/,
  /^hoi dong nhan dan (xa|phuong|thi tran|dac khu)\b/,
  /^(chu tich )?uy ban nhan dan (xa|phuong|thi tran|dac khu)\b/,
];

/** @returns 0 for the highest; undefined for an authority of which the name does not tell it */
function rankOf(key: string): number | undefined {
  const rank = ranks.findIndex((names) => names.test(key));
  return rank === -1 ? undefined : rank;
}

/**
 * A document is amended, replaced, repealed or suspended by the authority that issued it, or by a higher one (Luật Ban hành VBQPPL
 * 2025 Đ8; unverified). Two of one rank may be one authority under the names of its days: a commune or a province that was merged.
 * @returns false where the one that acts is known to stand lower
 */
export function mayActOn(acting: string, issuer: string): boolean {
  const [acts, issued] = [authorityKey(acting), authorityKey(issuer)];
  if (acts === issued) return true;
  const [rank, over] = [rankOf(acts), rankOf(issued)];
  return rank === undefined || over === undefined || rank <= over;
}
