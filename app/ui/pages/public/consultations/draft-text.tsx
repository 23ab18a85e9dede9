// The full text of a draft by its clauses: each with an address of its own, how many commented, and the way to comment on it.
import { paths } from '#app/addresses/paths.ts';
import { isFrame, titledBelow } from '#app/consultations/markers.ts';
import type { ClauseView, StanceCounts } from '#app/read-models/consultations.ts';

import { FoldedContents, fewestInContents } from '../sections/text-contents.tsx';

const total = ({ agree, disagree, propose }: StanceCounts) => agree + disagree + propose;

/** What a long draft holds, by its chapters and articles. */
export function DraftContents({ clauses }: Pick<DraftTextProps, 'clauses'>) {
  const entries = clauses.filter(({ level }) => level === 'article' || titledBelow(level));
  if (entries.length < fewestInContents) return null;
  const articles = entries.filter(({ level }) => level === 'article').length;
  const chapters = entries.filter(({ level }) => level === 'chapter').length;
  const counted = [...(chapters === 0 ? [] : [`${chapters} chương`]), `${articles} điều`].join(', ');
  const contents = entries.map(({ address, level, label, title }) => ({
    anchor: address,
    text: title === '' || title === label ? label : `${label}. ${title}`,
    level: level === 'article' ? 3 : 2,
  }));
  return <FoldedContents counted={counted} contents={contents} />;
}

interface DraftTextProps {
  readonly clauses: readonly ClauseView[];
  readonly slug: string;
  readonly open: boolean;
}

export function DraftText({ clauses, slug, open }: DraftTextProps) {
  return (
    <div className="draft">
      {clauses.map((clause) => (
        <div key={clause.id} id={clause.address} className={`draft__clause draft__clause--${clause.level}`}>
          <div className="item__text" dangerouslySetInnerHTML={{ __html: clause.html }} />
          {!isFrame(clause.level) && <ClauseFoot clause={clause} slug={slug} open={open} />}
        </div>
      ))}
    </div>
  );
}

function ClauseFoot({
  clause,
  slug,
  open,
}: {
  readonly clause: ClauseView;
  readonly slug: string;
  readonly open: boolean;
}) {
  const count = total(clause.counts);
  if (!open && count === 0) return null;
  return (
    <p className="draft__foot no-print">
      {count > 0 && (
        <a href={`${paths.consultation(slug, `dieu-khoan=${clause.id}`)}#y-kien`}>
          {count} góp ý<span className="visually-hidden"> cho {clause.label}</span>
        </a>
      )}
      {open && (
        <a href={paths.commentOn(slug, clause.id)}>
          Góp ý<span className="visually-hidden"> cho {clause.label}</span>
        </a>
      )}
    </p>
  );
}
