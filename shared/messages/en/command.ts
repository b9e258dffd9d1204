export const command = {
  'command.usage': `Usage: redaksi [COMMAND] [OPTION]…

  open     open the workstation (also without a command)
  serve    serve the workstation to a browser of this machine, without a window
  import   bring files in as articles
  list     list articles
  show     show one article
  export   write articles as they would be published
  check    check articles before publication
  backup   make a verified backup of the library
  restore  put a backup in the library’s place
  verify   check the library itself for damage

Every command: --library DIR   the library’s folder; without it your own library
               --json          one JSON object a line on standard output
               --help          what the command takes
Also: --version. Exit status: 0 all done, 1 some item failed, 2 the call is wrong.`,
  'command.usage.open': `Usage: redaksi open [--library DIR] [--browser] [--no-samples] [--bring-forward] [--json]

Opens the workstation. A new library is given sample articles.
  --browser      in a browser window, even where Electron is there
  --no-samples   without sample articles
  --bring-forward
                 where the library is open already, brings that window forward without asking`,
  'command.usage.serve': `Usage: redaksi serve [--library DIR] [--port N] [--no-samples] [--bring-forward] [--json]

Serves the workstation to a browser of this machine until it is interrupted, and prints its address.
  --port N       this port instead of any free one
  --no-samples   without sample articles
  --bring-forward
                 where the library is open already, brings that window forward without asking
  --json         prints one line with url, library and pid`,
  'command.usage.import': `Usage: redaksi import FILE|DIR|- … [--format FORMAT] [--house-style ID] [--library DIR] [--json]

Brings each file in as an article; of a folder every file in it and below; “-” is standard input.
  --format FORMAT    auto (the default), text, html, markdown or json
  --house-style ID   the house style to read it by`,
  'command.usage.list': `Usage: redaksi list [--query WORDS] [--status STAGE] [--limit N] [--library DIR] [--json]

Lists articles, newest first: id, when changed, stage, headline, byline.
  --query WORDS    only those that hold every word
  --status STAGE   only those at a stage: idea, draft, inReview, changesAsked, approved, scheduled, published, corrected or killed
  --limit N        at most so many`,
  'command.usage.show': `Usage: redaksi show ID [--revision N] [--library DIR] [--json]

Shows an article as it is now.
  --revision N   as it was at revision N
  --json         in the form of docs/article-model.md`,
  'command.usage.export': `Usage: redaksi export ID…|--all [--format FORMAT] [--house-style ID] [--out DIR|-] [--with-placeholders] [--library DIR] [--json]

Writes articles as they would be published.
  --all              every article
  --format FORMAT    html (the default), text or json
  --house-style ID   another house style than the article’s
  --out DIR|-        into this folder, or to standard output; without it into the library’s exports folder
  --with-placeholders   also articles in which something is still to come (“TK”)`,
  'command.usage.check': `Usage: redaksi check ID… [--house-style ID] [--library DIR] [--json]

Says what stands between an article and its publication. Exit status 1 where a check failed.`,
  'command.wrong.command': 'There is no command “{command}”. The commands are: {commands}. See redaksi --help.',
  'command.wrong.option': 'This command has no option {option}. See --help.',
  'command.wrong.noValue': 'The option {option} takes no value.',
  'command.wrong.missingValue': 'The option {option} needs a value.',
  'command.wrong.choice': '{option} cannot be “{value}”. It is one of: {choices}.',
  'command.wrong.number': '{option} must be a whole number from {least} to {most}, not “{value}”.',
  'command.wrong.word': 'There is one word too many: “{word}”. See --help.',
  'command.wrong.noFile': 'Name at least one file or folder to import, or “-” for standard input.',
  'command.wrong.noArticle': 'Name an article by its id; redaksi list shows the ids.',
  'command.wrong.allAndIds': '--all exports every article; leave the ids out, or leave --all out.',
  'command.wrong.twoOnStdout': '--json and --out - would both write to standard output. Choose one.',
  'command.wrong.notBuilt': 'The screens are not built yet. Run “npm start” in the project’s folder, which builds and opens them.',
  'command.noLibrary': 'There is no library at {folder}. Import something into it first, or name another with --library.',
  'command.stdout': 'Standard output could not be written: {reason}',
  'command.unexpected': 'Something went wrong that should not: {reason}',
  'command.workingHeadline': 'working headline',
  'command.check.clean': '{id}: nothing stands in the way.',
  'command.export.besideAnother': 'The library is open in another Redaksi. The articles go out as they are saved now; the library keeps no note of this export.',
  'command.export.withPlaceholders': 'With --with-placeholders it is exported all the same.',
  'command.export.notOnStdout': '{count, plural, one {# image was} other {# images were}} not written: only the page goes to standard output. Use --out DIR for all files.',
  'command.serve.serving': 'Serving the library {library}. Open the address in a browser on this machine; Ctrl+C ends.',
  'command.second.ask': 'Bring the other one forward? [Y/n] ',
  'command.second.flag': 'To bring the other one forward, use --bring-forward.',
  'command.second.brought': 'The other one was brought forward.',
  'command.serve.asked': 'Another Redaksi asked for this library. Its address is still: {url}',
  'command.open.downloading': 'Downloading Electron, once…',
  'command.open.noElectron': 'Electron is not here and could not be downloaded (“npx install-electron” tries again); opening in a browser window.',
  'command.open.noChromium': 'No Chrome, Chromium or Edge could be opened. Open this address in a browser on this machine; Ctrl+C ends.',
  'command.open.noDisplay': 'There is no display here. Open this address in a browser on this machine; Ctrl+C ends.',
} as const;
