// What staff call the kinds of fields and rules.
import type { FieldDefinition, FormRule } from '../definition.ts';
import { settingsOf } from './kinds/index.ts';
import { settingsOfRule } from './rules/index.ts';

/** "Chọn một" */
export const kindName = (field: FieldDefinition): string => settingsOf(field).name;

/** "Đủ tuổi" */
export const ruleName = (rule: FormRule): string => settingsOfRule(rule).name;
