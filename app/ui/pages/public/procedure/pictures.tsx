// Small drawings beside the steps of filing: one line, one colour, each with what it shows in words.

const drawings = {
  'sign-in': {
    shows: 'Màn hình đăng nhập với hai ô để nhập và một chiếc chìa khóa',
    path: 'M14 8h68v44H14z M48 52v11 M34 63h28 M24 19h30v8H24z M24 33h30v8H24z M68 28a5 5 0 1 0 0-10 5 5 0 0 0 0 10z M68 28v14 M68 36h5 M68 42h5',
  },
  form: {
    shows: 'Tờ khai có các dòng để điền và một chiếc bút',
    path: 'M20 6h36l10 10v50H20z M56 6v10h10 M28 26h28 M28 36h28 M28 46h14 M80 26l8 8-24 24-11 3 3-11z M75 31l8 8',
  },
  attach: {
    shows: 'Một tờ giấy và máy ảnh chụp lại tờ giấy đó',
    path: 'M12 10h34v52H12z M20 22h18 M20 32h18 M20 42h10 M52 32h32v26H52z M60 32l3-6h10l3 6 M68 52a7 7 0 1 0 0-14 7 7 0 0 0 0 14z',
  },
  choose: {
    shows: 'Ba lựa chọn, lựa chọn đầu được đánh dấu',
    path: 'M22 22a7 7 0 1 0 0-14 7 7 0 0 0 0 14z M22 17a2 2 0 1 0 0-4 2 2 0 0 0 0 4z M22 43a7 7 0 1 0 0-14 7 7 0 0 0 0 14z M22 64a7 7 0 1 0 0-14 7 7 0 0 0 0 14z M38 15h44 M38 36h36 M38 57h40',
  },
  check: {
    shows: 'Danh sách đã đánh dấu xong và mũi tên gửi đi',
    path: 'M14 6h40v60H14z M21 19l4 4 7-8 M38 20h9 M21 35l4 4 7-8 M38 36h9 M21 51l4 4 7-8 M38 52h9 M62 36h24 M77 27l9 9-9 9',
  },
  pay: {
    shows: 'Thẻ ngân hàng và điện thoại',
    path: 'M8 20h50v34H8z M8 30h50 M15 44h14 M66 10h22v52H66z M74 56h6 M66 18h22 M72 30l4 4 7-8',
  },
  desk: {
    shows: 'Quầy của Bộ phận Một cửa có cán bộ ngồi phía sau',
    path: 'M10 40h76v24H10z M48 26a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M32 40c0-8 7-12 16-12s16 4 16 12 M22 52h20 M66 34h12v6H66z',
  },
  follow: {
    shows: 'Ba chặng đường của hồ sơ, chặng đầu đã xong, và một lá thư báo tin',
    path: 'M16 58a8 8 0 1 0 0-16 8 8 0 0 0 0 16z M12 50l3 3 5-6 M24 50h16 M48 58a8 8 0 1 0 0-16 8 8 0 0 0 0 16z M56 50h16 M80 58a8 8 0 1 0 0-16 8 8 0 0 0 0 16z M34 8h28v20H34z M34 8l14 11L62 8',
  },
  result: {
    shows: 'Tờ giấy kết quả có đóng dấu',
    path: 'M24 6h48v50H24z M33 18h30 M33 27h30 M33 36h12 M60 48a8 8 0 1 0 0-16 8 8 0 0 0 0 16z M55 46l-3 18 8-5 8 5-3-18',
  },
} as const;

export type PictureName = keyof typeof drawings;

export function Picture({ name }: { readonly name: PictureName }) {
  const { shows, path } = drawings[name];
  return (
    <svg
      className="guide-picture"
      width="96"
      height="72"
      viewBox="0 0 96 72"
      role="img"
      aria-label={`Hình vẽ: ${shows}`}
    >
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
