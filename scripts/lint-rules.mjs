// The rules of other linters that oxlint does not have, as a plugin of its own.
import { importX } from 'eslint-plugin-import-x';
import { builtinRules } from 'eslint/use-at-your-own-risk';

export default {
  meta: { name: 'house' },
  rules: {
    'no-restricted-paths': importX.rules['no-restricted-paths'],
    'no-restricted-syntax': builtinRules.get('no-restricted-syntax'),
  },
};
