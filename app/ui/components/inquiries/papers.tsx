// The papers of an inquiry, to be opened; nothing where there is none.
import type { FollowedInquiry } from '#app/read-models/inquiries.ts';

interface PapersProps {
  readonly papers: FollowedInquiry['papers'];
  readonly hrefOf: (name: string) => string;
}

export function Papers({ papers, hrefOf }: PapersProps) {
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby="giay-to">
      <h2 id="giay-to">Giấy tờ</h2>
      <ul>
        {papers.map(({ name, label }) => (
          <li key={name}>
            <a href={hrefOf(name)}>{label} (PDF)</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
