import type { Connection } from './connection.ts';
import { parseStored } from './stored-json.ts';

export function settingsStore(connection: Connection) {
  const list = connection.prepare<[], { name: string; json: string }>('SELECT name, json FROM setting');
  const save = connection.prepare<[string, string]>('INSERT INTO setting (name, json) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json');
  return {
    /** As stored; the desk parses it and fills in what is missing. */
    read: (): Record<string, unknown> => Object.fromEntries(list.all().map(({ name, json }) => [name, parseStored(json)])),
    save(name: string, value: unknown): void {
      save.run(name, JSON.stringify(value));
    },
  };
}
