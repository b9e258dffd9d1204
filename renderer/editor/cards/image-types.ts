import { imageSchema } from '../../../shared/article/block.ts';

/** The kinds of picture that an article may hold, for file fields and drops. */
export const IMAGE_TYPES: readonly string[] = imageSchema.shape.mediaType.options;
