// Where each kind of inquiry is found. By itself, for the site map, which knows nothing else of them.

interface InquiryAddress {
  readonly kind: string;
  /** A code after it is the page by which the inquiry is followed. No slash at either end. */
  readonly public: string;
  /** Of a kind that is published: the last part of the form's address; its list stands at `public`. Else the form does. */
  readonly form?: string;
  /** What menus call the list of what is published. */
  readonly menu?: string;
  /** Under /can-bo/. */
  readonly desk: string;
}

export const inquiryAddresses = [
  { kind: 'information-request', public: 'tiep-can-thong-tin/yeu-cau', desk: 'tiep-can-thong-tin' },
  { kind: 'question', public: 'hoi-dap', form: 'dat-cau-hoi', menu: 'Hỏi đáp', desk: 'hoi-dap' },
  {
    kind: 'petition',
    public: 'phan-anh-kien-nghi',
    form: 'gui',
    menu: 'Phản ánh, kiến nghị',
    desk: 'phan-anh-kien-nghi',
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

/** The kind whose pages, of the public or of the staff, stand at `path`. */
export function kindIdAt(path: string): InquiryKindId | undefined {
  const here = path.replace(/\.data$/, '');
  const under = (prefix: string) => here === prefix || here.startsWith(`${prefix}/`);
  return inquiryAddresses.find((address) => under(`/${address.public}`) || under(`/can-bo/${address.desk}`))
    ?.kind;
}
