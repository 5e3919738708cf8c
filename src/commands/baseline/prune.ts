import * as Args from '@oclif/core/args';
import { BaseCommand } from '../../cli/base-command.ts';

export default class BaselinePrune extends BaseCommand {
  static override summary = 'Take documents that are no longer there out of a baseline.';

  static override description =
    'Run it in the folder that the audits run in: a baseline holds paths as they were given. A document that was only moved is known again by the next audit, so let "check --update-baseline" see it first.';

  static override examples = [
    {
      description: 'After plans have been deleted:',
      command: '<%= config.bin %> <%= command.id %> baseline.json',
    },
  ];

  static override args = {
    file: Args.string({
      description: 'The file that was given to --baseline.',
      required: true,
      ignoreStdin: true,
    }),
  };

  override async run(): Promise<void> {
    const { args } = await this.parse(BaselinePrune);
    const { runBaselinePrune } = await import('../../cli/run-baseline.ts');
    await runBaselinePrune(args.file);
  }
}
