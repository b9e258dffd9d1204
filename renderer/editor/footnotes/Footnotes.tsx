import { FootnoteList } from './FootnoteList.tsx';
import { OpenNote } from './OpenNote.tsx';

/** The notes of the article below its body, and the one that is open to be written. */
export function Footnotes() {
  return (
    <>
      <OpenNote />
      <FootnoteList />
    </>
  );
}
