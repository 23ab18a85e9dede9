// Who of the demonstration works in which unit (Điều 11).
import type { UnitId } from '#app/publications/units.ts';

/** Accounts of the demonstration, by the part before "@demo.phuan". */
export const unitMembers: Readonly<Record<UnitId, readonly string[]>> = {
  'van-phong': ['bientap', 'motcua'],
  'noi-vu': ['bientap'],
  'tai-chinh': ['ketoan'],
  'dia-chinh': ['diachinh'],
  'ke-hoach': ['diachinh'],
  'tu-phap': ['hotich'],
  'xa-hoi': ['xahoi'],
  'van-hoa': ['vanhoa'],
  'kinh-te': [],
  'y-te': ['xahoi'],
  'giao-duc': ['xahoi'],
  'thu-y': [],
  'truyen-thanh': ['vanhoa'],
  'doan-the': ['vanhoa'],
  'cac-nganh': ['vanhoa', 'xahoi'],
  'thong-ke': ['bientap'],
};
