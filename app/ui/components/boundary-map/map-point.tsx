// A point on the sketch of the commune: chosen with a click or the arrow keys where JavaScript runs, and shown. Without
// JavaScript there is nothing to choose here: forms ask for the hamlet beside it. It lies folded, so that the questions below
// it stand where they stood when it is drawn.
import { useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';

import { areaAt, type Sketch } from '#app/values/sketch.ts';
import { uncapitalise } from '#app/values/first-letter.ts';
import { readPoint, writePoint } from '#forms/kinds/map-point.ts';
import { own } from '#forms/own.ts';

import { Button } from '../button/button.tsx';
import { Details } from '../details/details.tsx';
import { OptionalMark } from '../field/field.tsx';
import { Land } from './boundary-map.tsx';
import { projectionOf } from './projection.ts';

/** "Trong ấp Phú Thuận", or outside of what the sketch draws. */
function placeWords(sketch: Sketch, point: { latitude: number; longitude: number }): string {
  const area = areaAt(sketch, point);
  return area === undefined ? 'Ngoài địa giới trên sơ đồ' : `Trong ${uncapitalise(area)}`;
}

/** Each step of an arrow key is heard, within a hamlet too: "vĩ độ 11,0601, kinh độ 106,5812". */
const coordinateWords = ({ latitude, longitude }: { latitude: number; longitude: number }) =>
  `vĩ độ ${latitude.toFixed(4).replace('.', ',')}, kinh độ ${longitude.toFixed(4).replace('.', ',')}`;

function Pin({ at: [x, y] }: { readonly at: readonly [number, number] }) {
  return (
    <path
      className="map-point__pin"
      d={`M${x} ${y}l-13 -26a14.5 14.5 0 1 1 26 0zM${x} ${y - 39}a6 6 0 1 0 0.1 0z`}
      fillRule="evenodd"
    />
  );
}

export interface ShownMapPointProps {
  readonly sketch: Sketch;
  /** "11.06012,106.58120" */
  readonly point: string;
  readonly label: string;
}

/** Where something is, as it was chosen. */
export function ShownMapPoint({ sketch, point, label }: ShownMapPointProps) {
  const place = readPoint(point);
  if (place === undefined) return null;
  const projection = projectionOf(sketch);
  const { width, height, onPaper } = projection;
  const where = placeWords(sketch, place);
  return (
    <figure className="map-point">
      <svg
        className="boundary-map__drawing"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${label}: ${where}`}
      >
        <Land sketch={sketch} projection={projection} />
        <Pin at={onPaper([place.longitude, place.latitude])} />
      </svg>
      <figcaption>{where}</figcaption>
    </figure>
  );
}

export interface MapPointProps {
  readonly sketch: Sketch;
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** "11.06012,106.58120", or nothing. */
  readonly defaultValue: string;
}

/** Points of the drawing that an arrow key moves, and with Shift. */
const steps = { small: 4, large: 24 };
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function MapPoint({ sketch, id, name, label, hint, error, defaultValue }: MapPointProps) {
  const [value, setValue] = useState(defaultValue);
  const [lastDefault, setLastDefault] = useState(defaultValue);
  // A fresh reply of the server starts the page anew.
  if (lastDefault !== defaultValue) {
    setLastDefault(defaultValue);
    setValue(defaultValue);
  }
  const chooser = useRef<HTMLDivElement>(null);
  const projection = projectionOf(sketch);
  const { width, height, onPaper, onLand } = projection;
  const place = readPoint(value);
  const at = place === undefined ? undefined : onPaper([place.longitude, place.latitude]);
  const choose = (x: number, y: number) =>
    setValue(writePoint(onLand(Math.min(width, Math.max(0, x)), Math.min(height, Math.max(0, y)))));
  const click = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    choose(
      ((event.clientX - box.left) / box.width) * width,
      ((event.clientY - box.top) / box.height) * height,
    );
  };
  const press = (event: KeyboardEvent) => {
    const arrow = own(arrows, event.key);
    if (arrow === undefined) return;
    event.preventDefault();
    const step = event.shiftKey ? steps.large : steps.small;
    const [x, y] = at ?? [width / 2, height / 2];
    choose(x + arrow[0] * step, y + arrow[1] * step);
  };
  return (
    <>
      <input type="hidden" name={name} value={value} />
      <div className="map-point__asked">
        <Details
          open={defaultValue !== '' || error !== undefined}
          summary={
            <span id={`${id}-label`}>
              {label}
              <OptionalMark />
            </span>
          }
        >
          <div className="govuk-hint" id={`${id}-hint`}>
            {hint !== undefined && <>{hint}. </>}
            Bấm vào sơ đồ, hoặc dùng các phím mũi tên (giữ Shift để đi nhanh). Sơ đồ chỉ để minh họa.
          </div>
          {error !== undefined && (
            <p id={`${id}-error`} className="govuk-error-message">
              <span className="visually-hidden">Lỗi: </span>
              {error}
            </p>
          )}
          <div
            ref={chooser}
            id={id}
            className="map-point__chooser"
            role="application"
            aria-roledescription="sơ đồ chọn điểm"
            aria-labelledby={`${id}-label`}
            aria-describedby={`${id}-hint ${id}-chosen`}
            tabIndex={0}
            onKeyDown={press}
          >
            <svg
              className="boundary-map__drawing"
              viewBox={`0 0 ${width} ${height}`}
              aria-hidden="true"
              onClick={click}
            >
              <Land sketch={sketch} projection={projection} />
              {at !== undefined && <Pin at={at} />}
            </svg>
          </div>
          <p id={`${id}-chosen`} className="map-point__chosen" role="status">
            {place === undefined
              ? 'Chưa chọn điểm nào.'
              : `Điểm đã chọn: ${placeWords(sketch, place)}, ${coordinateWords(place)}.`}
          </p>
          {place !== undefined && (
            <Button
              type="button"
              kind="quiet"
              onClick={() => {
                setValue('');
                chooser.current?.focus();
              }}
            >
              Bỏ điểm đã chọn
            </Button>
          )}
        </Details>
      </div>
    </>
  );
}
