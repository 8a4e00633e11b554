import { useForm } from './form-context.js';

/** The sentence beside a field that breaks a rule. */
export function FieldError({ fieldKey }: { fieldKey: string }) {
  const issue = useForm().store.view.fields.get(fieldKey);
  if (!issue) return null;
  return (
    <p class="form-error" id={`${fieldKey}-error`}>
      {issue.message}
    </p>
  );
}
