/** 0: all done. 1: some item failed, each was named and the others were done. 2: the call is wrong, nothing was done. */
export type ExitCode = 0 | 1 | 2;
