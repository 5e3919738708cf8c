import * as Args from '@oclif/core/args';
import { BaseCommand } from '../../cli/base-command.ts';
import { dayInEngland } from '../../cli/dates.ts';

export default class RulesNew extends BaseCommand {
  static override summary =
    'Make a pack of your own that extends the shipped one, with an example of each kind of change.';

  static override description =
    'The pack is a folder, or one file where the name ends in ".yaml". Nothing that exists is written over.';

  static override examples = [
    { description: 'Make a folder "our-council":', command: '<%= config.bin %> rules new our-council' },
    { description: 'Make one file:', command: '<%= config.bin %> rules new our-council.yaml' },
  ];

  static override args = {
    name: Args.string({
      description: 'Name of the pack, or a path that ends in it: small letters, figures and hyphens.',
      required: true,
      ignoreStdin: true,
    }),
  };

  override async run(): Promise<void> {
    const { args } = await this.parse(RulesNew);
    const { runRulesNew } = await import('../../cli/run-packs.ts');
    await runRulesNew(args.name, dayInEngland(new Date()));
  }
}
