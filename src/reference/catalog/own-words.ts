/** Words before something that exists or that a person has, as a pattern: `my own`. */
export const OWN = '(?:an? |the |my |this |that |own |some |existing )*';
