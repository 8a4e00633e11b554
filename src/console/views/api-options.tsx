import { API_TITLES } from '../../catalog/words/api-titles.js';

/** The APIs as options of a `select`. */
export function ApiOptions() {
  return (
    <>
      {Object.entries(API_TITLES).map(([value, title]) => (
        <option key={value} value={value}>
          {title}
        </option>
      ))}
    </>
  );
}
