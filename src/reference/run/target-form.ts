import { EXAMPLE_KEY } from '../../sandbox/control/mode.js';
import type { PageSandbox } from './page-sandbox.js';
import { baseUrlOf, ownSandbox, urlProblem, urlTarget, urlWarning } from './target-url.js';
import type { Target } from './target.js';

export type TargetChoice = 'page' | 'own' | 'url';

/** Where the reader wants requests to go. The key is only here: it is stored nowhere. */
export class TargetForm {
  choice: TargetChoice;
  /** Origin of the sandbox that serves this page, if one does. */
  own: string | undefined;
  /** The URL that was typed. */
  url = '';
  /** A key for each server, so that that of one never goes to the other. */
  readonly #keys = { own: '', url: '' };
  /** Origin that the key of the typed URL is for, once that is known. */
  #keyOrigin: string | undefined;
  /** Why nothing is sent to the URL. */
  problem: string | undefined;
  readonly #page: PageSandbox;
  /** Whether a person has chosen the target. */
  isChosen = false;
  readonly #own: Promise<void>;

  /**
   * @param isKnown Whether the sandbox in the page has the model.
   * @param onChange Called once it is known whether a sandbox serves this page.
   */
  constructor(page: PageSandbox, isKnown: boolean, onChange: () => void) {
    this.#page = page;
    this.choice = isKnown ? 'page' : 'url';
    this.#own = ownSandbox().then((own) => {
      this.own = own;
      // Its console shows what is run here.
      if (own !== undefined && !this.isChosen) this.choice = 'own';
      onChange();
    });
  }

  /** The URL that requests go to; undefined for the sandbox in the page. */
  get typedUrl(): string | undefined {
    if (this.choice === 'page') return undefined;
    return this.choice === 'own' ? this.own! : this.url;
  }

  /** The key that was typed for the chosen target. */
  get key(): string {
    return this.choice === 'page' ? '' : this.#keys[this.choice];
  }

  /** Why a key is not safe at the typed URL. */
  get warning(): string | undefined {
    return this.choice === 'url' ? urlWarning(this.url) : undefined;
  }

  /** Whether requests have the key that examples have, so that code that was copied calls with the same account. */
  get usesExampleKey(): boolean {
    return this.choice === 'own' ? this.key === '' || this.key === EXAMPLE_KEY : this.key === EXAMPLE_KEY;
  }

  choose(choice: TargetChoice): void {
    this.isChosen = true;
    this.choice = choice;
    this.problem = undefined;
  }

  type(field: 'url' | 'key', text: string): void {
    this.problem = undefined;
    if (field === 'url') {
      this.url = text;
      if (this.#keyOrigin !== undefined && this.#keyOrigin !== originOf(text)) this.#keys.url = '';
    } else if (this.choice !== 'page') this.#keys[this.choice] = text;
    if (this.#keys.url === '') this.#keyOrigin = undefined;
    else if (field === 'key') this.#keyOrigin = originOf(this.url);
  }

  forgetKeys(): void {
    this.#keys.own = this.#keys.url = '';
    this.#keyOrigin = undefined;
  }

  /** The chosen target; undefined if `problem` says why there is none. */
  async target(): Promise<Target | undefined> {
    if (!this.isChosen) await this.#own;
    const url = this.typedUrl;
    if (url === undefined) return this.#page.target();
    this.problem = urlProblem(url);
    if (this.problem === undefined && this.choice === 'url' && this.key === '')
      this.problem = 'Type the key for this URL. A sandbox takes any.';
    if (this.problem !== undefined) return undefined;
    // A key that was typed before the URL is for the first one that it is sent to.
    if (this.choice === 'url') this.#keyOrigin = originOf(url);
    return urlTarget(url, this.choice === 'own' ? this.key || EXAMPLE_KEY : this.key);
  }
}

/** The origin of a typed URL; undefined if it is not valid. */
const originOf = (typed: string): string | undefined =>
  urlProblem(typed) === undefined ? new URL(baseUrlOf(typed)).origin : undefined;
