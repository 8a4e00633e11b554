// The page of a model: samples in the chosen language.
