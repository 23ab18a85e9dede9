// Đ8.3: who wrote something and where it comes from, in the one way in which readers are told everywhere.
export interface OriginOf {
  readonly author: string;
  readonly source: string;
}

export const originText = ({ author, source }: OriginOf): string =>
  [...(author === '' ? [] : [`Tác giả: ${author}`]), ...(source === '' ? [] : [`Nguồn: ${source}`])].join(
    ' · ',
  );

/** Of one thing, under it. */
export function Origin(of: OriginOf) {
  return <span className="origin">{originText(of)}</span>;
}
