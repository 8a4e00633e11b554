import type { SandboxOptions } from 'unigen/sandbox';
import { caller, type Caller } from '../support/sandbox-caller.js';

// What the tests of GateAI Core have in common.

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const image = { model: 'gpt-image-2', params: { prompt: 'A mountain lake', width: 1024, height: 1024 } };
export const video = { model: 'seedance-2.0', params: { prompt: 'The cat stretches', duration: 10 } };

export const make = (options: SandboxOptions = {}) => caller({ prices: () => 10, ...options });
export const start = async ({ ask }: Caller, body: object = image, headers: Record<string, string> = {}) =>
  ask('POST', '/api/generate', body, headers);
export const read = async ({ ask }: Caller, id: string) => (await ask('GET', `/get/${id}`)).body;
export const budgetOf = async ({ ask }: Caller) => (await ask('GET', '/credits')).body.your_budget;
export const me = async ({ ask }: Caller, key = 'key') => (await ask('GET', `/api/me?key=${key}`)).body;
