import { newId } from '../../shared/article/id.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import type { registerCalls } from '../../shared/contract/register.ts';
import { builtInHouseStyles, isBuiltInHouseStyle } from '../../shared/house-style/built-in.ts';
import { parseHouseStyle } from '../../shared/house-style/parse-house-style.ts';
import type { DeskRoom, HandlersOf } from './handlers.ts';

export function register({ library, tell }: DeskRoom): HandlersOf<typeof registerCalls> {
  return {
    'contributors.list': () => ({ contributors: library.contributors.list() }),
    'contributors.save'(given) {
      if (given.id !== null && !library.contributors.find(given.id)) throw missing('contributor', given.id);
      const contributor = { ...given, id: given.id ?? newId() };
      library.contributors.save(contributor);
      tell({ type: 'register.changed' });
      return { contributor };
    },
    'contributors.remove'({ id }) {
      if (!library.contributors.remove(id)) throw missing('contributor', id);
      tell({ type: 'register.changed' });
      return {};
    },
    'houseStyles.list': () => ({
      houseStyles: [
        ...builtInHouseStyles.map((houseStyle) => ({ houseStyle, builtIn: true })),
        ...library.houseStyles.list().map((houseStyle) => ({ houseStyle, builtIn: false })),
      ],
    }),
    'houseStyles.save'({ json }) {
      const houseStyle = parseHouseStyle(json);
      library.houseStyles.save(houseStyle);
      tell({ type: 'register.changed' });
      return { houseStyle };
    },
    'houseStyles.remove'({ id }) {
      if (isBuiltInHouseStyle(id)) throw new RedaksiError('invalidInput', 'A built-in house style stays', { field: 'id', reason: 'builtIn' });
      if (!library.houseStyles.remove(id)) throw missing('houseStyle', id);
      tell({ type: 'register.changed' });
      return {};
    },
  };
}

function missing(kind: string, id: string): RedaksiError {
  return new RedaksiError('notFound', `There is no ${kind} ${id}`, { kind, id });
}
