import { documentedPrice } from '../../catalog/price.js';
import { type Command } from '../command.js';
import { connect } from '../connect.js';
import { UnigenError, ValidationError } from '../../errors/errors.js';
import { outline } from '../layout.js';
import { isSet, type Option } from '../options.js';
import { documentedWords, dollars } from '../price-words.js';
import { readRequest } from '../request.js';
import { validatorFor } from '../validate.js';
import { connectOptions, readCommand, REQUEST_OPTIONS } from './run.js';

const options = {
  ...REQUEST_OPTIONS,
  offline: { about: 'Ask nobody: the price that the documents give, without a key' },
  json: { about: 'Print JSON' },
} satisfies Record<string, Option>;

/** `unigen estimate`: what a request would cost. */
export const estimateCommand: Command = {
  usage: '<model> [--<parameter> value …]',
  summary: 'Say what a request would cost; nothing is created',
  options,
  examples: [
    [`unigen estimate google/veo-3.1-fast --prompt 'A paper boat' --duration 8`, `the API's own price`],
    ['unigen estimate flux-dev --prompt Moss --quantity 4 --offline', 'the price by the documents'],
  ],
  notes: ['It takes the parameters that `unigen run` takes. Files are uploaded, except with --offline.'],
  async run(context, argv) {
    const { chosen, parsed } = await readCommand('estimate', options, argv);
    const { input, beside } = await readRequest(context, chosen, parsed);
    const json = isSet(parsed, 'json');
    const print = (value: object, text: string) =>
      json ? context.stdout.json(value) : context.stdout.write(`${text}\n`);

    if (isSet(parsed, 'offline')) {
      if (connectOptions(parsed).validate) await check();
      const price = chosen.entry && documentedPrice(chosen.entry, input);
      if (!price)
        throw new UnigenError(
          `no document gives a price of ${chosen.id} for this request; without --offline the API is asked`,
        );
      print(price, documentedWords(price));
      if (!json && price.note !== undefined) context.stderr.write(`${price.note}\n`);
      return;
    }
    const client = await connect(context, chosen.api, connectOptions(parsed));
    const estimate = await client.tasks.estimate(chosen.id, input, { ...beside, signal: context.signal });
    const { cost, fitsInBudget, dailyRemaining, adjustments } = estimate;
    print(estimate, dollars(cost));
    if (json || fitsInBudget !== false) return;
    const left = typeof dailyRemaining === 'number' ? ` (${dollars(dailyRemaining)} left)` : '';
    context.stderr.write(
      `Today's budget${left} does not cover it; the service would lower the request:\n${outline(adjustments ?? {}, 1)}\n`,
    );

    async function check(): Promise<void> {
      const files = await import('../../files/media.js');
      const home = chosen.api === 'gateai' ? 'params' : 'input';
      const body = await files.replaceMedia(
        chosen.api,
        { model: chosen.id, [home]: input, ...beside },
        home,
        undefined,
      );
      const issues = await validatorFor()(chosen.api, body);
      if (issues.length > 0) throw new ValidationError(issues.map(({ message }) => message).join('; '), { issues });
    }
  },
};
