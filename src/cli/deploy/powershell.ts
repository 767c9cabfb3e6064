import { BROWSERS, type Browser, type Deployment } from './browsers';
import { ownKeys, registryOf } from './registry';

/** PowerShell ends a text at any of these, the curly ones too; twice is one. */
const literal = (text: string): string => `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;

/** The lines that hand every value of a browser to the two functions of a script. */
function calls(browser: Browser, deployment: Deployment): string[] {
  return [
    ...ownKeys(browser, deployment).map((key) => `Clear-Policy ${literal(key)}`),
    ...registryOf(browser, deployment).flatMap(({ key, values }) =>
      Object.entries(values).map(([name, value]) => `Set-Policy ${literal(key)} ${literal(name)} ${typeof value === 'number' ? `DWord ${value}` : `String ${literal(value)}`}`),
    ),
  ];
}

/** With a mark, without which PowerShell 5 takes UTF-8 for something else. */
const script = (lines: readonly string[]): Uint8Array => Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf8');

/** For Intune, with every value, which an imported template has not, and Edge’s cannot even be imported: run as SYSTEM, it writes to who is signed in. */
export const intuneScript = (browser: Browser, deployment: Deployment): Uint8Array =>
  script([
    `# Second Look for ${browser.name}: the policies of the person who is signed in. Assign it to a group of staff users.`,
    '# A person may not write to their own policies, so it runs as SYSTEM ("logged on credentials": No) in 64 bit.',
    "$ErrorActionPreference = 'Stop'",
    '$person = (Get-CimInstance -ClassName Win32_ComputerSystem).UserName',
    "if (-not $person) { Write-Output 'Nobody is signed in.'; exit 1 }",
    '$sid = (New-Object System.Security.Principal.NTAccount($person)).Translate([System.Security.Principal.SecurityIdentifier]).Value',
    '$hive = "Registry::HKEY_USERS\\$sid"',
    'function Clear-Policy([string]$Key) {',
    '  if (Test-Path -LiteralPath "$hive\\$Key") { Remove-Item -LiteralPath "$hive\\$Key" -Recurse -Force }',
    '}',
    'function Set-Policy([string]$Key, [string]$Name, [string]$Type, $Value) {',
    '  if (-not (Test-Path -LiteralPath "$hive\\$Key")) { New-Item -Path "$hive\\$Key" -Force | Out-Null }',
    '  New-ItemProperty -LiteralPath "$hive\\$Key" -Name $Name -PropertyType $Type -Value $Value -Force | Out-Null',
    '}',
    ...calls(browser, deployment),
    "Write-Output 'Second Look is set.'",
  ]);

/** The name of a school's Group Policy object: each school of a trust has its own. */
export const policyName = ({ values }: Deployment): string => `Second Look for ${values.schoolName ?? 'staff'}`;

/** For Active Directory: one Group Policy object with everything, made or brought up to date. */
export const groupPolicyScript = (deployment: Deployment): Uint8Array =>
  script([
    '# Second Look: writes one Group Policy object with the values for Chrome, Edge and Firefox. Run it where you edit Group Policy.',
    '# Every later change: write the files anew, run this again. It touches no other policy.',
    '#Requires -Modules GroupPolicy',
    `param([string]$Gpo = ${literal(policyName(deployment))})`,
    "$ErrorActionPreference = 'Stop'",
    'if (-not (Get-GPO -Name $Gpo -ErrorAction SilentlyContinue)) { New-GPO -Name $Gpo | Out-Null }',
    'function Clear-Policy([string]$Key) {',
    '  Remove-GPRegistryValue -Name $Gpo -Key "HKCU\\$Key" -ErrorAction SilentlyContinue | Out-Null',
    '}',
    'function Set-Policy([string]$Key, [string]$Name, [string]$Type, $Value) {',
    '  Set-GPRegistryValue -Name $Gpo -Key "HKCU\\$Key" -ValueName $Name -Type $Type -Value $Value | Out-Null',
    '}',
    ...BROWSERS.flatMap((browser) => ['', `# ${browser.name}`, ...calls(browser, deployment)]),
    '',
    'Write-Output "The policy \'$Gpo\' is written. Link it to the unit that holds your staff users, not to the one with the computers."',
  ]);
