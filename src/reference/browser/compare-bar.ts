// The bar with the models to compare, loaded when the first one is chosen.
import { compareBar } from '../catalog/dom/compare-bar.js';

globalThis.createCompareBar = compareBar;
