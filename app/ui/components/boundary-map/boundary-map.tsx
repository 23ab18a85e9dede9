// The commune's boundary map (Đ10.1), drawn on the server from GeoJSON: each hamlet leads to its description in words.
import { communeMap, drawnCommune, type MapFeature } from '#app/publications/boundary/commune-map.ts';

import { useSite } from '../page/site.tsx';
import { height, onPaper, width } from './projection.ts';

type Position = readonly [number, number];

const route = (positions: readonly Position[]): string =>
  positions.map((position, index) => `${index === 0 ? 'M' : 'L'}${onPaper(position).join(' ')}`).join('');

const anchor = (id: string): string => `ban-do-${id}`;

export function BoundaryMap() {
  const { localName } = useSite().unit;
  const { features } = communeMap;
  const describedFeatures = features.flatMap(({ id, properties }) =>
    'described' in properties ? [{ id, ...properties }] : [],
  );
  return (
    <section className="boundary-map" aria-labelledby="ban-do-ten">
      <h2 className="govuk-heading-m" id="ban-do-ten">
        Sơ đồ địa giới {drawnCommune}
      </h2>
      <p className="govuk-body boundary-map__caution">
        Sơ đồ minh họa, không có giá trị pháp lý.
        {localName !== drawnCommune && localName !== '' && ` Vẽ theo địa giới trước khi có ${localName}.`}
      </p>
      <svg
        className="boundary-map__drawing"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-labelledby="ban-do-ten"
      >
        {features.map((feature) => (
          <Drawn key={feature.id} feature={feature} />
        ))}
        <Names />
      </svg>
      <h3 className="govuk-heading-s">Sơ đồ bằng lời</h3>
      <ul className="govuk-list govuk-list--bullet">
        {describedFeatures.map(({ id, name, described: words }) => (
          <li key={id} id={anchor(id)} className="boundary-map__words" tabIndex={-1}>
            <strong>{name}</strong>: {words}.
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The land without its words below, for drawings in which nothing leads on. */
export function Land() {
  return (
    <g aria-hidden="true">
      {communeMap.features.map((feature) => (
        <Drawn key={feature.id} feature={feature} plain />
      ))}
      <Names />
    </g>
  );
}

function Names() {
  return (
    <>
      {communeMap.features.map(({ id, properties }) => {
        if (properties.what !== 'hamlet') return null;
        const [x, y] = onPaper(properties.labelAt);
        return (
          <text key={id} className="boundary-map__name" x={x} y={y} textAnchor="middle" aria-hidden="true">
            {properties.name.replace(/^Ấp /u, '')}
          </text>
        );
      })}
      {beyond.map(([x, y, name]) => (
        <text key={name} className="boundary-map__beyond" x={x} y={y} textAnchor="middle">
          {name}
        </text>
      ))}
    </>
  );
}

/** What lies around it. */
const beyond = [
  [270, 28, 'Xã An Tây'],
  [62, 330, 'Huyện Củ Chi'],
  [655, 120, 'Thị xã Bến Cát'],
  [230, 600, 'Thành phố Thủ Dầu Một'],
  [462, 28, 'Đường ĐT.744'],
] as const;

/** @param plain nothing leads to words: there are none below */
function Drawn({ feature, plain = false }: { readonly feature: MapFeature; readonly plain?: boolean }) {
  const { id, geometry, properties } = feature;
  switch (geometry.type) {
    case 'Polygon': {
      const [ring] = geometry.coordinates;
      const area = <path d={`${route(ring)}Z`} />;
      return plain ? (
        <g className="boundary-map__hamlet">{area}</g>
      ) : (
        <a href={`#${anchor(id)}`} aria-label={properties.name} className="boundary-map__hamlet">
          {area}
        </a>
      );
    }
    case 'LineString': {
      const line = `${plain ? 'so-do' : 'ban-do'}-net-${id}`;
      return (
        <g className={`boundary-map__${properties.what}`} aria-hidden="true">
          <path id={line} d={route(geometry.coordinates)} />
          {properties.what === 'river' && (
            <text dy={-9}>
              <textPath href={`#${line}`} startOffset={id === 'song-sai-gon' ? '72%' : '24%'}>
                {properties.name}
              </textPath>
            </text>
          )}
        </g>
      );
    }
    case 'Point': {
      const [x, y] = onPaper(geometry.coordinates);
      // Its name stands on the side where there is land.
      const side = x > width / 3 ? 1 : -1;
      // Said as it is shown, so that somebody who speaks to the machine can name it.
      const name = properties.name.replace('Ủy ban nhân dân', 'UBND');
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
        <a href={`#${anchor(id)}`} aria-label={name} className="boundary-map__place">
          {spot}
        </a>
      );
    }
  }
}
