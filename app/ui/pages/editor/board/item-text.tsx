// The text of an item: written with headings, lists, tables and pictures; without JavaScript as paragraphs.
import { paths } from '#app/addresses/paths.ts';

import { RichText } from '../../../components/rich-text/rich-text.tsx';
import type { HeldFiles } from './writing-files.tsx';

export interface ItemTextProps {
  readonly html: string;
  readonly plain: string;
  readonly optional: boolean;
  readonly held: HeldFiles;
  readonly error: string | undefined;
  readonly onChange: () => void;
}

export function ItemText({ html, plain, optional, held, error, onChange }: ItemTextProps) {
  const pictures = Object.entries(held).flatMap(([id, { src }]) =>
    src === undefined ? [] : [[id, src] as const],
  );
  return (
    <section className="form-section" aria-labelledby="noi-dung-bai">
      <h2 id="noi-dung-bai">Nội dung</h2>
      <RichText
        name="item.html"
        label="Nội dung bài"
        defaultHtml={html}
        plain={plain}
        pictures={Object.fromEntries(pictures)}
        pictureTo={paths.boardPicture()}
        wordTo={paths.boardWord()}
        optional={optional}
        error={error}
        onChange={onChange}
      />
    </section>
  );
}
