import { setFlagsFromString } from 'node:v8';

/** After so many calls V8 hands a function to its best compiler, TurboFan. */
const USUAL_CALLS = 3000;
/** A loop over the characters of documents still gets there; what a document calls a few times does not. */
const CALLS_WHILE_READING = 60_000;

function setCalls(calls: number): void {
  setFlagsFromString(`--invocation-count-for-turbofan=${calls}`);
}

/**
 * Does a task that reads documents, and gives what it gives. The rules are some thousand functions
 * that a document calls a few times each: over a thousand documents TurboFan takes a fifth of the
 * time to compile them and saves half of that, so meanwhile only what is called very often goes
 * there, and V8's quicker compilers do the rest. What is read is the same. The setting is V8's own
 * default again when the task ends.
 */
export function whileReading<T>(task: () => T): T {
  setCalls(CALLS_WHILE_READING);
  try {
    return task();
  } finally {
    setCalls(USUAL_CALLS);
  }
}
