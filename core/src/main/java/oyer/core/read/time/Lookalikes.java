package oyer.core.read.time;

/// Numbers that look like a year and are none: the last part of a case's number, the number of a house, the page of a
/// report of decisions.
final class Lookalikes {

    /// The letters of a case's number.
    private static final int LONGEST_SIGN = 4;

    private static final int FOUR_DIGITS = 1000;

    /// So many figures has an hour of a log.
    private static final int PADDED = 4;

    /// Earlier years are told in histories, and there on their own.
    private static final int OLDEST = 1500;

    /// So many words has the name of a street.
    private static final int STREET_WORDS = 3;

    /// So many atoms back the volume of a report is looked for: `12 F. Supp. 2d 1977`.
    private static final int VOLUME = 9;

    private static final int LONGEST_ABBREVIATION = 6;

    /// So many words before `a week` its number is looked for: `nearly 700 seats a week`.
    private static final int RATE_WORDS = 3;

    private final Atoms atoms;
    private final Lexicon lexicon;
    private final String text;
    private final boolean english;

    Lookalikes(Atoms atoms, Lexicon lexicon, String text, boolean english) {
        this.atoms = atoms;
        this.lexicon = lexicon;
        this.text = text;
        this.english = english;
    }

    boolean is(int atom, int length) {
        return length == 1 && is(atom)
                || length > 1 && isPaddedHour(atom)
                || isFile(atom)
                || isPartOfNumber(atom)
                || isTitled(atom)
                || english && isVerb(atom)
                || english && length == 2 && isRate(atom)
                || english && isTitle(atom, length)
                || english && isNewspaper(atom + length - 1);
    }

    /// `The Evening Echo`, `Daily Post`, `Weekly Dispatch`: a capital, and another word with a capital behind it.
    private boolean isNewspaper(int atom) {
        int symbol = atoms.symbol(atom);
        return atom + 1 < atoms.size()
                && (lexicon.has(symbol, WordClass.PART) || lexicon.has(symbol, WordClass.SET))
                && isCapital(atom)
                && !isSign(atoms.start(atom), atoms.end(atom))
                && sameLine(atom, atom + 1)
                && text.charAt(atoms.end(atom)) == ' '
                && isCapital(atom + 1)
                && lexicon.isClassless(atoms.symbol(atom + 1))
                && (atom == 0 || !lexicon.has(atoms.symbol(atom - 1), WordClass.WEEKDAY));
    }

    /// `Frau Sommer`, `Mr Winter`, `Herr Sonntag`: whatever stands behind a title is a name.
    private boolean isTitled(int atom) {
        int before = atom > 1 && isSign(atom - 1, '.') ? atom - 2 : atom - 1;
        return before >= 0
                && lexicon.has(atoms.symbol(before), WordClass.TITLE)
                && sameLine(before, atom)
                && isCapital(before)
                && isCapital(atom)
                && atoms.number(atom) < 0;
    }

    /// `District Attorney` ends a letterhead, and `May 4, 1993` begins the line below.
    private boolean sameLine(int before, int atom) {
        return text.substring(atoms.start(before), atoms.start(atom)).indexOf('\n') < 0;
    }

    /// `$55 a night`, `four flights a week`: how much of something, which is no time.
    private boolean isRate(int atom) {
        if (!lexicon.isWord(atoms.symbol(atom), "a") || !lexicon.has(atoms.symbol(atom + 1), WordClass.UNIT)) {
            return false;
        }
        for (int before = atom - 1; before >= 0 && before >= atom - RATE_WORDS; before--) {
            int symbol = atoms.symbol(before);
            if (atoms.number(before) >= 0
                    || lexicon.has(symbol, WordClass.NUMBER)
                    || lexicon.has(symbol, WordClass.COUNTED)) {
                return true;
            }
            if (!Character.isLetter(text.charAt(atoms.start(before)))) {
                return false;
            }
        }
        return false;
    }

