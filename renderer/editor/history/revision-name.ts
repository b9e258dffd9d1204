import type { Revision } from '../../../shared/contract/revisions.ts';
import type { Translate } from '../../../shared/messages/translate.ts';

/** What a revision is called: by the person who named it, else by why it was cut. */
export function revisionName(revision: Revision, translate: Translate): string {
  return revision.name || translate(`panels.revision.${revision.reason}`);
}
