import type { BrowserContext, Page } from '@playwright/test';
import { Acknowledged } from './acknowledged.ts';
import { bodyText } from './body-text.ts';
import { killRenderers, openArticle, shownText } from './browser.ts';
import type { Judgement } from './history.ts';
import type { MachineDelay } from './machine-delay.ts';
import type { Random } from './random.ts';
import { serveLibrary, type Served } from './served.ts';
import { faultsOf } from './soundness.ts';
import { newArticle, storedBody } from './stored.ts';
import { Typist } from './typist.ts';

export type Victim = 'desk' | 'renderer';
export type KillResult = Judgement & { readonly victim: Victim; readonly delayMs: number; readonly slowestSaveMs: number; readonly saves: number };

/** One kill in this many is of the page and not of the desk. */
const RENDERER_SHARE = 0.3;
/** Milliseconds of typing before a kill. */
const TYPING = [100, 1400] as const;
/** Half of the kills wait for a save to leave the page and come this many milliseconds behind it: in the middle of the commit. */
const BEHIND_SAVE = [0, 25] as const;
/** What a killed page had already sent is still written; milliseconds. */
const LAST_SAVE = 300;

/** An article is given up after so many runs, so that reading it does not come to be what takes the time. */
const RUNS_AN_ARTICLE = 25;

/** A library, a browser and the workstation between them, killed over and over. */
export class Scene {
  readonly #context: BrowserContext;
  readonly #library: string;
  #served: Promise<Served> | null = null;
  #articleId = '';
  #runs = 0;
  #number = 1;

  constructor(context: BrowserContext, library: string) {
    this.#context = context;
    this.#library = library;
  }

  /** Types, kills, and looks at what is left in the library; the next run opens it on the screens. */
  async run(random: Random, delay: MachineDelay): Promise<KillResult> {
    const served = await this.#serve();
    const before = storedBody(this.#library, this.#articleId);
    const acknowledged = new Acknowledged(this.#articleId, before);
    const page = await this.#context.newPage();
    page.on('websocket', (socket) => acknowledged.listen(socket));
    const text = bodyText(before);
    await openArticle(page, served.url, this.#articleId);
    if (await shownText(page) !== text) throw new Error('the screen does not show what the library holds');

    const typist = new Typist(page, await this.#context.newCDPSession(page), random, text, this.#number);
    const victim: Victim = random.chance(RENDERER_SHARE) ? 'renderer' : 'desk';
    const moment = this.#moment(random, acknowledged);
    const typing = typist.type();
    await Promise.race([moment, typing]);
    const killedAt = victim === 'desk' ? served.kill() : await killRenderers(this.#context);
    const slowestSaveMs = acknowledged.slowestSave(killedAt);
    const delayMs = delay.worstMs;
    typist.stop();
    await this.#settled(victim, served, page, typing);
    this.#number = typist.number;

    const kept = storedBody(this.#library, this.#articleId);
    const judgement = typist.history.judge(bodyText(acknowledged.body), bodyText(kept), killedAt);
    const [unsound] = faultsOf(this.#library);
    return { ...judgement, fault: judgement.fault ?? unsound ?? null, victim, delayMs, slowestSaveMs, saves: acknowledged.saves };
  }

  async close(): Promise<void> {
    const served = await this.#served;
    served?.kill();
    await served?.ended;
  }

  async #serve(): Promise<Served> {
    this.#runs += 1;
    if (this.#served === null && (this.#articleId === '' || this.#runs % RUNS_AN_ARTICLE === 0)) this.#articleId = await newArticle(this.#library);
    this.#served ??= serveLibrary(this.#library);
    return this.#served;
  }

  async #moment(random: Random, acknowledged: Acknowledged): Promise<void> {
    await after(random.between(...TYPING));
    if (random.chance(0.5)) return;
    await Promise.race([new Promise<void>((resolve) => { acknowledged.whenSent(resolve); }), after(1000)]);
    await after(random.between(...BEHIND_SAVE));
  }

  async #settled(victim: Victim, served: Served, page: Page, typing: Promise<void>): Promise<void> {
    if (victim === 'renderer') await after(LAST_SAVE);
    else {
      await served.ended;
      this.#served = null;
      await typing;
    }
    await page.close();
    await typing;
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}