    /// What broadcasts, papers and films are called: `"60 Minutes"`, `"This Week"`, USA Today.
    private boolean isTitle(int atom, int length) {
        boolean named = false;
        boolean capitals = true;
        for (int i = atom; i < atom + length; i++) {
            int symbol = atoms.symbol(i);
            boolean letters = Character.isLetter(text.charAt(atoms.start(i)));
            capitals &= !letters || isCapital(i);
            named |= letters
                    && (lexicon.has(symbol, WordClass.UNIT)
                            || lexicon.has(symbol, WordClass.PART)
                            || lexicon.has(symbol, WordClass.DAYWORD));
        }
        if (!named || !capitals) {
            return false;
        }
        return length > 1
                ? isQuoted(atom) && (isClosed(atom + length) || lexicon.has(atoms.symbol(atom), WordClass.POINT))
                : lexicon.has(atoms.symbol(atom), WordClass.DAYWORD)
                        && atom > 1
                        && isWord(atom - 1)
                        && isCapital(atom - 1)
                        && isWord(atom - 2)
                        && !isCapital(atom - 2);
    }

    /// Whether a quotation ends before an atom.
    private boolean isClosed(int atom) {
        int end = atoms.end(atom - 1);
        int at = end < text.length() && ".,".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        boolean possessive = text.startsWith("s", at + 1);
        return at < text.length() && !possessive && "\"\u201d\u2019'".indexOf(text.charAt(at)) >= 0;
    }

    private boolean isWord(int atom) {
        return Character.isLetter(text.charAt(atoms.start(atom)));
    }

    /// Whether a quotation mark opens directly before an atom.
    private boolean isQuoted(int atom) {
        int start = atoms.start(atom);
        return start > 0 && "\"\u201c\u2018'`".indexOf(text.charAt(start - 1)) >= 0;
    }

    /// `it will last three days`
    private boolean isVerb(int atom) {
        return lexicon.isWord(atoms.symbol(atom), "last")
                && atom > 0
                && atom + 1 < atoms.size()
                && (atoms.number(atom + 1) >= 0
                        || lexicon.has(atoms.symbol(atom + 1), WordClass.NUMBER)
                        || lexicon.has(atoms.symbol(atom + 1), WordClass.VAGUE)
                        || lexicon.isWord(atoms.symbol(atom + 1), "a"))
                && (lexicon.isWord(atoms.symbol(atom - 1), "to")
                        || lexicon.has(atoms.symbol(atom - 1), WordClass.FUTURE)
                        || lexicon.isWord(atoms.symbol(atom - 1), "not"));
    }

    private boolean is(int atom) {
        return isNumbered(atom)
                || isFirstOfNumber(atom)
                || atoms.number(atom) >= 0 && (isAddress(atom) || isCited(atom))
                || lexicon.has(atoms.symbol(atom), WordClass.GIVEN) && isName(atom);
    }

    /// The last part of a number of a case: `84-CR-1977`.
    private boolean isNumbered(int atom) {
        return atom > 1
                && atoms.glued(atom)
                && atoms.glued(atom - 1)
                && lexicon.has(atoms.symbol(atom - 1), WordClass.DASH)
                && atoms.length(atom - 2) <= LONGEST_SIGN
                && isSign(atoms.start(atom - 2), atoms.end(atom - 2));
    }

    /// `Case 96-1187`, `AV/1044/91`: beside a slash, or behind a dash with no year before it, and no year of any case.
    private boolean isPartOfNumber(int atom) {
        if (atoms.number(atom) < FOUR_DIGITS || atoms.number(atom) >= OLDEST) {
            return false;
        }
        boolean behind = atom > 1 && atoms.glued(atom);
        boolean dash = behind && lexicon.has(atoms.symbol(atom - 1), WordClass.DASH);
        return behind && isSign(atom - 1, '/')
                || dash && atoms.number(atom - 2) < FOUR_DIGITS
                || atom + 1 < atoms.size() && atoms.glued(atom + 1) && isSign(atom + 1, '/');
    }

    /// `0905  Second interview`: four figures with a nought before them are an hour, and no amount of seconds.
    private boolean isPaddedHour(int atom) {
        return atoms.length(atom) == PADDED
                && text.charAt(atoms.start(atom)) == '0'
                && atoms.number(atom) >= 0
                && lexicon.has(atoms.symbol(atom + 1), WordClass.UNIT)
                && text.charAt(atoms.start(atom + 1)) == 'S'; // but `0905 HRS`
    }

