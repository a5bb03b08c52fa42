// What other people's programs say of a site: its pages against the rules of HTML and, in a browser
// at three widths and in both schemes, of accessibility; nothing is wider than its window, and
// every link leads to a page. Usage: site.mjs FOLDER MODULES [PICTURES]; a line for each fault.
import { createRequire } from 'node:module';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, modules, pictures] = process.argv.slice(2).map((path) => resolve(path));
const { resolve: found } = createRequire(join(modules, 'package.json'));
const load = (name) => import(pathToFileURL(found(name)));
const { HtmlValidate } = await load('html-validate');
const { default: puppeteer } = await load('puppeteer-core');
const axe = readFileSync(found('axe-core/axe.min.js'), 'utf8');

let passed = 0;
const judge = (file, faults) => {
  for (const fault of new Set(faults)) console.log(`FAILED: ${relative(folder, file)}: ${fault}`);
  if (!faults.length) passed += 1;
};
const pages = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.html')).map((name) => join(folder, name)).sort();

// Every link, and every page linked.
const linked = new Set([join(folder, 'index.html')]);
for (const file of pages) {
  const text = readFileSync(file, 'utf8');
  const targets = [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map((one) => one[1]);
  const faults = [];
  for (const target of targets) {
    const [path, anchor] = target.split('#');
    const to = path ? resolve(dirname(file), path) : file;
    if (!to.startsWith(folder) || !existsSync(to)) faults.push(`a link to nowhere: ${target}`);
    else if (anchor && !readFileSync(to, 'utf8').includes(` id="${anchor}"`))
      faults.push(`no such place: ${target}`);
    linked.add(to);
  }
  judge(file, faults);
}
for (const file of pages) judge(file, linked.has(file) ? [] : ['no page links to it']);

const rules = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: { 'long-title': 'off', 'require-sri': ['error', { target: 'crossorigin' }] },
});
for (const file of pages) {
  const { results } = await rules.validateFile(file);
  judge(file, results.flatMap((one) => one.messages.map((m) => `${m.ruleId}: ${m.message}`)));
}

// The longest page of each kind stands for the rest in the browser.
const longest = new Map();
for (const file of pages) {
  const kind = `${dirname(file)} ${/index|theo-/.exec(file)?.[0] ?? ''}`;
  const size = readFileSync(file).length;
  if (size > (longest.get(kind)?.size ?? 0)) longest.set(kind, { file, size });
}
const looked = [...longest.values()].map((one) => one.file);
const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const file of looked)
  for (const width of [360, 768, 1280])
    for (const value of ['light', 'dark']) {
      const page = await browser.newPage();
      const logged = [];
      page.on('console', (message) => logged.push(message.text()));
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await page.goto(pathToFileURL(file)); // under its own policy
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const styled = await page.evaluate(() =>
        getComputedStyle(document.querySelector('nav ul')).display);
      if (pictures)
        await page.screenshot({
          path: join(pictures, `${relative(folder, file).replace(/\W/g, '-')}-${width}-${value}.png`),
          fullPage: true,
        });
      const said = logged.map((one) => `${width} px: ${one}`);
      await page.setBypassCSP(true); // for the script that looks, not for the page
      await page.reload();
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run({ preload: false }));
      judge(file, [
        ...said,
        ...(wide > 0 ? [`${width} px: ${wide} too wide`] : []),
        ...(styled === 'flex' ? [] : [`${width} px: without its style`]),
        ...violations.map((one) => `${width} px ${value}: ${one.id}: ${one.help}`),
      ]);
      await page.close();
    }
await browser.close();
console.log(`passed ${passed}`);
