import { html, text, type Html } from './html.ts';

/** The id of a note at the foot of the page. */
export function noteId(number: number): string {
  return `note-${String(number)}`;
}

/** The id of the place in the text that refers to it. */
export function referenceId(number: number): string {
  return `note-reference-${String(number)}`;
}

/** The number in the text that leads to a note (DPUB-ARIA 1.1, doc-noteref). */
export function noteReference(number: number): Html {
  return html`<sup><a id="${text(referenceId(number))}" role="doc-noteref" href="#${text(noteId(number))}">${number}</a></sup>`;
}
