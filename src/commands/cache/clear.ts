import * as Args from '@oclif/core/args';
import { BaseCommand } from '../../cli/base-command.ts';

export default class CacheClear extends BaseCommand {
  static override summary = 'Empty a cache: the plans kept in it are removed, and nothing else.';

  static override examples = [
    {
      description: 'Remove what "check --cache" has kept:',
      command: '<%= config.bin %> <%= command.id %> .ehc-audit-cache',
    },
  ];

  static override args = {
    folder: Args.string({
      description: 'The folder that was given to --cache.',
      required: true,
      ignoreStdin: true,
    }),
  };

  override async run(): Promise<void> {
    const { args } = await this.parse(CacheClear);
    const { runCacheClear } = await import('../../cli/run-cache.ts');
    await runCacheClear(args.folder);
  }
}
