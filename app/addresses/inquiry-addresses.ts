// Where each kind of inquiry is found. By itself, for the site map, which knows nothing else of them.

interface InquiryAddress {
  readonly kind: string;
  /** A code after it is the page by which the inquiry is followed. No slash at either end. */
  readonly public: string;
  /** Of a kind that is published: the last part of the form's address; its list stands at `public`. Else the form does. */
  readonly form?: string;
  /** What menus call the list of what is published. */
  readonly menu?: string;
  /** Of a kind of which there is news by mail: what can be followed, and the part of the address that names it. */
  readonly followed?: Readonly<Record<string, string>>;
  /** Under /can-bo/. */
  readonly desk: string;
  /** How it is told apart from what else may be sent to the commune. */
  readonly way: {
    readonly name: string;
    /** When this is the one. */
    readonly when: string;
    /** How long it takes. */
    readonly takes: string;
    /** What the link to it says. */
    readonly label: string;
  };
}

export const inquiryAddresses = [
  {
    kind: 'information-request',
    public: 'tiep-can-thong-tin/yeu-cau',
    desk: 'tiep-can-thong-tin',
    way: {
      name: 'Yêu cầu cung cấp thông tin',
      when: 'Cần một văn bản, số liệu chưa được công khai.',
      takes: '3 đến 15 ngày làm việc',
      label: 'Yêu cầu cung cấp thông tin',
    },
  },
  {
    kind: 'question',
    public: 'hoi-dap',
    form: 'dat-cau-hoi',
    menu: 'Hỏi đáp',
    followed: { question: 'cau-hoi', subject: 'hoi-dap' },
    desk: 'hoi-dap',
    way: {
      name: 'Câu hỏi',
      when: 'Muốn biết một điều: chính sách, thủ tục, công việc của Ủy ban nhân dân.',
      takes: '15 ngày làm việc',
      label: 'Hỏi đáp',
    },
  },
  {
    kind: 'petition',
    public: 'phan-anh-kien-nghi',
    form: 'gui',
    menu: 'Phản ánh, kiến nghị',
    desk: 'phan-anh-kien-nghi',
    way: {
      name: 'Phản ánh, kiến nghị',
      when: 'Thấy việc cần sửa, hoặc cán bộ gây phiền hà; hoặc muốn đề xuất.',
      takes: '15 ngày làm việc',
      label: 'Phản ánh, kiến nghị',
    },
  },
  {
    kind: 'inaccuracy-report',
    public: 'bao-thong-tin-khong-chinh-xac',
    desk: 'bao-sai-sot',
    way: {
      name: 'Báo thông tin không chính xác',
      when: 'Thấy một trang của Cổng ghi chưa đúng.',
      takes: '15 ngày',
      label: 'Báo thông tin không chính xác',
    },
  },
  {
    kind: 'citizen-reception',
    public: 'tiep-cong-dan',
    desk: 'tiep-cong-dan',
    way: {
      name: 'Tiếp công dân',
      when: 'Muốn trình bày trực tiếp với Chủ tịch hoặc cán bộ tiếp công dân.',
      takes: 'hẹn giờ trong 2 ngày làm việc',
      label: 'Đăng ký giờ tiếp công dân',
    },
  },
] as const satisfies readonly InquiryAddress[];

export type InquiryKindId = (typeof inquiryAddresses)[number]['kind'];

/** The kinds that everybody reads, as menus list them. */
export const inquiryMenu: readonly { readonly kind: InquiryKindId; readonly label: string }[] =
  inquiryAddresses.flatMap((address) =>
    'menu' in address ? [{ kind: address.kind, label: address.menu }] : [],
  );

/** Between a kind's address and the name of a published one: no code is called so. */
export const publishedSegment = 'da-tra-loi';

/** @throws RangeError when there is no such kind */
export function addressOf(kind: string): InquiryAddress {
  const entry = inquiryAddresses.find((address) => address.kind === kind);
  if (entry === undefined) throw new RangeError(`no kind of inquiry: ${kind}`);
  return entry;
}

/**
 * @param path of a page of the public or of the staff, or of its data
 * @returns the kind whose page it is; undefined for other pages
 */
export function kindIdAt(path: string): InquiryKindId | undefined {
  const here = path.replace(/\.data$/, '');
  const under = (prefix: string) => here === prefix || here.startsWith(`${prefix}/`);
  return inquiryAddresses.find((address) => under(`/${address.public}`) || under(`/can-bo/${address.desk}`))
    ?.kind;
}
