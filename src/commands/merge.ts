import * as Args from '@oclif/core/args';
import { BaseCommand } from '../cli/base-command.ts';
import {
  failureFlags,
  figuresFlag,
  jsonFlag,
  maxWarningsOf,
  outputFlags,
  packFlags,
  terminalFlags,
} from '../cli/flags.ts';

export default class Merge extends BaseCommand {
  static override summary = 'Join the results of all shards into the result of one audit.';

  static override description =
    'The results are those of "check --shard I/N --key FILE -o RESULT.json", one for each I, in any order. What comes out ' +
    'is what one audit of all documents would have given, byte for byte. Results that do not belong together are ' +
    'refused.\n\n' +
    'Exit codes are those of check; 2 also where a result is damaged, missing or does not fit to the others.';

  static override examples = [
    {
      description: 'Join all shards and make a page of them:',
      command: '<%= config.bin %> merge shard-*.json -o all.json -o audit.html',
    },
  ];

  static override args = {
    result: Args.string({
      description: 'The results of all shards.',
      multiple: true,
      ignoreStdin: true,
    }),
  };

  static override flags = {
    ...outputFlags,
    ...jsonFlag,
    ...packFlags,
    ...failureFlags,
    ...figuresFlag,
    'no-color': terminalFlags['no-color'],
  };

  override async run(): Promise<void> {
    const { args, flags } = await this.parse(Merge);
    const { runMerge } = await import('../cli/run-saved.ts');
    process.exitCode = await runMerge(
      args.result ?? [],
      {
        packs: flags.pack ?? null,
        config: flags.config ?? null,
        failOn: flags['fail-on'],
        ...maxWarningsOf(flags),
      },
      {
        format: flags.json ? 'json' : flags.format,
        outputs: flags.output ?? [],
        quiet: flags.quiet,
        colour: !flags['no-color'],
      },
    );
  }
}
