// Where each kind of inquiry is found. By itself, for the site map, which knows nothing else of them.

interface InquiryAddress {
  readonly kind: string;
  /** The form; a code after it is the page by which the inquiry is followed. No slash at either end. */
  readonly public: string;
  /** Under /can-bo/. */
  readonly desk: string;
}

export const inquiryAddresses = [
  { kind: 'information-request', public: 'tiep-can-thong-tin/yeu-cau', desk: 'tiep-can-thong-tin' },
] as const satisfies readonly InquiryAddress[];

export type InquiryKindId = (typeof inquiryAddresses)[number]['kind'];

/** @throws RangeError when there is no such kind */
export function addressOf(kind: string): InquiryAddress {
  const found = inquiryAddresses.find((address) => address.kind === kind);
  if (found === undefined) throw new RangeError(`no kind of inquiry: ${kind}`);
  return found;
}

/** The kind whose pages, of the public or of the staff, stand at `path`. */
export function kindIdAt(path: string): InquiryKindId | undefined {
  const here = path.replace(/\.data$/, '');
  const under = (prefix: string) => here === prefix || here.startsWith(`${prefix}/`);
  return inquiryAddresses.find((address) => under(`/${address.public}`) || under(`/can-bo/${address.desk}`))
    ?.kind;
}