    /// `Case No. 2004-11873`: before a dash and a number that is neither a month nor a year.
    private boolean isFirstOfNumber(int atom) {
        return atoms.number(atom) >= FOUR_DIGITS
                && atom + 2 < atoms.size()
                && atoms.glued(atom + 1)
                && atoms.glued(atom + 2)
                && lexicon.has(atoms.symbol(atom + 1), WordClass.DASH)
                && Character.isDigit(text.charAt(atoms.start(atom + 2)))
                && (atoms.length(atom + 2) == 3 || atoms.length(atom + 2) > 4);
    }

    /// `221 Js 1877/94`, `Az.: 3 Cs 1902/94`: the number of a file behind the letters of its register.
    private boolean isFile(int atom) {
        return atoms.number(atom) >= FOUR_DIGITS
                && atom > 1
                && atom + 2 < atoms.size()
                && isSign(atom + 1, '/')
                && atoms.glued(atom + 1)
                && atoms.glued(atom + 2)
                && atoms.number(atom + 2) >= 0
                && isWord(atom - 1)
                && isCapital(atom - 1)
                && atoms.length(atom - 1) <= LONGEST_SIGN
                && atoms.number(atom - 2) >= 0;
    }

    private boolean isSign(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// `1912 Quarry Road`, but not `in 1912 Quarry Road was paved`.
    private boolean isAddress(int atom) {
        if (atom > 0 && lexicon.has(atoms.symbol(atom - 1), WordClass.WHEN)) {
            return false;
        }
        for (int words = 1; words <= STREET_WORDS; words++) {
            int next = atom + words;
            if (next >= atoms.size() || atoms.glued(next) || !isCapital(next)) {
                return false;
            }
            if (next + 1 < atoms.size() && lexicon.has(atoms.symbol(next + 1), WordClass.STREET)) {
                return true;
            }
        }
        return false;
    }

    /// `Mrs June said`, `April Stone said`, but not `in April Congress said`.
    private boolean isName(int atom) {
        int before = atom - 1;
        if (before > 0 && isSign(before, '.')) {
            before--;
        }
        if (before >= 0 && lexicon.has(atoms.symbol(before), WordClass.TITLE) && sameLine(before, atom)) {
            return true;
        }
        boolean told = atom > 0
                && Character.isLetter(text.charAt(atoms.start(atom - 1)))
                && (lexicon.has(atoms.symbol(atom - 1), WordClass.PREP)
                        || lexicon.has(atoms.symbol(atom - 1), WordClass.WHEN));
        return english
                && !told
                && atom + 1 < atoms.size()
                && !atoms.glued(atom + 1)
                && lexicon.isClassless(atoms.symbol(atom + 1))
                && isCapital(atom + 1)
                && atoms.length(atom + 1) > 1;
    }

    /// `412 Mer. 1977`, `12 F. Supp. 2d 1977`: a volume, the report's name shortened, a page.
    private boolean isCited(int atom) {
        if (atom == 0 || !isSign(atom - 1, '.') && !atoms.inner(atom - 1) || !sameLine(atom - 1, atom)) {
            return false;
        }
        boolean shortened = false;
        for (int back = 1; back <= VOLUME && atom - back >= 0; back++) {
            int before = atom - back;
            if (isSign(before, '.')) {
                shortened = true;
            } else if (atoms.number(before) >= 0 && !atoms.inner(before + 1)) {
                return shortened && back > 2;
            } else if (atoms.number(before) < 0
                    && (!isCapital(before) && !atoms.inner(before)
                            || atoms.length(before) > LONGEST_ABBREVIATION
                            || isMonth(before))) {
                return false;
            }
        }
        return false;
    }

    private boolean isSign(int atom, char sign) {
        return atoms.length(atom) == 1 && text.charAt(atoms.start(atom)) == sign;
    }

    private boolean isMonth(int atom) {
        int symbol = atoms.symbol(atom);
        return lexicon.has(symbol, WordClass.MABBR)
                || lexicon.has(symbol, WordClass.MONTH)
                || lexicon.has(symbol, WordClass.MAY);
    }

    private boolean isCapital(int atom) {
        return Character.isUpperCase(text.charAt(atoms.start(atom)));
    }
}
