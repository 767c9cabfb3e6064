import { xmlFile } from '../../src/cli/deploy/xml';

/** What Chrome and Edge ask a school's server for. Source: Chrome for developers, “Self-host for Linux”. */
export const updateXml = (id: string, version: string, crxUrl: string): string =>
  xmlFile({ gupdate: { '@xmlns': 'http://www.google.com/update2/response', '@protocol': '2.0', app: { '@appid': id, updatecheck: { '@codebase': crxUrl, '@version': version } } } });

/** What Firefox asks for. Source: Firefox Extension Workshop, “Updating your extension”. */
export const updatesJson = (id: string, version: string, xpiUrl: string, sha256: string): string =>
  `${JSON.stringify({ addons: { [id]: { updates: [{ version, update_link: xpiUrl, update_hash: `sha256:${sha256}` }] } } }, null, 2)}\n`;
