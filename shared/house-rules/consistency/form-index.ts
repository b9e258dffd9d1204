import type { WrittenForm } from './written-form.ts';

export type OwnedForm<Owner> = { readonly form: WrittenForm; readonly owner: Owner };
type Group<Owner> = { readonly members: Map<WrittenForm, Owner>; readonly counts: Map<string, number> };

/**
 * All forms of an article by their key, kept up at the cost of what comes and goes: a changed paragraph costs the forms in
 * it, however many others there are.
 */
export class FormIndex<Owner> {
  readonly #groups = new Map<string, Group<Owner>>();
  /** Keys that are written in more than one way. */
  readonly #atOdds = new Set<string>();

  add(owner: Owner, forms: readonly WrittenForm[]): void {
    for (const form of forms) {
      const group = this.#groups.get(form.key) ?? { members: new Map<WrittenForm, Owner>(), counts: new Map<string, number>() };
      this.#groups.set(form.key, group);
      group.members.set(form, owner);
      group.counts.set(form.form, (group.counts.get(form.form) ?? 0) + 1);
      if (group.counts.size > 1) this.#atOdds.add(form.key);
    }
  }

  remove(forms: readonly WrittenForm[]): void {
    for (const form of forms) {
      const group = this.#groups.get(form.key);
      if (!group?.members.delete(form)) continue;
      const left = (group.counts.get(form.form) ?? 0) - 1;
      if (left > 0) group.counts.set(form.form, left);
      else group.counts.delete(form.form);
      if (group.counts.size < 2) this.#atOdds.delete(form.key);
      if (group.members.size === 0) this.#groups.delete(form.key);
    }
  }

  keys(): string[] {
    return [...this.#groups.keys()];
  }

  /** Those of a key, in no particular order. */
  members(key: string): OwnedForm<Owner>[] {
    return [...(this.#groups.get(key)?.members ?? [])].map(([form, owner]) => ({ form, owner }));
  }

  atOdds(): OwnedForm<Owner>[][] {
    return [...this.#atOdds].map((key) => this.members(key));
  }
}
