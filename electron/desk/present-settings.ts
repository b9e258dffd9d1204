import { settingsSchema, type Settings } from '../../shared/contract/settings.ts';
import { defaultHouseStyleId } from '../../shared/house-style/built-in.ts';
import type { Library } from '../library/open.ts';

const DEFAULTS: Settings = { language: 'id', theme: 'system', me: null, houseStyle: defaultHouseStyleId };

/** What the person chose, and for the rest how Redaksi comes. */
export function presentSettings(library: Library): Settings {
  return settingsSchema.parse({ ...DEFAULTS, ...library.settings.read() });
}
