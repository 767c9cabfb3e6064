import { xmlFile } from '../../src/cli/deploy/xml';

/** What Chrome and Edge ask a school's server for. Source: Chrome for developers, “Self-host for Linux”. */
export const updateXml = (id: string, version: string, crxUrl: string): string =>
  xmlFile({ gupdate: { '@xmlns': 'http://www.google.com/update2/response', '@protocol': '2.0', app: { '@appid': id, updatecheck: { '@codebase': crxUrl, '@version': version } } } });

/** What Firefox asks for. Source: Firefox Extension Workshop, “Updating your extension”. Without a hash: signing changes the file. */
export const updatesJson = (id: string, version: string, xpiUrl: string): string =>
  `${JSON.stringify({ addons: { [id]: { updates: [{ version, update_link: xpiUrl }] } } }, null, 2)}\n`;
