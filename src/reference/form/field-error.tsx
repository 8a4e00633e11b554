import { useForm } from './form-context.js';

/** The sentence beside a field that breaks a rule, or whose value looks wrong. */
export function FieldError({ fieldKey }: { fieldKey: string }) {
  const { fields, doubts } = useForm().store.view;
  const issue = fields.get(fieldKey);
  const doubt = doubts.get(fieldKey);
  if (!issue && !doubt) return null;
  return (
    <p class={issue ? 'form-error' : 'form-doubt'} id={`${fieldKey}-error`}>
      {issue ? issue.message : `${doubt!.message}.`}
    </p>
  );
}
