import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ARTICLE_SCHEMA_VERSION, articleSchema } from './article.ts';

const doc = readFileSync(new URL('../../docs/article-model.md', import.meta.url), 'utf8');
const example: unknown = JSON.parse(/```json\n([^]*?)```/.exec(doc)?.[1] ?? '');
const described = doc.replace(/```json[^]*?```/g, '');

/** Every key and every fixed value of a JSON schema, wherever it stands. */
function vocabulary(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  const own = Object.entries(schema).flatMap(([key, value]): string[] => {
    if (key === 'properties') return Object.keys(value as object);
    if (key === 'enum') return (value as unknown[]).map(String);
    return key === 'const' ? [String(value)] : [];
  });
  return [...own, ...Object.values(schema).flatMap(vocabulary)];
}

describe('docs/article-model.md', () => {
  it('has an example that is an article, whole and unchanged by reading it', () => {
    expect(articleSchema.parse(example)).toEqual(example);
  });
  it('shows every kind of block', () => {
    const kinds = articleSchema.shape.body.element.options.map((option) => option.shape.type.value);
    expect(articleSchema.parse(example).body.map((block) => block.type).sort()).toEqual([...kinds].sort());
  });
  it('names every key and every fixed value that an article may have', () => {
    const all = new Set(vocabulary(z.toJSONSchema(articleSchema, { unrepresentable: 'any' })));
    expect(all.size).toBeGreaterThan(60);
    // Heading levels and the empty address are told in words.
    const inWords = ['2', '3', '4', ''];
    expect([...all].filter((word) => !inWords.includes(word) && !described.includes(`\`${word}\``))).toEqual([]);
  });
  it('lists the version that is written now', () => {
    expect(described).toContain(`| ${String(ARTICLE_SCHEMA_VERSION)} | Redaksi`);
  });
});
