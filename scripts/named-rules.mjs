// Leaves out of the stylesheets what no page can ask for: rules of GOV.UK Frontend for classes that no component names.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const app = path.resolve(import.meta.dirname, '..', 'app');

/** @returns a test whether a component names a class; a name that ends in "-" stands for all that begin with it, as a template makes them */
function classesNamed() {
  const names = new Set(
    readdirSync(app, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => readFileSync(path.join(app, file), 'utf8').match(/govuk-[\w-]+/g) ?? []),
  );
  const beginnings = [...names].filter((name) => name.endsWith('-'));
  return (name) => names.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
}

/** A plugin of PostCSS. */
export const namedRules = {
  postcssPlugin: 'portal:named-rules',
  OnceExit(sheet) {
    const isNamed = classesNamed();
    const canMatch = (selector) =>
      [...selector.matchAll(/\.(govuk-[\w-]+)/g)].every(([, name]) => isNamed(name));
    sheet.walkRules((rule) => {
      const kept = rule.selectors.filter(canMatch);
      if (kept.length === 0) rule.remove();
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    });
    sheet.walkAtRules((rule) => {
      if (rule.nodes?.length === 0) rule.remove();
    });
  },
};
