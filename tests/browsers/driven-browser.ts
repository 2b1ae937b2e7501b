/** What the smoke tests ask of a browser, whatever drives it. */
export interface DrivenBrowser {
  readonly name: string;
  goto(address: string): Promise<void>;
  /** Clicks the first element of the selector. */
  click(selector: string): Promise<void>;
  /** Writes into a field and presses Enter. */
  submit(selector: string, text: string): Promise<void>;
  /** Focuses an element and presses Enter on it. */
  enter(selector: string): Promise<void>;
  /** The value of an expression in the page. */
  value(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Why a browser can't be driven here, and what to do about it. */
export class MissingBrowser extends Error {}
