// A fault names the lines of the sources, though what runs is a bundle: each program of it begins with this module. Node's own
// `setSourceMapsEnabled` reads and keeps the map of every module that is loaded, of packages too; here a map is read when somebody
// reads the stack of a fault, and is not kept.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const bundle = new URL('.', import.meta.url).href;
const inBundle = new RegExp(
  `${bundle.replaceAll(/[.*+?^$()[\]{}|]/g, String.raw`\$&`)}([\\w.-]+\\.m?js):(\\d+):(\\d+)`,
);

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digits = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, base64.indexOf(String.fromCharCode(code))),
);
const [comma, semicolon] = [44, 59];

/**
 * Reads mappings (ECMA-426, "Mappings structure") once, keeping none but those that are asked for.
 * @param {string} mappings
 * @param {readonly { readonly line: number; readonly column: number }[]} places from 0, in their order
 * @param {(place: object, source: number, line: number, column: number) => void} tell where a place comes from
 */
function findOrigins(mappings, places, tell) {
  let [next, line, column, source, sourceLine, sourceColumn] = [0, 0, 0, 0, 0, 0];
  const last = { line: -1, source: 0, sourceLine: 0, sourceColumn: 0 };
  let [field, value, shift] = [0, 0, 0];
  const tellUntil = (endLine, endColumn) => {
    for (; next < places.length; next += 1) {
      const place = places[next];
      if (place.line > endLine || (place.line === endLine && place.column >= endColumn)) return;
      if (last.line === place.line) tell(place, last.source, last.sourceLine, last.sourceColumn);
    }
  };
  for (let at = 0; at < mappings.length && next < places.length; at += 1) {
    const letter = mappings.charCodeAt(at);
    if (letter !== comma && letter !== semicolon) {
      const digit = digits[letter];
      value += (digit & 31) << shift;
      shift += 5;
      if ((digit & 32) !== 0) continue;
      const change = (value & 1) === 1 ? -(value >>> 1) : value >>> 1;
      if (field === 0) column += change;
      if (field === 1) source += change;
      if (field === 2) sourceLine += change;
      if (field === 3) sourceColumn += change;
      [field, value, shift] = [field + 1, 0, 0];
      continue;
    }
    if (field >= 4) {
      tellUntil(line, column);
      last.line = line;
      last.source = source;
      last.sourceLine = sourceLine;
      last.sourceColumn = sourceColumn;
    }
    field = 0;
    if (letter === semicolon) [line, column] = [line + 1, 0];
  }
  tellUntil(Infinity, 0);
}

/** Places in the bundle, as V8 writes them, with what they are in the sources: what comes up once comes up again. */
const known = new Map();
const mostKnown = 1000;

function lookUp(frames) {
  const byFile = new Map();
  for (const [place, file, line, column] of frames.flatMap((frame) => [inBundle.exec(frame) ?? []])) {
    if (place === undefined || known.has(place)) continue;
    const places = byFile.get(file) ?? [];
    byFile.set(file, [...places, { place, line: line - 1, column: column - 1 }]);
  }
  if (known.size > mostKnown) known.clear();
  for (const [file, places] of byFile) {
    const { sources, mappings } = JSON.parse(readFileSync(new URL(`${file}.map`, bundle), 'utf8'));
    places.sort((one, other) => one.line - other.line || one.column - other.column);
    findOrigins(mappings, places, ({ place }, source, line, column) => {
      known.set(place, `${path.resolve(fileURLToPath(bundle), sources[source])}:${line + 1}:${column + 1}`);
    });
  }
}

/** As Node writes it, whose own faults carry their code. */
const headOf = (error) =>
  error instanceof Error && String(error.code).startsWith('ERR_')
    ? `${error.name} [${error.code}]: ${error.message}`
    : Error.prototype.toString.call(error);

Error.prepareStackTrace = (error, callSites) => {
  const frames = callSites.map(String);
  try {
    lookUp(frames);
  } catch {
    // Without its map a fault names the line of the bundle.
  }
  const named = frames.map((frame) => frame.replace(inBundle, (place) => known.get(place) ?? place));
  return [headOf(error), ...named].join('\n    at ');
};
