const VIDEO = /\b(?:videos?|clips?|movies?|animat\w*|i2v|t2v)\b/i;

/** Whether a query is about a video by its words. */
export const isAboutVideo = (text: string): boolean => VIDEO.test(text);
