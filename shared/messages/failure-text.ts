import type { ErrorDetails, Failure } from '../contract/error.ts';
import type { MessageValues, Translate } from './translate.ts';

/** What a sentence is given where the failure does not say; every sentence reads well without. */
const UNSAID: MessageValues = {
  kind: 'none', id: 'none', file: 'none', field: 'none', until: 'none', since: 'none', limit: 'none', size: '', most: '', pid: 'none',
  width: 'none', height: 'none', megapixels: 'none', host: 'none', status: 'none', reason: 'none', count: 'none', place: 'none', words: 'none',
  encoding: 'UTF-8', byte: 'none', moment: new Date(0), version: '–', known: '–',
};
const MEGABYTE = 1024 * 1024;

/** The sentence for a person: what happened, what is safe, what to do. Never throws, whatever the details are. */
export function failureText(translate: Translate, { code, details }: Failure): string {
  try {
    return translate(`error.${code}`, { ...UNSAID, ...said(details), ...sizes(details), ...moments(details), ...encodings(details) });
  } catch {
    return translate('error.internal');
  }
}

function said(details: ErrorDetails): MessageValues {
  const told = Object.entries(details).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(told.map(([name, value]) => [name, typeof value === 'boolean' ? value : String(value)]));
}

function sizes({ bytes, limit }: ErrorDetails): MessageValues {
  if (typeof bytes !== 'number' || typeof limit !== 'number') return { limit: 'none' };
  return { size: Math.ceil(bytes / MEGABYTE), most: Math.floor(limit / MEGABYTE) };
}

/** A moment is told as people write it, in the time zone of this machine. */
function moments({ until, since }: ErrorDetails): MessageValues {
  const told = until ?? since;
  const moment = new Date(typeof told === 'string' ? told : Number.NaN);
  return Number.isNaN(moment.getTime()) ? { until: 'none', since: 'none' } : { moment };
}

function encodings({ encoding }: ErrorDetails): MessageValues {
  return typeof encoding === 'string' && encoding !== '' ? { encoding: encoding.toUpperCase() } : {};
}
