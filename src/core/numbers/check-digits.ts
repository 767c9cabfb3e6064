/** NHS number: ten digits, the last by modulus 11 (NHS Data Dictionary). */
export function isNhsNumber(digits: string): boolean {
  if (digits.length !== 10) return false;
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += Number(digits.charAt(i)) * (10 - i);
  return (11 - (sum % 11)) % 11 === Number(digits.charAt(9));
}

/** Payment card: Luhn's check over 13 to 19 digits (ISO/IEC 7812). */
export function isCardNumber(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1*$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    let digit = Number(digits.charAt(digits.length - 1 - i));
    if (i % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

/** International bank account number: modulus 97 (ISO 13616). */
export function isIban(code: string): boolean {
  const moved = code.slice(4) + code.slice(0, 4);
  let rest = 0;
  for (const character of moved.toUpperCase()) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Unique pupil number: a check letter, then twelve digits or eleven and a letter (Department for Education, UPN guide). */
export function isUpn(code: string): boolean {
  const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
  const body = code.slice(1);
  let sum = 0;
  for (let i = 0; i < 12; i += 1) {
    const character = body.charAt(i).toUpperCase();
    sum += (i + 2) * (i === 11 && /[A-Z]/.test(character) ? letters.indexOf(character) : Number(character));
  }
  return letters.charAt(sum % 23) === code.charAt(0).toUpperCase();
}
