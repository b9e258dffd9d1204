import { afterPaint } from '../../after-paint.ts';
import { atRest } from '../../at-rest.ts';
import type { SaveState } from '../session/save-state.ts';
import type { Later } from '../use-live-later.ts';
import { WRITING_RESTS } from '../writing-rests.ts';

const { rest } = WRITING_RESTS;

/** That something is not saved is said behind the frame that shows it; that all is, once writing rests: who writes on sees one word, and not two in turn. */
export const steady: Later<SaveState> = (draw) => {
  const resting = atRest(draw, { rest, most: rest });
  let takeBack = (): void => undefined;
  const end = (): void => {
    resting.end();
    takeBack();
  };
  const soon = ({ kind }: SaveState): void => {
    end();
    if (kind === 'saved') resting.soon();
    else takeBack = afterPaint(draw);
  };
  return { soon, end };
};
