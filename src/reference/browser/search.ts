// The search, loaded when it is first opened, after its index.
import { createSearchDialog } from '../search/search-dialog.js';

const index = globalThis.unigenSearchIndex;
if (index) globalThis.unigenOpenSearch = createSearchDialog(index, document.documentElement.dataset.root ?? '');
