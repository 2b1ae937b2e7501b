/** The event that a figure is sent when its drawing was replaced, so that its marks work again. */
export const REDRAWN = 'redrawn';
