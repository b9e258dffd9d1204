import type { Translate } from '../../shared/messages/translate.ts';
import type { CataloguedAction } from '../ui/action-catalogue.ts';

/** What an action is called where it is not offered just now: both its names where it switches something. */
export function actionName({ names }: CataloguedAction, translate: Translate): string {
  return names.map((name) => translate(name)).join(' / ');
}
