// Two versions of an item side by side, as they look: what went at the left, what came at the right, pictures too. Said
// in words as well as in colour.
import type { ReactNode } from 'react';

import type {
  ComparedFile,
  ComparedLine,
  ComparedPicture,
  ComparedPiece,
  ComparedRow,
  ComparedWords,
  DifferenceMark,
  VersionDifference,
} from '#app/read-models/version-differences.ts';

import { fileNote } from './attachments.tsx';

interface VersionDifferencesProps {
  readonly differences: readonly VersionDifference[];
  readonly before: string;
  readonly after: string;
}

export function VersionDifferences({ differences, before, after }: VersionDifferencesProps) {
  return (
    <>
      <p role="status">
        {differences.length === 0
          ? 'Hai bản giống nhau.'
          : `Khác nhau ở ${differences.length} mục: ${differences.map(({ label }) => label).join('; ')}.`}
      </p>
      {differences.map(({ label, rows }, at) => (
        <section key={`${label}-${at}`} className="differences version-difference">
          <h2 className="differences__label">{label}</h2>
          {rows.map((row, index) =>
            'same' in row ? (
              <p key={index} className="version-difference__same quiet">
                {row.same} đoạn không đổi
              </p>
            ) : (
              <Row key={index} row={row} before={before} after={after} />
            ),
          )}
        </section>
      ))}
    </>
  );
}

function Row({
  row,
  before,
  after,
}: {
  readonly row: ComparedRow;
  readonly before: string;
  readonly after: string;
}) {
  return (
    <div
      className={`differences__row version-difference__row${row.changed ? '' : ' version-difference__row--same'}`}
    >
      <Side heading={before} line={row.before} />
      <Side heading={after} line={row.after} />
      {row.notes.length > 0 && (
        <ul className="version-difference__notes">
          {row.notes.map((note, index) => (
            <li key={index}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Side({ heading, line }: { readonly heading: string; readonly line: ComparedLine | undefined }) {
  return (
    <div className="differences__side">
      <p className="differences__which">{heading}</p>
      {line === undefined ? (
        <p className="quiet">(không có)</p>
      ) : (
        <>
          {line.as !== '' && <p className="version-difference__as">{line.as}</p>}
          <div className="differences__text">
            {line.pieces.map((piece, index) => (
              <Piece key={index} piece={piece} />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function Piece({ piece }: { readonly piece: ComparedPiece }) {
  return (
    <Marked mark={piece.mark}>
      <Shown piece={piece} />
    </Marked>
  );
}

const marks = {
  removed: { Tag: 'del', words: 'bỏ' },
  added: { Tag: 'ins', words: 'thêm' },
  restyled: { Tag: 'mark', words: 'đổi cách trình bày' },
} as const;

/** `ins` and `del` alone are read out by no screen reader: the words around them are. */
function Marked({
  mark,
  children,
}: {
  readonly mark: DifferenceMark | undefined;
  readonly children: ReactNode;
}) {
  if (mark === undefined) return <>{children}</>;
  const { Tag, words } = marks[mark];
  return (
    <Tag>
      <span className="visually-hidden"> [{words}: </span>
      {children}
      <span className="visually-hidden">] </span>
    </Tag>
  );
}

function Shown({ piece }: { readonly piece: ComparedPiece }) {
  switch (piece.kind) {
    case 'words':
      return <Words {...piece} />;
    case 'picture':
      return <Picture {...piece} />;
    case 'file':
      return <File {...piece} />;
  }
}

function Words({ text, looks, mark }: ComparedWords) {
  const { strong, em, script, href } = looks;
  let words = <>{text}</>;
  if (script !== undefined) words = script === 'sub' ? <sub>{words}</sub> : <sup>{words}</sup>;
  if (em === true) words = <em>{words}</em>;
  if (strong === true) words = <strong>{words}</strong>;
  if (href === undefined) return words;
  return (
    <>
      <a href={href}>{words}</a>
      {/* Where a link leads is seen by nobody who only reads it. */}
      {mark !== undefined && <span className="version-difference__target"> ({href}) </span>}
    </>
  );
}

const ofPicture: Readonly<Record<DifferenceMark, string>> = {
  removed: 'Ảnh bị bỏ',
  added: 'Ảnh mới',
  restyled: 'Đổi mô tả ảnh',
};

function Picture({ src, alt, mark }: ComparedPicture) {
  return (
    <span className="version-difference__picture">
      {mark !== undefined && <span className="version-difference__as">{ofPicture[mark]}</span>}
      {src === undefined ? (
        <span className="quiet">(ảnh không còn trên Cổng)</span>
      ) : (
        <img src={src} alt={alt === '' ? 'Ảnh chưa có mô tả' : alt} loading="lazy" />
      )}
      <span className="quiet">{alt === '' ? 'Chưa có mô tả' : `Mô tả: ${alt}`}</span>
    </span>
  );
}

function File({ file }: ComparedFile) {
  return (
    <span className="version-difference__file">
      {file === undefined ? (
        '(tệp không còn trên Cổng)'
      ) : (
        <a href={file.href}>
          {file.name} ({fileNote(file)})
        </a>
      )}
    </span>
  );
}
