import { parseHTML } from 'linkedom';

/** A document for Plot to make elements with. Nothing is ever attached to it. */
export function chartDocument(): Document {
  return parseHTML('<!doctype html><html lang="en"><body></body></html>').document;
}
