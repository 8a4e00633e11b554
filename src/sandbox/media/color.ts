/** Red, green and blue, each an integer from 0 to 255. */
export type Rgb = [red: number, green: number, blue: number];

/**
 * A color of the color wheel.
 *
 * @param hue Degrees; any number, since the wheel repeats.
 * @param saturation From 0 to 1.
 * @param lightness From 0 to 1.
 */
export function rgbOf(hue: number, saturation: number, lightness: number): Rgb {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const sector = (((offset + hue / 30) % 12) + 12) % 12;
    return Math.round(255 * (lightness - spread * Math.max(-1, Math.min(sector - 3, 9 - sector, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}
