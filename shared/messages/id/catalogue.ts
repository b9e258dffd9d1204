import { common } from './common.ts';
import { controls } from './controls.ts';
import { error } from './error.ts';
import { desk } from './desk.ts';
import { editor } from './editor.ts';
import { blocks } from './blocks.ts';
import { table } from './table.ts';
import { figures } from './figures.ts';
import { fetchPictures } from './fetch-pictures.ts';
import { outline } from './outline.ts';
import { blockMenu } from './block-menu.ts';
import { measures } from './measures.ts';
import { factBox } from './fact-box.ts';
import { embed } from './embed.ts';
import { panels } from './panels.ts';
import { history } from './history.ts';
import { houseRules } from './house-rules.ts';
import { templates } from './templates.ts';
import { trash } from './trash.ts';
import { save } from './save.ts';
import { copy } from './copy.ts';
import { look } from './look.ts';
import { settings } from './settings.ts';
import { speech } from './speech.ts';
import { spelling } from './spelling.ts';
import { print } from './print.ts';
import { publish } from './publish.ts';
import { checks } from './checks.ts';
import { imports } from './imports.ts';
import { importMarkdown } from './import-markdown.ts';
import { importPage } from './import-page.ts';
import { command } from './command.ts';
import { launch } from './launch.ts';
import { beside } from './beside.ts';
import { backups } from './backups.ts';
import { recovery } from './recovery.ts';
import { find } from './find.ts';
import { writingAids } from './writing-aids.ts';
import { characters } from './characters.ts';
import { shortcuts } from './shortcuts.ts';

export const catalogue = {
  ...common,
  ...controls,
  ...error,
  ...desk,
  ...editor,
  ...blocks,
  ...table,
  ...figures,
  ...fetchPictures,
  ...outline,
  ...blockMenu,
  ...measures,
  ...factBox,
  ...embed,
  ...panels,
  ...history,
  ...templates,
  ...trash,
  ...save,
  ...copy,
  ...look,
  ...settings,
  ...print,
  ...publish,
  ...checks,
  ...imports,
  ...importMarkdown,
  ...importPage,
  ...command,
  ...launch,
  ...beside,
  ...backups,
  ...recovery,
  ...find,
  ...writingAids,
  ...characters,
  ...speech,
  ...spelling,
  ...houseRules,
  ...shortcuts,
};
