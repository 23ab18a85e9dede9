// A text with those of its words marked that were looked for.
import type { TextPart } from '#app/read-models/search.ts';

export function Marked({ parts }: { readonly parts: readonly TextPart[] }) {
  return (
    <>
      {parts.map(({ text, hit }, index) =>
        hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </>
  );
}
