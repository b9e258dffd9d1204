import { houseStyleSchema, type HouseStyle } from '../../shared/house-style/house-style.ts';
import type { Connection } from './connection.ts';
import { parseStored } from './stored-json.ts';

/** The house styles that people added; those built in are code. */
export function houseStyleStore(connection: Connection) {
  const list = connection.prepare<[], string>('SELECT json FROM house_style ORDER BY id').pluck();
  const save = connection.prepare<[string, string]>('INSERT INTO house_style (id, json) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json');
  const remove = connection.prepare<[string]>('DELETE FROM house_style WHERE id = ?');
  return {
    list: (): HouseStyle[] => list.all().map((json) => houseStyleSchema.parse(parseStored(json))),
    save(houseStyle: HouseStyle): void {
      save.run(houseStyle.id, JSON.stringify(houseStyle));
    },
    /** @returns whether there was one. */
    remove: (id: string) => remove.run(id).changes === 1,
  };
}
