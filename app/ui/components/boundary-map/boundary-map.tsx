// The commune's boundary map (Đ10.1), drawn on the server from GeoJSON: each hamlet leads to its description in words.
import { communeMap, type MapFeature } from '#app/publications/boundary/commune-map.ts';

type Position = readonly [number, number];

const west = 106.535;
const north = 11.0975;
/** Points of the drawing a degree; a degree of longitude is a little shorter here. */
const scale = 8400;
const narrowing = Math.cos((11.06 * Math.PI) / 180);
const [width, height] = [730, 615];

const onPaper = ([longitude, latitude]: Position): Position => [
  Math.round((longitude - west) * narrowing * scale),
  Math.round((north - latitude) * scale),
];

const route = (positions: readonly Position[]): string =>
  positions.map((position, index) => `${index === 0 ? 'M' : 'L'}${onPaper(position).join(' ')}`).join('');

const anchor = (id: string): string => `ban-do-${id}`;

export function BoundaryMap() {
  const { features } = communeMap;
  const described = features.flatMap(({ id, properties }) =>
    'described' in properties ? [{ id, ...properties }] : [],
  );
  return (
    <section className="boundary-map" aria-labelledby="ban-do-ten">
      <h2 className="govuk-heading-m" id="ban-do-ten">
        Sơ đồ địa giới xã Phú An
      </h2>
      <p className="govuk-body boundary-map__caution">Sơ đồ minh họa, không có giá trị pháp lý.</p>
      <svg
        className="boundary-map__drawing"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-labelledby="ban-do-ten"
      >
        {features.map((feature) => (
          <Drawn key={feature.id} feature={feature} />
        ))}
        {features.map(({ id, properties }) => {
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
      </svg>
      <h3 className="govuk-heading-s">Sơ đồ bằng lời</h3>
      <ul className="govuk-list govuk-list--bullet">
        {described.map(({ id, name, described: words }) => (
          <li key={id} id={anchor(id)} className="boundary-map__words" tabIndex={-1}>
            <strong>{name}</strong>: {words}.
          </li>
        ))}
      </ul>
    </section>
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

function Drawn({ feature }: { readonly feature: MapFeature }) {
  const { id, geometry, properties } = feature;
  switch (geometry.type) {
    case 'Polygon': {
      const [ring] = geometry.coordinates;
      return (
        <a href={`#${anchor(id)}`} aria-label={properties.name} className="boundary-map__hamlet">
          <path d={`${route(ring)}Z`} />
        </a>
      );
    }
    case 'LineString': {
      const line = `ban-do-net-${id}`;
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
      return (
        <a href={`#${anchor(id)}`} aria-label={name} className="boundary-map__place">
          <circle cx={x} cy={y} r="7" />
          <text x={x - side * 12} y={y + 5} textAnchor={side > 0 ? 'end' : 'start'} aria-hidden="true">
            {name}
          </text>
        </a>
      );
    }
  }
}
