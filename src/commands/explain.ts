import * as Args from '@oclif/core/args';
import { BaseCommand } from '../cli/base-command.ts';
import { packFlags, terminalFlags } from '../cli/flags.ts';

export default class Explain extends BaseCommand {
  static override summary = 'Explain a rule: what it looks for, why, who acts, with examples.';

  static override examples = [
    {
      description: 'Read about a rule that a report names:',
      command: '<%= config.bin %> explain review-overdue',
    },
    {
      description: 'A rule of your own pack:',
      command: '<%= config.bin %> explain our-rule --pack our-pack.yaml',
    },
  ];

  static override args = {
    rule: Args.string({
      description: 'Id of the rule, as reports print it.',
      required: true,
      ignoreStdin: true,
    }),
  };

  static override flags = { ...packFlags, 'no-color': terminalFlags['no-color'] };

  override async run(): Promise<void> {
    const { args, flags } = await this.parse(Explain);
    const { runExplain } = await import('../cli/run-rules.ts');
    await runExplain(args.rule, {
      packs: flags.pack ?? null,
      config: flags.config ?? null,
      colour: !flags['no-color'],
    });
  }
}
