import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand } from '../cli/base-command.ts';
import { jsonFlag, packFlags, quotesFlag, readingFlags, resourceFlags, terminalFlags } from '../cli/flags.ts';
import { readingOptions } from '../cli/request-options.ts';
import { sectionsNamed } from '../cli/sections.ts';

export default class Parse extends BaseCommand {
  static override summary =
    'Show how one document was understood: kind, stage, facts, every section, and where each was found.';

  static override description =
    'Ask it why a report says that a section is missing, the stage unknown or a date wrong: it shows what was ' +
    'looked for, the words that decided, where they stand, how sure they make us, and the lines that belong to no ' +
    'section. --section shows the text and the items of one section.\n\n' +
    'Names, dates of birth and identifiers are replaced unless --identifiable is given.\n\n' +
    'Exit codes: 0 understood, whatever it is; 2 a mistake in the command; 3 the document could not be read in full.';

  static override examples = [
    { description: 'See what was found, and where:', command: '<%= config.bin %> parse plan.docx' },
    {
      description: 'Read section F line by line, with its items of provision:',
      command: '<%= config.bin %> parse plan.pdf --section F',
    },
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
    section: Flags.string({
      summary: 'Show this section only, in full: a letter from A to K, H1 or H2; H shows both.',
      helpValue: 'LETTER',
    }),
    stage: readingFlags.stage,
    identifiable: readingFlags.identifiable,
    ...quotesFlag,
    ...jsonFlag,
    ...packFlags,
    timeout: resourceFlags.timeout,
    'max-memory': resourceFlags['max-memory'],
    'max-file-size': resourceFlags['max-file-size'],
    'no-color': terminalFlags['no-color'],
  };

  override async run(): Promise<void> {
    const { args, flags } = await this.parse(Parse);
    const sections = flags.section === undefined ? undefined : sectionsNamed(flags.section);
    const { runParse } = await import('../cli/run-parse.ts');
    process.exitCode = await runParse(
      {
        path: args.file,
        packs: flags.pack ?? null,
        config: flags.config ?? null,
        reading: readingOptions(flags, new Date()),
        resources: {
          timeoutSeconds: flags.timeout,
          maxMemoryMb: flags['max-memory'],
          maxFileMb: flags['max-file-size'],
        },
      },
      { json: flags.json, colour: !flags['no-color'], ...(sections && { sections }) },
    );
  }
}
