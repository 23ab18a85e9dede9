// Two revisions side by side: what went at the left, what came at the right, said in words as well as in colour.
import type {
  ComponentDifference,
  DifferenceRow,
  MarkedText,
} from '#app/read-models/component-differences.ts';

import { Details } from '../../../components/details/details.tsx';

export interface DifferencesProps {
  readonly differences: readonly ComponentDifference[];
  /** "Bản số 3, công bố 24/11/2026" */
  readonly before: string;
  readonly after: string;
}

export function Differences({ differences, before, after }: DifferencesProps) {
  const changes = differences.filter((one) => one.changed);
  const same = differences.filter((one) => !one.changed);
  return (
    <>
      <p role="status">
        {changes.length === 0
          ? 'Hai bản giống nhau.'
          : `Khác nhau ở ${changes.length} phần: ${changes.map((one) => one.label).join('; ')}.`}
      </p>
      {changes.map((one) => (
        <section key={one.component} aria-labelledby={`khac-${one.component}`} className="differences">
          <h2 id={`khac-${one.component}`}>{one.label}</h2>
          <DifferenceRows rows={one.rows} before={before} after={after} />
        </section>
      ))}
      {same.length > 0 && (
        <Details summary={`${same.length} phần không đổi`}>
          {same.map((one) => (
            <section key={one.component} aria-labelledby={`nhu-${one.component}`}>
              <h3 id={`nhu-${one.component}`}>{one.label}</h3>
              <SameRows rows={one.rows} />
            </section>
          ))}
        </Details>
      )}
    </>
  );
}

export function DifferenceRows({
  rows,
  before,
  after,
  headingLevel = 3,
}: {
  readonly rows: readonly DifferenceRow[];
  readonly before: string;
  readonly after: string;
  readonly headingLevel?: 2 | 3;
}) {
  const Heading = `h${headingLevel}` as const;
  const changedRows = rows.filter((row) => row.changed);
  const same = rows.filter((row) => !row.changed);
  return (
    <>
      <div className="differences__rows">
        {changedRows.map((row, index) => (
          <div key={`${row.label}-${index}`} className="differences__row">
            <Heading className="differences__label">{row.label}</Heading>
            <Side heading={before} texts={row.before} />
            <Side heading={after} texts={row.after} />
          </div>
        ))}
      </div>
      {same.length > 0 && (
        <Details summary={`${same.length} mục khác của phần này không đổi`}>
          <SameRows rows={same} />
        </Details>
      )}
    </>
  );
}

function Side({ heading, texts }: { readonly heading: string; readonly texts: readonly MarkedText[] }) {
  return (
    <div className="differences__side">
      <p className="differences__which">{heading}</p>
      {texts.length === 0 ? (
        <p className="quiet">(không có)</p>
      ) : (
        <p className="differences__text">
          {texts.map((part, index) => (
            <Marked key={index} {...part} />
          ))}
        </p>
      )}
    </div>
  );
}

/** `ins` and `del` alone are read out by no screen reader: the words around them are. */
function Marked({ text, mark }: MarkedText) {
  if (mark === undefined) return <>{text}</>;
  const Tag = mark === 'added' ? 'ins' : 'del';
  return (
    <Tag>
      <span className="visually-hidden">{mark === 'added' ? ' [thêm: ' : ' [bỏ: '}</span>
      {text}
      <span className="visually-hidden">] </span>
    </Tag>
  );
}

function SameRows({ rows }: { readonly rows: readonly DifferenceRow[] }) {
  if (rows.length === 0) return <p className="quiet">(trống)</p>;
  return (
    <dl className="read-rows">
      {rows.map((row, index) => (
        <div key={`${row.label}-${index}`}>
          <dt>{row.label}</dt>
          <dd>{row.after.map(({ text }) => text).join('')}</dd>
        </div>
      ))}
    </dl>
  );
}
