// What each level asks for and whether it is there: why a level cannot be reached yet, and where to mend it (Đ3.4, Đ15).
import { paths } from '#app/addresses/paths.ts';
import { components } from '#catalog/components.ts';
import type { LevelNeed } from '#catalog/drafting.ts';
import type { Level } from '#catalog/procedure.ts';

import { Details } from '../../../components/details/details.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';

export interface LevelNeedsProps {
  readonly code: string;
  readonly levels: readonly { readonly level: Level; readonly needs: readonly LevelNeed[] }[];
}

export function LevelNeeds({ code, levels }: LevelNeedsProps) {
  const next = levels.find(({ needs }) => needs.some((need) => !need.met))?.level;
  return (
    <section aria-labelledby="can-gi">
      <h2 id="can-gi">Mỗi mức độ cần gì</h2>
      {levels.map(({ level, needs }) => {
        const open = needs.filter((need) => !need.met).length;
        return (
          <Details
            key={level}
            open={level === next}
            summary={`Mức độ ${level}: ${open === 0 ? 'đã đủ' : `còn thiếu ${open} điều`}`}
          >
            <ul className="level-needs">
              {needs.map((need) => (
                <li key={need.need}>
                  <StatusTag tone={need.met ? 'done' : 'waiting'}>{need.met ? 'Có' : 'Thiếu'}</StatusTag>
                  <div>
                    {need.need}
                    {need.why !== undefined && <p className="quiet">{need.why}</p>}
                    {!need.met && need.component !== 'level' && (
                      <a href={paths.staffComponent(code, need.component)}>
                        Sang phần {components[need.component]}
                      </a>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          </Details>
        );
      })}
    </section>
  );
}
