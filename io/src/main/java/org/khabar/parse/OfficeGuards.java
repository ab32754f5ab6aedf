package org.khabar.parse;

import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;

/** Tells what looks like an office and is none: a part of a name or of a form of address, or several holders. */
final class OfficeGuards {

    private final Reading reading;
    private final PersonNames names;

    OfficeGuards(Reading reading, PersonNames names) {
        this.reading = reading;
        this.names = names;
    }

    /** Whether a number stands before a noun, so that it means many: خمسمئة معلم. */
    boolean counted(int i) {
        return i > 0
                && (reading.tokens.isNumber(i - 1) || reading.hits.is(i - 1, WordClass.QUANTIFIER))
                && !reading.proclitic(i, Reading.Proclitic.CONJUNCTION)
                && !reading.definite(i);
    }

    /** Whether a longer name of a country begins with a word for persons: جمهورية العراق. */
    boolean ofCountry(int i, Hit noun) {
        Phrase country = reading.phrases.at(i);
        return country != null && country.kind == Phrase.Kind.COUNTRY && country.length() > noun.length();
    }

    /** Whether a title is a part of a name that the list of people has: ابراهیم رئیسی, شاه محمود قریشی. */
    boolean ofPerson(int i, Hit title) {
        Hit name = reading.hits.longest(i, SenseKind.GIVEN_NAME);
        boolean given = name != null && name.length() > title.length();
        for (int first = Math.max(0, i - 2); first < i || (first == i && given); first++) {
            Hit person = reading.hits.longest(first, SenseKind.PERSON);
            boolean named = person != null && person.end() > i + (first == i ? 1 : 0) && !person.is(Trait.COMMON);
            if (named && reading.hits.has(first, SenseKind.GIVEN_NAME)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a title belongs to a form of address before a name: His Majesty King Abdullah, جلالة الملك عبدالله. */
    boolean addressed(int i) {
        for (int first = Math.max(0, i - 3); first < i; first++) {
            Hit address = reading.hits.longest(first, SenseKind.HONORIFIC);
            if (address != null && address.is(Trait.BEFORE) && address.end() >= i) {
                Hit title = reading.hits.longest(i, SenseKind.OFFICE);
                int end = Math.max(address.end(), title == null ? i : title.end());
                return names.honoured(i) >= end && names.end(names.honoured(i), true) > names.honoured(i);
            }
        }
        return false;
    }

    /** Whether a token stands inside a name that begins before it. */
    boolean insideName(int i) {
        Phrase cover = reading.phrases.covering(i);
        return cover != null && cover.first < i;
    }
}
