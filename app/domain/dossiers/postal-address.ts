// Where a result is posted: asked for where somebody chooses the post, and printed on his papers.
import { unprintable } from '#forms/repertoire.ts';

/** Letters; what fits the line of the paper. */
const limit = 200;

/** @returns what is wrong with it, said to whoever typed it; undefined when a postman can go there */
export function postalAddressProblem(address: string): string | undefined {
  if (address === '') return 'Nhập địa chỉ để gửi kết quả qua bưu điện';
  if (address.length > limit) return `Viết địa chỉ trong ${limit} ký tự`;
  // A number and a place: "Ấp 2, xã Phú An" is enough, "Có" is not.
  if (address.length < 10) return 'Ghi đủ số nhà hoặc ấp, xã, huyện, tỉnh để bưu điện gửi tới';
  const [strange] = unprintable(address);
  return strange === undefined ? undefined : `Bỏ ký tự “${strange}”: giấy tờ không in được`;
}
