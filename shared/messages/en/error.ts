export const error = {
} as const;
