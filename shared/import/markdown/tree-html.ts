import type { Definition, FootnoteDefinition, Node, Nodes, Parents, Root } from 'mdast';
import { escapedHtml as escaped } from './lines-html.ts';
import { isPhrase, unclosed, whole } from './raw-html.ts';

/** What is referred to within a text: where a link of reference leads, and which notes are defined and which referred to. */
export type References = {
  readonly links: ReadonlyMap<string, Definition>;
  readonly usedLinks: Set<string>;
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  /** Notes referred to, by identifier, and their numbers. */
  readonly numbers: Map<string, number>;
  /** Pictures that lie beside the file, by their addresses as written. */
  readonly localPictures: Set<string>;
  /** What is defined a second time. */
  readonly again: readonly (Definition | FootnoteDefinition)[];
};


const lines = (text: string): string => `<p>${text.split('\n').map(escaped).join('<br>')}</p>`;

/** HTML for the HTML reader, of what stands below the root. */
export function treeHtml(root: Root, references: References): string {
  return within(root, references);
}

/** Notes that are referred to, each where the reader finds it; a note that nothing refers to is a paragraph. */
export function notesHtml(references: References): string {
  const told = new Set<string>();
  const parts: string[] = [];
  // A note may refer to another, which only shows when it is written.
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const [identifier, number] of references.numbers) {
      const note = references.notes.get(identifier);
      if (!note || told.has(identifier)) continue;
      told.add(identifier);
      isNew = true;
      parts.push(`<div id="markdown-note-${number}">${within(note, references)}</div>`);
    }
  }
  return parts.join('');
}

function within(node: Parents, references: References): string {
  return node.children.map((child) => html(child, references)).join('');
}

/** What stands in a line, where HTML is an element of a phrase or words about HTML. */
function phrase(node: Parents, references: References): string {
  const tags = node.children.flatMap((child) => (child.type === 'html' ? [child.value] : []));
  return node.children.map((child) => (child.type === 'html' && !isPhrase(child.value) ? escaped(child.value) : child.type === 'html' ? child.value : html(child, references))).join('') + unclosed(tags);
}

function html(node: Nodes, references: References): string {
  switch (node.type) {
    case 'text': return escaped(node.value);
    case 'paragraph': return `<p>${phrase(node, references)}</p>`;
    case 'heading': return `<h${node.depth}>${phrase(node, references)}</h${node.depth}>`;
    case 'emphasis': return `<em>${phrase(node, references)}</em>`;
    case 'strong': return `<strong>${phrase(node, references)}</strong>`;
    case 'delete': return `<del>${phrase(node, references)}</del>`;
    case 'inlineCode': return `<code>${escaped(node.value)}</code>`;
    case 'break': return '<br>';
    case 'thematicBreak': return '<hr>';
    case 'blockquote': return `<blockquote>${within(node, references)}</blockquote>`;
    case 'code': return `${(node.meta ?? '').trim() === '' ? '' : lines(`${node.lang ?? ''} ${node.meta}`)}<pre><code>\n${escaped(node.value)}\n</code></pre>`;
    case 'list': return node.ordered ? `<ol start="${node.start ?? 1}">${within(node, references)}</ol>` : `<ul>${within(node, references)}</ul>`;
    case 'listItem': return `<li>${typeof node.checked === 'boolean' ? `<input type="checkbox"${node.checked ? ' checked' : ''}>` : ''}${within(node, references)}</li>`;
    case 'table': return `<table>${node.children.map((row, index) => (
      `<tr>${row.children.map((cell) => (index === 0 ? `<th>${phrase(cell, references)}</th>` : `<td>${phrase(cell, references)}</td>`)).join('')}</tr>`)).join('')}</table>`;
    case 'link': return `<a href="${escaped(node.url)}">${phrase(node, references)}</a>`;
    case 'image': return picture(node.url, node.alt ?? '', node.title ?? '', references);
    case 'linkReference': {
      const url = address(node, references);
      return url === null ? phrase(node, references) : `<a href="${escaped(url)}">${phrase(node, references)}</a>`;
    }
    case 'imageReference': return picture(address(node, references) ?? '', node.alt ?? '', references.links.get(node.identifier)?.title ?? '', references);
    case 'footnoteReference': return reference(node.identifier, references);
    case 'html': return whole(node.value) ? node.value : lines(node.value);
    // See `notesHtml` and `restHtml`.
    case 'definition': case 'footnoteDefinition': case 'yaml': return '';
    default: return below(node, references);
  }
}

function below(node: Node, references: References): string {
  return 'children' in node ? within(node as Parents, references) : '';
}

function picture(url: string, alt: string, title: string, { localPictures }: References): string {
  if (url !== '' && !/^(?:https?|data):/i.test(url)) localPictures.add(url.slice(0, 500));
  const image = `<img src="${escaped(url)}" alt="${escaped(alt)}">`;
  return title.trim() === '' ? image : `<figure>${image}<figcaption>${escaped(title)}</figcaption></figure>`;
}

function address({ identifier }: { identifier: string }, { links, usedLinks }: References): string | null {
  usedLinks.add(identifier);
  return links.get(identifier)?.url ?? null;
}

function reference(identifier: string, { notes, numbers }: References): string {
  if (!notes.has(identifier)) return escaped(`[^${identifier}]`);
  const number = numbers.get(identifier) ?? numbers.size + 1;
  numbers.set(identifier, number);
  return `<a role="doc-noteref" href="#markdown-note-${number}">${number}</a>`;
}

/** What is defined and nothing in the text refers to: its words are none of the text's, and still not lost. */
export function restHtml(references: References): string {
  const { links, usedLinks, notes, numbers, again } = references;
  const left = [...[...links.values()].filter(({ identifier }) => !usedLinks.has(identifier)), ...[...notes.values()].filter(({ identifier }) => !numbers.has(identifier)), ...again];
  return left.map((one) => (one.type === 'definition'
    ? `<p>${escaped(`[${one.label ?? one.identifier}]: ${one.url}${one.title ? ` "${one.title}"` : ''}`)}</p>`
    : `<p>${escaped(`[^${one.label ?? one.identifier}]:`)}</p>${within(one, references)}`)).join('');
}
