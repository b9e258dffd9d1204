import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const configuration = load(readFileSync(new URL('electron-builder.yml', root), 'utf8')) as Record<string, Record<string, unknown>>;
const schema = createRequire(import.meta.url)('app-builder-lib/scheme.json') as object;
const valid = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);

describe('the packaging', () => {
  it('is what electron-builder understands', () => {
    valid(configuration);
    expect(valid.errors).toBeNull();
    expect(valid({ ...configuration, electronFuses: { runAsNod: false } })).toBe(false);
  });

  it('shuts Electron\'s side doors and loads the program only from its sealed archive', () => {
    expect(configuration.electronFuses).toMatchObject({
      runAsNode: false, enableCookieEncryption: true, enableNodeOptionsEnvironmentVariable: false, enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true, onlyLoadAppFromAsar: true, grantFileProtocolExtraPrivileges: false,
    });
    expect(configuration).toMatchObject({ asar: true, asarUnpack: ['node_modules/better-sqlite3/**', 'node_modules/sharp/**', 'node_modules/@img/**'] });
  });

  it('has what electron-builder asks for a deb: who keeps it, and where it is at home', () => {
    const { homepage, author } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { homepage?: string; author?: { name: string; email: string } };
    expect(homepage).toMatch(/^https:/);
    expect(`${author?.name} <${author?.email}>`).toMatch(/^.+ <[^@]+@[^@]+>$/);
  });

  it('names files that are there', () => {
    const { mac } = configuration;
    for (const file of [String(mac?.entitlements), `electron/packaging/${String(mac?.icon)}`]) expect(existsSync(fileURLToPath(new URL(file, root)))).toBe(true);
  });
});
