import * as Args from '@oclif/core/args';
import { BaseCommand } from '../../cli/base-command.ts';
import { dayInEngland } from '../../cli/dates.ts';

export default class RulesTest extends BaseCommand {
  static override summary = "Run every rule's own examples, those of a local pack too.";

  static override description =
    'Exit codes: 0 every example gives what it says; 1 some do not, or a rule lacks an example; 2 the pack cannot be loaded.';

  static override examples = [
    { description: 'Test the rules that come with the program:', command: '<%= config.bin %> rules test' },
    { description: 'Test a pack of your own:', command: '<%= config.bin %> rules test our-pack/' },
  ];

  static override args = {
    pack: Args.string({
      description: 'Name or file of the pack.',
      default: 'england',
      ignoreStdin: true,
    }),
  };

  override async run(): Promise<void> {
    const { args } = await this.parse(RulesTest);
    const { runRulesTest } = await import('../../cli/run-rules.ts');
    process.exitCode = await runRulesTest(args.pack, dayInEngland(new Date()));
  }
}
