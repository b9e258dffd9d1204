import { z } from 'zod';

/** The closed set of what can go wrong; each has its sentences in the message catalogues as `error.<code>`. */
export const ERROR_CODES = [
  'invalidInput', 'unknownCall', 'forbidden', 'notFound', 'conflict', 'embargoed', 'placeholders', 'inTrash',
  'empty', 'notText', 'badEncoding', 'tooLarge', 'unsupportedFormat', 'unsupportedImage', 'imageTooLarge', 'tooManyPixels', 'brokenImage', 'notScaled', 'unreadable', 'notAFile', 'notAFolder',
  'fetchAddress', 'fetchPrivate', 'fetchRedirects', 'fetchNoHost', 'fetchOffline', 'fetchBroken', 'fetchRefused', 'fetchNoPicture', 'fetchTime', 'fetchStopped',
  'libraryNotAFolder', 'libraryNewer', 'libraryDamaged', 'libraryInUse', 'readOnly', 'diskFull', 'io', 'disconnected', 'internal',
] as const;
export const errorCodeSchema = z.enum(ERROR_CODES);
export type ErrorCode = z.infer<typeof errorCodeSchema>;

/** Facts for the sentence and for the reader of a log: the field at fault, the file, the versions. Never a stack. */
export const errorDetailsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
export type ErrorDetails = z.infer<typeof errorDetailsSchema>;

export const failureSchema = z.strictObject({ code: errorCodeSchema, message: z.string(), details: errorDetailsSchema });
export type Failure = z.infer<typeof failureSchema>;

/** The only error that use cases throw on purpose; the dispatcher turns it into a `Failure`. */
export class RedaksiError extends Error {
  override readonly name = 'RedaksiError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  /** @param message English, for logs; a person reads the catalogue's sentence for the code. */
  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.details = details;
  }

  toFailure(): Failure {
    return { code: this.code, message: this.message, details: this.details };
  }
}

export type Reply<T = unknown> = { ok: true; value: T } | { ok: false; error: Failure };
