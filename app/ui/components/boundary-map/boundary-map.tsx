// The commune's boundary map (Đ10.1), drawn on the server from its record: each hamlet leads to its description in words.
import type { Position, Sketch, SketchFeature } from '#app/values/sketch.ts';

import { useSite } from '../page/site.tsx';
import { projectionOf, type Projection } from './projection.ts';

const anchor = (index: number): string => `ban-do-${index + 1}`;

export interface BoundaryMapProps {
  readonly sketch: Sketch;
  /** Whose land it is; left out, that of the commune of today. */
  readonly localName?: string;
}

export function BoundaryMap({ sketch, localName }: BoundaryMapProps) {
  const { unit } = useSite();
  const projection = projectionOf(sketch);
  const { width, height } = projection;
  return (
    <section className="boundary-map" aria-labelledby="ban-do-ten">
      <h2 className="govuk-heading-m" id="ban-do-ten">
        Sơ đồ địa giới {localName ?? unit.localName}
      </h2>
      <p className="govuk-body boundary-map__caution">Sơ đồ minh họa, không có giá trị pháp lý.</p>
      <svg
        className="boundary-map__drawing"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-labelledby="ban-do-ten"
      >
        {sketch.map((feature, index) => (
          <Drawn key={anchor(index)} feature={feature} index={index} projection={projection} />
        ))}
        <Names sketch={sketch} projection={projection} />
      </svg>
      <h3 className="govuk-heading-s">Sơ đồ bằng lời</h3>
      <ul className="govuk-list govuk-list--bullet">
        {sketch.map((feature, index) =>
          feature.what === 'area' || feature.what === 'place' ? (
            <li key={anchor(index)} id={anchor(index)} className="boundary-map__words" tabIndex={-1}>
              <strong>{feature.name}</strong>
              {feature.described !== undefined && `: ${feature.described}`}.
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}

interface DrawnProps {
  readonly sketch: Sketch;
  readonly projection: Projection;
}

/** The land without its words below, for drawings in which nothing leads on. */
export function Land({ sketch, projection }: DrawnProps) {
  return (
    <g aria-hidden="true">
      {sketch.map((feature, index) => (
        <Drawn key={anchor(index)} feature={feature} index={index} projection={projection} plain />
      ))}
      <Names sketch={sketch} projection={projection} />
    </g>
  );
}

/** "An Thuận": on a drawing everybody sees what is a hamlet. A number stands with its word: "Khu phố 3". */
const shortName = (name: string): string => name.replace(/^(?:Ấp|Thôn|Bản|Buôn|Làng|Xóm) (?=\p{L})/u, '');

function Names({ sketch, projection: { onPaper } }: DrawnProps) {
  return (
    <>
      {sketch.map((feature, index) => {
        if (feature.what !== 'area' && feature.what !== 'beyond') return null;
        const [x, y] = onPaper(feature.what === 'area' ? feature.labelAt : feature.at);
        return feature.what === 'area' ? (
          <text
            key={anchor(index)}
            className="boundary-map__name"
            x={x}
            y={y}
            textAnchor="middle"
            aria-hidden="true"
          >
            {shortName(feature.name)}
          </text>
        ) : (
          <text key={anchor(index)} className="boundary-map__beyond" x={x} y={y} textAnchor="middle">
            {feature.name}
          </text>
        );
      })}
    </>
  );
}

interface FeatureProps {
  readonly feature: SketchFeature;
  readonly index: number;
  readonly projection: Projection;
  /** Nothing leads to words: there are none below. */
  readonly plain?: boolean;
}

function Drawn({ feature, index, projection: { onPaper, width }, plain = false }: FeatureProps) {
  const route = (positions: readonly Position[]): string =>
    positions.map((one, at) => `${at === 0 ? 'M' : 'L'}${onPaper(one).join(' ')}`).join('');
  switch (feature.what) {
    case 'area': {
      const area = <path d={`${route(feature.ring)}Z`} />;
      return plain ? (
        <g className="boundary-map__hamlet">{area}</g>
      ) : (
        <a href={`#${anchor(index)}`} aria-label={feature.name} className="boundary-map__hamlet">
          {area}
        </a>
      );
    }
    case 'river':
    case 'road': {
      const line = `${plain ? 'so-do' : 'ban-do'}-net-${index}`;
      return (
        <g className={`boundary-map__${feature.what}`} aria-hidden="true">
          <path id={line} d={route(feature.line)} />
          {feature.what === 'river' && (
            <text dy={-9}>
              <textPath href={`#${line}`} startOffset={`${feature.nameAt}%`}>
                {feature.name}
              </textPath>
            </text>
          )}
        </g>
      );
    }
    case 'place': {
      const [x, y] = onPaper(feature.at);
      // Its name stands on the side where there is land.
      const side = x > width / 3 ? 1 : -1;
      // Said as it is shown, so that somebody who speaks to the machine can name it.
      const name = feature.name.replace('Ủy ban nhân dân', 'UBND');
      const spot = (
        <>
          <circle cx={x} cy={y} r="7" />
          <text x={x - side * 12} y={y + 5} textAnchor={side > 0 ? 'end' : 'start'} aria-hidden="true">
            {name}
          </text>
        </>
      );
      return plain ? (
        <g className="boundary-map__place">{spot}</g>
      ) : (
        <a href={`#${anchor(index)}`} aria-label={name} className="boundary-map__place">
          {spot}
        </a>
      );
    }
    case 'beyond':
      return null;
  }
}
