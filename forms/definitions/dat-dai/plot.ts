// Where a plot stands in the cadastral map: asked by every declaration about land.
import type { FieldDefinition } from '../../definition.ts';
import { placeHere } from '../pieces.ts';

export const plotNumber: FieldDefinition = {
  id: 'plotNumber',
  kind: 'text',
  label: 'Thửa đất số',
  hint: 'Theo giấy chứng nhận hoặc bản đồ địa chính; không biết thì bỏ trống, cán bộ tra giúp',
  required: false,
  maxLength: 20,
  example: '145',
};

export const mapSheet: FieldDefinition = {
  id: 'mapSheet',
  kind: 'text',
  label: 'Tờ bản đồ số',
  missing: 'Nhập số tờ bản đồ',
  required: false,
  maxLength: 20,
  example: '12',
};

/** @param example square metres @returns a text, not a number: papers give square metres with decimals */
export const area = (id: string, label: string, example: string, required = true) =>
  ({ id, kind: 'text', label, required, maxLength: 20, example }) as const;

export const plotHere = placeHere(
  'plotAddress',
  'Đất ở xã, phường nào thì Ủy ban nhân dân xã, phường ấy giải quyết',
);
