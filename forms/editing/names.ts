// The names of kinds of fields and rules for staff.
import type { FieldDefinition, FormRule } from '../definition.ts';
import { settingsOf } from './kinds/index.ts';
import { settingsOfRule } from './rules/index.ts';

/** @returns the Vietnamese name of the field's kind: "Chọn một" */
export const kindName = (field: FieldDefinition): string => settingsOf(field).name;

/** @returns the Vietnamese name of the rule's kind: "Đủ tuổi" */
export const ruleName = (rule: FormRule): string => settingsOfRule(rule).name;
