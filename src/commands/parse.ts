import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand } from '../cli/base-command.ts';
import { dayInEngland } from '../cli/dates.ts';
import {
  jsonFlag,
  packFlags,
  readingFlags,
  resourceFlags,
  SECTION_OPTIONS,
  terminalFlags,
} from '../cli/flags.ts';

export default class Parse extends BaseCommand {
  static override summary =
    'Show how one document was understood: kind, stage, facts, and the text of every section.';

  static override description =
    'Names, dates of birth and identifiers are replaced unless --identifiable is given. ' +
    'Exit codes: 0 understood; 2 a mistake in the command; 3 the document could not be read in full.';

  static override examples = [
    { description: 'See what was found, and where:', command: '<%= config.bin %> parse plan.docx' },
    { description: 'Look at section F only:', command: '<%= config.bin %> parse plan.pdf --section F' },
    { description: 'Hand it to another program:', command: '<%= config.bin %> parse plan.docx --json' },
  ];

  static override args = {
    file: Args.string({
      description:
        "The document; one in an archive is named 'plans.zip!/inner/plan.docx', quoted for the shell.",
      required: true,
      ignoreStdin: true,
    }),
  };

  static override flags = {
    section: Flags.option({ options: SECTION_OPTIONS })({ summary: 'Show this section only.' }),
    stage: readingFlags.stage,
    identifiable: readingFlags.identifiable,
    ...jsonFlag,
    ...packFlags,
    timeout: resourceFlags.timeout,
    'max-memory': resourceFlags['max-memory'],
    'max-file-size': resourceFlags['max-file-size'],
    'no-color': terminalFlags['no-color'],
  };

  override async run(): Promise<void> {
    const { args, flags } = await this.parse(Parse);
    const { runParse } = await import('../cli/run-parse.ts');
    process.exitCode = await runParse(
      {
        path: args.file,
        packs: flags.pack,
        reading: {
          asOf: dayInEngland(new Date()),
          ...(flags.stage !== undefined && { stage: flags.stage }),
          identifiable: flags.identifiable,
          quotes: true,
        },
        resources: {
          timeoutSeconds: flags.timeout,
          maxMemoryMb: flags['max-memory'],
          maxFileMb: flags['max-file-size'],
        },
      },
      { json: flags.json, colour: !flags['no-color'], ...(flags.section && { section: flags.section }) },
    );
  }
}
