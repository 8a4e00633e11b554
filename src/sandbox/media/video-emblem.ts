import type { Picture } from './picture.js';
import { drawsOf, seedOf } from './seed.js';

/** Squares in each direction; the right half mirrors the left one. */
export const EMBLEM_SQUARES = 5;

/** Where an emblem travels, in blocks: from `left` on, over `room` to the right, and over `height` up and down. */
export interface EmblemPath {
  left: number;
  top: number;
  room: number;
  height: number;
}

/** A pattern of squares, one for each model, that travels from side to side. */
export class Emblem {
  readonly #squares: readonly (readonly [column: number, row: number])[];
  /** Seconds from one side to the other, and of one wave up and down. */
  readonly #crossing: number;
  readonly #wave: number;
  #shown: readonly [left: number, top: number] | undefined;

  /** @param size Blocks of a square in each direction. */
  constructor(
    model: string,
    readonly size: number,
    readonly path: EmblemPath,
  ) {
    const draw = drawsOf(seedOf(model));
    const middle = Math.floor(EMBLEM_SQUARES / 2);
    const squares: [number, number][] = [];
    for (let row = 0; row < EMBLEM_SQUARES; row++) {
      for (let column = 0; column <= middle; column++) {
        // The middle is always there, so that no emblem is empty.
        if (draw(2) === 0 && !(row === middle && column === middle)) continue;
        squares.push([column, row]);
        if (column < middle) squares.push([EMBLEM_SQUARES - 1 - column, row]);
      }
    }
    this.#squares = squares;
    this.#crossing = 3 + draw(30) / 10;
    this.#wave = 1 + draw(10) / 10;
  }

  /** Draws the emblem where it is at a time, and removes it from where it was. */
  show(picture: Picture, seconds: number): void {
    const { left, top, room, height } = this.path;
    // To the right and back again.
    const way = (seconds / this.#crossing) % 2;
    const rise = (1 - Math.cos((2 * Math.PI * seconds) / this.#wave)) / 2;
    const place = [left + Math.round(room * Math.min(way, 2 - way)), top + Math.round(height * (1 - rise))] as const;
    if (this.#shown) this.#fill(picture, this.#shown, 0);
    this.#fill(picture, place, 3);
    this.#shown = place;
  }

  #fill(picture: Picture, [left, top]: readonly [number, number], shade: 0 | 3): void {
    for (const [column, row] of this.#squares)
      picture.fill(left + column * this.size, top + row * this.size, this.size, this.size, shade);
  }
}
