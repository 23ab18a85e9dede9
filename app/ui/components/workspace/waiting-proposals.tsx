// What somebody proposed on a page and nobody has decided on yet.
import { paths } from '#app/addresses/paths.ts';
import { capitalise } from '#app/values/first-letter.ts';

export interface WaitingProposalsProps {
  readonly waiting: readonly { readonly id: string; readonly title: string }[];
}

export function WaitingProposals({ waiting }: WaitingProposalsProps) {
  if (waiting.length === 0) return null;
  return (
    <>
      <h2>Đang chờ duyệt</h2>
      <ul>
        {waiting.map(({ id, title }) => (
          <li key={id}>
            <a href={paths.staffProposal(id)}>{capitalise(title)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
