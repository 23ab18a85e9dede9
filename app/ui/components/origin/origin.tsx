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

/** Of a list whose entries have no room for it: once for all that share it, with their names where there are several. */
export function ListOrigins({
  lines,
}: {
  readonly lines: readonly (OriginOf & { readonly title: string })[];
}) {
  const shared = new Map<string, string[]>();
  for (const line of lines) {
    const text = originText(line);
    shared.set(text, [...(shared.get(text) ?? []), line.title]);
  }
  const origins = [...shared];
  const [only] = origins;
  if (only === undefined) return null;
  if (origins.length === 1) return <p className="origin">{only[0]}</p>;
  return (
    <ul className="origin origin--several" aria-label="Tác giả và nguồn">
      {origins.map(([text, titles]) => (
        <li key={text}>
          {text} <span>({titles.join('; ')})</span>
        </li>
      ))}
    </ul>
  );
}
