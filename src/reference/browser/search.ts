// The search, loaded when it is first opened, after its index.
import { createSearchDialog } from '../search/search-dialog.js';
import { rootPath } from '../site/root-path.js';

const index = globalThis.unigenSearchIndex;
if (index) globalThis.unigenOpenSearch = createSearchDialog(index, rootPath());
