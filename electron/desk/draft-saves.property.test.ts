import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { blockArbitrary, fieldsArbitrary } from '../../shared/article/article.arbitrary.ts';
import type { Block } from '../../shared/article/block.ts';
import { applyChanges, type BodyChange } from '../../shared/article/change.ts';
import type { Fields } from '../../shared/article/fields.ts';
import { newId } from '../../shared/article/id.ts';
import { deskInTest, type DeskInTest } from './desk-in-test.ts';

let here: DeskInTest;
beforeEach(async () => { here = await deskInTest(); });
afterEach(() => here.end());

/** One edit of whatever body it meets: `at` and `behind` choose among the blocks that are there. */
type Edit = { readonly kind: BodyChange['kind']; readonly at: number; readonly behind: number; readonly block: Block };
/** What one save carries: edits of the body, and fields that were typed in. */
type Save = { readonly edits: readonly Edit[]; readonly fields: Partial<Fields> };

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom<BodyChange['kind'][]>('put', 'put', 'insert', 'insert', 'move', 'remove'), at: fc.nat(), behind: fc.nat(), block: blockArbitrary,
});
const typedFields: fc.Arbitrary<Partial<Fields>> = fc.tuple(fieldsArbitrary, fc.subarray<keyof Fields>([
  'headline', 'standfirst', 'slug', 'language', 'dateline', 'byline', 'creditLine', 'section', 'tags', 'embargo', 'corrections', 'canonicalUrl',
])).map(([fields, names]) => Object.fromEntries([
  // Whoever types a headline says with it that it is their own.
  ...names.map((name) => [name, fields[name]] as const), ...(names.includes('headline') ? [['headlineIsWorking', false] as const] : []),
]));
const save: fc.Arbitrary<Save> = fc.record({ edits: fc.array(edit, { maxLength: 6 }), fields: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: typedFields }) });

function changeOf({ kind, at, behind, block }: Edit, body: readonly Block[]): BodyChange | null {
  const place = behind % (body.length + 1);
  const after = place === body.length ? null : body[place]?.id ?? null;
  const chosen = body[at % Math.max(1, body.length)];
  if (kind === 'insert') return { kind, block: { ...block, id: newId() }, after };
  if (chosen === undefined) return null;
  if (kind === 'put') return { kind, block: { ...block, id: chosen.id } };
  if (kind === 'remove') return { kind, id: chosen.id };
  return after === chosen.id ? null : { kind, id: chosen.id, after };
}

test('any edits that are saved change by change make the article that is saved whole: body, fields, words, history and links', async () => {
  await fc.assert(fc.asyncProperty(fc.array(save, { maxLength: 12 }), async (saves) => {
    const { article, sequence } = await here.ask('articles.create', { language: 'id' });
    let { body, fields } = article;
    let base = sequence;
    for (const { edits, fields: typed } of saves) {
      const changes: BodyChange[] = [];
      for (const one of edits) {
        const change = changeOf(one, body);
        if (change === null) continue;
        changes.push(change);
        body = applyChanges(body, [change]);
      }
      fields = { ...fields, ...typed };
      base = (await here.ask('drafts.save', { articleId: article.id, base, fields: typed, changes })).sequence;
    }
    const { article: twin } = await here.ask('articles.create', { language: 'id' });
    await here.ask('drafts.replace', { articleId: twin.id, fields, body });

    const [inChanges, whole] = [await here.ask('articles.get', { id: article.id }), await here.ask('articles.get', { id: twin.id })];
    expect(inChanges.article).toMatchObject({ body, fields });
    expect(inChanges.article.body).toEqual(whole.article.body);
    expect(inChanges.article.fields).toEqual(whole.article.fields);
    const [one, other] = (await here.ask('articles.list', { limit: 2 })).rows;
    expect({ ...one, id: '', modifiedAt: '' }).toEqual({ ...other, id: '', modifiedAt: '' });
    const kept = await Promise.all([article.id, twin.id].map(async (articleId) => {
      const { revision } = await here.ask('revisions.create', { articleId, name: 'Siap' });
      return (await here.ask('revisions.get', { articleId, sequence: revision.sequence })).article;
    }));
    expect(kept[0]?.body).toEqual(kept[1]?.body);
    for (const link of body.flatMap((block) => (block.type === 'relatedLinks' ? block.items : []))) {
      if (link.articleId === null) continue;
      const { rows } = await here.ask('articles.linkers', { id: link.articleId });
      expect(rows.map(({ id }) => id).sort()).toEqual([article.id, twin.id].sort());
    }
    for (const { id } of [article, twin]) await here.ask('trash.put', { articleId: id });
    await here.ask('trash.empty', {});
  }), { numRuns: 60 });
});
