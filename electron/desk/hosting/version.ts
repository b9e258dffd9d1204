import manifest from '../../../package.json' with { type: 'json' };

/** Redaksi's version. */
export const VERSION: string = manifest.version;
