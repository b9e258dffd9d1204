import type { Library } from './open.ts';

/** Everything that a person has put into a library, as its stores read it: to tell whether two libraries say the same. */
export function libraryContent(library: Library) {
  const inTrash = library.trash.list(10_000);
  const records = [...library.articles.newest([], Number.MAX_SAFE_INTEGER, 10_000), ...inTrash.map(({ record }) => record)];
  return {
    articles: records.map(({ number, ...record }) => ({
      ...record,
      body: library.drafts.body(number),
      placeholders: library.placeholders.count(number, record.fields.language),
      revisions: library.revisions.list(number).map((listed) => ({ listed, version: library.revisions.find(number, listed.sequence) })),
      publications: library.publications.list(number),
    })),
    trash: inTrash.map(({ record, at, by, age }) => ({ id: record.id, at, by, age })),
    counts: library.articles.counts(),
    contributors: library.contributors.list(),
    templates: library.templates.list().map((template) => ({ ...template, article: library.templates.article(template.id) })),
    houseStyles: library.houseStyles.list(),
    settings: library.settings.read(),
    sequence: library.presentSequence(),
  };
}
