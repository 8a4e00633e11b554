import { API_TITLES } from './operation-words.js';

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
