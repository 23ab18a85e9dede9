// What readers narrow a search by: kinds of things with a shelf of their own; everything else stands on its section's.
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { own } from '#forms/own.ts';

const labels: Readonly<Record<string, string>> = {
  'thu-tuc': 'Thủ tục',
  'mau-don': 'Mẫu đơn',
  'van-ban': 'Văn bản',
  'gop-y': 'Lấy ý kiến Nhân dân',
  trang: 'Trang, chuyên mục',
  ...Object.fromEntries(
    inquiryKinds.flatMap(({ publication: { shelf: { id, label } = {} } = {} }) =>
      id === undefined || label === undefined ? [] : [[id, label]],
    ),
  ),
};

/**
 * @param sections titles by id
 * @returns "Khác" for a shelf that nobody knows
 */
export const shelfLabel = (shelf: string, sections: ReadonlyMap<string, string>): string =>
  own(labels, shelf) ?? sections.get(shelf) ?? 'Khác';
