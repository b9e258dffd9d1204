import type { z } from 'zod';
import { articleCalls } from './articles.ts';
import { backupCalls } from './backups.ts';
import type { CallDefinition } from './call.ts';
import { draftCalls } from './drafts.ts';
import { findCalls } from './find.ts';
import { houseRuleCalls } from './house-rules.ts';
import { libraryStateCalls } from './library-state.ts';
import { publishingCalls } from './publishing.ts';
import { registerCalls } from './register.ts';
import { revisionCalls } from './revisions.ts';
import { settingsCalls } from './settings.ts';
import { spellingCalls } from './spelling.ts';
import { templateCalls } from './templates.ts';
import { trashCalls } from './trash.ts';

/** Every call between the screens and the desk. */
export const contract = {
  ...articleCalls, ...draftCalls, ...revisionCalls, ...registerCalls, ...settingsCalls, ...publishingCalls, ...backupCalls, ...trashCalls,
  ...libraryStateCalls, ...findCalls, ...spellingCalls, ...houseRuleCalls, ...templateCalls,
} as const satisfies Record<string, CallDefinition>;

export type Contract = typeof contract;
export type CallName = keyof Contract;
/** What a caller may send: fields with a default may be left out. */
export type CallInput<N extends CallName> = z.input<Contract[N]['input']>;
/** What a handler is given, after parsing. */
export type ParsedInput<N extends CallName> = z.output<Contract[N]['input']>;
export type CallOutput<N extends CallName> = z.output<Contract[N]['output']>;

export function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name);
}
