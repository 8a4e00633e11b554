import { EXAMPLE_KEY } from '../../sandbox/control/mode.js';
import type { PageSandbox } from './page-sandbox.js';
import { ownSandbox, urlProblem, urlTarget } from './target-url.js';
import type { Target } from './target.js';

export type TargetChoice = 'page' | 'own' | 'url';

/** Where the reader wants requests to go. The key is only here: it is stored nowhere. */
export class TargetForm {
  choice: TargetChoice;
  /** Origin of the sandbox that serves this page, if one does. */
  own: string | undefined;
  /** The URL that was typed. */
  url = '';
  key = '';
  /** Why nothing is sent to the URL. */
  problem: string | undefined;
  readonly #page: PageSandbox;
  /** Whether a person has chosen the target. */
  #isChosen = false;
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
      if (own !== undefined && !this.#isChosen) this.choice = 'own';
      onChange();
    });
  }

  /** The URL that requests go to; undefined for the sandbox in the page. */
  get typedUrl(): string | undefined {
    if (this.choice === 'page') return undefined;
    return this.choice === 'own' ? this.own! : this.url;
  }

  /** Whether requests have the key that examples have, so that code that was copied calls with the same account. */
  get usesExampleKey(): boolean {
    return this.choice === 'own' ? this.key === '' || this.key === EXAMPLE_KEY : this.key === EXAMPLE_KEY;
  }

  choose(choice: TargetChoice): void {
    this.#isChosen = true;
    this.choice = choice;
    this.problem = undefined;
  }

  type(field: 'url' | 'key', text: string): void {
    this[field] = text;
    this.problem = undefined;
  }

  /** The chosen target; undefined if `problem` says why there is none. */
  async target(): Promise<Target | undefined> {
    if (!this.#isChosen) await this.#own;
    const url = this.typedUrl;
    if (url === undefined) return this.#page.target();
    this.problem = urlProblem(url);
    if (this.problem === undefined && this.choice === 'url' && this.key === '')
      this.problem = 'Type the key for this URL. A sandbox takes any.';
    if (this.problem !== undefined) return undefined;
    return urlTarget(url, this.choice === 'own' ? this.key || EXAMPLE_KEY : this.key);
  }
}
