// How somebody wants his lists drawn: a plain form behind a line that unfolds.
import {
  densities,
  queueColumnIds,
  queueColumns,
  type Density,
  type QueueLayout,
} from '#app/lists/queue-layout.ts';

import { Button } from '../../../components/button/button.tsx';

export function QueueLayoutForm({ layout }: { readonly layout: QueueLayout }) {
  return (
    <details className="list-menu">
      <summary>Cách hiển thị</summary>
      <form method="post" className="list-menu__form">
        <fieldset>
          <legend>Dòng</legend>
          {(Object.keys(densities) as Density[]).map((density) => (
            <label key={density} className="list-menu__choice">
              <input
                type="radio"
                name="density"
                value={density}
                defaultChecked={layout.density === density}
              />{' '}
              {densities[density]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>Cột</legend>
          {queueColumnIds.map((column) => (
            <label key={column} className="list-menu__choice">
              <input
                type="checkbox"
                name="column"
                value={column}
                defaultChecked={layout.columns.includes(column)}
              />{' '}
              {queueColumns[column]}
            </label>
          ))}
        </fieldset>
        <Button kind="secondary" name="intent" value="layout">
          Lưu cách hiển thị
        </Button>
      </form>
    </details>
  );
}
