import type { NumberedNote } from '../notes.ts';
import { html, join, nothing, text, type Html } from './html.ts';
import { inlines } from './inline.ts';
import { noteId, referenceId } from './note-reference.ts';
import type { PageState } from './page-state.ts';

/** The notes at the foot of the page, each with a way back to where it is referred to (DPUB-ARIA 1.1); nothing for none. */
export function notesSection(state: PageState, label: string): Html {
  const { notes, ofHouse } = state;
  if (notes.all.length === 0) return nothing;
  const items = notes.all.map((note) => item(note, state, label));
  const heading = label === '' ? nothing : html`<h2${ofHouse}>${text(label)}</h2>\n`;
  return html`<section class="notes" role="doc-endnotes">\n${heading}<ol>\n${join(items)}</ol>\n</section>\n`;
}

function item({ number, children }: NumberedNote, state: PageState, label: string): Html {
  const name = text(`${label} ${number}`.trim());
  const back = html`<a role="doc-backlink" href="#${text(referenceId(number))}" aria-label="${name}"${state.ofHouse}>↩</a>`;
  return html`<li id="${text(noteId(number))}">${inlines(children, state)} ${back}</li>\n`;
}
