export const CREATE_URLS = {
  unifically: 'https://api.unifically.com/v1/tasks',
  gateai: 'https://core.claude.gg/api/generate',
};
