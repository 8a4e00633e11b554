/** The script with the validators of a provider such as `unifically/google`, below `assets/`. */
export const validatorsFile = (provider: string): string => `validators/${provider.replaceAll('/', '-')}.js`;
