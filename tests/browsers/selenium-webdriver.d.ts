/** The part of the package that the WebKit driver uses; it has no types of its own. */
declare module 'selenium-webdriver' {
  interface Element {
    click(): Promise<void>;
    sendKeys(...keys: string[]): Promise<void>;
  }
  interface Driver {
    get(address: string): Promise<void>;
    findElement(by: unknown): Promise<Element>;
    executeScript(script: string): Promise<unknown>;
    quit(): Promise<void>;
  }
  export class Builder {
    usingServer(address: string): this;
    withCapabilities(capabilities: Readonly<Record<string, unknown>>): this;
    build(): Promise<Driver>;
  }
  export const By: { css(selector: string): unknown };
  export const Key: { readonly ENTER: string };
}
