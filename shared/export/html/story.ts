import type { PublishedBody } from '../../article/published-body.ts';
import { blockHtml } from './block.ts';
import { append, html, nothing, type Html } from './html.ts';
import type { PageState } from './page-state.ts';

/** The blocks of the body in order, the first paragraph with the dateline; one without a paragraph has it by itself. */
export function story(body: PublishedBody, state: PageState): Html {
  let result: Html = nothing;
  for (const block of body.blocks) result = append(result, blockHtml(block, state));
  const dateline = state.takeDateline();
  return dateline === nothing ? result : html`<p>${dateline}</p>\n${result}`;
}
