/** Reads colours from the stylesheets and looks at them as eyes of several kinds do. */
import { readFileSync } from 'node:fs';

export type Mode = 'light' | 'dark';
/** Linear light, 0–1. */
export type Rgb = readonly [red: number, green: number, blue: number];

const CSS = ['tokens', 'chart']
  .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
  .join('\n');

function hexToRgb(hex: string): Rgb {
  const channel = (start: number): number => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** A custom property's colour; `var()` is followed. Throws for one that isn't there. */
export function colourOf(name: string, mode: Mode): Rgb {
  const value = new RegExp(`--${name}: ([^;]+);`, 'u').exec(CSS)?.[1] ?? '';
  const reference = /^var\(--([\w-]+)\)$/u.exec(value)?.[1];
  if (reference !== undefined) return colourOf(reference, mode);
  const [, light, dark] = /^light-dark\((#\w{6}), (#\w{6})\)$/u.exec(value) ?? [];
  if (light === undefined || dark === undefined) throw new Error(`No colour --${name}: ${value}`);
  return hexToRgb(mode === 'light' ? light : dark);
}

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast as WCAG defines it, 1–21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

type Matrix = readonly [Rgb, Rgb, Rgb];

/** Machado, Oliveira and Fernandes 2009, severity 1, for linear light. */
const VISION: Readonly<Record<'deuteranopia' | 'protanopia' | 'tritanopia', Matrix>> = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export type Vision = keyof typeof VISION | 'full';

const dot = ([a, b, c]: Rgb, [x, y, z]: Rgb): number => a * x + b * y + c * z;

export function seenWith(vision: Vision, colour: Rgb): Rgb {
  if (vision === 'full') return colour;
  const [red, green, blue] = VISION[vision];
  const within = (row: Rgb): number => Math.min(1, Math.max(0, dot(row, colour)));
  return [within(red), within(green), within(blue)];
}

/** Oklab, in which equal distances look about equally far apart. */
function toOklab(colour: Rgb): Rgb {
  const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], colour));
  const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], colour));
  const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], colour));
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], [l, m, s]),
    dot([1.9779984951, -2.428592205, 0.4505937099], [l, m, s]),
    dot([0.0259040371, 0.7827717662, -0.808675766], [l, m, s]),
  ];
}

/** How far apart two colours look; about 0.02 can just be told. */
export function difference(one: Rgb, other: Rgb): number {
  const [a, b] = [toOklab(one), toOklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
