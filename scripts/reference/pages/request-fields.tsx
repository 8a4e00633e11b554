import type { ComponentChildren } from 'preact';
import { RATIOS } from '../../../src/reference/catalog/ratios.js';
import { RESOLUTION_GROUPS } from '../../../src/reference/catalog/resolutions.js';

/** The request that a person wants priced; `children` are further fields. */
export function RequestFields({ children }: { children?: ComponentChildren }) {
  return (
    <fieldset class="request">
      <legend>My request</legend>
      <Field label="Seconds">
        <input type="number" name="seconds" min="0.5" step="any" inputmode="decimal" placeholder="any" />
      </Field>
      <Field label="Resolution">
        <select name="resolution">
          <option value="">any</option>
          {Object.entries(RESOLUTION_GROUPS).map(([group, names]) => (
            <optgroup label={group}>
              {names.map((one) => (
                <option>{one}</option>
              ))}
            </optgroup>
          ))}
        </select>
      </Field>
      <Field label="Aspect ratio">
        <select name="ratio">
          <option value="">any</option>
          {RATIOS.map((ratio) => (
            <option>{ratio}</option>
          ))}
        </select>
      </Field>
      <Field label="Outputs per prompt">
        <input type="number" name="outputs" min="1" max="1000" step="1" inputmode="numeric" placeholder="any" />
      </Field>
      <Field label="Sound">
        <select name="sound">
          <option value="">any</option>
          <option value="on">with sound</option>
          <option value="off">silent</option>
        </select>
      </Field>
      <Field label="Input images">
        <input type="number" name="images" min="1" max="100" step="1" inputmode="numeric" placeholder="any" />
      </Field>
      {children}
    </fieldset>
  );
}

/** The most that the request may cost. */
export function MaxPrice() {
  return (
    <Field label="At most, US$">
      <input type="number" name="max" min="0" step="any" inputmode="decimal" placeholder="any" />
    </Field>
  );
}

function Field({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <label class="field">
      <span>{label}</span>
      {children}
    </label>
  );
}
