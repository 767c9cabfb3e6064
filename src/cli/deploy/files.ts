import { templateFiles } from './admx';
import { BROWSERS, slug, type Deployment } from './browsers';
import { entryFile, googleAdmin, policyFile } from './json';
import { mobileconfig } from './mobileconfig';
import { groupPolicyScript, intuneScript } from './powershell';
import { entryPlace, policyPlace, readme } from './readme';
import { regFile } from './registry';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Everything a school's IT needs, by its place in the folder. */
export function filesOf(deployment: Deployment, remarks: readonly string[]): Files {
  const files: Record<string, string | Uint8Array> = { 'README.md': readme(deployment, remarks), 'chrome/google-admin.json': googleAdmin(deployment), 'windows/group-policy.ps1': groupPolicyScript(deployment) };
  for (const browser of BROWSERS) {
    const name = slug(browser);
    files[policyPlace(browser)] = policyFile(browser, deployment);
    files[entryPlace(browser)] = entryFile(browser, deployment);
    files[`mac/second-look-${name}.mobileconfig`] = mobileconfig(browser, deployment);
    files[`windows/${name}/second-look.reg`] = regFile(browser, deployment);
    for (const [place, content] of Object.entries(templateFiles(browser, deployment))) files[`windows/${name}/PolicyDefinitions/${place}`] = content;
    files[`windows/${name}/second-look-intune.ps1`] = intuneScript(browser, deployment);
  }
  return files;
}
