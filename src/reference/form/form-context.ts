import { createContext, type ComponentType } from 'preact';
import { useContext } from 'preact/hooks';
import type { Json, ParameterDetails } from '../../catalog/model-details.js';
import type { FormStore } from './form-store.js';
import type { Part } from './form-state.js';
import type { Path } from './json-path.js';

/** The context of every part of a form. */
export interface FormContextValue {
  store: FormStore;
  /** Path from the page to the root of the site. */
  root: string;
  /** Passed here because objects contain fields and lists contain controls: imports would form a cycle. */
  Field: ComponentType<FieldProps>;
  Control: ComponentType<ControlProps>;
}

/** A parameter, or a property of one. */
export interface FieldProps {
  part: Part;
  path: Path;
  name: string;
  details: ParameterDetails;
  value: Json | undefined;
  isRequired: boolean;
}

export const FormContext = createContext<FormContextValue | undefined>(undefined);

export const useForm = (): FormContextValue => useContext(FormContext)!;

/** A value of the request that has a control. */
export interface ControlProps {
  part: Part;
  path: Path;
  details: ParameterDetails;
  /** undefined if it is omitted. */
  value: Json | undefined;
  /** Id of the element that takes the focus. */
  id: string;
  /** Ids of the elements that name the control and that describe it. */
  labelledBy: string;
  describedBy: string | undefined;
  isInvalid: boolean;
  isRequired: boolean;
  onChange: (value: Json | undefined) => void;
}
