export { $createBlock, $readBlock } from './document/block.ts';
export { $readBody, $setBody } from './document/body.ts';
export { BodyTracker } from './document/body-tracker.ts';
