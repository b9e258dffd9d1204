import type { Contributor } from '../../shared/contract/register.ts';
import type { Connection } from './connection.ts';

export function contributorStore(connection: Connection) {
  const list = connection.prepare<[], Contributor>('SELECT id, name, role, initials FROM contributor ORDER BY name COLLATE NOCASE, id');
  const get = connection.prepare<[string], Contributor>('SELECT id, name, role, initials FROM contributor WHERE id = ?');
  const save = connection.prepare<[string, string, string, string, number]>(
    `INSERT INTO contributor (id, name, role, initials, is_sample) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role, initials = excluded.initials, is_sample = excluded.is_sample`,
  );
  const remove = connection.prepare<[string]>('DELETE FROM contributor WHERE id = ?');
  const samples = connection.prepare<[], string>('SELECT id FROM contributor WHERE is_sample = 1').pluck();
  return {
    list: () => list.all(),
    find: (id: string) => get.get(id) ?? null,
    /** A contributor whom a person changes is no sample any more. */
    save(contributor: Contributor, isSample = false): void {
      save.run(contributor.id, contributor.name, contributor.role, contributor.initials, Number(isSample));
    },
    /** @returns whether there was one. */
    remove: (id: string) => remove.run(id).changes === 1,
    samples: () => samples.all(),
  };
}
