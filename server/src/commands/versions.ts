import { readFileSync } from 'node:fs';

const versionIn = (room: string): string => {
  const file = new URL(`../../../${room}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};

/** The versions of engine and schemas that this server runs. */
export const versions = { engine: versionIn('engine'), schema: versionIn('schemas') };
