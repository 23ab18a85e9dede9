// Any two versions of an item side by side.
import type { VersionLine } from '#app/read-models/publishing.ts';
import type { VersionDifference } from '#app/read-models/version-differences.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { Select } from '../../../components/select/select.tsx';
import { VersionDifferences } from '../../public/sections/version-differences.tsx';

export interface ItemComparisonPageProps {
  readonly desk: Desk;
  readonly item: string;
  readonly title: string;
  readonly versions: readonly VersionLine[];
  readonly from: VersionLine;
  readonly to: VersionLine;
  readonly differences: readonly VersionDifference[];
}

const labelOf = ({ number, savedBy, savedAt, live, erased }: VersionLine) =>
  `Bản ${number}, ${savedBy}, ${formatMoment(savedAt)}${live ? ' (đang đăng)' : ''}${erased === true ? ' (đã xóa)' : ''}`;

/** Who saved it, and when, is said once above. */
const nameOf = ({ number, live }: VersionLine) => `Bản ${number}${live ? ' (đang đăng)' : ''}`;

export function ItemComparisonPage(props: ItemComparisonPageProps) {
  const { desk, item, title, versions, from, to, differences } = props;
  const options = versions.map((version) => ({ value: String(version.number), label: labelOf(version) }));
  return (
    <DeskPage
      desk={desk}
      heading="So sánh hai bản"
      caption={
        <>
          <a href={paths.board()}>Biên tập</a> · <a href={paths.boardItem(item)}>{title}</a>
        </>
      }
    >
      <form
        className="queue-filters"
        method="get"
        autoComplete="off"
        action={paths.boardComparison(item)}
        aria-label="Chọn hai bản"
      >
        <Select label="Từ bản" name="tu" options={options} defaultValue={String(from.number)} />
        <Select label="Đến bản" name="den" options={options} defaultValue={String(to.number)} />
        <div className="queue-filters__buttons">
          <Button kind="secondary">So sánh</Button>
        </div>
      </form>
      <VersionDifferences differences={differences} before={nameOf(from)} after={nameOf(to)} />
    </DeskPage>
  );
}
