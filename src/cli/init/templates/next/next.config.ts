import type { NextConfig } from 'next';

const config: NextConfig = {
  // Its sandbox reads files of the package.
  serverExternalPackages: ['unigen'],
};

export default config;
