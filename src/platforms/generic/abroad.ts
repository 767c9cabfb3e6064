/**
 * What buttons say in the languages that staff of schools here use most besides English and Welsh, in the order German, Spanish and
 * Portuguese, French, Italian, Lithuanian, Polish, Romanian, Arabic, Bengali, Panjabi, Urdu. One that stands in no form says nothing
 * else of what it does.
 */
export interface Abroad {
  readonly sends: RegExp;
  readonly posts: RegExp;
  readonly saves: RegExp;
}

const SENDING = 'senden|enviar|envoyer|invia|siųsti|wyślij|trimite|إرسال|পাঠান|ਭੇਜੋ|بھیجیں';
const POSTING =
  'posten|veröffentlichen|antworten|kommentieren|teilen|publicar|responder|comentar|compartir|publier|répondre|commenter|partager|pubblica|rispondi|commenta|condividi|' +
  'skelbti|atsakyti|komentuoti|opublikuj|odpowiedz|skomentuj|udostępnij|publică|postează|răspunde|comentează|نشر|رد|تعليق|مشاركة|পোস্ট|উত্তর|মন্তব্য|শেয়ার|ਪੋਸਟ|ਜਵਾਬ|ਟਿੱਪਣੀ|پوسٹ|جواب|تبصرہ|شیئر';
const SAVING = 'speichern|guardar|enregistrer|salva|išsaugoti|zapisz|salvează|حفظ|সংরক্ষণ|ਸੇਵ|محفوظ';

/** A word of those at the beginning; `\b` knows letters of English alone. */
const begins = (words: string): RegExp => new RegExp(`^\\P{L}*(${words})(?![\\p{L}\\p{M}])`, 'iu');

export const ABROAD: Abroad = { sends: begins(SENDING), posts: begins(`${SENDING}|${POSTING}`), saves: begins(SAVING) };
