import type { ExampleDetails, Json } from '../../catalog/model-details.js';
import { inputIn, inputKey } from '../../catalog/request-parameters.js';
import type { Issue } from '../../errors/errors.js';
import type { Validator } from '../../validate/validator.js';
import { issuesByField, type FieldIssues } from './field-issues.js';
import { fileNames } from './file-names.js';
import { FormFiles } from './files.js';
import type { FormModel } from './form-model.js';
import { bodyOf, exampleState } from './form-body.js';
import { isSame, valueAt, withValue, type JsonRecord, type Path } from './json-path.js';
import type { FormState, Part } from './form-state.js';
import { enterMode, missingInMode } from './modes.js';
import type { FormRequest } from './request.js';
import { ownParts } from './says-what-to-make.js';
import { secondsOfShots } from './shots.js';
import { isWithoutEffect } from './without-effect.js';

/** Maximum number of characters of a typed value that a sentence about it quotes. */
const MAX_TYPED_CHARS = 20;

/** Values derived from a state. */
export interface FormView extends FieldIssues {
  state: FormState;
  request: FormRequest;
  /** Warnings about values that look wrong though no rule refuses them, by field. */
  doubts: FieldIssues['fields'];
}

/** The state of a form, and the values derived from it. */
export class FormStore {
  readonly files = new FormFiles();
  readonly #listeners = new Set<(view: FormView) => void>();
  readonly #validate: Validator;
  readonly #maxCost: number | undefined;
  #view: FormView;

  /** @param maxCost The most that a call may cost, in US dollars; @default what the samples allow */
  constructor(
    readonly model: FormModel,
    validate: Validator,
    maxCost?: number,
  ) {
    this.#validate = validate;
    this.#maxCost = maxCost;
    this.#view = this.#viewOf(exampleState(model));
  }

  get view(): FormView {
    return this.#view;
  }

  /** Whether the request is one of the examples. */
  get isExample(): boolean {
    return this.model.examples.some(({ body }) => isSame(body, this.#view.request.body));
  }

  /** Calls a listener after every change. Returns a function that removes it. */
  subscribe(listener: (view: FormView) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  set(state: FormState): void {
    this.#view = this.#viewOf(state);
    for (const listener of this.#listeners) listener(this.#view);
  }

  /** Sets one value; undefined takes it away. */
  setValue(part: Part, path: Path, value: Json | undefined): void {
    const { state } = this.#view;
    this.set({ ...state, [part]: withValue(state[part], path, value) });
  }

  enterMode(title: string): void {
    this.set(enterMode(this.model, this.#view.state, title));
  }

  reset(body: ExampleDetails['body']): void {
    this.set(exampleState(this.model, body));
  }

  #viewOf(state: FormState): FormView {
    const body = bodyOf(this.model, state);
    const issues = [...this.#validate(body)].map((issue) => withTyped(issue, body));
    for (const issue of missingInMode(this.model, state, body))
      if (!issues.some(({ pointer }) => pointer === issue.pointer)) issues.push(issue);
    const request = { model: this.model, body, files: this.files.in(body), maxCost: this.#maxCost, issues };
    const found = [
      ...fileNames(this.model, body, this.files),
      ...otherCallback(body),
      ...otherLength(this.model, body),
      ...unused(this.model, body),
      ...nothingToMake(this.model, body),
    ];
    const doubts = issuesByField(this.model, state, found).fields;
    return { state, request, doubts, ...issuesByField(this.model, state, issues) };
  }
}

/** A callback URL of another scheme, which no rule refuses: without an event, a lost response leaves no id of its task. */
function otherCallback({ callback_url: url }: JsonRecord): { path: Path; message: string }[] {
  if (typeof url !== 'string' || !/^(?!https?:)[a-z][\w+.-]*:/i.test(url)) return [];
  return [{ path: ['callback_url'], message: 'Events are sent by POST: give an https: URL' }];
}

/** A length beside shots that last another one together: no document says which of them holds. */
function otherLength({ api, entry: { duration } }: FormModel, body: JsonRecord): { path: Path; message: string }[] {
  const input = inputIn(api, body);
  const ofShots = secondsOfShots(input);
  const seconds = duration && input[duration.parameter];
  if (ofShots === undefined || typeof seconds !== 'number' || seconds === ofShots) return [];
  return [
    { path: [inputKey(api), duration!.parameter], message: `All shots together last ${ofShots} s, not ${seconds} s` },
  ];
}

/** Parameters that have no effect beside others of the request, per their descriptions. */
function unused(model: FormModel, body: JsonRecord): { path: Path; message: string }[] {
  const input = inputIn(model.api, body);
  return Object.keys(input)
    .filter((name) => isWithoutEffect(model, { [name]: input[name]! }, input))
    .map((name) => ({ path: [inputKey(model.api), name], message: `${name} has no effect in this request` }));
}

/** A request without a text or media of its own, which no rule refuses: it is paid for all the same. */
function nothingToMake({ api, details, examples }: FormModel, body: JsonRecord): { path: Path; message: string }[] {
  const own = (one: JsonRecord) => ownParts(details.parameters, inputIn(api, one));
  const [name] = own(examples[0]!.body);
  if (name === undefined || body.images || body.videos || own(body).length > 0) return [];
  return [{ path: [inputKey(api), name], message: `Without ${name}, nothing says what to make` }];
}

/** Text typed into a number field is a string in the request. The sentence names the text: the person did not choose a type. */
function withTyped(issue: Issue, body: JsonRecord): Issue {
  const typed = valueAt(body, issue.path);
  if (typeof typed !== 'string' || !/ must be an? (?:integer|number), not a string$/.test(issue.message)) return issue;
  const shown = typed.length > MAX_TYPED_CHARS ? `${typed.slice(0, MAX_TYPED_CHARS)}…` : typed;
  return { ...issue, message: issue.message.replace(/, not a string$/, () => `: ${shown} is not a number`) };
}
