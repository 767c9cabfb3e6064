import { createServer } from 'node:http';
import { openBrowser } from '../../src/demo/driver/open';
const server = createServer((q, r) => { r.setHeader('content-type', 'text/html'); r.setHeader('content-security-policy', "default-src 'none'; frame-src *");
  r.end('<!doctype html><title>t</title><input><p>hello</p>' + (q.url === '/f' ? '<iframe src="http://localhost:8099/" style="margin-left:50px;width:700px;height:400px"></iframe>' : '')); }).listen(8099);
for (const [kind, executablePath] of [['chromium', '/usr/bin/chromium'], ['firefox', '/usr/bin/firefox-esr']] as const) {
  const d = await openBrowser({ kind, executablePath, extensionDir: '/tmp/mini', headless: true });
  try {
    const t = (w: string, s: number) => console.log(kind, w, Date.now() - s, 'ms');
    let s = Date.now(); console.log(await d.hello()); t('hello', s);
    await d.writeUserSettings({ schoolName: 'X' }); console.log(await d.inExtension(() => chrome.storage.local.get()));
    const page = await d.newPage('http://127.0.0.1:8099/');
    s = Date.now(); const o = await d.ours(page); t('ours', s);
    for (const x of o) console.log(JSON.stringify(x));
    await d.emulateDark(page); console.log('dark', await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches));
    await d.zoom(page, 2); console.log('zoom', await page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio]));
    await d.shot(page, `/tmp/probe-${kind}.png`);
    await d.zoom(page, 1);
    await d.press(page, { role: 'button', name: 'Post anyway' });
    await d.gone(page, { role: 'dialog', name: /^Before you post/ });
    console.log(await page.title());
    await d.stopWorker(); console.log('after stop', await d.hello());
    s = Date.now(); await d.reloadExtension(); t('reload', s); console.log('after reload', await d.hello());
    await page.goto('http://127.0.0.1:8099/f', {waitUntil: 'networkidle0'});
    console.log('frames', page.frames().map((f) => f.url()), (await d.ours(page)).map((x) => [x.role, x.name, x.rect.x, x.rect.y].join('|')));
    await page.goto('http://127.0.0.1:8099/');
    await page.click('input').catch(() => {}); 
    console.log('find miss', await d.find(page, { role: 'button', name: 'No' }, 300).catch((e: Error) => e.message));
  } catch (e) { console.log(kind, e); } finally { await d.close(); }
}
server.close();
