import { describe, expect, it } from 'vitest';
import { en } from '../../studio/src/i18n/en/index.js';
import { zh } from '../../studio/src/i18n/zh/index.js';

type Words = Record<string, Record<string, string>>;

/** Every key as `room:key`; the forms of a counted word (`items_one`, `items_other`) are one key. */
const keys = (words: Words): string[] => [
  ...new Set(
    Object.entries(words).flatMap(([room, entries]) =>
      Object.keys(entries).map((key) => `${room}:${key.replace(/_(one|other)$/, '')}`),
    ),
  ),
];
const values = (words: Words): [string, string][] =>
  Object.entries(words).flatMap(([room, entries]) =>
    Object.entries(entries).map(([key, value]): [string, string] => [`${room}:${key}`, value]),
  );
const places = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

describe('the words of the interface', () => {
  it('has the same keys in Chinese and English', () => {
    expect(keys(en).sort()).toEqual(keys(zh).sort());
  });

  it.each([
    ['zh', zh],
    ['en', en],
  ] as [string, Words][])('has no empty text in %s', (_, words) => {
    expect(values(words).filter(([, value]) => value.trim() === '')).toEqual([]);
  });

  it('has Chinese in Chinese and none in English', () => {
    const han = /\p{Script=Han}/u;
    const signs = /^(\{\{\w+\}\}|[\s\p{P}\p{S}\d]|[A-Z]{1,3})*$/u;
    expect(values(zh).filter(([, value]) => !han.test(value) && !signs.test(value))).toEqual([]);
    expect(values(en).filter(([, value]) => han.test(value))).toEqual([]);
  });

  it('fills in the same things in both', () => {
    const chinese = new Map(values(zh));
    const differing = values(en).filter(([key, value]) => {
      const counterpart = chinese.get(key) ?? chinese.get(key.replace(/_one$/, '_other'));
      return counterpart === undefined || places(counterpart).join() !== places(value).join();
    });
    expect(differing.filter(([key]) => !key.endsWith('_one'))).toEqual([]);
  });

  it('types no space between Chinese and Latin', () => {
    expect(
      values(zh).filter(([, value]) => /\p{Script=Han} [A-Za-z0-9{]|[A-Za-z0-9}] \p{Script=Han}/u.test(value)),
    ).toEqual([]);
  });
});
