// Reading what a browser sends: friendly names into a tree, hostile ones into nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readWire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { entriesOf, isBlank, valueAt } from '#forms/wire.ts';

describe('readWire', () => {
  it('reads dotted names into a tree and numbered ones into a list', () => {
    const wire = readWire([
      ['childName', 'An'],
      ['childBirthDate.day', '1'],
      ['childBirthDate.month', '2'],
      ['papers.0.pages', '3'],
      ['papers.1.pages', '4'],
      ['papers.1.issuedOn.day', '5'],
    ]);
    expect(wire).toEqual({
      childName: 'An',
      childBirthDate: { day: '1', month: '2' },
      papers: [{ pages: '3' }, { pages: '4', issuedOn: { day: '5' } }],
    });
  });

  it('closes the gap a removed entry left', () => {
    expect(
      readWire([
        ['papers.2.pages', '2'],
        ['papers.0.pages', '0'],
      ]),
    ).toEqual({ papers: [{ pages: '0' }, { pages: '2' }] });
  });

  it('lets no name reach a prototype', () => {
    const names = [
      '__proto__.polluted',
      'constructor.prototype.polluted',
      'a.__proto__.polluted',
      '__proto__',
      'a.constructor.polluted',
      'toString',
    ];
    const wire = readWire(names.map((name) => [name, 'yes'] as const));
    expect(wire).toEqual({});
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('keeps the first of a value and a branch under one name', () => {
    expect(
      readWire([
        ['a', 'x'],
        ['a.b', 'y'],
      ]),
    ).toEqual({ a: 'x' });
    expect(
      readWire([
        ['a.b', 'y'],
        ['a', 'x'],
      ]),
    ).toEqual({ a: { b: 'y' } });
  });

  it('keeps the last of equal names, so that a ticked box wins over the hidden empty one', () => {
    expect(
      readWire([
        ['pledge', ''],
        ['pledge', 'on'],
      ]),
    ).toEqual({ pledge: 'on' });
  });

  it('allots nothing for an index in the millions, and ignores files and names that are no path', () => {
    const wire = readWire([
      ['papers.1000000.pages', '1'],
      ['papers.-1.pages', '1'],
      ['papers..pages', '1'],
      ['.papers', '1'],
      ['a b', '1'],
      ['a.b.c.d.e.f', '1'],
      ['a'.repeat(300), '1'],
      ['photo', new Blob(['x'])],
      ['ok', '1'],
    ]);
    expect(wire).toEqual({ ok: '1' });
  });

  it('stops after as many inputs as no form has', () => {
    const many = Array.from({ length: 200_000 }, (_, i) => [`f${i}`, '1'] as const);
    expect(Object.keys(readWire(many)).length).toBe(5000);
  });

  it('never throws and gives only texts in NFC, whatever it is given', () => {
    const name = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('a', 'b', '0', '1', '__proto__', 'constructor', '', '999', '99999'), {
          maxLength: 7,
        })
        .map((keys) => keys.join('.')),
    );
    const leaves = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, fc.oneof(fc.string({ unit: 'binary' }), fc.anything()))),
        (entries) => {
          for (const leaf of leaves(readWire(entries))) {
            expect(typeof leaf).toBe('string');
            expect(String(leaf).normalize('NFC')).toBe(leaf);
          }
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
    );
  });
});

describe('A wire value', () => {
  it('is looked up among its own properties only', () => {
    expect(own({}, 'toString')).toBeUndefined();
    expect(valueAt({ a: { b: 'x' } }, 'a.b')).toBe('x');
    expect(valueAt({ a: 'x' }, 'a.length')).toBeUndefined();
  });

  it('is blank when nothing in it was typed', () => {
    for (const blank of [undefined, null, '', '  ', false, {}, [], { day: '', month: ' ' }, [{ a: '' }]])
      expect(isBlank(blank)).toBe(true);
    for (const typed of ['x', 0, true, { day: '1' }, [{ a: 'x' }]]) expect(isBlank(typed)).toBe(false);
  });

  it('of a group is read from a list and from numbered keys alike', () => {
    expect(entriesOf(['a', 'b'])).toEqual([
      [0, 'a'],
      [1, 'b'],
    ]);
    expect(entriesOf({ 10: 'b', 2: 'a', x: 'no', 12345: 'no' })).toEqual([
      [2, 'a'],
      [10, 'b'],
    ]);
    expect(entriesOf('text')).toEqual([]);
  });
});
